#include "ui/widgets/LinePlot.h"

#include "ui/theme/ColorScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlotLegend.h"
#include "ui/widgets/PlotStyle.h"
#include "ui/words/Words.h"

#include <qcustomplot.h>

#include <QMouseEvent>
#include <QPicture>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace leafbench::ui {
namespace {

constexpr int redrawMs = 67;

QSharedPointer<QCPAxisTicker> wholeNumberTicker()
{
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return ticker;
}

QSharedPointer<QCPAxisTicker> plainTicker()
{
    const QSharedPointer<QCPAxisTicker> ticker(new QCPAxisTicker);
    ticker->setTickCount(4);
    return ticker;
}

}  // namespace

struct LinePlot::State {
    struct Series {
        QString name;
        Tone tone;
        Style style;
        QCPGraph* graph;
        int color = -1;  ///< of seriesColor(); -1: the tone's

        QColor shown(const ThemeColors& colors) const
        {
            return color >= 0 ? seriesColor(color, colors) : tone == Tone::Train ? colors.accent : colors.contrast;
        }
    };

    QCustomPlot* plot = nullptr;
    Unit unit = Unit::Plain;
    QString xLabel;
    std::vector<Series> series;
    std::unique_ptr<PlotReadout> readout;
    QTimer redraw;
    double xEnd = 1;

    /// The x of the Line point nearest to where the pointer is.
    std::optional<double> nearest(double x) const
    {
        std::optional<double> best;
        for (const Series& s : series) {
            if (s.style != Style::Line)
                continue;
            for (const QCPGraphData& point : *s.graph->data()) {
                if (!best || std::abs(point.key - x) < std::abs(*best - x))
                    best = point.key;
            }
        }
        return best;
    }

    QString valueText(double y) const
    {
        return unit == Unit::Share ? words::percent(y) : QString::number(y, 'f', 3);
    }
};

LinePlot::LinePlot(const QString& xLabel, const QString& yLabel, Unit unit, QWidget* parent)
    : QWidget(parent), m_state(std::make_unique<State>())
{
    m_state->unit = unit;
    m_state->xLabel = xLabel;
    auto* plot = m_state->plot = new QCustomPlot;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot);

    plot->setNoAntialiasingOnDrag(false);
    plot->setMinimumSize(50, 50);  // its own hint grows with its labels
    plot->setAntialiasedElements(QCP::aePlottables | QCP::aeScatters);
    plot->xAxis->setLabel(xLabel);
    plot->yAxis->setLabel(yLabel);
    plot->xAxis->setTicker(wholeNumberTicker());
    plot->yAxis->setTicker(unit == Unit::Share ? shareTicker() : plainTicker());
    plot->axisRect()->setMinimumMargins(QMargins(4, 8, 12, 4));
    m_state->readout = std::make_unique<PlotReadout>(*plot);

    m_state->redraw.setSingleShot(true);
    m_state->redraw.setInterval(redrawMs);
    connect(&m_state->redraw, &QTimer::timeout, this, [this] {
        rescale(m_state->plot->axisRect()->size());
        m_state->plot->replot(QCustomPlot::rpQueuedReplot);
    });
    connect(plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hover(event->pos()); });
    plot->setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &LinePlot::applyTheme);
    applyTheme();
    setAccessibleName(tr("%1 by %2").arg(yLabel, xLabel));
}

LinePlot::~LinePlot() = default;

int LinePlot::addSeries(const QString& name, Tone tone, Style style)
{
    QCPGraph* graph = m_state->plot->addGraph();
    graph->setName(name);
    m_state->series.push_back({name, tone, style, graph});
    applyTheme();
    return static_cast<int>(m_state->series.size()) - 1;
}

int LinePlot::addColoredSeries(const QString& name, int color, Style style)
{
    const int series = addSeries(name, Tone::Train, style);
    m_state->series.back().color = color;
    applyTheme();
    return series;
}

void LinePlot::clearSeries()
{
    m_state->plot->clearGraphs();
    m_state->series.clear();
    m_state->xEnd = 1;
    m_state->readout->hide();
    scheduleReplot();
}

void LinePlot::setPoints(int series, const std::vector<Point>& points)
{
    QVector<double> x, y;
    for (const Point& point : points) {
        x << point.x;
        y << point.y;
    }
    m_state->series[static_cast<std::size_t>(series)].graph->setData(x, y);
    scheduleReplot();
}

void LinePlot::addPoint(int series, Point point)
{
    m_state->series[static_cast<std::size_t>(series)].graph->addData(point.x, point.y);
    scheduleReplot();
}

void LinePlot::clearPoints()
{
    for (const auto& series : m_state->series)
        series.graph->data()->clear();
    m_state->readout->hide();
    scheduleReplot();
}

void LinePlot::setXEnd(double end)
{
    m_state->xEnd = std::max(1.0, end);
    scheduleReplot();
}

int LinePlot::pointCount(int series) const
{
    return m_state->series[static_cast<std::size_t>(series)].graph->dataCount();
}

