#pragma once

#include "engine/dataset/Split.h"

namespace leafbench {

/// The classes that lack images in a subset which the options ask for.
std::vector<SplitWarning> splitWarnings(const DatasetIndex& index, const Split& split);

/// BadValue where the three shares (options of any mode but Folders) cannot be used.
std::optional<Error> shareError(const SplitOptions& options);

}  // namespace leafbench
