#pragma once

#include "engine/imaging/ImageReader.h"
#include "engine/training/Loader.h"

#include <functional>
#include <span>

namespace leafbench {

/// Reads the pictures of a batch. Immutable while an epoch runs, so workers share one.
class BatchReader {
public:
    BatchReader(DatasetPtr index, const LoaderOptions& options);

    /// Asked between pictures; nullopt once it says stop.
    using Stop = std::function<bool()>;
    /// lane: Read, Decode and Compute (augment and normalise) are marked; may be null.
    std::optional<Batch> read(std::span<const quint32> images, int epoch, const Stop& stop, LaneRecorder* lane) const;

private:
    void readOne(ImageReader& reader, quint32 image, int epoch, Batch& batch, LaneRecorder* lane) const;

    DatasetPtr m_index;
    LoaderOptions m_options;
    int m_enoughSide;
};

}  // namespace leafbench
