#include "ui/tune/plots/ImportanceBars.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"
#include "ui/words/Words.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace leafbench::ui {

ImportanceBars::ImportanceBars(QWidget* parent) : DrawnPlot(parent)
{
    setAccessibleName(tr("Importance of the parameters"));
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

double ImportanceBars::pitch(const QRectF& area, const PlotTheme& look) const
{
    const double caption = QFontMetricsF(look.font()).height() + look.px(6);
    return std::min(look.px(44), (area.height() - caption) / std::max<double>(1, double(m_importance.size())));
}

void ImportanceBars::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    if (m_importance.empty()) {
        drawEmptyText(painter, area, look, tr("Appears after 4 complete trials with different values."));
        return;
    }
    const QFontMetricsF metrics(look.font());
    const double row = pitch(area, look), line = metrics.height();
    // With little room the bar stands beside its name, not under it.
    const bool beside = row < 2 * line;
    double widest = 0;
    for (const ParameterImportance& one : m_importance)
        widest = std::max(widest, metrics.horizontalAdvance(parameterLabel(one.name)));
    const double names = std::min(widest, area.width() * 0.45);
    const double number = metrics.horizontalAdvance(words::percent(1, 0)) + look.px(6);
    double y = area.top();
    painter.setFont(look.font());
    for (const ParameterImportance& one : m_importance) {
        const QRectF words(area.left(), y, beside ? names : area.width() - number, beside ? row : line);
        painter.setPen(look.colors.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(parameterLabel(one.name), Qt::ElideRight, words.width()));
        painter.drawText(QRectF(area.right() - number, y, number, words.height()), Qt::AlignRight | Qt::AlignVCenter,
                         words::percent(one.share, 0));
        const double left = beside ? area.left() + names + look.px(8) : area.left();
        const double right = beside ? area.right() - number - look.px(4) : area.right();
        const double high = std::min(look.px(8), row * 0.6);
        const double top = beside ? y + (row - high) / 2 : y + line + look.px(3);
        QRectF bar(left, top, std::max(10.0, right - left), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colors.grid);
        painter.drawRoundedRect(bar, high / 2, high / 2);
        bar.setWidth(std::max(high, bar.width() * std::clamp(one.share, 0.0, 1.0)));
        painter.setBrush(look.colors.accent);
        painter.drawRoundedRect(bar, high / 2, high / 2);
        y += row;
    }
    painter.setPen(look.colors.mutedText);
    painter.drawText(QRectF(area.left(), y + look.px(4), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(method(), Qt::ElideRight, area.width()));
}

QString ImportanceBars::nameAt(QPointF position) const
{
    const double row = pitch(rect(), look());
    const auto at = static_cast<std::size_t>(std::max(0.0, position.y() / row));
    return at < m_importance.size() ? m_importance[at].name : QString();
}

bool ImportanceBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return DrawnPlot::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = m_importance.empty() ? QString() : method();
    for (const ParameterImportance& one : m_importance) {
        if (one.name == nameAt(help->pos()))
            text = tr("%1: %2 of what decides the value\n(%3)").arg(parameterLabel(one.name), words::percent(one.share), method());
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ImportanceBars::mouseReleaseEvent(QMouseEvent* event)
{
    const QString name = nameAt(event->position());
    if (event->button() == Qt::LeftButton && !name.isEmpty())
        emit parameterChosen(name);
}

QSize ImportanceBars::sizeHint() const
{
    return {qRound(280 * plotScale()), qRound((24 + 36 * std::max<int>(3, int(m_importance.size()))) * plotScale())};
}

QSize ImportanceBars::minimumSizeHint() const
{
    return {qRound(180 * plotScale()), qRound((24 + 20 * std::max<int>(3, int(m_importance.size()))) * plotScale())};
}

}  // namespace leafbench::ui
