#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace leafbench {

using Counts = std::array<qint64, 3>;

/// Shares of train, valid and test as integer weights of their sum, without rounding errors: 0.7 of 10 is 7.
struct Weights {
    Counts part{};
    qint64 sum = 0;
};

/// To nine digits. The shares are not negative and not all zero.
Weights exactWeights(const std::array<double, 3>& shares);

/// Integers nearest to the shares of total that sum to total (Hamilton's method). On a tie the first wins.
Counts largestRemainder(qint64 total, const Weights& weights);

/// Rounds a table of shares up or down to integers, so that every row keeps its sum and every column gets the sum that
/// largestRemainder() gives for the total. Always possible with three columns.
std::vector<Counts> roundTable(const std::vector<qint64>& rows, const Weights& weights);

}  // namespace leafbench
