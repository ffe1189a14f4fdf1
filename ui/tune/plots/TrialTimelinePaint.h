#pragma once

#include "ui/plots/LaneFrame.h"
#include "ui/tune/plots/TrialLanes.h"

namespace leafbench::ui {

struct TrialTimelineFrame : LaneFrame {
    QRectF bar(const TrialBar& bar) const;  ///< at least two pixels wide; not clipped
};

/// named: the lanes are slots and have names.
TrialTimelineFrame layOutTrials(const TrialLanes& lanes, const TimeWindow& window, bool named, const QRectF& area,
                                const PlotTheme& look);
/// Bars distinguishable by pattern too: complete solid, pruned hatched, failed crossed, running open to the right.
void paintTrials(QPainter& painter, const TrialLanes& lanes, bool named, const TrialTimelineFrame& frame, const QRectF& area,
                 const PlotTheme& look);

}  // namespace leafbench::ui
