#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <string>

namespace leafbench {

/// The folder of a dataset that holds its classes, and what lies where in it. Paths are the file system's bytes.
struct DatasetRoot {
    std::string path;
    Layout layout = Layout::ImageFolder;
    std::string train;  ///< names inside `path`, as they are written there; empty: there is none
    std::string valid;
    std::string test;
};

/// Finds it in `folder` or, where that only wraps it, below. Never fails: a folder that nothing can be found in is
/// returned as an ImageFolder tree, which then turns out to hold no class.
DatasetRoot findDatasetRoot(const std::string& folder);

}  // namespace leafbench
