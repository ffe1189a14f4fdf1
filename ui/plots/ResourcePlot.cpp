#include "ui/plots/ResourcePlot.h"

#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr double gigabyte = 1e9;
constexpr double leastSpan = 10;  ///< seconds; a shorter axis would only stretch the data

double machineUse(const ResourceSample& sample)
{
    return sample.cores.empty() ? 0 : std::accumulate(sample.cores.begin(), sample.cores.end(), 0.0) / double(sample.cores.size());
}

double programUse(const ResourceSample& sample)
{
    return sample.cores.empty() ? 0 : sample.processCores / double(sample.cores.size());
}

double gpuUse(const ResourceSample& sample)
{
    double sum = 0;
    for (const GpuUse& gpu : sample.gpus)
        sum += gpu.use;
    return sample.gpus.empty() ? 0 : sum / double(sample.gpus.size());
}

/// Seconds, minutes or hours, whichever keeps the numbers short.
struct TimeUnit {
    double seconds;
    QString label;
};

TimeUnit timeUnit(double span)
{
    if (span <= 180)
        return {1, ResourcePlot::tr("Time (s)")};
    if (span <= 3 * 3600)
        return {60, ResourcePlot::tr("Time (min)")};
    return {3600, ResourcePlot::tr("Time (h)")};
}

}  // namespace

ResourcePlot::ResourcePlot(QWidget* parent) : LivePlot(parent)
{
    setAccessibleName(tr("Use of processor and memory over time"));
    setTerm("Use of the machine");
    redrawSoon();
}

void ResourcePlot::setSamples(std::vector<ResourceSample> samples)
{
    clear();
    for (const ResourceSample& sample : samples)
        addSample(sample);
}

void ResourcePlot::addSample(const ResourceSample& sample)
{
    m_series.add(sample);
    if (!sample.gpus.empty() && !std::exchange(m_hasGpu, true))
        emit legendChanged();
    redrawSoon();
}

void ResourcePlot::clear()
{
    m_series = ResourceSeries();
    if (std::exchange(m_hasGpu, false))
        emit legendChanged();
    redrawSoon();
}

std::vector<ResourceSample> ResourcePlot::samples() const { return m_series.samples(); }

QString ResourcePlot::readout(double seconds) const
{
    const std::vector<ResourceSample> all = samples();
    const auto nearest = std::min_element(all.begin(), all.end(), [seconds](const auto& a, const auto& b) {
        return std::abs(a.seconds - seconds) < std::abs(b.seconds - seconds);
    });
    if (nearest == all.end())
        return {};
    QStringList parts{tr("this program %1 of %2 cores")
                          .arg(words::decimal(nearest->processCores, 'f', 1), QString::number(nearest->cores.size())),
                      tr("all programs %1").arg(words::percent(machineUse(*nearest), 0))};
    if (!nearest->gpus.empty())
        parts << tr("GPU %1").arg(words::percent(gpuUse(*nearest), 0));
    parts << tr("memory %1").arg(words::bytes(nearest->processBytes));
    return tr("%1: %2").arg(words::duration(nearest->seconds), parts.join(QStringLiteral(", ")));
}

std::vector<double> ResourcePlot::places() const
{
    std::vector<double> seconds;
    for (const ResourceSample& sample : samples())
        seconds.push_back(sample.seconds);
    return seconds;
}

PlotTable ResourcePlot::table() const
{
    PlotTable made = FigurePlot::table();
    made.columns.front().title = tr("Time (s)");  // the points are in seconds, whatever the axis shows
    return made;
}

Figure ResourcePlot::figure(const PlotTheme& look, QSizeF size) const
{
    const ThemeColors& colors = look.colors;
    PlotSeries machine{.name = tr("all programs"), .fill = colors.mutedText};
    machine.fill.setAlphaF(0.18f);
    PlotSeries program{.name = tr("this program"), .pen = QPen(colors.accent, look.px(2))};
    PlotSeries gpu{.name = tr("GPU"), .pen = QPen(colors.text, look.px(1.5), Qt::DotLine)};
    PlotSeries memory{.name = tr("memory"), .pen = QPen(colors.contrast, look.px(2), Qt::DashLine), .rightAxis = true};
    double end = leastSpan, most = 0.1;
    for (const ResourceSample& sample : samples()) {
        machine.points.push_back({sample.seconds, machineUse(sample)});
        program.points.push_back({sample.seconds, programUse(sample)});
        gpu.points.push_back({sample.seconds, gpuUse(sample)});
        memory.points.push_back({sample.seconds, double(sample.processBytes) / gigabyte});
        end = std::max(end, sample.seconds);
        most = std::max(most, memory.points.back().y);
    }
    Figure made;
    made.series = {machine, program};
    if (m_hasGpu)
        made.series.push_back(gpu);
    made.series.push_back(memory);
    const TimeUnit unit = timeUnit(end);
    PlotAxes& axes = made.axes;
    axes.x.high = end;
    const int numbers = std::clamp(int(size.width() / 56), 2, 12);
    for (const PlotTick& tick : evenTicks(0, end / unit.seconds, std::max(1.0, niceStep(end / unit.seconds, numbers))))
        axes.xTicks.push_back({tick.value * unit.seconds, tick.text});
    axes.xLabel = unit.label;
    axes.yTicks = evenTicks(0, 1, 0.25, true);
    axes.yShare = true;
    axes.yLabel = tr("Use");
    axes.right.high = most * 1.15;
    axes.rightTicks = evenTicks(0, axes.right.high, niceStep(axes.right.high, 4));
    axes.rightLabel = tr("Memory (GB)");
    return made;
}

}  // namespace leafbench::ui
