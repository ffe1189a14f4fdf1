#include "engine/training/BatchReader.h"

#include "engine/common/Seed.h"
#include "engine/imaging/augment/Crop.h"

#include <QFile>

namespace leafbench {
namespace {

constexpr quint64 augmentPurpose = 1;  // separates these seeds from those of the epoch's order

/// The minimum decoded size.
int minSide(const Augment& augment, int side) { return augment.crop ? sideBeforeCrop(side, augment.cropScale) : side; }

}  // namespace

BatchReader::BatchReader(DatasetPtr index, const LoaderOptions& options)
    : m_index(std::move(index)),
      m_options(options),
      m_cache(m_index->images.size(), options.cacheBytes)
{
}

std::optional<Batch> BatchReader::read(std::span<const quint32> images, int epoch, int side, const Stop& stop, LaneRecorder* lane)
{
    const auto values = static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 3;
    Batch batch;
    batch.side = side;
    batch.pixels.resize(images.size() * values);
    batch.labels.reserve(images.size());
    batch.images.reserve(images.size());
    ImageReader reader;
    for (const quint32 image : images) {
        if (stop())
            return std::nullopt;
        readOne(reader, image, epoch, batch, lane);
    }
    batch.pixels.resize(batch.images.size() * values);
    return batch;
}

const RgbImage* BatchReader::picture(ImageReader& reader, quint32 image, int minSide, Batch& batch, LaneRecorder* lane)
{
    const QString path = m_index->absolutePath(image);
    // A picture that has gone is refused, kept or not.
    if (const RgbImage* kept = m_cache.find(image, minSide); kept && QFile::exists(path))
        return kept;
    Status done = reader.read(path);
    markTime(lane, Activity::Read);
    if (done) {
        done = reader.decode({.minSide = minSide});
        markTime(lane, Activity::Decode);
    }
    if (!done) {
        batch.refused.push_back({image, done.error()});
        return nullptr;
    }
    if (m_options.cacheBytes > 0)
        m_cache.keep(image, reader.image(), uprightSize(reader.bytes()), minSide);
    return &reader.image();
}

void BatchReader::readOne(ImageReader& reader, quint32 image, int epoch, Batch& batch, LaneRecorder* lane)
{
    const RgbImage* decoded = picture(reader, image, minSide(m_options.augment, batch.side), batch, lane);
    if (!decoded)
        return;
    const auto side = static_cast<std::size_t>(batch.side);
    const quint64 seed = mixSeed(m_options.seed, epoch, image, augmentPurpose);
    const RgbImage fitted = resizeAndAugment(*decoded, batch.side, m_options.augment, seed);
    toTensor(fitted, m_options.normalisation, batch.pixels.data() + batch.images.size() * side * side * 3);
    batch.labels.push_back(m_index->images[image].classIndex);
    batch.images.push_back(image);
    markTime(lane, Activity::Compute);
}

}  // namespace leafbench
