#include "ui/speedup/TimelineView.h"

#include "ui/speedup/TimelinePixels.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double narrowest = 1000;  ///< ns

}  // namespace

TimelineView::TimelineView(QWidget* parent) : DrawnPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTerm("Timeline");
    describe();
}

void TimelineView::setTimeline(std::shared_ptr<const Timeline> timeline)
{
    m_timeline = std::move(timeline);
    m_window = {.whole = m_timeline ? std::max(narrowest, keptEnd(*m_timeline)) : 1, .narrowest = narrowest};
    m_playHead.reset();
    describe();
    updateGeometry();
    showAll();
}

void TimelineView::describe()
{
    setAccessibleName(tr("Timeline of the workers"));
    QStringList lines;
    for (std::size_t i = 0; m_timeline && i < activityCount; ++i) {
        const auto activity = static_cast<Activity>(i);
        lines << QStringLiteral("%1 %2").arg(words::activityText(activity), timeText(m_timeline->total(activity)));
    }
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
}

void TimelineView::showAll() { showRange(0, m_window.whole); }

void TimelineView::showRange(double begin, double end)
{
    m_window.show(begin, end);
    windowChanged();
}

void TimelineView::windowChanged()
{
    update();
    emit viewChanged();
}

void TimelineView::zoom(double factor) { zoomAt(factor, (m_window.begin + m_window.end) / 2); }

void TimelineView::zoomAt(double factor, double time)
{
    m_window.zoomAt(factor, time);
    windowChanged();
}

void TimelineView::pan(double share)
{
    m_window.pan(share);
    windowChanged();
}

void TimelineView::setPlayHead(std::optional<double> time)
{
    m_playHead = time;
    update();
}

TimelineFrame TimelineView::frame(const QRectF& area, const PlotTheme& look) const
{
    return layOutTimeline(*m_timeline, m_window, area, look);
}

double TimelineView::timeAt(double x) const { return frame(rect(), look()).timeAt(x); }

QRectF TimelineView::laneRect(int lane) const { return m_timeline ? frame(rect(), look()).lane(lane) : QRectF(); }

QString TimelineView::textAt(QPointF position) const
{
    if (!m_timeline || m_timeline->empty())
        return {};
    const TimelineFrame layout = frame(rect(), look());
    const int row = std::min(layout.laneAt(position), int(m_timeline->lanes.size()) - 1);
    if (row < 0)
        return {};
    const TimelineLane& lane = m_timeline->lanes[static_cast<std::size_t>(row)];
    const double time = timeAt(position.x());
    const TimelineSpan* span = m_playHead && time > *m_playHead ? nullptr : spanAt(lane.spans, time);
    if (!span)
        return laneName(lane);
    return tr("%1: %2, %3, from %4")
        .arg(laneName(lane), words::activityText(span->activity), timeText(double(span->end - span->begin) * 1e-9),
             timeText(double(span->begin) * 1e-9));
}

void TimelineView::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    if (!m_timeline || m_timeline->empty())
        return;
    const TimelineFrame layout = frame(area, look);
    const auto name = [this](int lane) { return laneName(m_timeline->lanes[static_cast<std::size_t>(lane)]); };
    layout.paintLanes(painter, static_cast<int>(m_timeline->lanes.size()), name, look);
    painter.save();
    QRectF seen = layout.lanes;
    if (m_playHead && !look.paper)
        seen.setRight(layout.x(*m_playHead));
    painter.setClipRect(seen & layout.lanes);
    drawTimelineSpans(painter, *m_timeline, layout, look);
    painter.restore();
    layout.paintAxis(painter, timeAxis(m_window.begin, m_window.end, layout.mostTicks(look)), look);
    drawTimelineShares(painter, *m_timeline, layout, look);
    if (m_playHead && !look.paper && seen.right() >= layout.lanes.left() && seen.right() <= layout.lanes.right()) {
        painter.setPen(QPen(look.colors.error, look.px(2)));
        painter.drawLine(QPointF(seen.right(), layout.lanes.top() - look.px(2)), QPointF(seen.right(), layout.lanes.bottom()));
    }
    if (hasFocus() && !look.paper) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colors.contrast, 1));
        painter.drawRoundedRect(layout.lanes.adjusted(-2, -2, 2, 2), 3, 3);
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
        return true;
    }
    return DrawnPlot::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (zoomByKey(m_window, event->key()))
        return windowChanged();
    switch (event->key()) {
    case Qt::Key_Left: pan(-0.2); break;
    case Qt::Key_Right: pan(0.2); break;
    case Qt::Key_Space: emit playRequested(); break;
    default: DrawnPlot::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    // Without focus the wheel scrolls the page, which would otherwise stop under the pointer.
    if (!m_timeline || !(hasFocus() || event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoomByWheel(m_window, *event, timeAt(event->position().x()));
    windowChanged();
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_timeline) {
        m_dragFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom)
        return;
    const double by = timeAt(m_dragFrom->x()) - timeAt(event->position().x());
    m_dragFrom = event->position();
    showRange(m_window.begin + by, m_window.end + by);
}

void TimelineView::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    unsetCursor();
}

int TimelineView::wantedHeight() const
{
    // High enough for each name and the legend; with very many lanes they share the height.
    const int lanes = m_timeline ? int(m_timeline->lanes.size()) : 1;
    return std::clamp(40 + 15 * lanes, 130, 200);
}

QSize TimelineView::sizeHint() const { return {qRound(700 * plotScale()), qRound(wantedHeight() * plotScale())}; }

QSize TimelineView::minimumSizeHint() const { return {qRound(320 * plotScale()), qRound(wantedHeight() * plotScale())}; }

PlotTable TimelineView::table() const
{
    PlotTable made{{{tr("Worker")}}};
    for (const Activity activity : enumerators<Activity>())
        made.columns.push_back({tr("%1 (s)").arg(words::activityText(activity))});
    for (const TimelineLane& lane : m_timeline ? m_timeline->lanes : std::vector<TimelineLane>()) {
        QVariantList row{laneName(lane)};
        for (const double seconds : lane.seconds)
            row << seconds;
        made.rows.push_back(row);
    }
    return made;
}

}  // namespace leafbench::ui
