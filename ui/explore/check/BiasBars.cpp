#include "ui/explore/check/BiasBars.h"

#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>

namespace leafbench::ui {

BiasBars::BiasBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BiasBars::setBias(std::optional<BackgroundBias> bias)
{
    m_bias = std::move(bias);
    if (m_bias)
        setAccessibleDescription(
            tr("Chance %1, here %2, published %3")
                .arg(words::percent(m_bias->chance), words::percent(m_bias->accuracy), words::percent(BackgroundBias::published)));
    update();
}

int BiasBars::rowHeight() const { return fontMetrics().height() + 8; }

QSize BiasBars::sizeHint() const { return {200, 3 * rowHeight()}; }

void BiasBars::paintEvent(QPaintEvent*)
{
    if (!m_bias)
        return;
    struct Row {
        QString name;
        double share;
        QColor color;
    };
    const ThemeColors& colors = Theme::instance().colors();
    const Row rows[] = {{tr("Chance"), m_bias->chance, colors.mutedText},
                        {tr("Here"), m_bias->accuracy, colors.contrast},
                        {tr("Published"), BackgroundBias::published, colors.border}};
    int names = 0;
    for (const Row& row : rows)
        names = std::max(names, fontMetrics().horizontalAdvance(row.name));
    const int values = fontMetrics().horizontalAdvance(words::percent(0.888)) + 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = names + 8, length = width() - left - values;
    for (int i = 0; i < 3; ++i) {
        const QRectF place(0, i * rowHeight(), width(), rowHeight());
        painter.setPen(colors.text);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, rows[i].name);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, words::percent(rows[i].share));
        const QRectF track(left, place.top() + 6, length, place.height() - 12);
        painter.fillRect(track, colors.grid);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(length * rows[i].share, track.height())), rows[i].color);
        if (i != 1)
            continue;
        painter.setPen(QPen(colors.text, 1.5));
        const double y = track.center().y(), low = left + length * m_bias->interval[0], high = left + length * m_bias->interval[1];
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const double x : {low, high})
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
    }
}

}  // namespace leafbench::ui
