#pragma once

#include "engine/parallel/Timeline.h"
#include "ui/widgets/DrawnPlot.h"

#include <QRectF>

namespace leafbench::ui {

/// The colour of what a worker does: told apart by lightness too, for colour-blind eyes.
QColor activityColor(Activity activity, const ThemeColors& colors);

/// Where the parts of a timeline stand.
struct TimelineFrame {
    QRectF names;   ///< of the workers
    QRectF lanes;
    QRectF axis;
    QRectF shares;
    double pitch = 1;  ///< from lane to lane
    double gap = 0;    ///< between two

    QRectF lane(int number) const;
    double x(double time, double begin, double end) const;
};

TimelineFrame layOutTimeline(const Timeline& timeline, const QRectF& area, const PlotLook& look);
void drawTimelineLanes(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotLook& look);
/// begin, end: nanoseconds since the timeline began.
void drawTimelineSpans(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotLook& look,
                       double begin, double end);
void drawTimelineAxis(QPainter& painter, const TimelineFrame& frame, const PlotLook& look, double begin, double end);
/// The legend, with each activity's share of the workers' time.
void drawTimelineShares(QPainter& painter, const Timeline& timeline, const TimelineFrame& frame, const PlotLook& look);

/// The unit of a time axis and where it begins to count.
struct TimeAxis {
    double unit = 1e9;    ///< nanoseconds
    double origin = 0;    ///< nanoseconds
    double step = 1e9;    ///< nanoseconds between ticks
    QString label;        ///< "Time (ms)", "µs after 12.3 s"
};
TimeAxis timeAxis(double begin, double end, int mostTicks);

}  // namespace leafbench::ui
