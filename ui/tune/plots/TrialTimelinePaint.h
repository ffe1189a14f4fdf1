#pragma once

#include "ui/plots/PlotLegend.h"
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
std::vector<LegendItem> barLegend(const TrialLanes& lanes, const PlotTheme& look);
void drawLanes(QPainter& painter, const TrialLanes& lanes, bool named, const TrialTimelineFrame& frame, const PlotTheme& look);
/// Told apart by pattern too: complete solid, pruned hatched, failed crossed, running open to the right.
void drawBar(QPainter& painter, TrialState state, const QRectF& box, const QString& text, const PlotTheme& look);
void drawTrialBars(QPainter& painter, const TrialLanes& lanes, const TrialTimelineFrame& frame, const PlotTheme& look);
void drawBreaks(QPainter& painter, const TrialLanes& lanes, const TrialTimelineFrame& frame, const PlotTheme& look);
void drawClock(QPainter& painter, const TrialTimelineFrame& frame, bool broken, const PlotTheme& look);

}  // namespace leafbench::ui
