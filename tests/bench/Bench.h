#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace leafbench::bench {

/// Real photographs, spread evenly over the dataset; empty where there are none.
DatasetIndex photographs(std::size_t most);
std::vector<quint32> allOf(const DatasetIndex& index);

/// What one run of something took.
struct Took {
    double seconds = 0;     ///< by the clock
    double cpuSeconds = 0;  ///< of all threads of this process: a busy machine disturbs it less
};

/// Runs each candidate `rounds` times, in turns, so that drift hurts all alike; a first turn warms up and is not counted.
/// Medians, in the order of the candidates.
std::vector<Took> interleaved(int rounds, const std::vector<std::function<void()>>& candidates);

}  // namespace leafbench::bench
