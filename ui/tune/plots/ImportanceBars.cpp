#include "ui/tune/plots/ImportanceBars.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"
#include "ui/words/Words.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace leafbench::ui {

ImportanceBars::ImportanceBars(QWidget* parent) : BarPlot(parent)
{
    setAccessibleName(tr("Importance of the parameters"));
    setTerm("Importance");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setImportance({});
}

QString ImportanceBars::method() { return tr("permutation importance of a random forest"); }

void ImportanceBars::setImportance(std::vector<ParameterImportance> importance)
{
    const std::size_t before = m_importance.size();
    m_importance = std::move(importance);
    QStringList said;
    for (const ParameterImportance& one : m_importance)
        said << tr("%1 %2").arg(parameterLabel(one.name), words::percent(one.share, 0));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    if (m_importance.size() != before)
        updateGeometry();
    update();
}

BarChart ImportanceBars::chart(const PlotTheme& look, QSizeF size) const
{
    const double line = QFontMetricsF(look.font()).height(), caption = line + look.px(6);
    BarChart made{.font = look.font(), .thickness = look.px(8), .round = true};
    made.pitch = std::min(look.px(44), (size.height() - caption) / std::max<double>(1, double(m_importance.size())));
    made.above = made.pitch >= 2 * line;  // with little room the bar is beside its name
    for (const ParameterImportance& one : m_importance)
        made.rows.push_back(
            {parameterLabel(one.name), {{one.share, look.colors.accent, words::percent(one.share, 0), look.colors.grid}}});
    return made;
}

void ImportanceBars::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    if (m_importance.empty()) {
        drawEmptyText(painter, area, look, tr("Appears after 4 complete trials with different values."));
        return;
    }
    BarPlot::draw(painter, area, look);
    const QFontMetricsF metrics(look.font());
    const QRectF below = chart(look, area.size()).rowRect(area, int(m_importance.size())).adjusted(0, look.px(4), 0, 0);
    painter.setFont(look.font());
    painter.setPen(look.colors.mutedText);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(method(), Qt::ElideRight, below.width()));
}

QString ImportanceBars::nameAt(QPointF position) const
{
    const int row = rowAt(position);
    return row < 0 ? QString() : m_importance[std::size_t(row)].name;
}

QString ImportanceBars::rowText(int row) const
{
    if (row < 0)
        return m_importance.empty() ? QString() : method();
    const ParameterImportance& one = m_importance[std::size_t(row)];
    return tr("%1: %2 of what decides the value\n(%3)").arg(parameterLabel(one.name), words::percent(one.share), method());
}

void ImportanceBars::mouseReleaseEvent(QMouseEvent* event)
{
    const QString name = nameAt(event->position());
    if (event->button() == Qt::LeftButton && !name.isEmpty())
        emit parameterChosen(name);
}

QSize ImportanceBars::sizeFor(int width, int rowHeight) const
{
    return QSize(width, 24 + rowHeight * std::max<int>(3, int(m_importance.size()))) * plotScale();
}

PlotTable ImportanceBars::table() const
{
    PlotTable made{{{tr("Parameter")}, {tr("Importance"), true}}};
    for (const ParameterImportance& one : m_importance)
        made.rows.push_back({parameterLabel(one.name), one.share});
    return made;
}

}  // namespace leafbench::ui
