#include "ui/evaluate/ReliabilityPlot.h"

#include "ui/words/Counted.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

PlotSeries curveOf(const Reliability& reliability, const QString& name, const QPen& pen, PlotMark mark)
{
    PlotSeries series{.name = name, .pen = pen, .mark = mark, .whisker = pen, .whiskerCap = 0};
    series.markRadius = mark == PlotMark::Disc ? 4.5 : 3.5;  // a disc has an edge in the card's colour
    QColor faint = pen.color();
    faint.setAlphaF(0.6F);
    series.whisker.setColor(faint);
    series.whisker.setStyle(Qt::SolidLine);
    series.whisker.setCapStyle(Qt::FlatCap);
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.images > 0)
            series.points.push_back({bin.confidence, bin.accuracy, bin.interval[0], bin.interval[1]});
    }
    return series;
}

/// Bars that fill a part of each bin, from `from` to `to`, shares of its width.
PlotSeries barsOf(const Reliability& reliability, double from, double to, const QColor& color)
{
    PlotSeries series{.fill = color};
    for (const ReliabilityBin& bin : reliability.bins) {
        const double width = bin.high - bin.low, images = double(bin.images);
        series.barWidth = (to - from) * width;
        series.points.push_back({bin.low + (from + to) / 2 * width, images});
    }
    return series;
}

}  // namespace

ReliabilityPlot::ReliabilityPlot(QWidget* parent) : DrawnPlot(parent)
{
    setReadable();
    setTerm("Reliability diagram");
    setAccessibleName(tr("How sure it says it is, and how often it is right"));
}

void ReliabilityPlot::setReliability(const Reliability& before, const Reliability& after)
{
    read({});
    m_before = before;
    m_after = after;
    QStringList lines;
    for (const ReliabilityBin& bin : m_after.bins) {
        if (bin.images > 0)
            lines << binText(bin);
    }
    describe(accessibleName(), lines.join(QStringLiteral(". ")));
    update();
}

QString ReliabilityPlot::readout(int bin) const
{
    const ReliabilityBin& before = m_before.bins[static_cast<std::size_t>(bin)];
    const ReliabilityBin& after = m_after.bins[static_cast<std::size_t>(bin)];
    const auto said = [](const ReliabilityBin& one) {
        return one.images == 0
            ? tr("no image")
            : words::byCount(one.images, tr("%1 right (%2 to %3) of %4 image"), tr("%1 right (%2 to %3) of %4 images"))
                  .arg(words::percent(one.accuracy), words::percent(one.interval[0]), words::percent(one.interval[1]),
                       words::count(one.images));
    };
    return tr("%1 to %2 sure \u2013 as trained: %3; calibrated: %4")
        .arg(words::percent(before.low, 0), words::percent(before.high, 0), said(before), said(after));
}

Figure ReliabilityPlot::curve(const PlotTheme& look) const
{
    Figure made;
    made.axes.yTicks = evenTicks(0, 1, 0.25, true);  // the x ticks are below the counts
    made.axes.yLabel = tr("Right");
    // Distinguishable without colours: hollow and dashed before, full and solid after.
    made.series = {
        curveOf(m_before, tr("as trained"), QPen(look.colors.contrast, look.px(1.5), Qt::DashLine), PlotMark::Ring),
        curveOf(m_after, tr("calibrated"), QPen(look.colors.accent, look.px(1.5)), PlotMark::Disc),
        {.name = tr("as sure as right"), .points = {{0, 0}, {1, 1}}, .pen = QPen(look.colors.mutedText, look.px(1), Qt::DotLine)}};
    return made;
}

Figure ReliabilityPlot::counts(const PlotTheme& look) const
{
    qint64 most = 1;
    for (const Reliability* one : {&m_before, &m_after}) {
        for (const ReliabilityBin& bin : one->bins)
            most = std::max(most, bin.images);
    }
    const double step = niceStep(double(most) * 1.05, 3);
    Figure made;
    made.axes.y.high = std::ceil(double(most) * 1.05 / step) * step;
    made.axes.yTicks = evenTicks(0, made.axes.y.high, step);
    for (PlotTick& tick : made.axes.yTicks)
        tick.text = words::count(std::llround(tick.value));
    made.axes.xTicks = evenTicks(0, 1, 0.25, true);
    made.axes.xLabel = tr("How sure it says it is");
    made.axes.yLabel = tr("Images");
    made.series = {barsOf(m_before, 0.04, 0.48, look.colors.contrast), barsOf(m_after, 0.52, 0.96, look.colors.accent)};
    return made;
}

ReliabilityPlot::Panels ReliabilityPlot::panels(const QRectF& area, const PlotTheme& look) const
{
    Panels made{curve(look), counts(look), area, area};
    made.above.setBottom(area.top() + area.height() * 0.68);
    made.below.setTop(made.above.bottom() + look.px(2));
    const double left
        = std::max(made.curve.laidOut(made.above, look).inner.left(), made.counts.laidOut(made.below, look).inner.left());
    made.curve.axes.leftRoom = made.counts.axes.leftRoom = left - area.left();
    return made;
}

void ReliabilityPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Panels made = panels(area, look);
    if (itemRead() && !look.paper) {
        const ReliabilityBin& bin = m_before.bins[static_cast<std::size_t>(*itemRead())];
        for (const PlotAxes& axes : {made.curve.laidOut(made.above, look), made.counts.laidOut(made.below, look)})
            painter.fillRect(QRectF(axes.at(bin.low, axes.y.high), axes.at(bin.high, 0)), look.colors.accentSoft);
    }
    made.curve.paint(painter, made.above, look);
    made.counts.paint(painter, made.below, look);
}

void ReliabilityPlot::showItem()
{
    emit binRead(itemRead() ? readout(*itemRead()) : QString());
    update();
}

std::optional<int> ReliabilityPlot::itemAt(QPointF position) const
{
    const Panels made = panels(rect(), look());
    const double at = made.counts.laidOut(made.below, look()).xAt(position.x());
    return at >= 0 && at < 1 ? std::optional(static_cast<int>(at * items())) : std::nullopt;
}

PlotTable ReliabilityPlot::table() const
{
    PlotTable made{{{tr("From"), true}, {tr("To"), true}}};
    for (const QString& kind : {tr("as trained"), tr("calibrated")}) {
        made.columns.push_back({tr("Images, %1").arg(kind)});
        made.columns.push_back({tr("Mean confidence, %1").arg(kind), true});
        made.columns.push_back({tr("Right, %1").arg(kind), true});
    }
    for (std::size_t i = 0; i < m_before.bins.size(); ++i) {
        QVariantList row{m_before.bins[i].low, m_before.bins[i].high};
        for (const ReliabilityBin& bin : {m_before.bins[i], m_after.bins[i]}) {
            const bool any = bin.images > 0;
            row << bin.images << (any ? QVariant(bin.confidence) : QVariant()) << (any ? QVariant(bin.accuracy) : QVariant());
        }
        made.rows.push_back(row);
    }
    return made;
}

}  // namespace leafbench::ui
