#include "ui/widgets/CurvePaint.h"

#include "ui/widgets/PlotLegend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leafbench::ui {
namespace {

using Role = CurveSeries::Role;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::CurvePaint)
};

bool hasMarkers(Role role)
{
    return role == Role::Measured || role == Role::Paper || role == Role::Guess;
}

void drawMarker(QPainter& painter, Role role, QPointF at, const PlotLook& look)
{
    const double r = look.px(role == Role::Measured ? 4 : 3.5);
    painter.setPen(QPen(look.colors.card, look.px(1)));
    painter.setBrush(seriesPen(role, look).color());
    if (role == Role::Guess)
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r * 1.3), at + QPointF(r * 1.3, 0), at + QPointF(0, r * 1.3), at + QPointF(-r * 1.3, 0)}));
    else if (role == Role::Paper)
        painter.drawRect(QRectF(at.x() - r * 0.85, at.y() - r * 0.85, 1.7 * r, 1.7 * r));
    else
        painter.drawEllipse(at, r, r);
}

void drawWhisker(QPainter& painter, const CurvePoint& point, const PlotAxes& axes, const PlotLook& look, const QColor& color)
{
    const QPointF low = axes.at(point.workers, point.low);
    const QPointF high = axes.at(point.workers, point.high);
    if (low.y() - high.y() < look.px(2))
        return;
    painter.setPen(QPen(color, look.px(1.5)));
    painter.drawLine(low, high);
    const QPointF cap(look.px(4), 0);
    painter.drawLine(low - cap, low + cap);
    painter.drawLine(high - cap, high + cap);
}

void drawBand(QPainter& painter, const CurveSeries& series, const PlotAxes& axes, QColor color)
{
    QPolygonF band;
    for (const CurvePoint& point : series.points)
        band << axes.at(point.workers, point.high);
    for (auto it = series.points.rbegin(); it != series.points.rend(); ++it)
        band << axes.at(it->workers, it->low);
    color.setAlphaF(0.16f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(band);
}

}  // namespace

QPen seriesPen(Role role, const PlotLook& look)
{
    const bool dark = look.colors.dark;
    const auto pen = [&](const QColor& color, double width, const QList<qreal>& dashes) {
        QPen made(color, look.px(width));
        made.setCapStyle(Qt::FlatCap);
        made.setJoinStyle(Qt::RoundJoin);
        if (!dashes.isEmpty())
            made.setDashPattern(dashes);
        return made;
    };
    switch (role) {
    case Role::Measured:
        return pen(look.colors.accent, 2.5, {});
    case Role::Paper:
        return pen(dark ? QColor(0xb9, 0x9a, 0xe6) : QColor(0x75, 0x52, 0xa8), 2, {1.5, 1.5});
    case Role::Ideal:
        return pen(look.colors.mutedText, 1, {5, 4});
    case Role::Amdahl:
        return pen(dark ? QColor(0x7f, 0xb8, 0xf0) : QColor(0x1f, 0x6f, 0xb5), 1.5, {7, 3});
    case Role::Gustafson:
        return pen(dark ? QColor(0x7f, 0xb8, 0xf0) : QColor(0x1f, 0x6f, 0xb5), 1.5, {7, 2, 1.5, 2});
    case Role::Guess:
        return pen(look.colors.contrast, 2.5, {3, 1.5});
    }
    return {};
}

void drawSeries(QPainter& painter, const CurveSeries& series, const PlotAxes& axes, const PlotLook& look)
{
    const QPen pen = seriesPen(series.role, look);
    if (series.role == Role::Measured)
        drawBand(painter, series, axes, pen.color());
    QPolygonF line;
    for (const CurvePoint& point : series.points)
        line << axes.at(point.workers, point.value);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPolyline(line);
    for (const CurvePoint& point : series.points) {
        drawWhisker(painter, point, axes, look, pen.color());
        if (hasMarkers(series.role) || point.high > point.low)
            drawMarker(painter, series.role, axes.at(point.workers, point.value), look);
    }
}

double drawLegend(QPainter* painter, const std::vector<CurveSeries>& series, const QRectF& area, const PlotLook& look)
{
    std::vector<LegendItem> items;
    // What was measured is drawn last, and named first.
    for (auto it = series.rbegin(); it != series.rend(); ++it) {
        items.push_back({it->name, [role = it->role, &look](QPainter& on, const QRectF& sample) {
                             on.setPen(seriesPen(role, look));
                             on.drawLine(QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
                             if (hasMarkers(role))
                                 drawMarker(on, role, sample.center(), look);
                         }});
    }
    return drawLegend(painter, items, area, look);
}

void drawBeyondCores(QPainter& painter, const QRectF& region, const PlotLook& look, Qt::Alignment words)
{
    QColor shade = look.colors.contrastSoft;
    shade.setAlphaF(look.colors.dark ? 0.75f : 0.7f);
    painter.fillRect(region, shade);
    painter.setPen(QPen(look.colors.contrast, look.px(1), Qt::DotLine));
    painter.drawLine(region.topLeft(), region.bottomLeft());
    painter.setFont(look.font());
    painter.setPen(look.colors.mutedText);
    painter.drawText(region.adjusted(look.px(8), look.px(4), -look.px(4), -look.px(4)),
                     int(Qt::AlignLeft | words) | Qt::TextWordWrap, Text::tr("more workers than cores"));
}

}  // namespace leafbench::ui
