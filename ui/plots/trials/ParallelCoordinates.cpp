#include "ui/plots/trials/ParallelCoordinates.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"
#include "ui/words/TrialWords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr double clickPixels = 3;  ///< less than that is no drag
constexpr double keyStep = 0.05;   ///< of an axis

}  // namespace

ParallelCoordinates::ParallelCoordinates(QWidget* parent) : TrialPlot({700, 300}, {320, 220}, parent)
{
    describe(tr("Parameters and value of each trial"));
    setTerm("Parallel coordinates");
}

void ParallelCoordinates::studyChanged()
{
    m_axes.clear();
    const std::optional<TrialAxis> values = study() ? valueAxis(*study(), AxisValues::Complete) : std::nullopt;
    if (!values) {
        m_brushes.clear();
        tellBrushed();
        return;
    }
    m_axes = parameterAxes(*study());
    m_axes.push_back(*values);
    m_axes = inOrder(std::move(m_axes), m_order);
    m_cursor = std::min(m_cursor, static_cast<int>(m_axes.size()) - 1);
    std::erase_if(m_brushes, [this](const auto& brush) {
        return std::none_of(m_axes.begin(), m_axes.end(), [&](const TrialAxis& axis) { return axis.name == brush.first; });
    });
    tellBrushed();
}

void ParallelCoordinates::tellBrushed()
{
    if (auto now = brushedNumbers(); now != m_notified) {
        m_notified = std::move(now);
        emit brushed(m_notified);
    }
}

QString ParallelCoordinates::emptyText() const
{
    return m_axes.empty() ? tr("Appears when the first trial is complete.") : QString();
}

std::optional<std::vector<int>> ParallelCoordinates::brushedNumbers() const
{
    return study() ? brushedTrials(*study(), m_axes, m_brushes) : std::nullopt;
}

void ParallelCoordinates::setBrushes(AxisBrushes brushes)
{
    if (m_brushes == brushes)
        return;
    m_brushes = std::move(brushes);
    redraw();
    tellBrushed();
}

void ParallelCoordinates::setBrush(int axis, std::optional<AxisBrush> brush)
{
    AxisBrushes all = m_brushes;
    if (brush)
        all[m_axes[std::size_t(axis)].name] = *brush;
    else
        all.erase(m_axes[std::size_t(axis)].name);
    setBrushes(std::move(all));
}

void ParallelCoordinates::moveAxis(int from, int to)
{
    const int last = static_cast<int>(m_axes.size()) - 2;  // of the parameters
    if (from < 0 || from > last || to == from)
        return;
    TrialAxis moved = m_axes[std::size_t(from)];
    m_axes.erase(m_axes.begin() + from);
    m_axes.insert(m_axes.begin() + std::clamp(to, 0, last), std::move(moved));
    m_order.clear();
    for (const TrialAxis& axis : m_axes)
        m_order << axis.name;
    redraw();
}

ParallelFrame ParallelCoordinates::frame(const QRectF& area, const PlotTheme& look) const
{
    return layOutParallel(m_axes, area, look);
}

void ParallelCoordinates::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const ParallelFrame made = frame(area, look);
    const TrialAxis& values = m_axes.back();
    const bool up = study()->direction == Direction::Maximize;
    drawScaleLegend(painter, made.legend, look, values.label, values.endText(!up), values.endText(up),
                    [&look](double place) { return goodnessColor(place, look.colors); });
    if (!m_brushes.empty())
        drawParallelLines(painter, *study(), m_axes, m_brushes, ParallelPart::Grey, made, look);
    drawParallelLines(painter, *study(), m_axes, m_brushes, m_brushes.empty() ? ParallelPart::All : ParallelPart::Brushed, made,
                      look);
    drawParallelAxes(painter, m_axes, m_brushes, look.paper || !hasFocus() ? -1 : m_cursor, made, look);
}

void ParallelCoordinates::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const ParallelFrame made = frame(area, look);
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (trial && trial->state == TrialState::Complete)
        drawHighlightedLine(painter, parallelLine(*trial, m_axes, made), look.colors.text, 4, look);
    if (m_drag == Drag::Title && m_dragAxis >= 0) {
        const double x = made.x[std::size_t(titleSlot(m_dragAt.x()))];
        painter.setPen(QPen(look.colors.contrast, look.px(2), Qt::DashLine));
        painter.drawLine(QPointF(x, made.inner.top()), QPointF(x, made.inner.bottom()));
    }
}

QPointF ParallelCoordinates::axisPosition(int axis, double place) const
{
    const ParallelFrame made = frame(plotArea(), look());
    return {made.x[std::size_t(axis)], made.y(place)};
}

QRectF ParallelCoordinates::titleRect(int axis) const { return frame(plotArea(), look()).title(std::size_t(axis)); }

std::optional<QPointF> ParallelCoordinates::trialPosition(int number) const
{
    const Trial* trial = findTrial(study(), number);
    if (!trial || m_axes.empty() || trial->state != TrialState::Complete || !trial->value || !isBrushed(*trial, m_axes, m_brushes))
        return {};
    return parallelLine(*trial, m_axes, frame(plotArea(), look())).last();
}

std::optional<int> ParallelCoordinates::trialAt(QPointF position) const
{
    if (m_axes.size() < 2)
        return {};
    return nearestParallelLine(*study(), m_axes, m_brushes, frame(plotArea(), look()), position, look().px(8));
}

/// Where a title that is dragged there would go.
int ParallelCoordinates::titleSlot(double x) const
{
    const ParallelFrame made = frame(plotArea(), look());
    return std::clamp(int(std::lround((x - made.inner.left()) / made.spacing())), 0, std::max(0, int(m_axes.size()) - 2));
}

