#include "ui/plots/trials/ParallelCoordinates.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"
#include "ui/words/TrialWords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {

ParallelCoordinates::ParallelCoordinates(QWidget* parent) : TrialPlot({700, 300}, {320, 220}, parent)
{
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_grey = QPixmap(); });
    describe(tr("Parameters and value of each trial"));
}

void ParallelCoordinates::studyChanged()
{
    m_grey = QPixmap();
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
    m_lacking = lackingAxes(*study(), m_axes);
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
    m_lacking = lackingAxes(*study(), m_axes);
    m_grey = QPixmap();
    redraw();
}

ParallelFrame ParallelCoordinates::frame(const QRectF& area, const PlotTheme& look) const
{
    return layOutParallel(m_axes, m_lacking, area, look);
}

void ParallelCoordinates::drawGrey(QPainter& painter, const ParallelFrame& frame, const PlotTheme& look) const
{
    if (look.paper) {
        drawParallelLines(painter, *study(), m_axes, m_brushes, ParallelPart::Grey, frame, look);
        return;
    }
    // All of them: the brushed ones are drawn over it, so that it stays as it is while a brush is dragged.
    const QSize wanted = size() * devicePixelRatioF();
    if (m_grey.size() != wanted) {
        m_grey = QPixmap(wanted);
        m_grey.setDevicePixelRatio(devicePixelRatioF());
        m_grey.fill(Qt::transparent);
        QPainter on(&m_grey);
        on.setRenderHint(QPainter::Antialiasing);
        const AxisBrushes nothing{{QString(), {1, 0}}};
        drawParallelLines(on, *study(), m_axes, nothing, ParallelPart::Grey, frame, look);
    }
    painter.drawPixmap(0, 0, m_grey);
}

void ParallelCoordinates::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const ParallelFrame made = frame(area, look);
    const TrialAxis& values = m_axes.back();
    const bool up = study()->direction == Direction::Maximize;
    drawScaleLegend(painter, made.legend, look, values.label, values.endText(!up), values.endText(up),
                    [&look](double place) { return goodnessColor(place, look.colors); });
    if (!m_brushes.empty())
        drawGrey(painter, made, look);
    drawParallelLines(painter, *study(), m_axes, m_brushes, m_brushes.empty() ? ParallelPart::All : ParallelPart::Brushed, made,
                      look);
    drawParallelAxes(painter, m_axes, m_brushes, look.paper || !hasFocus() ? -1 : m_cursor, made, look);
}

void ParallelCoordinates::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const ParallelFrame made = frame(area, look);
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (trial && trial->state == TrialState::Complete) {
        const QPolygonF line = parallelLine(*trial, m_axes, made);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colors.card, look.px(6)));
        painter.drawPolyline(line);
        painter.setPen(QPen(look.colors.text, look.px(3)));
        painter.drawPolyline(line);
        for (const QPointF& at : line)
            drawDot(painter, at, look.colors.text, 4, look);
    }
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
    const ParallelFrame made = frame(plotArea(), look());
    const double reach = look().px(8);
    if (position.x() < made.inner.left() - reach || position.x() > made.inner.right() + reach)
        return {};
    const double across = std::clamp((position.x() - made.inner.left()) / made.spacing(), 0.0, double(m_axes.size() - 1));
    const auto left = std::min(m_axes.size() - 2, static_cast<std::size_t>(across));
    const std::vector<TrialAxis> pair{m_axes[left], m_axes[left + 1]};
    ParallelFrame part = made;
    part.x = {made.x[left], made.x[left + 1]};
    const double share = across - double(left);
    std::optional<int> found;
    double best = reach;
    for (const Trial& trial : study()->trials) {
        if (trial.state != TrialState::Complete || !isBrushed(trial, m_axes, m_brushes))
            continue;
        const QPolygonF line = parallelLine(trial, pair, part);
        const double away = std::abs(line[0].y() + share * (line[1].y() - line[0].y()) - position.y());
        if (away < best) {
            best = away;
            found = trial.number;
        }
    }
    return found;
}

/// Where a title that is dragged there would go.
int ParallelCoordinates::titleSlot(double x) const
{
    const ParallelFrame made = frame(plotArea(), look());
    return std::clamp(int(std::lround((x - made.inner.left()) / made.spacing())), 0, std::max(0, int(m_axes.size()) - 2));
}

}  // namespace leafbench::ui
