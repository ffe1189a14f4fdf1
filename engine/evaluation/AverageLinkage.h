#pragma once

#include <span>
#include <vector>

namespace leafbench {

/// A merge of two clusters, numbered as in scipy.cluster.hierarchy: 0 .. n-1 are the items, n + k is the result of merge k.
struct Join {
    int first = 0;  ///< the lower number
    int second = 0;
    double height = 0;  ///< mean distance between the items of both
    int size = 0;       ///< items in the new cluster
};

/// Average linkage (UPGMA, Sokal and Michener 1958): n - 1 merges, nearest first; on a tie the lowest cluster numbers.
/// distances: n x n, symmetric; the diagonal is ignored. Time: O(n^3).
std::vector<Join> averageLinkage(std::span<const double> distances, int n);

}  // namespace leafbench
