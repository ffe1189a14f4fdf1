#include "ui/explore/check/BiasBars.h"

#include "ui/words/Words.h"

namespace leafbench::ui {

BiasBars::BiasBars(QWidget* parent) : BarPlot(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void BiasBars::setBias(std::optional<BackgroundBias> bias)
{
    m_bias = std::move(bias);
    if (m_bias)
        setAccessibleDescription(
            tr("Chance %1, here %2, published %3")
                .arg(words::percent(m_bias->chance), words::percent(m_bias->accuracy), words::percent(BackgroundBias::published)));
    update();
}

BarChart BiasBars::chart(const PlotTheme& look, QSizeF) const
{
    BarChart made{.font = font(), .pitch = double(rowHeight()), .thickness = rowHeight() - 12.0};
    if (!m_bias)
        return made;
    const auto add = [&](const QString& name, double share, const QColor& color) {
        made.rows.push_back({name, {{share, color, words::percent(share), look.colors.grid}}});
    };
    add(tr("Chance"), m_bias->chance, look.colors.mutedText);
    add(tr("Here"), m_bias->accuracy, look.colors.contrast);
    made.rows.back().bars.front().interval = m_bias->interval;
    add(tr("Published"), BackgroundBias::published, look.colors.border);
    return made;
}

}  // namespace leafbench::ui
