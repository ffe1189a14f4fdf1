#include "ui/plots/trials/ParallelPaint.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"
#include "ui/words/TrialWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct ParallelText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::ParallelCoordinates)
};

constexpr double reach = 10;  ///< pixels at each side of an axis that belong to it

/// Words with the card behind them, so that lines do not cross them out.
void drawOnCard(QPainter& painter, const QRectF& box, int alignment, const QString& text, const QColor& color,
                const PlotTheme& look)
{
    if (text.isEmpty())
        return;
    QRectF words = QFontMetricsF(look.font()).boundingRect(box, alignment, text);
    QColor card = look.colors.card;
    card.setAlphaF(0.85f);
    painter.fillRect(words.adjusted(-2, 0, 2, 0), card);
    painter.setPen(color);
    painter.drawText(box, alignment, text);
}

void drawAxisWords(QPainter& painter, const TrialAxis& axis, std::size_t number, const ParallelFrame& frame, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    const double x = frame.x[number], wide = frame.spacing();
    if (axis.categories.isEmpty()) {
        // The outer axes' numbers must not leave the plot.
        const QRectF high(x - wide / 2, frame.inner.top() - frame.line - look.px(2), wide, frame.line);
        drawOnCard(painter, high, Qt::AlignCenter, axis.endText(true), look.colors.mutedText, look);
        drawOnCard(painter, QRectF(x - wide / 2, frame.inner.bottom() + look.px(3), wide, frame.line), Qt::AlignCenter,
                   axis.endText(false), look.colors.mutedText, look);
        return;
    }
    const bool last = number + 1 == frame.x.size();
    for (int i = 0; i < axis.categories.size(); ++i) {
        const double y = frame.y(axis.place(i));
        // Words may overlap the next axis, but not leave the plot.
        const double room = std::min(wide * 1.6, last ? wide * 1.6 : frame.legend.right() - x - look.px(8));
        const QRectF box(last ? x - room - look.px(6) : x + look.px(6), y - frame.line / 2, room, frame.line);
        drawOnCard(painter, box, int(last ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                   metrics.elidedText(axis.categories[i], Qt::ElideRight, room), look.colors.text, look);
    }
}

void drawBrush(QPainter& painter, const TrialAxis& axis, const AxisBrush& brush, double x, const ParallelFrame& frame,
               const PlotTheme& look)
{
    const double top = frame.y(axis.place(brush.high)), bottom = frame.y(axis.place(brush.low));
    const QRectF box(x - look.px(6), top, look.px(12), std::max(2.0, bottom - top));
    QColor fill = look.colors.contrast;
    fill.setAlphaF(0.28f);
    painter.setPen(QPen(look.colors.contrast, look.px(1.5)));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 3, 3);
}

/// Where the lines of trials pass that lack the axis' parameter.
void drawMissing(QPainter& painter, double x, const ParallelFrame& frame, const PlotTheme& look)
{
    const double y = frame.inner.bottom() + frame.missing;
    painter.setPen(QPen(look.colors.mutedText, look.px(1)));
    painter.setBrush(look.colors.card);
    painter.drawEllipse(QPointF(x, y), look.px(3), look.px(3));
    drawOnCard(painter, QRectF(x + look.px(8), y - frame.line / 2, look.px(60), frame.line), int(Qt::AlignLeft) | Qt::AlignVCenter,
               ParallelText::tr("n/a"), look.colors.mutedText, look);
}

}  // namespace

QRectF ParallelFrame::title(std::size_t axis) const
{
    // In the middle over its axis, but inside the plot.
    const double half = std::min(x[axis] - legend.left(), legend.right() - x[axis]);
    const double wide = std::max(20.0, std::min(spacing() * titleRows - 8, 2 * half));
    const double top = titlesTop + (titleRows > 1 && axis % 2 ? line : 0);
    return {x[axis] - wide / 2, top, wide, line};
}

QRectF ParallelFrame::brushArea(std::size_t axis) const
{
    return {x[axis] - reach, inner.top() - 4, 2 * reach, inner.height() + 8};
}

int ParallelFrame::axisNear(double at) const
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::abs(x[i] - at) <= reach)
            return static_cast<int>(i);
    }
    return -1;
}

ParallelFrame layOutParallel(const std::vector<TrialAxis>& axes, const QRectF& area, const PlotTheme& look)
{
    const bool missing = std::any_of(axes.begin(), axes.end(), [](const TrialAxis& axis) { return axis.lacking; });
    const QFontMetricsF metrics(look.font());
    ParallelFrame frame;
    frame.line = metrics.height();
    frame.legend = QRectF(area.left(), area.top(), area.width(), scaleLegendHeight(look));
    frame.titlesTop = frame.legend.bottom() + look.px(6);
    double widest = 0;
    for (const TrialAxis& axis : axes)
        widest = std::max(widest, metrics.horizontalAdvance(axis.shortLabel) + look.px(6));
    const double count = std::max<double>(1, double(axes.size()));
    const double side = std::clamp(widest / 2, look.px(24), std::max(look.px(24), area.width() / count * 0.75));
    const double spacing = (area.width() - 2 * side) / std::max(1.0, count - 1);
    frame.titleRows = widest > spacing - 8 ? 2 : 1;
    frame.missing = missing ? frame.line + look.px(14) : 0;
    const double top = frame.titlesTop + frame.titleRows * frame.line + frame.line + look.px(6);
    const double bottom = area.bottom() - frame.line - look.px(6) - (missing ? look.px(16) : 0);
    frame.inner = QRectF(area.left() + side, top, std::max(10.0, area.width() - 2 * side), std::max(20.0, bottom - top));
    for (std::size_t i = 0; i < axes.size(); ++i)
        frame.x.push_back(axes.size() == 1 ? frame.inner.center().x() : frame.inner.left() + double(i) * spacing);
    return frame;
}

