#include "ui/plots/PlotTable.h"

#include "engine/common/Csv.h"
#include "ui/plots/Figure.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct PlotTableText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::PlotTable)
};

bool isReal(const QVariant& value) { return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float; }

QString fieldText(const QVariant& value)
{
    return isReal(value) ? std::isfinite(value.toDouble()) ? exactNumber(value.toDouble()) : QString() : value.toString();
}

/// The point of a series at x. A line without marks, such as a law, has a value between its points too.
std::optional<PlotPoint> pointAt(const PlotSeries& series, double x)
{
    const auto& points = series.points;
    const auto next
        = std::lower_bound(points.begin(), points.end(), x - 1e-9, [](const PlotPoint& p, double at) { return p.x < at; });
    if (next == points.end())
        return {};
    if (std::abs(next->x - x) < 1e-9)
        return *next;
    if (next == points.begin() || series.mark != PlotMark::None)
        return {};
    const PlotPoint& before = *(next - 1);
    const double share = (x - before.x) / (next->x - before.x);
    const double y = before.y + share * (next->y - before.y);
    return PlotPoint{x, y, y, y};
}

std::vector<double> placesOf(const Figure& figure)
{
    std::vector<double> all = figure.places();
    if (!all.empty())
        return all;
    for (const PlotSeries& series : figure.series) {
        for (const PlotPoint& point : series.points)
            all.push_back(point.x);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

bool hasIntervals(const PlotSeries& series)
{
    return std::any_of(series.points.begin(), series.points.end(), [](const PlotPoint& point) { return point.high > point.low; });
}

/// A whole number is a count: shown without decimals.
QVariant plainNumber(double value)
{
    return value == std::round(value) && std::abs(value) < 1e15 ? QVariant(qint64(value)) : QVariant(value);
}

}  // namespace

QString PlotTable::text(int row, int column) const
{
    const QVariant& value = rows[std::size_t(row)][column];
    if (!value.isValid())
        return words::dash();
    if (columns[std::size_t(column)].share)
        return words::percent(value.toDouble());
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return isReal(value) ? words::decimal(value.toDouble(), 'g', 5) : words::count(value.toLongLong());
}

QString PlotTable::csv() const
{
    QStringList titles;
    for (const Column& column : columns)
        titles << column.title;
    QString text = csvLine(titles) + QStringLiteral("\r\n");
    for (const QVariantList& row : rows) {
        QStringList fields;
        for (const QVariant& value : row)
            fields << fieldText(value);
        text += csvLine(fields) + QStringLiteral("\r\n");
    }
    return text;
}

PlotTable tableOf(const Figure& figure)
{
    PlotTable table;
    table.columns.push_back({figure.axes.xLabel});
    const bool named = std::any_of(figure.series.begin(), figure.series.end(), [](const auto& one) { return !one.name.isEmpty(); });
    std::vector<const PlotSeries*> shown;
    for (const PlotSeries& series : figure.series) {
        if (named && series.name.isEmpty())
            continue;
        const QString title = series.name.isEmpty() ? figure.axes.yLabel : series.name;
        const bool share = figure.axes.yShare && !series.rightAxis;
        shown.push_back(&series);
        table.columns.push_back({title, share});
        if (hasIntervals(series)) {
            table.columns.push_back({PlotTableText::tr("%1, from").arg(title), share});
            table.columns.push_back({PlotTableText::tr("%1, to").arg(title), share});
        }
    }
    for (const double x : placesOf(figure)) {
        QVariantList row{plainNumber(x)};
        for (const PlotSeries* series : shown) {
            const std::optional<PlotPoint> point = pointAt(*series, x);
            row << (point ? QVariant(point->y) : QVariant());
            if (hasIntervals(*series))
                row << (point ? QVariant(point->low) : QVariant()) << (point ? QVariant(point->high) : QVariant());
        }
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace leafbench::ui