LinePlot::Point LinePlot::point(int series, int place) const
{
    const auto data = m_state->series[static_cast<std::size_t>(series)].graph->data()->constBegin() + place;
    return {data->key, data->value};
}

QString LinePlot::readout(double x) const
{
    const std::optional<double> at = m_state->nearest(x);
    if (!at)
        return {};
    QStringList values;
    for (const auto& series : m_state->series) {
        if (series.style != Style::Line)
            continue;
        const auto point = series.graph->data()->findBegin(*at, false);
        if (point != series.graph->data()->constEnd() && point->key == *at)
            values << tr("%1 %2").arg(series.name, m_state->valueText(point->value));
    }
    return tr("%1 %2: %3").arg(m_state->xLabel, QString::number(*at), values.join(QStringLiteral(", ")));
}

QString LinePlot::legend() const
{
    QStringList words;
    const ThemeColors& colors = Theme::instance().colors();
    for (const auto& series : m_state->series) {
        if (series.style == Style::Line)
            words << QStringLiteral("<span style='color:%1'><b>\u2013</b>&nbsp;%2</span>")
                         .arg(series.shown(colors).name(), series.name.toHtmlEscaped());
    }
    return words.join(QStringLiteral("&nbsp; "));
}

QSize LinePlot::sizeHint() const
{
    return {360, 240};
}

QSize LinePlot::minimumSizeHint() const
{
    return {180, 140};
}

void LinePlot::drawOnPaper(QPainter& painter, const QRectF& area)
{
    const PlotLook look{Theme::colorsFor(Theme::Mode::Light), 1, true};
    applyColors(look.colors);
    std::vector<LegendItem> items;
    for (const auto& series : m_state->series) {
        items.push_back({series.name, [pen = series.graph->pen()](QPainter& on, const QRectF& box) {
                             on.setPen(pen);
                             on.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                         }});
    }
    const double legend = drawLegend(&painter, items, area, look) + 4;
    const QSize size(qRound(area.width()), qRound(area.height() - legend));
    rescale(size);
    // QCustomPlot paints with a painter class of its own: onto a picture, which every other painter can draw.
    QPicture picture;
    QCPPainter vectors(&picture);
    vectors.setMode(QCPPainter::pmVectorized);
    vectors.setMode(QCPPainter::pmNoCaching);
    m_state->plot->toPainter(&vectors, size.width(), size.height());
    vectors.end();
    painter.save();
    painter.translate(area.topLeft() + QPointF(0, legend));
    // A picture is played larger on a device of more dots an inch, whose painter is scaled already.
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(), double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(QPointF(), picture);
    painter.restore();
    applyTheme();
}

void LinePlot::applyTheme()
{
    applyColors(Theme::instance().colors());
    scheduleReplot();
    emit legendChanged();
}

void LinePlot::applyColors(const ThemeColors& colors)
{
    QCustomPlot* plot = m_state->plot;
    stylePlot(*plot, font(), colors);
    for (const auto& series : m_state->series) {
        QColor color = series.shown(colors);
        if (series.style == Style::Faint)
            color.setAlphaF(colors.dark ? 0.40f : 0.30f);
        series.graph->setPen(series.style == Style::Level ? QPen(color, 1.2, Qt::DashLine) : QPen(color, series.style == Style::Faint ? 1.0 : 2.0));
        series.graph->setScatterStyle(series.style != Style::Line
                                          ? QCPScatterStyle()
                                          : QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors.card, 1), color, 7));
        series.graph->setAdaptiveSampling(true);
    }
    m_state->readout->applyTheme(font());
}

void LinePlot::scheduleReplot()
{
    if (!m_state->redraw.isActive())
        m_state->redraw.start();
}

void LinePlot::rescale(QSize size)
{
    double xEnd = m_state->xEnd;
    double top = 0;
    for (const auto& series : m_state->series) {
        bool found = false;
        const QCPRange values = series.graph->getValueRange(found);
        if (found && std::isfinite(values.upper))
            top = std::max(top, values.upper);
        const QCPRange keys = series.graph->getKeyRange(found);
        if (found)
            xEnd = std::max(xEnd, std::ceil(keys.upper));
    }
    // A marker on the last epoch, or at 100 %, is not cut in half.
    constexpr double marker = 5;  // pixels
    m_state->plot->xAxis->setRange(0, xEnd * (1 + marker / std::max(size.width(), 50)));
    // As many numbers as stand side by side without touching.
    m_state->plot->xAxis->ticker()->setTickCount(std::clamp(size.width() / 36, 2, 12));
    const double yEnd = m_state->unit == Unit::Share ? 1.0 + marker / std::max(size.height(), 50) : top > 0 ? top * 1.05 : 1.0;
    m_state->plot->yAxis->setRange(0, yEnd);
}

void LinePlot::hover(QPoint position)
{
    const QCPAxisRect* rect = m_state->plot->axisRect();
    const std::optional<double> at = m_state->nearest(m_state->plot->xAxis->pixelToCoord(position.x()));
    if (rect->rect().contains(position) && at)
        m_state->readout->showAt(*at, position, readout(*at));
    else
        m_state->readout->hide();
    scheduleReplot();
}

}  // namespace leafbench::ui
