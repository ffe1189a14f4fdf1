#pragma once

#include "engine/imaging/decode/ImageReader.h"
#include "engine/training/Loader.h"
#include "engine/training/PictureCache.h"

#include <functional>
#include <span>

namespace leafbench {

/// Reads the pictures of a batch. Workers share one: each picture is in one batch of an epoch.
class BatchReader {
public:
    BatchReader(DatasetPtr index, const LoaderOptions& options);

    /// Checked between pictures; the result is nullopt after a stop.
    using Stop = std::function<bool()>;
    /// lane: records Read, Decode and Compute (augment and normalise); may be null.
    /// side: of the pictures, pixels.
    std::optional<Batch> read(std::span<const quint32> images, int epoch, int side, const Stop& stop, LaneRecorder* lane);

private:
    void readOne(ImageReader& reader, quint32 image, int epoch, Batch& batch, LaneRecorder* lane);
    /// Kept, or decoded now; null: refused, with the reason in the batch.
    const RgbImage* picture(ImageReader& reader, quint32 image, int minSide, Batch& batch, LaneRecorder* lane);

    DatasetPtr m_index;
    LoaderOptions m_options;
    PictureCache m_cache;
};

}  // namespace leafbench
