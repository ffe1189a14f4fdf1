#include "ui/tune/plots/SlicePlot.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double panelWidth = 132;  ///< minimum, pixels
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

/// Trials of one category are drawn side by side, always at the same place.
double jitter(int number) { return std::fmod(number * 0.618034, 1.0) * 0.5 - 0.25; }

}  // namespace

SlicePanels::SlicePanels(QWidget* parent) : TrialScatter({700, 220}, {200, 150}, parent)
{
    setTerm("Slice plot");
    describe(tr("Value by parameter"));
}

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

std::vector<PlotAxes> SlicePanels::panels(const QRectF& area, const PlotTheme& look) const
{
    if (!m_values)
        return {};
    std::vector<PlotAxes> made;
    const double top = scaleLegendHeight(look) + look.px(4);
    const Grid grid = gridFor(panelCount(), area.width() / look.scale);
    const double high = (area.height() - top) / grid.rows;
    // The first of a row has the value's numbers, and so much more width.
    PlotAxes sample;
    setY(sample, *m_values, high, look);
    sample.layOut(QRectF(0, 0, 400, 300), look);
    const double extra = sample.inner.left() - look.px(8);
    const double wide = (area.width() - extra) / grid.columns;
    for (int i = 0; i < panelCount(); ++i) {
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

std::optional<QPointF> SlicePanels::valuesOf(const Trial& trial, std::size_t panel) const
{
    const std::optional<double> value = m_axes[panel].of(trial);
    if (trial.state != TrialState::Complete || !trial.value || !value)
        return {};
    return QPointF(m_axes[panel].categories.isEmpty() ? *value : *value + jitter(trial.number), *trial.value);
}

int SlicePanels::lastNumber() const { return std::max(1, study()->trials.empty() ? 1 : study()->trials.back().number); }

QColor SlicePanels::colorOf(const Trial& trial, const PlotTheme& look) const
{
    return ageColor(double(trial.number) / lastNumber(), look.colors);
}

void SlicePanels::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    drawScaleLegend(painter, area, look, tr("Trial"), QStringLiteral("0"), QString::number(lastNumber()),
                    [&look](double place) { return ageColor(place, look.colors); });
    const std::vector<PlotAxes> all = panels(area, look);
    for (const PlotAxes& axes : all)
        axes.draw(painter, look);
    drawTrials(painter, all, study()->trials.size() > 200 ? 2.4 : 3.5, look);
}

QRectF SlicePanels::panelRect(int panel) const
{
    return m_axes.empty() ? QRectF() : panels(plotArea(), look())[std::size_t(panel)].inner;
}

SlicePlot::SlicePlot(QWidget* parent)
    : ChosenPlot(new SlicePanels, parent),
      m_panels(static_cast<SlicePanels*>(&plot())),
      m_box(addBox(tr("Parameter"), QStringLiteral("sliceParameter")))
{
    m_panels->installEventFilter(this);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { chooseParameter(chosen(*m_box)); });
    namesChanged();
}

void SlicePlot::chooseParameter(const QString& name)
{
    m_wanted = name;
    fit();
}

void SlicePlot::namesChanged()
{
    fill(*m_box, tr("All parameters"));
    if (!names().contains(m_wanted))
        m_wanted.clear();
    fit();
}

/// All panels if requested and they fit; else the first.
void SlicePlot::fit()
{
    const bool room = m_panels->hasRoomForAll();
    if (auto* items = qobject_cast<QStandardItemModel*>(m_box->model()); items && items->item(0))
        items->item(0)->setEnabled(room);
    const QString shown = m_wanted.isEmpty() && !room && !names().isEmpty() ? names().first() : m_wanted;
    choose(*m_box, shown);
    m_panels->setShown(shown);
}

bool SlicePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_wanted.isEmpty())
        fit();
    return ChosenPlot::eventFilter(watched, event);
}

}  // namespace leafbench::ui
