#include "ui/report/BarPairs.h"

#include "ui/plots/PlotLegend.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/report/ReportText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace leafbench::ui::report {
namespace {

QColor paperColor(const PlotTheme& look) { return seriesPen(CurveSeries::Role::Paper, look).color(); }

LegendItem key(const QString& name, const QColor& color)
{
    return {
        name,
        [color](QPainter& on, const QRectF& box) { on.fillRect(QRectF(box.left(), box.center().y() - 4, box.width(), 8), color); },
        14};
}

double longest(const std::vector<BarPair>& pairs, bool paper)
{
    double most = 0;
    for (const BarPair& pair : pairs)
        most = std::max(most, (paper ? pair.paper : pair.own).value_or(0));
    return most;
}

}  // namespace

void drawBarPairs(QPainter& painter, const QRectF& area, const std::vector<BarPair>& pairs, bool eachItsOwn, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    const double legend
        = drawLegend(&painter, {key(Text::tr("paper"), paperColor(look)), key(Text::tr("here"), look.colors.accent)}, area, look)
        + 6;
    double names = 0, numbers = 0;
    for (const BarPair& pair : pairs) {
        names = std::max(names, metrics.horizontalAdvance(pair.label));
        numbers = std::max({numbers, metrics.horizontalAdvance(pair.paperText), metrics.horizontalAdvance(pair.ownText)});
    }
    names = std::min(names, area.width() * 0.45) + 8;
    const double room = area.width() - names - numbers - 8;
    const double mostPaper = longest(pairs, true), mostOwn = longest(pairs, false), both = std::max(mostPaper, mostOwn);
    const double slot = (area.height() - legend) / static_cast<double>(std::max<std::size_t>(1, pairs.size()));
    const double thick = std::min(12.0, slot * 0.4);
    painter.setFont(look.font());
    double y = area.top() + legend;
    for (const BarPair& pair : pairs) {
        const auto bar = [&](std::optional<double> value, double most, const QColor& color, const QString& text, double top) {
            const double length = value && most > 0 ? room * *value / most : 0;
            painter.fillRect(QRectF(area.left() + names, top, length, thick), color);
            painter.setPen(value ? look.colors.text : look.colors.mutedText);
            painter.drawText(QRectF(area.left() + names + length + 5, top - 6, numbers + 8, thick + 12),
                             int(Qt::AlignLeft | Qt::AlignVCenter), text);
        };
        const double middle = y + slot / 2;
        bar(pair.paper, eachItsOwn ? mostPaper : both, paperColor(look), pair.paperText, middle - thick - 0.5);
        bar(pair.own, eachItsOwn ? mostOwn : both, look.colors.accent, pair.ownText, middle + 0.5);
        painter.setPen(look.colors.text);
        painter.drawText(QRectF(area.left(), y, names - 8, slot), int(Qt::AlignRight | Qt::AlignVCenter),
                         metrics.elidedText(pair.label, Qt::ElideRight, names - 8));
        y += slot;
    }
}

}  // namespace leafbench::ui::report
