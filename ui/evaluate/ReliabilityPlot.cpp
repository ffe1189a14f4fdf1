#include "ui/evaluate/ReliabilityPlot.h"

#include "ui/plots/PlotLegend.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

/// Told apart without colours too: hollow and dashed before, full and solid after.
struct Ink {
    QColor color;
    bool full;
};

Ink inkBefore(const PlotTheme& look) { return {look.colors.contrast, false}; }
Ink inkAfter(const PlotTheme& look) { return {look.colors.accent, true}; }

void drawMarker(QPainter& painter, QPointF at, const Ink& ink, const PlotTheme& look)
{
    painter.setPen(QPen(ink.color, look.px(2)));
    painter.setBrush(ink.full ? ink.color : look.colors.card);
    painter.drawEllipse(at, look.px(3.5), look.px(3.5));
}

void drawWhisker(QPainter& painter, const PlotAxes& axes, const ReliabilityBin& bin, const Ink& ink, const PlotTheme& look)
{
    QColor faint = ink.color;
    faint.setAlphaF(0.6F);
    painter.setPen(QPen(faint, look.px(1.5)));
    painter.drawLine(axes.at(bin.confidence, bin.interval[0]), axes.at(bin.confidence, bin.interval[1]));
}

void drawCurve(QPainter& painter, const PlotAxes& axes, const Reliability& reliability, const Ink& ink, const PlotTheme& look)
{
    QPainterPath line;
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.images == 0)
            continue;
        drawWhisker(painter, axes, bin, ink, look);
        const QPointF at = axes.at(bin.confidence, bin.accuracy);
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    painter.setPen(QPen(ink.color, look.px(1.5), ink.full ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.images > 0)
            drawMarker(painter, axes.at(bin.confidence, bin.accuracy), ink, look);
    }
}

