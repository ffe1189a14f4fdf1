#include "ui/evaluate/background/SwapPlot.h"

#include "engine/statistics/Intervals.h"
#include "ui/words/BackgroundText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

SwapPlot::SwapPlot(QWidget* parent) : BarPlot(parent)
{
    setTerm("Background swap");
    setObjectName(QStringLiteral("swapPlot"));
}

void SwapPlot::setSwap(const BackgroundSwap& swap)
{
    m_swap = swap;
    QString said;
    for (const Row& row : rows())
        said += QStringLiteral("%1: %2. ").arg(row.name, words::percent(share(row.correct, m_swap.images)));
    setAccessibleName(tr("Accuracy by background"));
    setAccessibleDescription(said.trimmed());
    update();
}

std::vector<SwapPlot::Row> SwapPlot::rows() const
{
    std::vector<Row> rows{{tr("The photograph as it is"), m_swap.correct}};
    for (const Background kind : allBackgrounds)
        rows.push_back({words::backgroundName(kind), m_swap.correctOn(kind)});
    return rows;
}

BarChart SwapPlot::chart(const PlotTheme& look, QSizeF) const
{
    BarChart chart;
    chart.font = look.paper ? look.font() : font();
    chart.numberFont = chart.font;
    chart.above = true;
    chart.round = true;
    chart.thickness = look.px(10);
    const std::vector<Row> all = m_swap.images > 0 ? rows() : std::vector<Row>();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto interval = wilsonInterval(all[i].correct, m_swap.images);
        chart.rows.push_back({.name = all[i].name,
                              .bars = {{.share = share(all[i].correct, m_swap.images),
                                        .color = i < 2 ? look.colors.accent : look.colors.contrast,
                                        .number = words::percent(share(all[i].correct, m_swap.images)),
                                        .track = look.colors.grid,
                                        .interval = interval}}});
    }
    return chart;
}

QSize SwapPlot::sizeHint() const { return {300, 4 * (fontMetrics().height() + 30)}; }

QString SwapPlot::rowText(int row) const
{
    const std::vector<Row> all = rows();
    if (row < 0 || row >= static_cast<int>(all.size()) || m_swap.images == 0)
        return {};
    const qint64 correct = all[static_cast<std::size_t>(row)].correct;
    const auto interval = wilsonInterval(correct, m_swap.images);
    return tr("%1: right on %2 of %3 (95 % interval %4 to %5)")
        .arg(all[static_cast<std::size_t>(row)].name, words::count(correct), words::count(m_swap.images),
             words::percent(interval[0]), words::percent(interval[1]));
}

PlotTable SwapPlot::table() const
{
    PlotTable made{
        {{tr("Background")}, {tr("Right")}, {tr("Images")}, {tr("Share right"), true}, {tr("From"), true}, {tr("To"), true}}};
    for (const Row& row : m_swap.images > 0 ? rows() : std::vector<Row>()) {
        const auto interval = wilsonInterval(row.correct, m_swap.images);
        made.rows.push_back({row.name, row.correct, m_swap.images, share(row.correct, m_swap.images), interval[0], interval[1]});
    }
    return made;
}

}  // namespace leafbench::ui
