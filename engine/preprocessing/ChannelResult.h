#pragma once

#include "engine/imaging/decode/ImageReader.h"
#include "engine/preprocessing/ChannelStatistics.h"

namespace leafbench {

/// Sums over a part of the images. Adding parts in any order gives the same bits.
struct ChannelResult {
    ChannelSums sums;
    qint64 images = 0;  ///< images counted
    std::vector<RefusedImage> refused;

    void add(ChannelResult&& part);
};

/// Between two processes of one build: every bit of the sums arrives.
void fields(ChannelResult& result, auto&& visit)
{
    visit("sums", result.sums);
    visit("images", result.images);
    visit("refused", result.refused);
}

/// Accumulates images, reusing its memory. One thread at a time.
class ChannelCounter {
public:
    /// `image` identifies an unreadable file in the refused list. lane: records Read, Decode and Compute.
    void count(quint32 image, const QString& path, LaneRecorder* lane = nullptr);

    /// The last file was not in the file cache (ImageReader).
    bool waited() const { return m_reader.waited(); }

    /// Returns the sums so far and resets them.
    ChannelResult take();

private:
    ImageReader m_reader;
    ChannelResult m_result;
};

/// The sums over images. workers, context, timeline and errors: those of channelStatistics(). elapsedSeconds: out, may be null.
Result<ChannelResult> channelTotals(const DatasetIndex& index, std::span<const quint32> images, int workers,
                                    const JobContext& context = {}, TimelineRecorder* timeline = nullptr,
                                    double* elapsedSeconds = nullptr);

/// Final statistics: refused is sorted, elapsedSeconds stays 0. Errors: EmptySubset without any pixel (detail: a file).
Result<ChannelStatistics> statisticsOf(ChannelResult&& all);

}  // namespace leafbench
