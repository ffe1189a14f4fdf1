#pragma once

#include <span>
#include <vector>

namespace leafbench {

/// Two clusters that become one. Clusters are numbered as by scipy.cluster.hierarchy: 0 .. n-1 the things themselves, n + k
/// the cluster that join k made.
struct Join {
    int first = 0;       ///< the lower number
    int second = 0;
    double height = 0;   ///< mean distance between the things of both
    int size = 0;        ///< things in the new cluster
};

/// Average linkage (UPGMA, Sokal and Michener 1958): n - 1 joins, nearest first; of equally near pairs the one with the lowest
/// cluster numbers. distances: n x n, symmetric, the diagonal is not looked at. Time grows as n cubed.
std::vector<Join> averageLinkage(std::span<const double> distances, int n);

}  // namespace leafbench
