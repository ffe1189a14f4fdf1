#include "engine/training/BatchPlan.h"

#include "engine/common/Seed.h"

#include <algorithm>

namespace leafbench {

BatchPlan::BatchPlan(std::vector<quint32> images, int batchSize, bool shuffle, quint64 shuffleSeed)
    : m_images(std::move(images)),
      m_batchSize(batchSize)
{
    if (shuffle) {
        Random random(shuffleSeed);
        leafbench::shuffle(m_images, random);
    }
}

qint64 BatchPlan::batchCount(qint64 images, int batchSize)
{
    const qint64 whole = images / batchSize;
    const qint64 rest = images % batchSize;
    return whole + (rest > 1 || (rest == 1 && whole == 0) ? 1 : 0);
}

std::span<const quint32> BatchPlan::batch(qint64 number) const
{
    const auto size = static_cast<std::size_t>(m_batchSize);
    const std::size_t begin = static_cast<std::size_t>(number) * size;
    const std::size_t end = number + 1 == batches() ? m_images.size() : begin + size;
    return std::span(m_images).subspan(begin, end - begin);
}

int shareCount(qint64 images, int ranks) { return static_cast<int>(std::clamp<qint64>(images / 2, 1, ranks)); }

std::span<const quint32> shareOf(std::span<const quint32> batch, int rank, int ranks)
{
    const int shares = shareCount(static_cast<qint64>(batch.size()), ranks);
    if (rank >= shares)
        return {};
    const std::size_t place = static_cast<std::size_t>(rank);
    const std::size_t each = batch.size() / static_cast<std::size_t>(shares),
                      larger = batch.size() % static_cast<std::size_t>(shares);
    return batch.subspan(place * each + std::min(place, larger), each + (place < larger ? 1 : 0));
}

}  // namespace leafbench
