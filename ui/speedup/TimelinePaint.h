#pragma once

#include "engine/monitor/Timeline.h"
#include "ui/plots/DrawnPlot.h"

#include <QRectF>

namespace leafbench::ui {

/// The colour of an activity; colours also differ in lightness, for colour-blind eyes.
QColor activityColor(Activity activity, const ThemeColors& colors);

/// Layout of a timeline.
struct TimelineFrame {
    QRectF names;  ///< of the workers
    QRectF lanes;
    QRectF axis;
    QRectF shares;
    double pitch = 1;  ///< from lane to lane
    double gap = 0;    ///< between two

    QRectF lane(int number) const;
    double x(double time, double begin, double end) const;
};

TimelineFrame layOutTimeline(const Timeline& timeline, const QRectF& area, const PlotTheme& look);
void drawTimelineLanes(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look);
/// begin, end: nanoseconds since the timeline's start.
void drawTimelineSpans(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look, double begin,
                       double end);
void drawTimelineAxis(QPainter& painter, const TimelineFrame& frame, const PlotTheme& look, double begin, double end);
/// The legend, with each activity's share of the workers' time.
void drawTimelineShares(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotTheme& look);

/// Unit and origin of a time axis.
struct TimeAxis {
    double unit = 1e9;  ///< nanoseconds
    double origin = 0;  ///< nanoseconds
    double step = 1e9;  ///< nanoseconds between ticks
    QString label;      ///< "Time (ms)", "µs after 12.3 s"
};
TimeAxis timeAxis(double begin, double end, int mostTicks);

}  // namespace leafbench::ui
