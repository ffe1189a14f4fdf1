#include "engine/training/BatchReader.h"

#include "engine/common/Seed.h"

namespace leafbench {
namespace {

constexpr quint64 augmentPurpose = 1;  // separates these seeds from those of the epoch's order

/// The minimum decoded size. The narrowest crop keeps sqrt(0.6 * 3/4) = 0.67 of a side: with half as much again, no crop is
/// enlarged unless the file itself is small.
int minSide(const LoaderOptions& options) { return options.augment.crop ? options.side + (options.side + 1) / 2 : options.side; }

}  // namespace

BatchReader::BatchReader(DatasetPtr index, const LoaderOptions& options)
    : m_index(std::move(index)),
      m_options(options),
      m_minSide(minSide(options))
{
}

std::optional<Batch> BatchReader::read(std::span<const quint32> images, int epoch, const Stop& stop, LaneRecorder* lane) const
{
    const auto side = static_cast<std::size_t>(m_options.side);
    Batch batch;
    batch.pixels.resize(images.size() * side * side * 3);
    batch.labels.reserve(images.size());
    batch.images.reserve(images.size());
    ImageReader reader;
    for (const quint32 image : images) {
        if (stop())
            return std::nullopt;
        readOne(reader, image, epoch, batch, lane);
    }
    batch.pixels.resize(batch.images.size() * side * side * 3);
    return batch;
}

void BatchReader::readOne(ImageReader& reader, quint32 image, int epoch, Batch& batch, LaneRecorder* lane) const
{
    DecodeOptions decode;
    decode.minSide = m_minSide;
    Status done = reader.read(m_index->absolutePath(image));
    markTime(lane, Activity::Read);
    if (done) {
        done = reader.decode(decode);
        markTime(lane, Activity::Decode);
    }
    if (!done) {
        batch.refused.push_back({image, done.error()});
        return;
    }
    const auto side = static_cast<std::size_t>(m_options.side);
    const quint64 seed = mixSeed(m_options.seed, epoch, image, augmentPurpose);
    const RgbImage fitted = resizeAndAugment(reader.image(), m_options.side, m_options.augment, seed);
    toTensor(fitted, m_options.normalisation, batch.pixels.data() + batch.images.size() * side * side * 3);
    batch.labels.push_back(m_index->images[image].classIndex);
    batch.images.push_back(image);
    markTime(lane, Activity::Compute);
}

}  // namespace leafbench
