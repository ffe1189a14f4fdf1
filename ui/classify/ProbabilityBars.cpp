#include "ui/classify/ProbabilityBars.h"

#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int barHeight = 8;
constexpr int rowGap = 16;

/// Never rounds a probability above 0 to nothing.
QString shareText(double share) { return share > 0 && share < 0.0005 ? ProbabilityBars::tr("< 0.1 %") : words::percent(share); }

}  // namespace

ProbabilityBars::ProbabilityBars(QWidget* parent) : BarPlot(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Most likely classes"));
    setTerm("Class probabilities");
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

BarChart ProbabilityBars::chart(const PlotTheme& look, QSizeF) const
{
    const QFont plain = look.paper ? look.font() : font();
    QFont bold = plain;
    bold.setBold(!m_muted);
    BarChart made{.font = plain,
                  .numberFont = bold,
                  .pitch = look.px(rowHeight()),
                  .thickness = look.px(barHeight),
                  .round = true,
                  .above = true};
    const ThemeColors& colors = look.colors;
    for (const Bar& bar : m_bars)
        made.rows.push_back({bar.name,
                             {{bar.share, m_muted ? colors.mutedText : colors.accent, shareText(bar.share), colors.border}},
                             m_muted ? colors.mutedText : colors.text});
    return made;
}

PlotTable ProbabilityBars::table() const
{
    PlotTable made{{{tr("Class")}, {tr("Probability"), true}}};
    for (const Bar& bar : m_bars)
        made.rows.push_back({bar.name, bar.share});
    return made;
}

}  // namespace leafbench::ui
