#include "ui/shell/CoreBars.h"

#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace leafbench::ui {
namespace {

constexpr int barWidth = 5;
constexpr int gap = 2;
constexpr int barHeight = 20;

/// "Core 1: 97 %", or "Cores 1 to 4: 62 %", a line each.
QString barTexts(const std::vector<double>& bars, std::size_t cores)
{
    QStringList lines;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::size_t first = i * cores / bars.size() + 1, last = (i + 1) * cores / bars.size();
        const QString name = first == last ? CoreBars::tr("Core %1").arg(first)
                                           : CoreBars::tr("Cores %1 to %2").arg(QString::number(first), QString::number(last));
        lines << CoreBars::tr("%1: %2").arg(name, words::percent(bars[i], 0));
    }
    return lines.join(u'\n');
}

}  // namespace

std::vector<double> groupedUse(const std::vector<double>& cores, std::size_t most)
{
    const std::size_t groups = std::min(cores.size(), most);
    std::vector<double> means;
    for (std::size_t g = 0; g < groups; ++g) {
        const auto begin = cores.begin() + std::ptrdiff_t(g * cores.size() / groups);
        const auto end = cores.begin() + std::ptrdiff_t((g + 1) * cores.size() / groups);
        means.push_back(std::accumulate(begin, end, 0.0) / double(end - begin));
    }
    return means;
}

CoreBars::CoreBars(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Use of each core"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoreBars::setUse(std::vector<double> cores)
{
    const std::size_t before = m_bars.size();
    m_bars = groupedUse(cores, mostBars);
    const QString text = barTexts(m_bars, cores.size());
    setToolTip(tr("Use of each core by all programs") + u'\n' + text);
    setAccessibleDescription(text);
    if (m_bars.size() != before)
        updateGeometry();
    update();
}

QSize CoreBars::sizeHint() const
{
    const int bars = std::max(1, int(m_bars.size()));
    return {bars * (barWidth + gap) - gap, barHeight};
}

void CoreBars::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::instance().colors();
    QPainter painter(this);
    const int top = (height() - barHeight) / 2;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRect track(int(i) * (barWidth + gap), top, barWidth, barHeight);
        painter.fillRect(track, colors.border);
        const int high = qRound(std::clamp(m_bars[i], 0.0, 1.0) * barHeight);
        painter.fillRect(track.adjusted(0, barHeight - high, 0, 0), colors.accent);
    }
}

}  // namespace leafbench::ui
