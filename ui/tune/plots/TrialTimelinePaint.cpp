#include "ui/tune/plots/TrialTimelinePaint.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct TrialTimelinePaintText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TrialTimeline)
};

constexpr double tallestTrialLane = 36;  ///< of a lane and its gap

QString laneText(int lane) { return TrialTimelinePaintText::tr("slot %1").arg(lane + 1); }

/// "2 days later", "3 h later", "14 min later".
QString breakText(double seconds)
{
    if (seconds >= 36 * 3600)
        return TrialTimelinePaintText::tr("%1 days later").arg(std::lround(seconds / 86400));
    return seconds >= 5400 ? TrialTimelinePaintText::tr("%1 h later").arg(std::lround(seconds / 3600))
                           : TrialTimelinePaintText::tr("%1 min later").arg(std::lround(seconds / 60));
}

struct ClockUnit {
    double seconds;
    QString name;
};

ClockUnit clockUnit(double span)
{
    if (span <= 180)
        return {1, TrialTimelinePaintText::tr("s")};
    return span <= 3 * 3600 ? ClockUnit{60, TrialTimelinePaintText::tr("min")} : ClockUnit{3600, TrialTimelinePaintText::tr("h")};
}

void drawTrialBar(QPainter& painter, TrialState state, const QRectF& box, const QString& text, const PlotTheme& look)
{
    const QColor color = stateColor(state, look.colors);
    const bool solid = state == TrialState::Complete || state == TrialState::Running;
    QRectF inside = box;
    // A thin gap separates neighbours.
    if (box.width() > 4)
        inside.setRight(box.right() - 1);
    if (inside.width() < 5) {
        painter.fillRect(inside, color);
        return;
    }
    painter.setPen(solid ? QPen(Qt::NoPen) : QPen(color, look.px(1)));
    painter.setBrush(solid ? color : state == TrialState::Fail ? look.colors.errorSoft : look.colors.card);
    painter.drawRoundedRect(solid ? inside : inside.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (!solid) {
        QColor pattern = color;
        pattern.setAlphaF(0.55f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(pattern, state == TrialState::Fail ? Qt::DiagCrossPattern : Qt::BDiagPattern));
        painter.drawRoundedRect(inside, 2, 2);
    }
    if (state == TrialState::Running) {
        painter.setPen(QPen(look.colors.text, look.px(2), Qt::DotLine));
        painter.drawLine(inside.topRight(), inside.bottomRight());
    }
    const QFontMetricsF metrics(look.font());
    const double wide = metrics.horizontalAdvance(text) + look.px(6);
    if (text.isEmpty() || inside.width() < wide || inside.height() < metrics.height() * 0.9)
        return;
    if (!solid) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(state == TrialState::Fail ? look.colors.errorSoft : look.colors.card);
        painter.drawRoundedRect(
            QRectF(inside.center().x() - wide / 2, inside.center().y() - metrics.height() / 2, wide, metrics.height()), 2, 2);
    }
    painter.setPen(solid ? look.colors.accentText : look.colors.text);
    painter.drawText(inside, Qt::AlignCenter, text);
}

std::vector<LegendItem> barLegend(const TrialLanes& lanes, const PlotTheme& look)
{
    std::vector<LegendItem> items;
    for (const TrialState state : {TrialState::Complete, TrialState::Pruned, TrialState::Fail, TrialState::Running}) {
        const bool there
            = std::any_of(lanes.bars.begin(), lanes.bars.end(), [state](const TrialBar& bar) { return bar.state == state; });
        if (there)
            items.push_back(
                {trialStateText(state),
                 [state, &look](QPainter& on, const QRectF& box) {
                     drawTrialBar(on, state, QRectF(box.left(), box.center().y() - look.px(5), box.width(), look.px(10)), {}, look);
                 },
                 18});
    }
    return items;
}

