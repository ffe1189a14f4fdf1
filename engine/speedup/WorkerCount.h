#pragma once

#include <QString>

#include <algorithm>
#include <compare>
#include <vector>

namespace leafbench {

/// How many workers, and over how many nodes of a cluster they are spread, evenly. Two workers on one node (written 1x2) and one on
/// each of two (2x1) are two counts, which are measured, stored and named apart. A plain number is a count that is not over nodes.
struct WorkerCount {
    WorkerCount(int theWorkers = 1, int theNodes = 0) : workers(theWorkers), nodes(theNodes) {}

    int workers;
    int nodes;  ///< 0: not over nodes

    /// By workers; of as many workers the one over the most nodes is the last.
    auto operator<=>(const WorkerCount&) const = default;
};

/// Those that share one machine, 1 at least.
inline int workersOfANode(WorkerCount count) { return std::max(1, count.workers / std::max(1, count.nodes)); }

/// "2x3" for two nodes with three workers each, else "6".
QString countText(WorkerCount count);
/// "1x2 2x1"
QString countsText(const std::vector<WorkerCount>& counts);

}  // namespace leafbench
