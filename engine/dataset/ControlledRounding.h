#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace leafbench {

using Counts = std::array<qint64, 3>;

/// Shares of train, valid and test as whole weights of their sum, so that no share of a count is ever a rounding error:
/// 0.7 of 10 is 7.
struct Weights {
    Counts part{};
    qint64 sum = 0;
};

/// To nine digits. The shares are not negative and not all zero.
Weights exactWeights(const std::array<double, 3>& shares);

/// Whole numbers nearest to the shares of total, and total in sum (Hamilton's method). Of equal remainders the first
/// wins.
Counts largestRemainder(qint64 total, const Weights& weights);

/// Rounds a table of the rows' shares to whole numbers, each of them down or up, so that every row keeps its sum and
/// every column has the one that largestRemainder() gives for the total. For three columns that is always possible.
std::vector<Counts> roundTable(const std::vector<qint64>& rows, const Weights& weights);

}  // namespace leafbench
