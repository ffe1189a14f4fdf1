#include "ui/shell/CoreBars.h"

#include "ui/plots/BarChart.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace leafbench::ui {
namespace {

constexpr int barWidth = 5;
constexpr int gap = 2;
constexpr int barHeight = 20;

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

CoreBars::CoreBars(QWidget* parent) : DrawnPlot(parent)
{
    setTerm("Use of the machine");
    setAccessibleName(tr("Use of each core"));
}

/// "Core 1", or "Cores 1 to 4".
QString CoreBars::barName(std::size_t bar) const
{
    const std::size_t first = bar * m_cores / m_bars.size() + 1, last = (bar + 1) * m_cores / m_bars.size();
    return first == last ? tr("Core %1").arg(first) : tr("Cores %1 to %2").arg(QString::number(first), QString::number(last));
}

void CoreBars::setUse(std::vector<double> cores)
{
    const std::size_t before = m_bars.size();
    m_cores = cores.size();
    m_bars = groupedUse(cores, mostBars);
    QStringList lines;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        lines << tr("%1: %2").arg(barName(i), words::percent(m_bars[i], 0));
    const QString text = lines.join(u'\n');
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

PlotTable CoreBars::table() const
{
    PlotTable made{{{tr("Core")}, {tr("Use"), true}}};
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        made.rows.push_back({barName(i), m_bars[i]});
    return made;
}

void CoreBars::drawNamed(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    BarChart chart{.font = look.font(), .numberFont = look.font()};
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const BarChart::Bar bar{m_bars[i], look.colors.accent, words::percent(m_bars[i], 0), look.colors.border};
        chart.rows.push_back({barName(i), {bar}});
    }
    chart.paint(painter, area, look);
}

void CoreBars::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    if (look.paper) {
        drawNamed(painter, area, look);
        return;
    }
    const double top = area.top() + (area.height() - barHeight) / 2;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF track(area.left() + double(i) * (barWidth + gap), top, barWidth, barHeight);
        painter.fillRect(track, look.colors.border);
        const int high = qRound(std::clamp(m_bars[i], 0.0, 1.0) * barHeight);
        painter.fillRect(track.adjusted(0, barHeight - high, 0, 0), look.colors.accent);
    }
}

}  // namespace leafbench::ui
