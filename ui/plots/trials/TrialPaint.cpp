#include "ui/plots/trials/TrialPaint.h"

#include "engine/tuning/study/TuningStudy.h"
#include "ui/words/TrialWords.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

QColor stateColor(TrialState state, const ThemeColors& colors)
{
    switch (state) {
    case TrialState::Complete: return colors.accent;
    case TrialState::Running: return colors.contrast;
    case TrialState::Fail: return colors.error;
    case TrialState::Pruned:
    case TrialState::Waiting: break;
    }
    return colors.mutedText;
}

void drawStateMark(QPainter& painter, TrialState state, QPointF at, const PlotTheme& look, double radius, std::optional<QColor> own)
{
    const QColor color = own.value_or(stateColor(state, look.colors));
    const double r = look.px(radius);
    painter.setPen(QPen(color, look.px(1.5)));
    switch (state) {
    case TrialState::Complete: drawDot(painter, at, color, radius, look); break;
    case TrialState::Fail:
        painter.drawLine(at + QPointF(-r, -r) * 0.85, at + QPointF(r, r) * 0.85);
        painter.drawLine(at + QPointF(-r, r) * 0.85, at + QPointF(r, -r) * 0.85);
        break;
    case TrialState::Running:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({at + QPointF(-r * 0.8, -r), at + QPointF(r, 0), at + QPointF(-r * 0.8, r)}));
        break;
    case TrialState::Pruned:
    case TrialState::Waiting:
        painter.setPen(QPen(color, look.px(1.2)));
        painter.setBrush(look.colors.card);
        painter.drawEllipse(at, r * 0.85, r * 0.85);
        break;
    }
}

std::vector<LegendItem> stateLegend(const TuningStudy& study, std::initializer_list<TrialState> states, const PlotTheme& look)
{
    std::vector<LegendItem> items;
    for (const TrialState state : states) {
        if (study.count(state) > 0)
            items.push_back({trialStateText(state),
                             [state, &look](QPainter& on, const QRectF& box) { drawStateMark(on, state, box.center(), look); }, 8});
    }
    return items;
}

void drawBeyondMark(QPainter& painter, QPointF at, bool up, const QColor& color, const PlotTheme& look)
{
    const double r = look.px(4) * (up ? 1 : -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({at + QPointF(-r, r), at + QPointF(r, r), at + QPointF(0, -r * 0.6)}));
}

void drawDot(QPainter& painter, QPointF at, const QColor& color, double radius, const PlotTheme& look)
{
    painter.setPen(radius >= 3 ? QPen(look.colors.card, look.px(1)) : QPen(Qt::NoPen));
    painter.setBrush(color);
    painter.drawEllipse(at, look.px(radius), look.px(radius));
}

void drawRing(QPainter& painter, QPointF at, const PlotTheme& look, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colors.card, look.px(4)));
    painter.drawEllipse(at, look.px(radius), look.px(radius));
    painter.setPen(QPen(look.colors.text, look.px(2)));
    painter.drawEllipse(at, look.px(radius), look.px(radius));
}

void drawHighlightedLine(QPainter& painter, const QPolygonF& line, const QColor& color, double radius, const PlotTheme& look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colors.card, look.px(6)));
    painter.drawPolyline(line);
    painter.setPen(QPen(color, look.px(3)));
    painter.drawPolyline(line);
    for (qsizetype i = 0; radius > 0 && i < line.size(); ++i)
        drawDot(painter, line[i], color, radius, look);
}

double scaleLegendHeight(const PlotTheme& look) { return QFontMetricsF(look.font()).height() + look.px(3); }

void drawScaleLegend(QPainter& painter, const QRectF& area, const PlotTheme& look, const QString& title, const QString& low,
                     const QString& high, const std::function<QColor(double)>& color)
{
    const QFontMetricsF metrics(look.font());
    const double gap = look.px(6), ends = metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high);
    // With little room drop the title first, then shrink the bar.
    const double titleWidth = metrics.horizontalAdvance(title) + look.px(12);
    const bool titled = area.width() >= titleWidth + ends + 2 * gap + look.px(50);
    const double bar = std::clamp(area.width() - (titled ? titleWidth : 0) - ends - 2 * gap, look.px(20), look.px(120));
    double x = area.left();
    const auto say = [&](const QString& words, const QColor& pen) {
        painter.setPen(pen);
        painter.drawText(QRectF(x, area.top(), metrics.horizontalAdvance(words) + 2, scaleLegendHeight(look)),
                         Qt::AlignVCenter | Qt::AlignLeft, words);
        x += metrics.horizontalAdvance(words) + gap;
    };
    painter.setFont(look.font());
    if (titled) {
        say(title, look.colors.text);
        x += look.px(6);
    }
    say(low, look.colors.mutedText);
    const QRectF box(x, area.top() + scaleLegendHeight(look) / 2 - look.px(5), bar, look.px(10));
    QLinearGradient gradient(box.topLeft(), box.topRight());
    for (int i = 0; i <= 16; ++i)
        gradient.setColorAt(i / 16.0, color(i / 16.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(box, look.px(2), look.px(2));
    x += bar + gap;
    say(high, look.colors.mutedText);
}

void drawEmptyText(QPainter& painter, const QRectF& area, const PlotTheme& look, const QString& text)
{
    QFont font = look.font();
    font.setPixelSize(qRound(look.px(13)));
    painter.setFont(font);
    painter.setPen(look.colors.mutedText);
    const double width = std::min(area.width() - look.px(16), look.px(320));
    painter.drawText(QRectF(area.center().x() - width / 2, area.top(), width, area.height()),
                     int(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

double goodness(const TrialAxis& values, Direction direction, double value)
{
    const double place = values.place(value);
    return direction == Direction::Maximize ? place : 1 - place;
}

void setX(PlotAxes& axes, const TrialAxis& axis, double pixels, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    axes.x = axis.scale;
    axes.xTicks = axis.ticks(std::clamp(int(pixels / look.px(44)), 2, 10));
    axes.xLabel = metrics.elidedText(axis.label, Qt::ElideRight, pixels);
    if (axis.categories.isEmpty())
        return;
    const double room = pixels / double(axis.categories.size()) - look.px(6);
    const bool tight = std::any_of(axis.categories.begin(), axis.categories.end(),
                                   [&](const QString& text) { return metrics.horizontalAdvance(text) > room; });
    axes.xTickRows = tight ? 2 : 1;
    for (PlotTick& tick : axes.xTicks)
        tick.text = metrics.elidedText(tick.text, Qt::ElideRight, tight ? 2 * room : room);
}

void setY(PlotAxes& axes, const TrialAxis& axis, double pixels, const PlotTheme& look)
{
    axes.y = axis.scale;
    axes.yTicks = axis.ticks(std::clamp(int(pixels / look.px(36)), 2, 6));
    const bool wide = QFontMetricsF(look.font()).horizontalAdvance(axis.label) > pixels - look.px(44);
    axes.yLabel = wide ? axis.shortLabel : axis.label;
}

PlotAxes trialAxes(const TrialAxis& x, const TrialAxis& y, const QRectF& area, double legend, const PlotTheme& look)
{
    const QRectF below = area.adjusted(0, legend + look.px(4), 0, 0);
    PlotAxes made;
    setX(made, x, below.width(), look);
    setY(made, y, below.height(), look);
    made.layOut(below, look);
    return made;
}

}  // namespace leafbench::ui
