#pragma once

#include "ui/plots/LaneFrame.h"
#include "ui/tune/plots/TrialLanes.h"

namespace leafbench::ui {

struct TrialTimelineFrame : LaneFrame {
    QRectF bar(const TrialBar& bar) const;  ///< two pixels wide at the least; not clipped
};

/// named: the lanes are slots and have names.
TrialTimelineFrame layOutTrials(const TrialLanes& lanes, const TimeWindow& window, bool named, const QRectF& area,
                                const PlotTheme& look);
/// Bars told apart by pattern too: complete solid, pruned hatched, failed crossed, running open to the right.
void paintTrials(QPainter& painter, const TrialLanes& lanes, bool named, const TrialTimelineFrame& frame, const QRectF& area,
                 const PlotTheme& look);

}  // namespace leafbench::ui
