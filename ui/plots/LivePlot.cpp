#include "ui/plots/LivePlot.h"

#include <qcustomplot.h>

#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int redrawMs = 67;

void showAxis(QCPAxis& axis, const PlotScale& scale, const std::vector<PlotTick>& ticks, const QString& label,
              const PlotTheme& look)
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const PlotTick& tick : ticks)
        ticker->addTick(tick.value, tick.text);
    axis.setTicker(ticker);
    axis.setRange(scale.low, scale.high);
    axis.setLabel(label);
    axis.setTickLabelFont(look.font());
    axis.setLabelFont(look.font());
    axis.setTickLabelColor(look.colors.mutedText);
    axis.setLabelColor(look.colors.mutedText);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0);
    axis.setBasePen(axis.axisType() == QCPAxis::atBottom ? QPen(look.colors.border) : QPen(Qt::NoPen));
    axis.grid()->setPen(QPen(look.colors.grid));
    axis.grid()->setZeroLinePen(QPen(look.colors.grid));
    axis.grid()->setVisible(axis.axisType() == QCPAxis::atLeft);
}

void showSeries(QCPGraph& graph, const PlotSeries& series, const PlotTheme& look)
{
    QVector<double> x, y;
    for (const PlotPoint& point : series.points) {
        x << point.x;
        y << point.y;
    }
    graph.setData(x, y, true);
    graph.setPen(series.pen);
    graph.setBrush(series.fill.isValid() ? QBrush(series.fill) : QBrush());
    graph.setScatterStyle(series.mark == PlotMark::None ? QCPScatterStyle()
                                                        : QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(look.colors.card, 1),
                                                                          series.pen.color(), 2 * series.markRadius));
}

/// Skips QCustomPlot's redraw at every resize: layout resizes it several times, and a redraw is scheduled anyway.
class Canvas : public QCustomPlot {
protected:
    void resizeEvent(QResizeEvent*) override
    {
        setViewport(rect());
        updateLayout();
    }
};

}  // namespace

LivePlot::LivePlot(QWidget* parent) : FigurePlot(parent), m_plot(new Canvas)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setBackground(look().colors.card);
    m_plot->setMinimumSize(50, 50);  // its own hint grows with its labels
    m_plot->setAntialiasedElements(QCP::aePlottables | QCP::aeScatters);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 8, 12, 4));
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawMs);
    connect(&m_redraw, &QTimer::timeout, this, &LivePlot::redraw);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        redrawSoon();
        emit legendChanged();
    });
}

QString LivePlot::legend() const
{
    QStringList entries;
    for (const PlotSeries& series : figure(look(), size()).series) {
        const QColor color = series.fill.isValid() ? series.fill : series.pen.color();
        if (!series.name.isEmpty())
            entries << QStringLiteral("<span style='color:%1'><b>\u2013</b>&nbsp;%2</span>")
                           .arg(color.name(), series.name.toHtmlEscaped());
    }
    return entries.join(QStringLiteral("&nbsp; "));
}

void LivePlot::redrawSoon()
{
    if (!m_redraw.isActive())
        m_redraw.start();
}

void LivePlot::redraw()
{
    const Figure now = figure(look(), m_plot->axisRect()->size());
    m_plot->setBackground(look().colors.card);
    showAxis(*m_plot->xAxis, now.axes.x, now.axes.xTicks, now.axes.xLabel, look());
    showAxis(*m_plot->yAxis, now.axes.y, now.axes.yTicks, now.axes.yLabel, look());
    showAxis(*m_plot->yAxis2, now.axes.right, now.axes.rightTicks, now.axes.rightLabel, look());
    m_plot->yAxis2->setVisible(!now.axes.rightTicks.empty());
    m_plot->clearGraphs();
    for (const PlotSeries& series : now.series)
        showSeries(*m_plot->addGraph(m_plot->xAxis, series.rightAxis ? m_plot->yAxis2 : m_plot->yAxis), series, look());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    describe(accessibleName(), items() > 0 ? itemText(items() - 1) : QString());  // where it stands now
}

void LivePlot::resizeEvent(QResizeEvent* event)
{
    FigurePlot::resizeEvent(event);
    redrawSoon();
}

double LivePlot::pixelOf(double x) const { return m_plot->xAxis->coordToPixel(x); }

std::optional<double> LivePlot::xAt(QPointF position) const
{
    return m_plot->axisRect()->rect().contains(position.toPoint()) ? std::optional(m_plot->xAxis->pixelToCoord(position.x()))
                                                                   : std::nullopt;
}

}  // namespace leafbench::ui