bool ParallelCoordinates::event(QEvent* event)
{
    // The axis that keys are at stands out only with the focus.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        redraw();
    return TrialPlot::event(event);
}

void ParallelCoordinates::setCursorAxis(int axis)
{
    m_cursor = std::clamp(axis, 0, std::max(0, static_cast<int>(m_axes.size()) - 1));
    redraw();
}

bool ParallelCoordinates::focusNextPrevChild(bool next)
{
    // Past the last axis, Tab goes on to the next widget.
    const int to = m_cursor + (next ? 1 : -1);
    if (m_axes.empty() || to < 0 || to >= static_cast<int>(m_axes.size())) {
        m_cursor = -1;
        return TrialPlot::focusNextPrevChild(next);
    }
    setCursorAxis(to);
    return true;
}

void ParallelCoordinates::brushByKey(double by, bool widen)
{
    if (m_cursor < 0)
        setCursorAxis(0);
    const TrialAxis& axis = m_axes[std::size_t(m_cursor)];
    const auto brush = m_brushes.find(axis.name);
    if (brush == m_brushes.end())
        setBrush(m_cursor, by > 0 ? brushBetween(axis, 0.75, 1) : brushBetween(axis, 0, 0.25));
    else
        setBrush(m_cursor, widen ? widenedBrush(axis, brush->second, by) : movedBrush(axis, brush->second, by));
}

void ParallelCoordinates::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier, control = event->modifiers() & Qt::ControlModifier;
    if (m_axes.empty())
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int to = m_cursor < 0 ? 0 : m_cursor + (event->key() == Qt::Key_Left ? -1 : 1);
        const int parameters = static_cast<int>(m_axes.size()) - 1;
        if (control && (m_cursor < 0 || m_cursor >= parameters || to < 0 || to >= parameters))
            break;
        if (control)
            moveAxis(m_cursor, to);
        setCursorAxis(to);
        break;
    }
    case Qt::Key_Up: brushByKey(keyStep, shift); break;
    case Qt::Key_Down: brushByKey(-keyStep, shift); break;
    case Qt::Key_Escape:
        if (m_cursor >= 0 && m_brushes.count(m_axes[std::size_t(m_cursor)].name))
            setBrush(m_cursor, {});
        else if (!m_brushes.empty())
            clearBrushes();
        else
            TrialPlot::keyPressEvent(event);
        break;
    default: TrialPlot::keyPressEvent(event);
    }
}

void ParallelCoordinates::mousePressEvent(QMouseEvent* event)
{
    TrialPlot::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || m_axes.empty())
        return;
    m_dragFrom = m_dragAt = event->position();
    const ParallelFrame made = frame(plotArea(), look());
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        if (!m_axes[i].isValue() && made.title(i).contains(m_dragFrom)) {
            m_drag = Drag::Title;
            m_dragAxis = static_cast<int>(i);
            return;
        }
        if (!made.brushArea(i).contains(m_dragFrom))
            continue;
        m_dragAxis = static_cast<int>(i);
        m_cursor = m_dragAxis;
        const auto brush = m_brushes.find(m_axes[i].name);
        const double place = made.place(m_dragFrom.y());
        const bool inside = brush != m_brushes.end() && place >= m_axes[i].place(brush->second.low)
            && place <= m_axes[i].place(brush->second.high);
        m_drag = inside ? Drag::MoveBrush : Drag::NewBrush;
        if (inside)
            m_dragBrush = brush->second;
        return;
    }
}

void ParallelCoordinates::mouseMoveEvent(QMouseEvent* event)
{
    m_dragAt = event->position();
    const QPointF moved = m_dragAt - m_dragFrom;
    if (m_drag == Drag::None) {
        TrialPlot::mouseMoveEvent(event);
        if (!m_axes.empty() && !highlighted()) {
            const ParallelFrame made = frame(plotArea(), look());
            const int axis = made.axisNear(m_dragAt.x());
            const bool onAxis = axis >= 0 && made.brushArea(std::size_t(axis)).contains(m_dragAt);
            setCursor(onAxis ? Qt::SizeVerCursor : Qt::ArrowCursor);
        }
        return;
    }
    if (m_drag == Drag::Title) {
        update();
        return;
    }
    if (std::abs(moved.y()) < clickPixels)
        return;
    const ParallelFrame made = frame(plotArea(), look());
    const TrialAxis& axis = m_axes[std::size_t(m_dragAxis)];
    if (m_drag == Drag::NewBrush)
        setBrush(m_dragAxis, brushBetween(axis, made.place(m_dragFrom.y()), made.place(m_dragAt.y())));
    else if (axis.categories.isEmpty() || std::abs(moved.y()) > made.inner.height() / double(axis.categories.size()) / 2)
        setBrush(m_dragAxis, movedBrush(axis, m_dragBrush, -moved.y() / made.inner.height()));
}

void ParallelCoordinates::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const double moved = (event->position() - m_dragFrom).manhattanLength();
    if (drag == Drag::Title && moved > clickPixels)
        moveAxis(m_dragAxis, titleSlot(event->position().x()));
    if (drag == Drag::NewBrush && moved <= clickPixels && m_brushes.count(m_axes[std::size_t(m_dragAxis)].name))
        setBrush(m_dragAxis, {});
    else
        TrialPlot::mouseReleaseEvent(event);
    update();
}

void ParallelCoordinates::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_axes.empty())
        return;
    const ParallelFrame made = frame(plotArea(), look());
    const int axis = made.axisNear(event->position().x());
    if (axis >= 0 && m_brushes.count(m_axes[std::size_t(axis)].name))
        setBrush(axis, {});
    else
        clearBrushes();
}

}  // namespace leafbench::ui
