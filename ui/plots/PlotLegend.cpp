#include "ui/plots/PlotLegend.h"

#include <QFontMetricsF>
#include <QPainter>

namespace leafbench::ui {

LegendItem lineKey(const QString& text, const QPen& pen)
{
    return {text,
            [pen](QPainter& on, const QRectF& box) {
                on.setPen(pen);
                on.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            },
            16};
}

double drawLegend(QPainter* painter, const std::vector<LegendItem>& items, const QRectF& area, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    const double gap = look.px(6), between = look.px(16), line = metrics.height() + look.px(3);
    double x = area.left(), y = area.top();
    for (const LegendItem& item : items) {
        const double sample = look.px(item.width);
        const double width = sample + gap + metrics.horizontalAdvance(item.text);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += line;
        }
        if (painter) {
            item.sample(*painter, QRectF(x, y, sample, line));
            painter->setPen(look.colors.text);
            painter->setFont(look.font());
            const double room = area.right() - x - sample - gap;
            painter->drawText(QRectF(x + sample + gap, y, room, line), Qt::AlignVCenter | Qt::AlignLeft,
                              metrics.elidedText(item.text, Qt::ElideRight, room));
        }
        x += width + between;
    }
    return y + line - area.top();
}

}  // namespace leafbench::ui