void drawBars(QPainter& painter, const TrialLanes& lanes, const TrialTimelineFrame& frame, const PlotTheme& look)
{
    painter.save();
    painter.setClipRect(frame.lanes);
    painter.setFont(look.font());
    for (const TrialBar& bar : lanes.bars) {
        if (bar.end >= frame.window.begin && bar.begin <= frame.window.end)
            drawTrialBar(painter, bar.state, frame.bar(bar), QString::number(bar.number), look);
    }
    painter.restore();
}

void drawBreaks(QPainter& painter, const TrialLanes& lanes, const TrialTimelineFrame& frame, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    double free = frame.namesFrom;
    for (const TrialBreak& cut : lanes.breaks) {
        const double x = frame.x(cut.at);
        if (x < frame.lanes.left() || x > frame.lanes.right())
            continue;
        // Two torn edges, the card between them.
        QPolygonF left, right;
        const double tooth = look.px(3);
        int i = 0;
        for (double y = frame.lanes.top() - look.px(2); y <= frame.lanes.bottom() + look.px(2); y += tooth, ++i) {
            left << QPointF(x - look.px(3) + (i % 2 ? tooth / 2 : -tooth / 2), y);
            right << QPointF(x + look.px(3) + (i % 2 ? tooth / 2 : -tooth / 2), y);
        }
        QPolygonF between = left;
        for (auto it = right.rbegin(); it != right.rend(); ++it)
            between << *it;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colors.card);
        painter.drawPolygon(between);
        painter.setPen(QPen(look.colors.mutedText, look.px(1)));
        painter.drawPolyline(left);
        painter.drawPolyline(right);
        const QString words = breakText(cut.seconds);
        const double wide = metrics.horizontalAdvance(words);
        const double from = std::clamp(x - wide / 2, frame.namesFrom, std::max(frame.namesFrom, frame.lanes.right() - wide));
        if (from < free)
            continue;
        painter.drawText(QRectF(from, frame.lanes.top() - metrics.height() - look.px(3), wide + 2, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        free = from + wide + look.px(8);
    }
}

TimeAxis clockAxis(const TrialTimelineFrame& frame, bool broken, const PlotTheme& look)
{
    const ClockUnit unit = clockUnit(frame.window.end);
    const QString label = broken ? TrialTimelinePaintText::tr("Time since the study's start, without breaks (%1)")
                                 : TrialTimelinePaintText::tr("Time since the study's start (%1)");
    return {unit.seconds, 0, niceStep(frame.window.width() / unit.seconds, frame.mostTicks(look)) * unit.seconds,
            label.arg(unit.name)};
}

}  // namespace

QRectF TrialTimelineFrame::bar(const TrialBar& bar) const
{
    const QRectF row = lane(bar.lane);
    const double left = x(bar.begin);
    return {left, row.top(), std::max(2.0, x(bar.end) - left), row.height()};
}

TrialTimelineFrame layOutTrials(const TrialLanes& lanes, const TimeWindow& window, bool named, const QRectF& area,
                                const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    const double line = metrics.height();
    const double left = named ? metrics.horizontalAdvance(laneText(std::max(1, lanes.lanes) - 1)) + look.px(8) : look.px(2);
    const double above = drawLegend(nullptr, barLegend(lanes, look), area, look) + look.px(4) + (lanes.breaks.empty() ? 0 : line);
    TrialTimelineFrame frame;
    frame.window = window;
    frame.lanes = area.adjusted(left, above, -look.px(12), -2 * line - look.px(8));
    frame.fit(lanes.lanes, tallestTrialLane, 5, look);
    frame.namesFrom = area.left();
    return frame;
}

void paintTrials(QPainter& painter, const TrialLanes& lanes, bool named, const TrialTimelineFrame& frame, const QRectF& area,
                 const PlotTheme& look)
{
    drawLegend(&painter, barLegend(lanes, look), area, look);
    frame.paintLanes(painter, lanes.lanes, named ? laneText : std::function<QString(int)>(), look);
    drawBars(painter, lanes, frame, look);
    drawBreaks(painter, lanes, frame, look);
    frame.paintAxis(painter, clockAxis(frame, !lanes.breaks.empty(), look), look);
}

}  // namespace leafbench::ui
