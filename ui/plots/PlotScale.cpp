#include "ui/plots/PlotScale.h"

#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

double niceStep(double range, int most)
{
    if (!(range > 0) || most < 1)
        return 1;
    const double rough = range / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

std::vector<PlotTick> evenTicks(double low, double high, double step, bool share)
{
    std::vector<PlotTick> ticks;
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-6; ++i) {
        const double value = i * step;
        ticks.push_back({value, share ? words::percent(value, step < 0.0099 ? 1 : 0) : words::decimal(value, 'g', 6)});
    }
    return ticks;
}

std::vector<PlotTick> powersOfTwo(double low, double high)
{
    std::vector<PlotTick> ticks;
    if (low <= 0)
        ticks.push_back({0, QStringLiteral("0")});
    for (double value = low > 0 ? std::exp2(std::floor(std::log2(low))) : 1; value <= high * 1.001; value *= 2) {
        if (value >= low * 0.999)
            ticks.push_back({value, words::decimal(value)});
    }
    return ticks;
}

std::vector<PlotTick> powersOfTen(double low, double high, int most)
{
    std::vector<PlotTick> ticks;
    const double first = std::ceil(std::log10(low) - 1e-9), to = std::log10(high) + 1e-9;
    const double every = std::max(1.0, std::ceil((to - first) / std::max(1, most) - 1e-6));
    const auto add = [&](double value) {
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
            ticks.push_back({value, words::shortNumber(value)});
    };
    for (double power = first; power <= to; power += every)
        add(std::pow(10, power));
    if (ticks.size() >= 2)
        return ticks;
    ticks.clear();
    for (double power = first - 1; power <= to; ++power) {
        for (const double factor : {1.0, 2.0, 5.0})
            add(factor * std::pow(10, power));
    }
    return ticks;
}

static double power(double value, const PlotScale& scale)
{
    if (!scale.log2)
        return value;
    return value > 0 ? std::log2(value) : -1;
}

double PlotScale::place(double value) const
{
    const double from = power(low, *this);
    const double to = power(high, *this);
    return to > from ? (power(value, *this) - from) / (to - from) : 0;
}

double PlotScale::valueAt(double place) const
{
    const double from = power(low, *this);
    const double value = from + place * (power(high, *this) - from);
    return log2 ? std::exp2(value) : value;
}

}  // namespace leafbench::ui
