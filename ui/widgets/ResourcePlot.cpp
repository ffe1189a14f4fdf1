#include "ui/widgets/ResourcePlot.h"

#include "engine/parallel/ResourceSeries.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlotStyle.h"
#include "ui/words/Words.h"

#include <qcustomplot.h>

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench::ui {
namespace {

constexpr int redrawMs = 67;
constexpr double gigabyte = 1e9;
constexpr double leastSpan = 10;  ///< seconds; a shorter one would only stretch what is there

double machineUse(const ResourceSample& sample)
{
    return sample.cores.empty() ? 0
                                : std::accumulate(sample.cores.begin(), sample.cores.end(), 0.0) / double(sample.cores.size());
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

/// Whole multiples of a unit of time.
class TimeTicker : public QCPAxisTickerFixed {
public:
    TimeTicker() { setScaleStrategy(ssMultiples); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return QString::number(std::llround(tick / tickStep()));
    }
};

QString dash(const QColor& color, const QString& name)
{
    return QStringLiteral("<span style='color:%1'><b>\u2013</b>&nbsp;%2</span>").arg(color.name(), name.toHtmlEscaped());
}

}  // namespace

struct ResourcePlot::State {
    QCustomPlot* plot = nullptr;
    QSharedPointer<TimeTicker> ticker{new TimeTicker};
    QCPGraph* machine = nullptr;
    QCPGraph* program = nullptr;
    QCPGraph* gpu = nullptr;
    QCPGraph* memory = nullptr;
    std::unique_ptr<PlotReadout> readout;
    ResourceSeries series;
    bool hasGpu = false;
    QTimer redraw;
};

ResourcePlot::ResourcePlot(QWidget* parent) : QWidget(parent), m_state(std::make_unique<State>())
{
    auto* plot = m_state->plot = new QCustomPlot;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot);
    plot->setMinimumSize(50, 50);
    plot->setAntialiasedElements(QCP::aePlottables);
    plot->yAxis2->setVisible(true);
    plot->yAxis2->grid()->setVisible(false);
    plot->xAxis->setTicker(m_state->ticker);
    plot->yAxis->setTicker(shareTicker());
    plot->yAxis->setRange(0, 1);
    plot->yAxis->setLabel(tr("Use"));
    plot->yAxis2->setLabel(tr("Memory (GB)"));
    plot->yAxis2->ticker()->setTickCount(3);
    plot->axisRect()->setMinimumMargins(QMargins(4, 8, 4, 4));
    m_state->machine = plot->addGraph();
    m_state->program = plot->addGraph();
    m_state->gpu = plot->addGraph();
    m_state->memory = plot->addGraph(plot->xAxis, plot->yAxis2);
    m_state->readout = std::make_unique<PlotReadout>(*plot);

    m_state->redraw.setSingleShot(true);
    m_state->redraw.setInterval(redrawMs);
    connect(&m_state->redraw, &QTimer::timeout, this, &ResourcePlot::draw);
    connect(plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hover(event->pos()); });
    plot->setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &ResourcePlot::applyTheme);
    applyTheme();
    setAccessibleName(tr("Use of processor and memory over time"));
}

ResourcePlot::~ResourcePlot() = default;

void ResourcePlot::setSamples(std::vector<ResourceSample> samples)
{
    clear();
    for (const ResourceSample& sample : samples)
        addSample(sample);
}

void ResourcePlot::addSample(const ResourceSample& sample)
{
    m_state->series.add(sample);
    if (!sample.gpus.empty() && !std::exchange(m_state->hasGpu, true))
        emit legendChanged();
    scheduleReplot();
}

void ResourcePlot::clear()
{
    m_state->series = ResourceSeries();
    m_state->readout->hide();
    if (std::exchange(m_state->hasGpu, false))
        emit legendChanged();
    scheduleReplot();
}

std::vector<ResourceSample> ResourcePlot::samples() const
{
    return m_state->series.samples();
}

