#include "engine/dataset/ControlledRounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench {
namespace {

constexpr int Columns = 3;

/// Distributes the units lost by rounding down over the cells of a table, at most one a cell.
class UnitPlacer {
public:
    UnitPlacer(std::vector<Counts> fractions, const Counts& needs)
        : m_needs(needs),
          m_taken(fractions.size()),
          m_fractions(std::move(fractions))
    {
    }

    bool taken(std::size_t row, int column) const { return m_taken[row][static_cast<std::size_t>(column)]; }

    void place(std::size_t row)
    {
        const int direct = best(row);
        if (direct >= 0) {
            take(row, direct);
            return;
        }
        // Every column for this row is full: move a unit of another row to a free column.
        std::array<bool, Columns> visited{};
        for (int column = 0; column < Columns; ++column) {
            if (canTake(row, column) && makeRoom(column, visited)) {
                take(row, column);
                return;
            }
        }
    }

private:
    bool canTake(std::size_t row, int column) const
    {
        const auto k = static_cast<std::size_t>(column);
        return m_fractions[row][k] > 0 && !m_taken[row][k];
    }

    int best(std::size_t row) const
    {
        int chosen = -1;
        for (int column = 0; column < Columns; ++column) {
            const auto k = static_cast<std::size_t>(column);
            if (m_needs[k] > 0 && canTake(row, column)
                && (chosen < 0 || m_fractions[row][k] > m_fractions[row][static_cast<std::size_t>(chosen)]))
                chosen = column;
        }
        return chosen;
    }

    void take(std::size_t row, int column)
    {
        m_taken[row][static_cast<std::size_t>(column)] = true;
        --m_needs[static_cast<std::size_t>(column)];
    }

    /// An augmenting path over the columns: frees one unit of `column`. Depth: at most the number of columns.
    bool makeRoom(int column, std::array<bool, Columns>& visited)
    {
        const auto k = static_cast<std::size_t>(column);
        if (m_needs[k] > 0)
            return true;
        if (visited[k])
            return false;
        visited[k] = true;
        for (int other = 0; other < Columns; ++other) {
            for (std::size_t row = 0; row < m_taken.size(); ++row) {
                if (!m_taken[row][k] || !canTake(row, other))
                    continue;
                if (!makeRoom(other, visited))
                    break;
                // The path may have moved this row's own units: check again.
                if (!m_taken[row][k] || !canTake(row, other))
                    continue;
                m_taken[row][k] = false;
                ++m_needs[k];
                take(row, other);
                return true;
            }
        }
        return false;
    }

    Counts m_needs;
    std::vector<std::array<bool, Columns>> m_taken;
    std::vector<Counts> m_fractions;
};

}  // namespace

Weights exactWeights(const std::array<double, 3>& shares)
{
    // Scaled by a power of ten, not by the sum: 0.01 and 0.02 become exact thirds.
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    const bool usual = total > 1e-100 && total < 1e100;
    const double scale = usual ? std::pow(10.0, 9 - std::ceil(std::log10(total))) : 1e9 / total;
    Weights weights;
    for (std::size_t k = 0; k < Columns; ++k) {
        weights.part[k] = std::llround(shares[k] * scale);
        weights.sum += weights.part[k];
    }
    return weights;
}

Counts largestRemainder(qint64 total, const Weights& weights)
{
    Counts counts{};
    std::array<std::size_t, Columns> order{0, 1, 2};
    const auto remainder = [&](std::size_t k) { return total * weights.part[k] % weights.sum; };
    qint64 left = total;
    for (std::size_t k = 0; k < Columns; ++k) {
        counts[k] = total * weights.part[k] / weights.sum;
        left -= counts[k];
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++counts[order[i]];
    return counts;
}

std::vector<Counts> roundTable(const std::vector<qint64>& rows, const Weights& weights)
{
    std::vector<Counts> table(rows.size());
    std::vector<Counts> fractions(rows.size());
    Counts needs = largestRemainder(std::accumulate(rows.begin(), rows.end(), qint64{0}), weights);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t k = 0; k < Columns; ++k) {
            table[i][k] = rows[i] * weights.part[k] / weights.sum;
            fractions[i][k] = rows[i] * weights.part[k] % weights.sum;
            needs[k] -= table[i][k];
        }
    }

    UnitPlacer placer(std::move(fractions), needs);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Small classes first: one unit matters most to them.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rows[a] < rows[b]; });
    for (const std::size_t row : order) {
        const Counts& floors = table[row];
        for (qint64 left = rows[row] - floors[0] - floors[1] - floors[2]; left > 0; --left)
            placer.place(row);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int k = 0; k < Columns; ++k)
            table[i][static_cast<std::size_t>(k)] += placer.taken(i, k);
    }
    return table;
}

}  // namespace leafbench
