#include "ui/classify/ScaleBar.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Viridis.h"

#include <QPainter>

namespace leafbench::ui {
namespace {

constexpr int barWidth = 72;
constexpr int scaleBarHeight = 8;
constexpr int scaleGap = 6;

}  // namespace

ScaleBar::ScaleBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours from little to much"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ScaleBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(tr("little") + tr("much")) + barWidth + 2 * scaleGap + 2, fontMetrics().height()};
}

void ScaleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().colors().mutedText);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("little"));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, tr("much"));
    const QRectF bar(fontMetrics().horizontalAdvance(tr("little")) + scaleGap, (height() - scaleBarHeight) / 2.0, barWidth,
                     scaleBarHeight);
    QLinearGradient colors(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 10; ++i)
        colors.setColorAt(i / 10.0, viridis(i / 10.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors);
    painter.drawRoundedRect(bar, scaleBarHeight / 2.0, scaleBarHeight / 2.0);
}

}  // namespace leafbench::ui
