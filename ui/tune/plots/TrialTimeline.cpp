#include "ui/tune/plots/TrialTimeline.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/tune/plots/TrialTimelinePaint.h"
#include "ui/words/TrialWords.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr int growMs = 1000;

}  // namespace

TrialTimeline::TrialTimeline(QWidget* parent, Clock clock)
    : TrialPlot({700, 130}, {300, 130}, parent),
      m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); })
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setTerm("Trial timeline");
    m_grow.setInterval(growMs);
    connect(&m_grow, &QTimer::timeout, this, &TrialTimeline::tick);
    describe(tr("Timeline of the trials"));
}

void TrialTimeline::setLive(bool live)
{
    m_live = live;
    studyChanged();
    redraw();
}

void TrialTimeline::studyChanged()
{
    const bool running = study() && study()->count(TrialState::Running) > 0;
    if (m_live && running)
        m_grow.start();
    else
        m_grow.stop();
    m_slots = study() && std::any_of(study()->trials.begin(), study()->trials.end(), [](const Trial& trial) {
                  return trial.userAttributes.contains(QLatin1String("slot"));
              });
    placeTrials();
}

void TrialTimeline::placeTrials()
{
    const int before = m_lanes.lanes;
    m_lanes = study() ? trialLanes(*study(), m_live ? m_clock() : QDateTime()) : TrialLanes();
    m_window.grow(m_lanes.seconds);
    if (m_lanes.lanes != before)
        updateGeometry();
}

void TrialTimeline::tick()
{
    if (!isVisible())
        return;
    placeTrials();
    redraw();
}

QString TrialTimeline::emptyText() const
{
    return m_lanes.bars.empty() ? tr("Appears when the first trial has begun.") : QString();
}

QString TrialTimeline::readout(int number) const
{
    const Trial* trial = findTrial(study(), number);
    const TrialBar* bar = m_lanes.find(number);
    if (!trial || !bar)
        return {};
    return tr("%1\n%2, from %3")
        .arg(trialSentence(*study(), *trial), words::duration(bar->end - bar->begin), words::dateAndTime(trial->started));
}

void TrialTimeline::showRange(double begin, double end)
{
    m_window.show(begin, end);
    redraw();
}

TrialTimelineFrame TrialTimeline::frame(const QRectF& area, const PlotTheme& look) const
{
    return layOutTrials(m_lanes, m_window, m_slots, area, look);
}

double TrialTimeline::timeAt(double x) const { return frame(plotArea(), look()).timeAt(x); }

QRectF TrialTimeline::barRect(int number) const
{
    const TrialBar* bar = m_lanes.find(number);
    if (!bar)
        return {};
    const TrialTimelineFrame now = frame(plotArea(), look());
    return now.bar(*bar) & now.lanes;
}

std::optional<int> TrialTimeline::trialAt(QPointF position) const
{
    const TrialTimelineFrame now = frame(plotArea(), look());
    const int lane = now.laneAt(position);
    std::optional<int> found;
    double nearest = look().px(3);  // narrow bars can be hit too
    for (const TrialBar& bar : m_lanes.bars) {
        if (bar.lane != lane)
            continue;
        const QRectF box = now.bar(bar);
        const double away = std::max({0.0, box.left() - position.x(), position.x() - box.right()});
        if (away < nearest) {
            nearest = away;
            found = bar.number;
        }
    }
    return found;
}

std::optional<QPointF> TrialTimeline::trialPosition(int number) const
{
    const QRectF box = barRect(number);
    return box.isEmpty() ? std::nullopt : std::optional(box.center());
}

void TrialTimeline::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    paintTrials(painter, m_lanes, m_slots, frame(area, look), area, look);
}

void TrialTimeline::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const TrialBar* bar = highlighted() ? m_lanes.find(*highlighted()) : nullptr;
    if (!bar)
        return;
    const TrialTimelineFrame now = frame(area, look);
    const QRectF box = now.bar(*bar) & now.lanes;
    if (box.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colors.card, look.px(4)));
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3);
    painter.setPen(QPen(look.colors.text, look.px(2)));
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3);
}

void TrialTimeline::keyPressEvent(QKeyEvent* event)
{
    if (zoomByKey(m_window, event->key()))
        redraw();
    else
        TrialPlot::keyPressEvent(event);
}

void TrialTimeline::wheelEvent(QWheelEvent* event)
{
    // Without the focus the wheel scrolls the page, which would else stop under the pointer.
    if (m_lanes.bars.empty() || !(hasFocus() || event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoomByWheel(m_window, *event, timeAt(event->position().x()));
    redraw();
    event->accept();
}

void TrialTimeline::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        m_dragFrom.reset();
        TrialPlot::mouseMoveEvent(event);
        return;
    }
    const double x = event->position().x();
    const double by = m_dragFrom ? timeAt(*m_dragFrom) - timeAt(x) : 0;
    m_dragFrom = x;
    showRange(m_window.begin + by, m_window.end + by);
}

int TrialTimeline::wantedHeight() const { return std::clamp(76 + 28 * std::max(1, m_lanes.lanes), 130, 260); }

QSize TrialTimeline::sizeHint() const { return {qRound(700 * plotScale()), qRound(wantedHeight() * plotScale())}; }

QSize TrialTimeline::minimumSizeHint() const
{
    return {qRound(300 * plotScale()), qRound(std::min(wantedHeight(), 160) * plotScale())};
}

}  // namespace leafbench::ui
