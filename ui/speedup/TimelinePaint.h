#pragma once

#include "engine/monitor/Timeline.h"
#include "ui/plots/LaneFrame.h"

namespace leafbench::ui {

/// The colour of an activity; colours also differ in lightness, for colour-blind eyes.
QColor activityColor(Activity activity, const ThemeColors& colors);

struct TimelineFrame : LaneFrame {
    QRectF shares;
};

/// Times are nanoseconds since the timeline's start.
TimelineFrame layOutTimeline(const Timeline& timeline, const TimeWindow& window, const QRectF& area, const PlotTheme& look);
void drawTimelineSpans(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look);
/// The legend, with each activity's share of the workers' time.
void drawTimelineShares(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look);

TimeAxis timeAxis(double begin, double end, int mostTicks);

}  // namespace leafbench::ui
