#include "ui/labs/LabPlots.h"

#include "ui/labs/LabWords.h"
#include "ui/theme/ColorScale.h"
#include "ui/words/Words.h"

#include <QMouseEvent>

#include <algorithm>
#include <set>

namespace leafbench::ui {
namespace {

constexpr int barPitch = 44;

bool isShareLabel(const QString& label) { return label.endsWith(u'%'); }

QString labValueText(double value, bool share) { return share ? words::percent(value) : labNumber(value); }

/// Values of the bars: those that are known.
std::vector<std::pair<QString, double>> labBars(const LabFigure& figure, const LabValues& values)
{
    std::vector<std::pair<QString, double>> bars;
    for (const LabSeries& one : figure.series) {
        if (const auto value = evaluate(one.values, values.asNumbers()).value)
            bars.emplace_back(one.name, *value);
    }
    return bars;
}

/// Measured names have a dot; a plain number is no guess.
bool isGuessName(const QString& values) { return !values.contains(u'.') && values[0].isLetter(); }

BarChart barChart(const LabFigure& figure, const LabValues& values, const PlotTheme& look, const QFont& font)
{
    BarChart chart;
    chart.font = chart.numberFont = font;
    chart.above = chart.round = true;
    chart.thickness = 10;
    const auto bars = labBars(figure, values);
    const bool share = isShareLabel(figure.y);
    double most = share ? 1 : 0;
    for (const auto& bar : bars)
        most = std::max(most, bar.second);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool guess = isGuessName(figure.series[i].values);
        chart.rows.push_back({.name = bars[i].first,
                              .bars = {{.share = most > 0 ? bars[i].second / most : 0,
                                        .color = guess ? look.colors.contrast : look.colors.accent,
                                        .number = labValueText(bars[i].second, share),
                                        .track = look.colors.grid}}});
    }
    return chart;
}

QString barsText(const LabFigure& figure, const LabValues& values)
{
    QStringList parts;
    for (const auto& [name, value] : labBars(figure, values))
        parts << QStringLiteral("%1: %2").arg(name, labValueText(value, isShareLabel(figure.y)));
    return parts.join(QStringLiteral("; "));
}

}  // namespace

LabCurves labCurves(const LabFigure& figure, const LabValues& values)
{
    LabCurves curves{.xLabel = figure.x, .yLabel = figure.y, .share = isShareLabel(figure.y)};
    for (const LabSeries& one : figure.series)
        curves.curves.push_back({one.name, values.curve(one.values), isGuessName(one.values)});
    return curves;
}

Figure LabCurves::figure(const PlotTheme& look) const
{
    Figure made;
    std::set<double> places(xPlaces.begin(), xPlaces.end());
    double high = yEnd.value_or(share ? 0.1 : 1);
    int color = 0;
    for (const Curve& curve : curves) {
        const QColor own = curve.isGuess ? look.colors.contrast : color == 0 ? look.colors.accent : seriesColor(color, look.colors);
        color += !curve.isGuess;
        PlotSeries series{.name = curve.name,
                          .pen = QPen(own, look.px(2), curve.isGuess ? Qt::DashLine : Qt::SolidLine),
                          .mark = curve.isGuess ? PlotMark::Ring : PlotMark::Disc};
        for (const auto& [x, y] : curve.points) {
            series.points.push_back({x, y});
            places.insert(x);
            high = std::max(high, y);
        }
        made.series.push_back(std::move(series));
    }
    const double first = places.empty() ? 0 : *places.begin(), last = places.empty() ? 1 : *places.rbegin();
    made.axes.x = {first, std::max(last, first + 1), false};
    for (const double place : places)
        made.axes.xTicks.push_back({place, labNumber(place)});
    const double step = niceStep(high, 5);
    made.axes.y = {0, std::ceil(high / step - 1e-9) * step, false};
    made.axes.yTicks = evenTicks(0, made.axes.y.high, step, share);
    made.axes.xLabel = xLabel;
    made.axes.yLabel = yLabel;
    return made;
}

