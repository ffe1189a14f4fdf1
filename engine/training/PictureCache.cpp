#include "engine/training/PictureCache.h"

#include "engine/imaging/decode/JpegDecoder.h"

#include <algorithm>

namespace leafbench {

PictureCache::PictureCache(std::size_t images, qint64 bytes) : m_kept(bytes > 0 ? images : 0), m_free(bytes) {}

const RgbImage* PictureCache::find(quint32 image, int minSide) const
{
    if (image >= m_kept.size())
        return nullptr;
    const Kept& kept = m_kept[image];
    return !kept.picture.empty() && scaleDivisor(kept.shorter, minSide) == kept.divisor ? &kept.picture : nullptr;
}

void PictureCache::keep(quint32 image, const RgbImage& decoded, QSize fullSize, int minSide)
{
    if (image >= m_kept.size() || fullSize.isEmpty())
        return;
    Kept& kept = m_kept[image];
    const auto bytes = static_cast<qint64>(decoded.pixels.size()), before = static_cast<qint64>(kept.picture.pixels.size());
    if (m_free.fetch_sub(bytes - before) < bytes - before) {
        m_free += bytes - before;
        return;
    }
    const int shorter = std::min(fullSize.width(), fullSize.height());
    kept = {decoded, shorter, scaleDivisor(shorter, minSide)};
}

qint64 pictureCacheBytes(int megabytes, qint64 freeBytes)
{
    constexpr qint64 megabyte = 1'000'000, most = 256 * megabyte, share = 16;
    return megabytes >= 0 ? megabytes * megabyte : std::min(most, std::max(qint64{0}, freeBytes / share));
}

}  // namespace leafbench
