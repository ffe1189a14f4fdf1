#pragma once

#include "engine/imaging/ImageReader.h"
#include "engine/preprocessing/ChannelStatistics.h"

namespace leafbench {

/// What a part of the images came to. Parts can be added up in any order: the statistics have the same bits.
struct ChannelResult {
    ChannelSums sums;
    qint64 images = 0;  ///< images counted
    std::vector<RefusedImage> refused;

    void add(ChannelResult&& part);
};

/// Counts images into one result, reusing its memory from one to the next. One thread at a time.
class ChannelCounter {
public:
    /// `image` names the file among the refused where it cannot be read. lane: Read, Decode and Compute are marked.
    void count(quint32 image, const QString& path, LaneRecorder* lane = nullptr);

    /// The last file was not in the file cache (ImageReader).
    bool waited() const { return m_reader.waited(); }

    /// What was counted so far; it begins anew.
    ChannelResult take();

private:
    ImageReader m_reader;
    ChannelResult m_result;
};

/// The last step: refused sorted, elapsedSeconds left at 0. Errors: EmptySubset when no pixel was counted.
Outcome<ChannelStatistics> statisticsOf(ChannelResult&& all);

}  // namespace leafbench
