#include "engine/evaluation/AverageLinkage.h"

#include <utility>

namespace leafbench {
namespace {

/// The current clusters and the distances between them.
class Clusters {
public:
    Clusters(std::span<const double> distances, int n) : m_distances(distances.begin(), distances.end()), m_row(n)
    {
        for (int i = 0; i < n; ++i)
            m_left.push_back({i, 1});
    }

    bool one() const { return m_left.size() < 2; }

    Join joinNearest()
    {
        std::pair<std::size_t, std::size_t> nearest{0, 1};
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            for (std::size_t j = i + 1; j < m_left.size(); ++j) {
                if (at(i, j) < at(nearest.first, nearest.second))
                    nearest = {i, j};
            }
        }
        return join(nearest.first, nearest.second);
    }

private:
    struct Cluster {
        int number;
        int size;
    };

    double& at(std::size_t i, std::size_t j) { return m_distances[i * static_cast<std::size_t>(m_row) + j]; }

    /// The new cluster is appended, so that rows stay in the order of cluster numbers.
    Join join(std::size_t i, std::size_t j)
    {
        const Cluster first = m_left[i], second = m_left[j];
        const Join merged{first.number, second.number, at(i, j), first.size + second.size};
        std::vector<double> mean;
        for (std::size_t k = 0; k < m_left.size(); ++k)
            mean.push_back((first.size * at(i, k) + second.size * at(j, k)) / merged.size);
        for (const std::size_t gone : {j, i}) {
            mean.erase(mean.begin() + static_cast<std::ptrdiff_t>(gone));
            remove(gone);
        }
        for (std::size_t k = 0; k < mean.size(); ++k)
            at(k, mean.size()) = at(mean.size(), k) = mean[k];
        m_left.push_back({m_next++, merged.size});
        return merged;
    }

    void remove(std::size_t gone)
    {
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            for (std::size_t j = gone; j + 1 < m_left.size(); ++j)
                at(i, j) = at(i, j + 1);
        }
        for (std::size_t i = gone; i + 1 < m_left.size(); ++i) {
            for (std::size_t j = 0; j + 1 < m_left.size(); ++j)
                at(i, j) = at(i + 1, j);
        }
        m_left.erase(m_left.begin() + static_cast<std::ptrdiff_t>(gone));
    }

    std::vector<double> m_distances;
    int m_row;
    int m_next = m_row;
    std::vector<Cluster> m_left;
};

}  // namespace

std::vector<Join> averageLinkage(std::span<const double> distances, int n)
{
    std::vector<Join> joins;
    for (Clusters clusters(distances, n); !clusters.one();)
        joins.push_back(clusters.joinNearest());
    return joins;
}

}  // namespace leafbench
