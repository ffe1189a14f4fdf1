#pragma once

#include "engine/dataset/DatasetIndex.h"

namespace leafbench::ui {

/// `count` images of different classes, as in the paper's Figure 1; fewer if there are fewer classes with images. Deterministic
/// in dataset and seed.
std::vector<quint32> chooseSamples(const DatasetIndex& dataset, int count, quint64 seed);

}  // namespace leafbench::ui
