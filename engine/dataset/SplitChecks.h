#pragma once

#include "engine/dataset/Split.h"

namespace leafbench {

/// Whether the folder holds an image with a class.
bool hasLabelled(const DatasetIndex& index, Folder folder);

/// The classes without images in a subset that the options ask for.
std::vector<SplitWarning> splitWarnings(const DatasetIndex& index, const Split& split);

/// BadValue if the three shares are unusable (any mode but Folders).
std::optional<Error> shareError(const SplitOptions& options);

}  // namespace leafbench