QString ResourcePlot::readout(double seconds) const
{
    const std::vector<ResourceSample> all = samples();
    const auto nearest = std::min_element(all.begin(), all.end(), [seconds](const auto& a, const auto& b) {
        return std::abs(a.seconds - seconds) < std::abs(b.seconds - seconds);
    });
    if (nearest == all.end())
        return {};
    QStringList parts{tr("this program %1 of %2 cores").arg(nearest->processCores, 0, 'f', 1).arg(nearest->cores.size()),
                      tr("all programs %1").arg(words::percent(machineUse(*nearest), 0))};
    if (!nearest->gpus.empty())
        parts << tr("GPU %1").arg(words::percent(gpuUse(*nearest), 0));
    parts << tr("memory %1").arg(words::bytes(nearest->processBytes));
    return tr("%1: %2").arg(words::duration(nearest->seconds), parts.join(QStringLiteral(", ")));
}

QString ResourcePlot::legend() const
{
    const ThemeColors& colors = Theme::instance().colors();
    QStringList words{dash(colors.accent, tr("this program")), dash(colors.mutedText, tr("all programs")),
                      dash(colors.contrast, tr("memory"))};
    if (m_state->hasGpu)
        words.insert(2, dash(colors.text, tr("GPU")));
    return words.join(QStringLiteral("&nbsp; "));
}

QSize ResourcePlot::sizeHint() const
{
    return {480, 100};
}

QSize ResourcePlot::minimumSizeHint() const
{
    return {220, 100};
}

void ResourcePlot::applyTheme()
{
    const ThemeColors& colors = Theme::instance().colors();
    stylePlot(*m_state->plot, font());
    QColor area = colors.mutedText;
    area.setAlphaF(0.18f);
    m_state->machine->setPen(Qt::NoPen);
    m_state->machine->setBrush(area);
    m_state->program->setPen(QPen(colors.accent, 2));
    m_state->gpu->setPen(QPen(colors.text, 1.5, Qt::DotLine));
    m_state->memory->setPen(QPen(colors.contrast, 2, Qt::DashLine));
    m_state->readout->applyTheme(font());
    scheduleReplot();
    emit legendChanged();
}

void ResourcePlot::scheduleReplot()
{
    if (!m_state->redraw.isActive())
        m_state->redraw.start();
}

void ResourcePlot::draw()
{
    QVector<double> time, machine, program, gpu, memory;
    for (const ResourceSample& sample : samples()) {
        time << sample.seconds;
        machine << machineUse(sample);
        program << programUse(sample);
        gpu << gpuUse(sample);
        memory << double(sample.processBytes) / gigabyte;
    }
    m_state->machine->setData(time, machine, true);
    m_state->program->setData(time, program, true);
    m_state->gpu->setData(time, gpu, true);
    m_state->gpu->setVisible(m_state->hasGpu);
    m_state->memory->setData(time, memory, true);
    rescale();
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ResourcePlot::rescale()
{
    const std::vector<ResourceSample> all = samples();
    const double end = std::max(leastSpan, all.empty() ? 0 : all.back().seconds);
    double most = 0.1;
    for (const ResourceSample& sample : all)
        most = std::max(most, double(sample.processBytes) / gigabyte);
    const TimeUnit unit = timeUnit(end);
    QCustomPlot* plot = m_state->plot;
    m_state->ticker->setTickStep(unit.seconds);
    m_state->ticker->setTickCount(std::clamp(plot->axisRect()->width() / 56, 2, 12));
    plot->xAxis->setLabel(unit.label);
    plot->xAxis->setRange(0, end);
    plot->yAxis2->setRange(0, most * 1.15);
}

void ResourcePlot::hover(QPoint position)
{
    const double seconds = m_state->plot->xAxis->pixelToCoord(position.x());
    const QString text = readout(seconds);
    if (m_state->plot->axisRect()->rect().contains(position) && !text.isEmpty())
        m_state->readout->showAt(seconds, position, text);
    else
        m_state->readout->hide();
    scheduleReplot();
}

}  // namespace leafbench::ui
