#pragma once

#include <QString>

#include <vector>

namespace leafbench::ui {

/// A round step (1, 2 or 5 times a power of ten) that cuts `range` into at most `most` parts.
double niceStep(double range, int most);

struct PlotTick {
    double value = 0;
    QString text;
};

/// The multiples of a step within low .. high. share: shown in %.
std::vector<PlotTick> evenTicks(double low, double high, double step, bool share = false);
/// 1, 2, 4, ... from low to high, halves too where low is below 1; and 0 where low is 0.
std::vector<PlotTick> powersOfTwo(double low, double high);
/// 0.001, 0.01, ... within low .. high, low > 0; with 2 and 5 times them if there were fewer than two. At most `most`.
std::vector<PlotTick> powersOfTen(double low, double high, int most);

/// One axis: its range in data, linear or logarithmic.
struct PlotScale {
    double low = 0;
    double high = 1;
    bool log2 = false;  ///< low > 0 then; 0 itself (no loader worker) stands one step below 1

    /// 0 at low, 1 at high.
    double place(double value) const;
    double valueAt(double place) const;
    bool operator==(const PlotScale&) const = default;
};

}  // namespace leafbench::ui
