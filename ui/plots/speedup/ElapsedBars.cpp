#include "ui/plots/speedup/ElapsedBars.h"

#include "ui/words/Counted.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench::ui {

/// Short times are shown in milliseconds.
double ElapsedFigure::unitSeconds() const
{
    double most = 0;
    for (const SpeedupPoint& point : curve.points)
        most = std::max(most, point.mostSeconds);
    return most > 0 && most < 1 ? 1e-3 : 1;
}

QString ElapsedFigure::name() const { return ElapsedBars::tr("Elapsed time by %1").arg(workersWord); }

QString ElapsedFigure::description() const
{
    QStringList lines;
    for (const SpeedupPoint& point : curve.points)
        lines << countReadout(point.count());
    return lines.join(QStringLiteral(", "));
}

std::vector<WorkerCount> ElapsedFigure::counts() const
{
    std::vector<WorkerCount> all = planned;
    for (const SpeedupPoint& point : curve.points)
        all.push_back(point.count());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString ElapsedFigure::barText(WorkerCount count) const
{
    const SpeedupPoint* point = curve.find(count);
    if (!point)
        return {};
    return unitSeconds() < 1 ? timeText(point->medianSeconds) : words::duration(point->medianSeconds);
}

QString ElapsedFigure::readout(double workers) const
{
    const SpeedupPoint* point = curve.widest(qRound(workers));
    return point ? countReadout(point->count()) : QString();
}

QString ElapsedFigure::countReadout(WorkerCount count) const
{
    const SpeedupPoint* point = curve.find(count);
    if (!point)
        return {};
    return words::byCount(point->repeats, ElapsedBars::tr("%1 %2: %3, in %6 measurement from %4 to %5"),
                          ElapsedBars::tr("%1 %2: %3, from %4 to %5 in %6 measurements"))
        .arg(workersWord, leafbench::countText(count), timeText(point->medianSeconds), timeText(point->leastSeconds),
             timeText(point->mostSeconds), QString::number(point->repeats));
}

bool ElapsedFigure::isBeyondCores(WorkerCount count) const
{
    const SpeedupPoint* point = curve.find(count);
    return point ? point->beyondCores : count.workers > curve.cores;
}

PlotPoint ElapsedFigure::bar(WorkerCount count, double place, const PlotTheme& look) const
{
    const QString text = running == count && !look.paper ? ElapsedBars::tr("measuring\u2026") : barText(count);
    const SpeedupPoint* point = curve.find(count);
    if (!point)
        return {place, 0, 0, 0, text};
    const double unit = unitSeconds();
    return {place, point->medianSeconds / unit, point->leastSeconds / unit, point->mostSeconds / unit, text};
}

Figure ElapsedFigure::figure(const PlotTheme& look) const
{
    double most = 0, beyond = 0;
    for (const SpeedupPoint& point : curve.points) {
        most = std::max(most, point.mostSeconds);
        if (point.beyondCores)
            beyond = std::max(beyond, point.mostSeconds);
    }
    // Room for the numbers above the bars, and for the words of the shade above those.
    const double wordsRoom = look.scale > 1 ? 1.75 : 1.4;  // large words take three lines
    const double top = most > 0 ? std::max(most * 1.12, beyond * wordsRoom) / unitSeconds() : 1;
    const double step = niceStep(top, 5);
    const std::vector<WorkerCount> all = counts();
    Figure made;
    made.axes.x = {-0.5, std::max(0.5, double(all.size()) - 0.5)};
    made.axes.y = {0, std::ceil(top / step - 1e-9) * step};
    if (most > 0)
        made.axes.yTicks = evenTicks(0, made.axes.y.high, step);
    made.axes.xLabel = workersWord;
    made.axes.yLabel = unitSeconds() < 1 ? ElapsedBars::tr("Elapsed time (ms)") : ElapsedBars::tr("Elapsed time (s)");
    PlotSeries bars{.whisker = QPen(look.colors.contrast, look.px(2)), .fill = look.colors.accent, .barWidth = 0.6};
    for (std::size_t i = 0; i < all.size(); ++i) {
        made.axes.xTicks.push_back({double(i), leafbench::countText(all[i])});
        bars.points.push_back(bar(all[i], double(i), look));
    }
    for (std::size_t i = all.size(); i > 0 && !curve.points.empty() && isBeyondCores(all[i - 1]); --i)
        made.shadeFrom = double(i) - 1.5;
    made.series = {bars};
    return made;
}

ElapsedBars::ElapsedBars(QWidget* parent) : DataPlot(parent)
{
    setTerm("Elapsed time");
    setWorkersWord(tr("Workers"));
}

std::vector<double> ElapsedBars::places() const
{
    std::vector<double> all(counts().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

PlotTable ElapsedBars::table() const
{
    PlotTable made{{{m_shown.workersWord}, {tr("Elapsed time (s), median")}, {tr("Least (s)")}, {tr("Most (s)")}, {tr("Repeats")}}};
    for (const SpeedupPoint& point : m_shown.curve.points)
        made.rows.push_back({point.nodes > 0 ? QVariant(leafbench::countText(point.count())) : QVariant(point.workers),
                             point.medianSeconds, point.leastSeconds, point.mostSeconds, point.repeats});
    return made;
}

}  // namespace leafbench::ui
