#include "ui/plots/BarChart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double barGap = 8;  ///< between a name, its bar and its number

void fillBar(QPainter& painter, const QRectF& bar, const QColor& color, bool round)
{
    const double radius = round ? bar.height() / 2 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, radius, radius);
}

}  // namespace

QRectF BarChart::rowRect(const QRectF& area, int row) const
{
    const double high = pitch > 0 ? pitch : area.height() / std::max<double>(1, double(rows.size()));
    return {area.left(), area.top() + row * high, area.width(), high};
}

int BarChart::rowAt(const QRectF& area, QPointF position) const
{
    const int row = static_cast<int>(std::floor((position.y() - area.top()) / rowRect(area, 0).height()));
    return row < static_cast<int>(rows.size()) ? std::max(-1, row) : -1;
}

double BarChart::numbersWidth() const
{
    const QFontMetricsF metrics(numberFont);
    double widest = 0;
    for (const Row& row : rows) {
        for (const Bar& bar : row.bars)
            widest = std::max(widest, metrics.horizontalAdvance(bar.number));
    }
    return widest;
}

QRectF BarChart::room(const QRectF& area) const
{
    if (above)
        return area;
    double names = 0;
    for (const Row& row : rows)
        names = std::max(names, QFontMetricsF(font).horizontalAdvance(row.name) + row.indent);
    QRectF left = area.adjusted(std::min(names + barGap, area.width() / 2), 0, -numbersWidth() - barGap, 0);
    left.setWidth(std::max(10.0, left.width()));
    return left;
}

void BarChart::paint(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const QRectF bars = room(area);
    for (std::size_t i = 0; i < rows.size(); ++i)
        paintRow(painter, rows[i], rowRect(area, int(i)), bars, look);
}

void BarChart::paintRow(QPainter& painter, const Row& row, const QRectF& place, const QRectF& room, const PlotTheme& look) const
{
    const QFontMetricsF metrics(font);
    const QRectF line(place.left(), place.top(), place.width(), above ? metrics.height() : place.height());
    const double namesEnd = above ? place.right() - numbersWidth() - barGap : room.left() - barGap;
    const QRectF name(line.left() + row.indent, line.top(), namesEnd - line.left() - row.indent, line.height());
    const QColor ink = row.words.isValid() ? row.words : look.colors.text;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(name, int(row.side | Qt::AlignVCenter), metrics.elidedText(row.name, Qt::ElideRight, name.width()));
    const double high = above ? thickness : std::min(thickness, place.height() * fill / double(row.bars.size()));
    double top = above ? line.bottom() + look.px(4) : place.center().y() - high * double(row.bars.size()) / 2;
    for (const Bar& bar : row.bars) {
        const QRectF whole(room.left(), top, room.width(), high);
        paintBar(painter, bar, whole, look);
        const QRectF number = numbersFollow
            ? QRectF(whole.left() + whole.width() * bar.share + 5, top - 6, numbersWidth() + barGap, high + 12)
            : line;
        painter.setFont(numberFont);
        painter.setPen(numbersFollow && bar.share <= 0 ? look.colors.mutedText : ink);
        painter.drawText(number, int(numbersFollow ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, bar.number);
        top += high + 1;
    }
}

void BarChart::paintBar(QPainter& painter, const Bar& bar, const QRectF& whole, const PlotTheme& look) const
{
    const double length = whole.width() * std::clamp(bar.share, 0.0, 1.0);
    if (bar.track.isValid())
        fillBar(painter, whole.adjusted(round ? 0 : length, 0, whole.width() * (bar.end - 1), 0), bar.track, round);
    if (bar.share > 0)
        fillBar(painter, {whole.left(), whole.top(), std::max(round ? whole.height() : 0, length), whole.height()}, bar.color,
                round);
    if (!bar.interval)
        return;
    const double y = whole.center().y(), cap = look.px(4);
    const double low = whole.left() + whole.width() * (*bar.interval)[0], high = whole.left() + whole.width() * (*bar.interval)[1];
    painter.setPen(QPen(look.colors.text, look.px(1.5)));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    for (const double x : {low, high})
        painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
}

void BarPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    chart(look, area.size()).paint(painter, area, look);
}

bool BarPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return DrawnPlot::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = rowText(rowAt(help->pos()));
    if (text.isEmpty())
        return DrawnPlot::event(event);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

}  // namespace leafbench::ui
