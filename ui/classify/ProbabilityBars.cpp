#include "ui/classify/ProbabilityBars.h"

#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int barHeight = 8;
constexpr int rowGap = 16;

/// Never rounds a probability above 0 to nothing.
QString shareText(double share) { return share > 0 && share < 0.0005 ? ProbabilityBars::tr("< 0.1 %") : words::percent(share); }

void drawBar(QPainter& painter, const QRectF& track, double share, const QColor& empty, const QColor& full)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(empty);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (share <= 0)
        return;
    // The smallest answer still shows as a dot.
    QRectF filled = track;
    filled.setWidth(std::max<double>(barHeight, track.width() * std::min(1.0, share)));
    painter.setBrush(full);
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

}  // namespace

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Most likely classes"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProbabilityBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList predicted;
    for (const Bar& bar : m_bars)
        predicted << tr("%1 %2").arg(bar.name, shareText(bar.share));
    setAccessibleDescription(predicted.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ProbabilityBars::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

int ProbabilityBars::rowHeight() const { return fontMetrics().height() + 4 + barHeight + rowGap; }

QSize ProbabilityBars::sizeHint() const { return {320, std::max(0, static_cast<int>(m_bars.size()) * rowHeight() - rowGap)}; }

QSize ProbabilityBars::minimumSizeHint() const { return {160, sizeHint().height()}; }

void ProbabilityBars::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    const int textHeight = fontMetrics().height();
    int y = 0;
    for (const Bar& bar : m_bars) {
        const QString share = shareText(bar.share);
        const int shareWidth = QFontMetrics(bold).horizontalAdvance(share) + 2;
        const QRect line(0, y, width(), textHeight);
        painter.setPen(m_muted ? colors.mutedText : colors.text);
        painter.setFont(m_muted ? font() : bold);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, share);
        painter.setFont(font());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, width() - shareWidth - 12));
        drawBar(painter, QRectF(0, y + textHeight + 4, width(), barHeight), bar.share, colors.border,
                m_muted ? colors.mutedText : colors.accent);
        y += rowHeight();
    }
}

}  // namespace leafbench::ui
