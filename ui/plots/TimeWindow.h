#pragma once

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

}  // namespace leafbench::ui
