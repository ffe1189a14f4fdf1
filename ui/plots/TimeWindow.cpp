#include "ui/plots/TimeWindow.h"

#include <algorithm>

namespace leafbench::ui {

void TimeWindow::show(double from, double to)
{
    const double wide = std::clamp(to - from, narrowest, std::max(narrowest, whole));
    begin = std::clamp(from, 0.0, std::max(0.0, whole - wide));
    end = begin + wide;
}

void TimeWindow::zoomAt(double factor, double time)
{
    const double wide = std::clamp(width() / factor, narrowest, std::max(narrowest, whole));
    const double share = (time - begin) / width();
    show(time - share * wide, time - share * wide + wide);
}

void TimeWindow::pan(double share)
{
    const double by = share * width();
    show(begin + by, end + by);
}

void TimeWindow::grow(double newWhole)
{
    const bool all = showsAll();
    whole = std::max(narrowest, newWhole);
    if (all)
        showAll();
    else
        show(begin, end);
}

}  // namespace leafbench::ui
