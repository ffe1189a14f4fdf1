#include "ui/tune/plots/SlicePanels.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"
#include "ui/words/TrialWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double panelWidth = 132;  ///< at the least
constexpr double panelHeight = 120;

/// How many panels stand side by side, and in how many rows.
struct Grid {
    int columns = 1;
    int rows = 1;
};

Grid gridFor(int panels, double width)
{
    const int most = std::max(1, int(width / panelWidth));
    if (panels <= most)
        return {std::max(1, panels), 1};
    const int rows = (panels + most - 1) / most;
    return {(panels + rows - 1) / rows, rows};  // rows as full as each other
}

/// Trials of one category stand beside each other, always at the same place.
double jitter(int number) { return std::fmod(number * 0.618034, 1.0) * 0.5 - 0.25; }

}  // namespace

SlicePanels::SlicePanels(QWidget* parent) : TrialPlot({700, 220}, {200, 150}, parent) { describe(tr("Value by parameter")); }

void SlicePanels::setShown(const QString& parameter)
{
    m_shown = parameter;
    studyChanged();
    redraw();
}

void SlicePanels::studyChanged()
{
    m_axes.clear();
    m_values = study() ? valueAxis(*study(), AxisValues::Complete) : std::nullopt;
    if (!m_values)
        return;
    for (TrialAxis& axis : parameterAxes(*study())) {
        if (m_shown.isEmpty() || axis.name == m_shown)
            m_axes.push_back(std::move(axis));
    }
}

QString SlicePanels::emptyText() const { return m_axes.empty() ? tr("Appears when the first trial is complete.") : QString(); }

bool SlicePanels::hasRoomForAll() const
{
    const int all = study() ? static_cast<int>(study()->parameterNames().size()) : 0;
    const Grid grid = gridFor(all, width() / plotScale());
    return height() / grid.rows >= panelHeight * plotScale();
}

std::vector<PlotAxes> SlicePanels::layOut(const QRectF& area, const PlotTheme& look) const
{
    std::vector<PlotAxes> made;
    const double top = scaleLegendHeight(look) + look.px(4);
    const Grid grid = gridFor(panels(), area.width() / look.scale);
    const double high = (area.height() - top) / grid.rows;
    // The first of a row has the value's numbers, and so much more width.
    PlotAxes sample;
    setY(sample, *m_values, high, look);
    sample.layOut(QRectF(0, 0, 400, 300), look);
    const double extra = sample.inner.left() - look.px(8);
    const double wide = (area.width() - extra) / grid.columns;
    for (int i = 0; i < panels(); ++i) {
        const int column = i % grid.columns, row = i / grid.columns;
        const QRectF cell(area.left() + (column ? extra + column * wide : 0), area.top() + top + row * high,
                          wide + (column ? 0 : extra) - look.px(10), high);
        PlotAxes axes;
        setX(axes, m_axes[std::size_t(i)], wide - look.px(32), look);
        setY(axes, *m_values, high, look);
        if (column > 0) {
            axes.yLabel.clear();
            for (PlotTick& tick : axes.yTicks)
                tick.text.clear();
        }
        axes.inner = cell;
        made.push_back(std::move(axes));
    }
    // One panel's long names move all of them, so that they stay on one line.
    const int textRows = std::any_of(made.begin(), made.end(), [](const PlotAxes& axes) { return axes.xTickRows > 1; }) ? 2 : 1;
    for (PlotAxes& axes : made) {
        axes.xTickRows = axes.xTickRows > 1 ? 2 : 1;
        axes.layOut(axes.inner, look);
        axes.inner.adjust(0, 0, 0, (axes.xTickRows - textRows) * QFontMetricsF(look.font()).height());
    }
    return made;
}

std::optional<QPointF> SlicePanels::place(const Trial& trial, std::size_t panel, const PlotAxes& axes) const
{
    const std::optional<double> value = m_axes[panel].of(trial);
    if (trial.state != TrialState::Complete || !trial.value || !value)
        return {};
    const double x = m_axes[panel].categories.isEmpty() ? *value : *value + jitter(trial.number);
    return axes.at(x, std::clamp(*trial.value, axes.y.low, axes.y.high));
}

void SlicePanels::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const std::vector<PlotAxes> all = layOut(area, look);
    const int last = std::max(1, study()->trials.empty() ? 1 : study()->trials.back().number);
    drawScaleLegend(painter, area, look, tr("Trial"), QStringLiteral("0"), QString::number(last),
                    [&look](double place) { return ageColor(place, look.colors); });
    const double radius = study()->trials.size() > 200 ? 2.4 : 3.5;
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        all[panel].draw(painter, look);
        for (const Trial& trial : study()->trials) {
            const std::optional<QPointF> at = place(trial, panel, all[panel]);
            if (!at)
                continue;
            const QColor color = ageColor(double(trial.number) / last, look.colors);
            if (isBeyond(all[panel].y, *trial.value))
                drawBeyondMark(painter, *at, *trial.value > all[panel].y.high, color, look);
            else
                drawDot(painter, *at, color, radius, look);
        }
    }
}

void SlicePanels::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (!trial)
        return;
    const std::vector<PlotAxes> all = layOut(area, look);
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        if (const std::optional<QPointF> at = place(*trial, panel, all[panel])) {
            drawRing(painter, *at, look);
            drawDot(painter, *at, look.colors.accent, 4, look);
        }
    }
}

QRectF SlicePanels::panelRect(int panel) const
{
    return m_axes.empty() ? QRectF() : layOut(plotArea(), look())[std::size_t(panel)].inner;
}

std::optional<QPointF> SlicePanels::trialPosition(int number) const
{
    const Trial* trial = findTrial(study(), number);
    if (!trial || m_axes.empty())
        return {};
    const std::vector<PlotAxes> all = layOut(plotArea(), look());
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        if (const std::optional<QPointF> at = place(*trial, panel, all[panel]))
            return at;
    }
    return {};
}

std::optional<int> SlicePanels::trialAt(QPointF position) const
{
    if (m_axes.empty())
        return {};
    const std::vector<PlotAxes> all = layOut(plotArea(), look());
    const double reach = look().px(8);
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        if (!all[panel].inner.adjusted(-reach, -reach, reach, reach).contains(position))
            continue;
        const auto found
            = nearestTrial(*study(), position, reach, [&](const Trial& trial) { return place(trial, panel, all[panel]); });
        if (found)
            return found;
    }
    return {};
}

}  // namespace leafbench::ui
