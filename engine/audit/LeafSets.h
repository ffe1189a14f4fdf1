#pragma once

#include <QtGlobal>

#include <numeric>
#include <utility>
#include <vector>

namespace leafbench {

/// Disjoint sets of images (union-find with path halving). The smallest image represents its set.
class LeafSets {
public:
    explicit LeafSets(std::size_t images) : m_parent(images) { std::iota(m_parent.begin(), m_parent.end(), 0u); }

    quint32 first(quint32 image)
    {
        while (m_parent[image] != image) {
            m_parent[image] = m_parent[m_parent[image]];
            image = m_parent[image];
        }
        return image;
    }

    /// False if they were in one set already.
    bool join(quint32 a, quint32 b)
    {
        quint32 low = first(a), high = first(b);
        if (low == high)
            return false;
        if (low > high)
            std::swap(low, high);
        m_parent[high] = low;
        return true;
    }

private:
    std::vector<quint32> m_parent;
};

}  // namespace leafbench
