#pragma once

#include "ui/plots/DrawnPlot.h"

#include <functional>

class QWheelEvent;

namespace leafbench::ui {

/// The part of a time axis that is seen. Any unit.
struct TimeWindow {
    double begin = 0;
    double end = 1;
    double whole = 1;      ///< the axis goes from 0 to there
    double narrowest = 0;  ///< what the closest look shows; above 0

    double width() const { return end - begin; }
    bool showsAll() const { return begin <= 0 && end >= whole; }
    void showAll() { show(0, whole); }
    void show(double from, double to);        ///< kept within the axis
    void zoomAt(double factor, double time);  ///< that time stays where it is; above 1 looks closer
    void pan(double share);                   ///< by that share of what is seen
    /// A longer axis: what shows all goes on to show all, anything else stays.
    void grow(double newWhole);
};

/// The numbers of a time axis; unit, origin and step in the unit of its window.
struct TimeAxis {
    double unit = 1;    ///< what the numbers count
    double origin = 0;  ///< where they count from
    double step = 1;    ///< between ticks
    QString label;      ///< "Time (ms)", "µs after 12.3 s"
};

/// Lanes below each other over a time axis: what all timelines have alike.
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
    int laneAt(QPointF position) const;  ///< -1: beside them

    /// In narrow lanes only some have room for their name; null: none has a name.
    void paintLanes(QPainter& painter, int count, const std::function<QString(int)>& name, const PlotTheme& look) const;
    void paintAxis(QPainter& painter, const TimeAxis& axis, const PlotTheme& look) const;
    int mostTicks(const PlotTheme& look) const;  ///< that have room
};

/// Plus and minus look closer and wider, Home shows all. False: another key, nothing done.
bool zoomByKey(TimeWindow& window, int key);
/// Looks closer or wider about a time; pans where the wheel turns across, or with Shift.
void zoomByWheel(TimeWindow& window, const QWheelEvent& event, double time);

}  // namespace leafbench::ui