QPolygonF parallelLine(const Trial& trial, const std::vector<TrialAxis>& axes, const ParallelFrame& frame)
{
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(axes.size()));
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const std::optional<double> value = axes[i].of(trial);
        line << QPointF(frame.x[i], value ? frame.y(axes[i].place(*value)) : frame.inner.bottom() + frame.missing);
    }
    return line;
}

std::optional<int> nearestParallelLine(const TuningStudy& study, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes,
                                       const ParallelFrame& frame, QPointF position, double near)
{
    const double across = (position.x() - frame.inner.left()) / frame.spacing(), last = double(axes.size() - 1);
    if (std::abs(across - std::clamp(across, 0.0, last)) * frame.spacing() > near)
        return {};
    const auto left = static_cast<qsizetype>(std::clamp(across, 0.0, last - 1));
    const double share = std::clamp(across - double(left), 0.0, 1.0);
    std::optional<int> found;
    for (const Trial& trial : study.trials) {
        if (trial.state != TrialState::Complete || !isBrushed(trial, axes, brushes))
            continue;
        const QPolygonF line = parallelLine(trial, axes, frame);
        const double away = std::abs(line[left].y() + share * (line[left + 1].y() - line[left].y()) - position.y());
        if (away < near) {
            near = away;
            found = trial.number;
        }
    }
    return found;
}

void drawParallelLines(QPainter& painter, const TuningStudy& study, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes,
                       ParallelPart part, const ParallelFrame& frame, const PlotTheme& look)
{
    const auto values = std::find_if(axes.begin(), axes.end(), [](const TrialAxis& axis) { return axis.isValue(); });
    if (values == axes.end())
        return;
    std::vector<const Trial*> drawn;
    for (const Trial& trial : study.trials) {
        if (trial.state == TrialState::Complete && trial.value
            && (part == ParallelPart::All || isBrushed(trial, axes, brushes) == (part == ParallelPart::Brushed)))
            drawn.push_back(&trial);
    }
    std::stable_sort(drawn.begin(), drawn.end(),
                     [&](const Trial* a, const Trial* b) { return isBetter(study.direction, *b->value, *a->value); });
    const double count = double(drawn.size());
    QColor grey = look.colors.mutedText;
    grey.setAlphaF(float(std::clamp(40 / (count + 1), 0.06, 0.22)));
    painter.setBrush(Qt::NoBrush);
    for (const Trial* trial : drawn) {
        QColor color = goodnessColor(goodness(*values, study.direction, *trial->value), look.colors);
        color.setAlphaF(float(std::clamp(60 / count, 0.14, 0.9)));
        // Flat ends: QPainter strokes a thousand such lines in 30 ms, others in 60.
        painter.setPen(part == ParallelPart::Grey ? QPen(grey, look.px(1), Qt::SolidLine, Qt::FlatCap)
                                                  : QPen(color, look.px(count > 100 ? 1 : 1.5), Qt::SolidLine, Qt::FlatCap));
        painter.drawPolyline(parallelLine(*trial, axes, frame));
    }
}

void drawParallelAxes(QPainter& painter, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes, int cursor,
                      const ParallelFrame& frame, const PlotTheme& look)
{
    QFont bold = look.font();
    bold.setBold(true);
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const double x = frame.x[i];
        painter.setFont(look.font());
        painter.setPen(QPen(look.colors.mutedText, look.px(int(i) == cursor ? 2 : 1)));
        painter.drawLine(QPointF(x, frame.inner.top()), QPointF(x, frame.inner.bottom()));
        for (const PlotTick& tick : axes[i].ticks(4)) {
            const double y = frame.y(axes[i].place(tick.value));
            painter.drawLine(QPointF(x - look.px(3), y), QPointF(x + look.px(3), y));
        }
        drawAxisWords(painter, axes[i], i, frame, look);
        if (axes[i].lacking)
            drawMissing(painter, x, frame, look);
        if (const auto brush = brushes.find(axes[i].name); brush != brushes.end())
            drawBrush(painter, axes[i], brush->second, x, frame, look);
        const QRectF title = frame.title(i);
        const bool at = int(i) == cursor;
        painter.setFont(axes[i].isValue() ? bold : look.font());
        painter.setPen(at ? look.colors.contrast : look.colors.text);
        const QFontMetricsF letters(painter.font());
        const QString& label = letters.horizontalAdvance(axes[i].label) > title.width() ? axes[i].shortLabel : axes[i].label;
        painter.drawText(title, Qt::AlignCenter, letters.elidedText(label, Qt::ElideRight, title.width()));
    }
}

}  // namespace leafbench::ui
