#include "ui/plots/Figure.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leafbench::ui {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::CurvePaint)
};

QPolygonF lineOf(const PlotSeries& series, const PlotAxes& axes, double PlotPoint::*value = &PlotPoint::y)
{
    QPolygonF line;
    for (const PlotPoint& point : series.points)
        line << axes.at(point.x, point.*value, series.rightAxis);
    return line;
}

void drawArea(QPainter& painter, QPolygonF above, const QPolygonF& below, const QColor& color)
{
    for (auto it = below.rbegin(); it != below.rend(); ++it)
        above << *it;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(above);
}

/// Returns whether there was anything to see.
bool drawWhisker(QPainter& painter, const PlotSeries& series, const PlotPoint& point, const PlotAxes& axes, const PlotTheme& look)
{
    const QPointF low = axes.at(point.x, point.low), high = axes.at(point.x, point.high), cap(look.px(series.whiskerCap), 0);
    if (series.whisker.style() == Qt::NoPen || low.y() - high.y() < look.px(2))
        return false;
    painter.setPen(series.whisker);
    painter.drawLine(low, high);
    painter.drawLine(low - cap, low + cap);
    painter.drawLine(high - cap, high + cap);
    return true;
}

void drawBar(QPainter& painter, const PlotSeries& series, const PlotPoint& point, const PlotAxes& axes, const PlotTheme& look)
{
    const double slot = axes.at(point.x + series.barWidth, 0).x() - axes.at(point.x, 0).x();
    const double width = std::min(slot, look.px(64)), round = std::min(look.px(3), width / 4);
    QPointF top = axes.at(point.x, point.y);
    QPainterPath bar, above;
    bar.addRoundedRect(QRectF(top.x() - width / 2, top.y(), width, axes.inner.bottom() - top.y() + look.px(4)), round, round);
    above.addRect(axes.inner);
    painter.fillPath(bar.intersected(above), series.fill);  // an SVG file knows no clipping
    if (drawWhisker(painter, series, point, axes, look))
        top = axes.at(point.x, point.high);
    const QFontMetricsF metrics(look.font());
    const double room = slot / 0.6;
    const QRectF words(top.x() - room / 2, top.y() - metrics.height() - look.px(3), room, metrics.height());
    painter.setFont(look.font());
    painter.setPen(point.y > 0 ? look.colors.text : look.colors.mutedText);
    painter.drawText(words, Qt::AlignCenter, metrics.elidedText(point.text, Qt::ElideRight, room));
}

}  // namespace

void drawMark(QPainter& painter, PlotMark mark, QPointF at, double radius, const QColor& color, const PlotTheme& look)
{
    const double r = look.px(radius), wide = r * 1.3;
    painter.setPen(mark == PlotMark::Ring ? QPen(color, look.px(2)) : QPen(look.colors.card, look.px(1)));
    painter.setBrush(mark == PlotMark::Ring ? look.colors.card : color);
    if (mark == PlotMark::Diamond)
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -wide), at + QPointF(wide, 0), at + QPointF(0, wide), at + QPointF(-wide, 0)}));
    else if (mark == PlotMark::Square)
        painter.drawRect(QRectF(at.x() - r * 0.85, at.y() - r * 0.85, 1.7 * r, 1.7 * r));
    else
        painter.drawEllipse(at, r, r);
}

void drawSeries(QPainter& painter, const PlotSeries& series, const PlotAxes& axes, const PlotTheme& look)
{
    if (series.barWidth > 0) {
        for (const PlotPoint& point : series.points)
            drawBar(painter, series, point, axes, look);
        return;
    }
    const QPolygonF line = lineOf(series, axes);
    if (series.band) {
        QColor pale = series.pen.color();
        pale.setAlphaF(0.16f);
        drawArea(painter, lineOf(series, axes, &PlotPoint::high), lineOf(series, axes, &PlotPoint::low), pale);
    }
    if (series.fill.isValid() && !line.isEmpty())
        drawArea(painter, line, {{line.first().x(), axes.inner.bottom()}, {line.last().x(), axes.inner.bottom()}}, series.fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(series.pen);
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const PlotPoint& point = series.points[std::size_t(i)];
        drawWhisker(painter, series, point, axes, look);
        if (series.isMarked(point))
            drawMark(painter, series.mark, line[i], series.markRadius, series.pen.color(), look);
    }
}

