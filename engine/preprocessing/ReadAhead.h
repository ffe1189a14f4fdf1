#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <atomic>
#include <span>

namespace leafbench {

/// Has the system fetch files before they are asked for, once one had to be waited for: a third less time where nothing
/// is in the file cache, and nothing done where all is. Thread: any.
class ReadAhead {
public:
    /// Both outlive this.
    ReadAhead(const DatasetIndex& index, std::span<const quint32> images) : m_index(index), m_images(images) {}

    /// images[number] had to be waited for: the next ones are sent for.
    void waitedFor(std::size_t number);

private:
    const DatasetIndex& m_index;
    const std::span<const quint32> m_images;
    std::atomic<std::size_t> m_sentFor{0};  ///< everything before has been
};

}  // namespace leafbench
