#pragma once

#include "engine/imaging/RgbImage.h"

#include <QSize>
#include <QtGlobal>

#include <atomic>
#include <vector>

namespace leafbench {

/// Decoded pictures, kept from epoch to epoch: decoding is a tenth of a training on a CPU, and more with small pictures. It changes
/// no result. A picture that finds no room is decoded each time. Threads: each picture has one user at a time.
class PictureCache {
public:
    /// images: of the whole dataset. bytes: the most that all pictures take; 0: none is kept.
    PictureCache(std::size_t images, qint64 bytes);

    /// As decodeImage() would make it with this minSide; null: not there. Valid until the next keep() of the same image.
    const RgbImage* find(quint32 image, int minSide) const;
    /// fullSize: of the file's picture before any scaling (uprightSize()); empty: unknown, then it is not kept.
    void keep(quint32 image, const RgbImage& decoded, QSize fullSize, int minSide);

private:
    struct Kept {
        RgbImage picture;
        int shorter = 0;  ///< side of the file's picture
        int divisor = 0;  ///< by which it was scaled
    };
    std::vector<Kept> m_kept;
    std::atomic<qint64> m_free;
};

/// Bytes for the pictures of one training. megabytes: as Recipe::cacheMb; -1: at most 256 MB, and a sixteenth of what is free.
qint64 pictureCacheBytes(int megabytes, qint64 freeBytes);

}  // namespace leafbench