LegendItem legendItem(const PlotSeries& series, const PlotTheme& look)
{
    PlotSeries sample = series;
    sample.points.clear();
    return {series.name, [sample, look](QPainter& on, const QRectF& box) {
                const double middle = box.center().y();
                if (sample.fill.isValid())
                    on.fillRect(QRectF(box.left(), middle - look.px(4), box.width(), look.px(8)), sample.fill);
                on.setPen(sample.pen);
                on.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
                if (sample.mark != PlotMark::None)
                    drawMark(on, sample.mark, box.center(), sample.markRadius, sample.pen.color(), look);
            }};
}

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

std::vector<LegendItem> Figure::legend(const PlotTheme& look) const
{
    std::vector<LegendItem> items;
    for (const PlotSeries& one : series) {
        if (!one.name.isEmpty())
            items.push_back(legendItem(one, look));
    }
    if (lastFirst)
        std::reverse(items.begin(), items.end());
    return items;
}

PlotAxes Figure::laidOut(const QRectF& area, const PlotTheme& look) const
{
    const std::vector<LegendItem> items = legend(look);
    PlotAxes laid = axes;
    laid.layOut(area.adjusted(0, items.empty() ? 0 : drawLegend(nullptr, items, area, look) + look.px(6), 0, 0), look);
    return laid;
}

std::vector<double> Figure::places() const
{
    std::vector<double> all;
    for (const PlotSeries& one : series) {
        for (const PlotPoint& point : one.points) {
            if (one.isMarked(point))
                all.push_back(point.x);
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void Figure::paint(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const PlotAxes laid = laidOut(area, look);
    drawLegend(&painter, legend(look), area, look);
    paintShade(painter, laid, look);
    laid.draw(painter, look);
    painter.save();
    painter.setClipRect(laid.inner.adjusted(-look.px(8), -look.px(8), look.px(8), look.px(4)));
    for (const PlotSeries& one : series)
        drawSeries(painter, one, laid, look);
    painter.restore();
}

Drawing drawingOf(const QString& title, const QString& words, Figure figure, QSize size)
{
    const auto paint = [figure = std::move(figure)](QPainter& painter, const QRectF& page) {
        const PlotTheme look = PlotTheme::onPaper();
        painter.fillRect(page, look.colors.card);
        figure.paint(painter, page.adjusted(12, 12, -12, -12), look);
    };
    return {{}, title, size, paint, words};
}

void Figure::paintShade(QPainter& painter, const PlotAxes& laid, const PlotTheme& look) const
{
    if (!shadeFrom || *shadeFrom >= axes.x.high)
        return;
    QRectF region = laid.inner;
    region.setLeft(std::max(region.left(), laid.at(*shadeFrom, axes.y.low).x()));
    QColor shade = look.colors.contrastSoft;
    shade.setAlphaF(look.colors.dark ? 0.75f : 0.7f);
    painter.fillRect(region, shade);
    painter.setPen(QPen(look.colors.contrast, look.px(1), Qt::DotLine));
    painter.drawLine(region.topLeft(), region.bottomLeft());
    painter.setFont(look.font());
    painter.setPen(look.colors.mutedText);
    painter.drawText(region.adjusted(look.px(8), look.px(4), -look.px(4), -look.px(4)),
                     int(Qt::AlignLeft | shadeWords) | Qt::TextWordWrap, FigureText::tr("more workers than cores"));
}

}  // namespace leafbench::ui