QString LabCurves::name() const { return QStringLiteral("%1 / %2").arg(yLabel, xLabel); }

QString LabCurves::readout(double x) const
{
    QStringList parts;
    for (const Curve& curve : curves) {
        for (const auto& [at, value] : curve.points) {
            if (at == x)
                parts << QStringLiteral("%1 %2").arg(curve.name, labValueText(value, share));
        }
    }
    return parts.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(labNumber(x), parts.join(QStringLiteral(", ")));
}

QString LabCurves::description() const
{
    std::set<double> places;
    for (const Curve& curve : curves) {
        for (const auto& point : curve.points)
            places.insert(point.first);
    }
    QStringList parts;
    for (const double place : places)
        parts << readout(place);
    return parts.join(QStringLiteral("; "));
}

LabCurvePlot::LabCurvePlot(QWidget* parent)
{
    setParent(parent);
    setMinimumHeight(190);
    setTerm("Guess");
}

void LabCurvePlot::setCurves(const LabCurves& curves)
{
    m_shown = curves;
    describe(m_shown.name(), m_shown.description());
    update();
}

void LabCurvePlot::mousePressEvent(QMouseEvent* event)
{
    if (m_drawable && event->button() == Qt::LeftButton)
        drawAt(event->position());
    else
        DataPlot::mousePressEvent(event);
}

void LabCurvePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drawable && (event->buttons() & Qt::LeftButton))
        drawAt(event->position());
    else
        DataPlot::mouseMoveEvent(event);
}

void LabCurvePlot::drawAt(QPointF position)
{
    const PlotAxes axes = laidOut();
    const double y = axes.y.valueAt((axes.inner.bottom() - position.y()) / axes.inner.height());
    emit drawn(axes.xAt(position.x()), std::max(0.0, y));
}

LabBarPlot::LabBarPlot(QWidget* parent) : BarPlot(parent)
{
    setTerm("Guess");
    setObjectName(QStringLiteral("labBars"));
}

void LabBarPlot::setBars(const LabFigure& figure, const LabValues& values)
{
    m_figure = figure;
    m_values = values;
    describe(figure.y, barsText(figure, values));
    updateGeometry();
    update();
}

BarChart LabBarPlot::chart(const PlotTheme& look, QSizeF) const { return barChart(m_figure, m_values, look, font()); }

PlotTable LabBarPlot::table() const
{
    PlotTable made{{{m_figure.x}, {m_figure.y, isShareLabel(m_figure.y)}}};
    for (const auto& [name, value] : labBars(m_figure, m_values))
        made.rows.push_back({name, value});
    return made;
}

QSize LabBarPlot::sizeHint() const { return {300, std::max(1, int(m_figure.series.size())) * (fontMetrics().height() + 28)}; }

DrawnPlot* makeLabPlot(const LabFigure& figure, const LabValues& values, QWidget* parent)
{
    if (figure.kind == LabFigureKind::Bars) {
        auto* plot = new LabBarPlot(parent);
        plot->setBars(figure, values);
        return plot;
    }
    if (figure.kind == LabFigureKind::None)
        return nullptr;
    auto* plot = new LabCurvePlot(parent);
    plot->setCurves(labCurves(figure, values));
    return plot;
}

Drawing labDrawing(const LabFigure& figure, const LabValues& values, const QString& title)
{
    if (figure.kind == LabFigureKind::Curve) {
        const LabCurves curves = labCurves(figure, values);
        return drawingOf(title, curves.description(), curves.figure(PlotTheme::onPaper()), {480, 300});
    }
    const auto paint = [figure, values](QPainter& painter, const QRectF& area) {
        barChart(figure, values, PlotTheme::onPaper(), PlotTheme::onPaper().font()).paint(painter, area, PlotTheme::onPaper());
    };
    return {{}, title, {480, std::max(1, int(figure.series.size())) * barPitch}, paint, barsText(figure, values)};
}

}  // namespace leafbench::ui
