#pragma once

#include "ui/plots/DrawnPlot.h"

#include <functional>

class QWheelEvent;

namespace leafbench::ui {

/// The visible part of a time axis. Any unit.
struct TimeWindow {
    double begin = 0;
    double end = 1;
    double whole = 1;      ///< the axis ends here; it begins at 0
    double narrowest = 0;  ///< the smallest visible width; above 0

    double width() const { return end - begin; }
    bool showsAll() const { return begin <= 0 && end >= whole; }
    void showAll() { show(0, whole); }
    void show(double from, double to);        ///< kept within the axis
    void zoomAt(double factor, double time);  ///< that time keeps its position; above 1 zooms in
    void pan(double share);                   ///< by that share of the visible width
    /// Lengthens the axis: a full view stays full, any other stays unchanged.
    void grow(double newWhole);
};

/// The numbers of a time axis; unit, origin and step in the unit of its window.
struct TimeAxis {
    double unit = 1;    ///< what the numbers count
    double origin = 0;  ///< where they count from
    double step = 1;    ///< between ticks
    QString label;      ///< "Time (ms)", "µs after 12.3 s"
};

/// Lanes below each other over a time axis, as in all timelines.
struct LaneFrame {
    QRectF lanes;
    TimeWindow window;
    double pitch = 1;      ///< from lane to lane
    double gap = 0;        ///< between two
    double namesFrom = 0;  ///< the lanes' names begin here

    /// Shares the height of `lanes` among `count`, none taller than `tallest` with `between` to the next; pixels before the scale.
    void fit(int count, double tallest, double between, const PlotTheme& look);
    double x(double time) const { return lanes.left() + (time - window.begin) / window.width() * lanes.width(); }
    double timeAt(double x) const { return window.begin + (x - lanes.left()) / lanes.width() * window.width(); }
    QRectF lane(int number) const;
    int laneAt(QPointF position) const;  ///< -1: outside them

    /// In narrow lanes only some have room for their name; null: none has a name.
    void paintLanes(QPainter& painter, int count, const std::function<QString(int)>& name, const PlotTheme& look) const;
    void paintAxis(QPainter& painter, const TimeAxis& axis, const PlotTheme& look) const;
    int mostTicks(const PlotTheme& look) const;  ///< that have room
};

/// Plus and minus zoom in and out, Home shows all. False for any other key.
bool zoomByKey(TimeWindow& window, int key);
/// Zooms in and out around a time; pans with a horizontal wheel, or with Shift.
void zoomByWheel(TimeWindow& window, const QWheelEvent& event, double time);

}  // namespace leafbench::ui
