#pragma once

#include "engine/imaging/decode/ImageReader.h"
#include "engine/training/Loader.h"

#include <functional>
#include <span>

namespace leafbench {

/// Reads the pictures of a batch. Immutable during an epoch, so workers share one.
class BatchReader {
public:
    BatchReader(DatasetPtr index, const LoaderOptions& options);

    /// Checked between pictures; the result is nullopt after a stop.
    using Stop = std::function<bool()>;
    /// lane: records Read, Decode and Compute (augment and normalise); may be null.
    std::optional<Batch> read(std::span<const quint32> images, int epoch, const Stop& stop, LaneRecorder* lane) const;

private:
    void readOne(ImageReader& reader, quint32 image, int epoch, Batch& batch, LaneRecorder* lane) const;

    DatasetPtr m_index;
    LoaderOptions m_options;
    int m_minSide;
};

}  // namespace leafbench
