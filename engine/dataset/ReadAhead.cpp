#include "engine/dataset/ReadAhead.h"

#include "engine/common/OpenFile.h"

#include <fcntl.h>

#include <algorithm>

namespace leafbench {

void ReadAhead::waitedFor(std::size_t number)
{
    constexpr std::size_t window = 128;  // some megabytes: enough to be ahead, too little to evict other files
    const std::size_t end = std::min(m_images.size(), number + 1 + window);
    std::size_t begin = m_prefetchedTo.load();
    do {
        if (begin + window / 2 > end)  // another worker has prefetched far enough
            return;
    } while (!m_prefetchedTo.compare_exchange_weak(begin, end));

    for (std::size_t i = std::max(begin, number + 1); i < end; ++i) {
        const OpenFile file(m_index.absolutePath(m_images[i]));
        if (file.get() >= 0)  // an error is reported by the later read
            (void)::posix_fadvise(file.get(), 0, 0, POSIX_FADV_WILLNEED);
    }
}

}  // namespace leafbench
