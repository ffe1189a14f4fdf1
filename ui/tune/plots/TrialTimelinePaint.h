#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/TimeWindow.h"
#include "ui/tune/plots/TrialLanes.h"

#include <QRectF>

namespace leafbench::ui {

/// Where the parts of a trials' timeline stand.
struct TrialTimelineFrame {
    QRectF lanes;
    double pitch = 1;  ///< from lane to lane
    double gap = 0;
    double namesFrom = 0;  ///< the lanes' names begin here
    TimeWindow window;

    double x(double seconds) const { return lanes.left() + (seconds - window.begin) / window.width() * lanes.width(); }
    QRectF lane(int number) const;
    QRectF bar(const TrialBar& bar) const;  ///< two pixels wide at the least; not clipped
};

/// named: the lanes are slots and have names.
TrialTimelineFrame layOutTrials(const TrialLanes& lanes, const TimeWindow& window, bool named, const QRectF& area,
                                const PlotTheme& look);
/// Bars told apart by pattern too: complete solid, pruned hatched, failed crossed, running open to the right.
void paintTrials(QPainter& painter, const TrialLanes& lanes, bool named, const TrialTimelineFrame& frame, const QRectF& area,
                 const PlotTheme& look);

}  // namespace leafbench::ui