void drawLegendSample(QPainter& painter, const QRectF& box, const Ink& ink, const PlotTheme& look)
{
    painter.setPen(QPen(ink.color, look.px(1.5), ink.full ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    drawMarker(painter, box.center(), ink, look);
}

std::vector<LegendItem> legend(const PlotTheme& look)
{
    return {{ReliabilityPlot::tr("as trained"),
             [look](QPainter& painter, const QRectF& box) { drawLegendSample(painter, box, inkBefore(look), look); }},
            {ReliabilityPlot::tr("calibrated"),
             [look](QPainter& painter, const QRectF& box) { drawLegendSample(painter, box, inkAfter(look), look); }},
            {ReliabilityPlot::tr("as sure as right"), [look](QPainter& painter, const QRectF& box) {
                 painter.setPen(QPen(look.colors.mutedText, look.px(1), Qt::DotLine));
                 painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
             }}};
}

std::vector<PlotTick> shareTicks()
{
    std::vector<PlotTick> ticks;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        ticks.push_back({share, words::percent(share, 0)});
    return ticks;
}

}  // namespace

ReliabilityPlot::ReliabilityPlot(QWidget* parent) : DrawnPlot(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How sure it says it is, and how often it is right"));
}

void ReliabilityPlot::setReliability(const Reliability& before, const Reliability& after)
{
    m_before = before;
    m_after = after;
    choose({});
    QStringList lines;
    for (int bin = 0; bin < bins(); ++bin) {
        if (m_after.bins[static_cast<std::size_t>(bin)].images > 0)
            lines << binText(m_after.bins[static_cast<std::size_t>(bin)]);
    }
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

QString ReliabilityPlot::readout(int bin) const
{
    const ReliabilityBin& before = m_before.bins[static_cast<std::size_t>(bin)];
    const ReliabilityBin& after = m_after.bins[static_cast<std::size_t>(bin)];
    const auto said = [](const ReliabilityBin& one) {
        return one.images == 0 ? tr("no image")
                               : tr("%1 right (%2 to %3) of %4 images")
                                     .arg(words::percent(one.accuracy), words::percent(one.interval[0]),
                                          words::percent(one.interval[1]), words::count(one.images));
    };
    return tr("%1 to %2 sure \u2013 as trained: %3; calibrated: %4")
        .arg(words::percent(before.low, 0), words::percent(before.high, 0), said(before), said(after));
}

double ReliabilityPlot::mostImages() const
{
    qint64 most = 1;
    for (const Reliability* one : {&m_before, &m_after}) {
        for (const ReliabilityBin& bin : one->bins)
            most = std::max(most, bin.images);
    }
    return static_cast<double>(most);
}

ReliabilityPlot::Panels ReliabilityPlot::panels(const QRectF& area, const PlotTheme& look) const
{
    Panels made;
    QRectF below = area.adjusted(0, drawLegend(nullptr, legend(look), area, look) + look.px(4), 0, 0);
    QRectF above = below;
    above.setBottom(below.top() + below.height() * 0.68);
    below.setTop(above.bottom() + look.px(2));
    made.curve.xTicks = made.curve.yTicks = made.counts.xTicks = shareTicks();
    made.curve.xTicks.clear();  // they stand below the counts
    made.curve.yLabel = tr("Right");
    const double step = niceStep(mostImages() * 1.05, 3);
    made.counts.y.high = std::ceil(mostImages() * 1.05 / step) * step;
    for (double images = 0; images <= made.counts.y.high * 1.0001; images += step)
        made.counts.yTicks.push_back({images, words::count(std::llround(images))});
    made.counts.xLabel = tr("How sure it says it is");
    made.counts.yLabel = tr("Images");
    made.curve.layOut(above, look);
    made.counts.layOut(below, look);
    const double left = std::max(made.curve.inner.left(), made.counts.inner.left());
    made.curve.inner.setLeft(left);
    made.counts.inner.setLeft(left);
    return made;
}

void ReliabilityPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Panels made = panels(area, look);
    drawLegend(&painter, legend(look), QRectF(made.curve.inner.left(), area.top(), made.curve.inner.width(), area.height()), look);
    if (!look.paper)
        drawChosen(painter, made, look);
    made.curve.draw(painter, look);
    made.counts.draw(painter, look);
    painter.setPen(QPen(look.colors.mutedText, look.px(1), Qt::DotLine));
    painter.drawLine(made.curve.at(0, 0), made.curve.at(1, 1));
    drawCounts(painter, made, look);
    drawCurve(painter, made.curve, m_before, inkBefore(look), look);
    drawCurve(painter, made.curve, m_after, inkAfter(look), look);
}

void ReliabilityPlot::drawChosen(QPainter& painter, const Panels& panels, const PlotTheme& look) const
{
    if (!m_chosen)
        return;
    const ReliabilityBin& bin = m_before.bins[static_cast<std::size_t>(*m_chosen)];
    for (const PlotAxes* axes : {&panels.curve, &panels.counts})
        painter.fillRect(QRectF(axes->at(bin.low, axes->y.high), axes->at(bin.high, 0)), look.colors.accentSoft);
}

void ReliabilityPlot::drawCounts(QPainter& painter, const Panels& panels, const PlotTheme& look) const
{
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_before.bins.size(); ++i) {
        const ReliabilityBin& before = m_before.bins[i];
        const double left = panels.counts.at(before.low, 0).x(), right = panels.counts.at(before.high, 0).x();
        const double width = (right - left - look.px(3)) / 2;
        const auto bar = [&](double x, const ReliabilityBin& bin, const QBrush& brush) {
            const double top = panels.counts.at(0, static_cast<double>(bin.images)).y();
            painter.fillRect(QRectF(x, top, width, panels.counts.inner.bottom() - top), brush);
        };
        bar(left + look.px(1), before, look.colors.contrast);
        bar(left + look.px(2) + width, m_after.bins[i], look.colors.accent);
    }
}

void ReliabilityPlot::choose(std::optional<int> bin)
{
    m_chosen = bin;
    emit binRead(bin ? readout(*bin) : QString());
    update();
}

void ReliabilityPlot::mouseMoveEvent(QMouseEvent* event)
{
    const PlotAxes axes = panels(rect(), look()).counts;
    const double at = axes.x.valueAt((event->position().x() - axes.inner.left()) / axes.inner.width());
    const bool inside = at >= 0 && at < 1 && bins() > 0;
    choose(inside ? std::optional(static_cast<int>(at * bins())) : std::nullopt);
}

void ReliabilityPlot::leaveEvent(QEvent*) { choose({}); }

void ReliabilityPlot::focusOutEvent(QFocusEvent* event)
{
    choose({});
    DrawnPlot::focusOutEvent(event);
}

void ReliabilityPlot::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_Right, back = event->key() == Qt::Key_Left;
    if (bins() == 0 || (!forward && !back && event->key() != Qt::Key_Home && event->key() != Qt::Key_End)) {
        DrawnPlot::keyPressEvent(event);
        return;
    }
    // From nothing, the surest end first: that is where the images are.
    int bin = event->key() == Qt::Key_Home ? 0 : bins() - 1;
    if (m_chosen && (forward || back))
        bin = std::clamp(*m_chosen + (forward ? 1 : -1), 0, bins() - 1);
    choose(bin);
}

}  // namespace leafbench::ui
