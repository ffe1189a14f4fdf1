#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <atomic>
#include <span>

namespace leafbench {

/// Prefetches files (posix_fadvise) once a read had to wait for the disk: a third less time with a cold file cache, no cost
/// with a warm one. Thread: any.
class ReadAhead {
public:
    /// Both outlive this object.
    ReadAhead(const DatasetIndex& index, std::span<const quint32> images) : m_index(index), m_images(images) {}

    /// Reading images[number] had to wait: prefetches the next ones.
    void waitedFor(std::size_t number);

private:
    const DatasetIndex& m_index;
    const std::span<const quint32> m_images;
    std::atomic<std::size_t> m_prefetchedTo{0};  ///< everything before it is prefetched
};

}  // namespace leafbench
