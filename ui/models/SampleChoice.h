#pragma once

#include "engine/dataset/DatasetIndex.h"

namespace leafbench::ui {

/// `count` images, one each of a different class, as in the paper's Figure 1; fewer where there are fewer classes with
/// images. The same for the same dataset and seed.
std::vector<quint32> chooseSamples(const DatasetIndex& dataset, int count, quint64 seed);

}  // namespace leafbench::ui
