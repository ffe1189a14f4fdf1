#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <string>

namespace leafbench {

/// The folder that holds a dataset's classes, and its subfolders. Paths are the file system's bytes.
struct DatasetRoot {
    std::string path;
    Layout layout = Layout::ImageFolder;
    std::string train;  ///< names inside `path`; empty: missing
    std::string valid;
    std::string test;
};

/// Finds it in `folder` or below wrapper folders. Never fails: an unknown layout is returned as an ImageFolder tree, in which
/// the scan then finds no class.
DatasetRoot findDatasetRoot(const std::string& folder);

}  // namespace leafbench
