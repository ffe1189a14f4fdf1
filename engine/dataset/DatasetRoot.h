#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <optional>
#include <string>
#include <vector>

namespace leafbench {

/// An unreadable folder that may hold images of a dataset.
struct HiddenFolder {
    std::string path;
    int error = 0;  ///< errno
};

/// The folder that holds a dataset's classes, and its subfolders. Paths are the file system's bytes.
struct DatasetRoot {
    std::string path;
    Layout layout = Layout::ImageFolder;
    std::string train{};  ///< paths inside `path`; empty: missing
    std::string valid{};
    std::string test{};
    std::vector<std::string> choices{};    ///< several datasets side by side: their paths; nothing else is set then
    std::optional<HiddenFolder> hidden{};  ///< unreadable, so that the dataset's folder is unknown
};

/// Finds it in `folder` or below wrapper folders: train/, Training/ or seg_train/ with its valid/, val/ or test/ beside it, each
/// perhaps inside a folder of the same name (train/train/) and with one folder around the classes (train/images/), or class
/// folders, whose pictures may all lie deeper (Apple/day1/). Folders side by side are datasets only if each holds several folders
/// of pictures. Never fails: an unknown layout is returned as an ImageFolder tree, in which the scan then finds no class.
DatasetRoot findDatasetRoot(const std::string& folder);

}  // namespace leafbench
