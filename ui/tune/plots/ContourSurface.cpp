#include "ui/tune/plots/ContourSurface.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"
#include "ui/words/TrialWords.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr int gridSize = 49;

}  // namespace

ContourSurface::ContourSurface(QWidget* parent) : TrialPlot({360, 280}, {220, 180}, parent)
{
    describe(tr("Value by two parameters"));
}

void ContourSurface::setParameters(const QString& x, const QString& y)
{
    if (m_xName == x && m_yName == y)
        return;
    m_xName = x;
    m_yName = y;
    studyChanged();
    describe(accessibleName());
    redraw();
}

void ContourSurface::studyChanged()
{
    m_grid.reset();
    m_values.reset();
    if (!study() || m_xName.isEmpty() || m_yName.isEmpty())
        return;
    m_x = parameterAxis(*study(), m_xName);
    m_y = parameterAxis(*study(), m_yName);
    m_values = valueAxis(*study(), AxisValues::Complete);
    if (samples().size() < leastTrials)
        m_values.reset();
}

QString ContourSurface::emptyText() const
{
    if (m_values)
        return {};
    if (study() && study()->parameterNames().size() < 2)
        return tr("Needs a study of two parameters or more.");
    return tr("Appears after %1 complete trials that have both parameters.").arg(leastTrials);
}

std::vector<SurfaceSample> ContourSurface::samples() const
{
    std::vector<SurfaceSample> made;
    for (const Trial& trial : study()->trials) {
        const std::optional<double> x = m_x.of(trial), y = m_y.of(trial);
        if (trial.state == TrialState::Complete && trial.value && x && y && m_values)
            made.push_back({m_x.place(*x), m_y.place(*y), goodness(*m_values, study()->direction, *trial.value)});
    }
    return made;
}

const ContourGrid& ContourSurface::grid() const
{
    if (!m_grid)
        m_grid = contourGrid(Surface(samples()), gridSize);
    return *m_grid;
}

PlotAxes ContourSurface::axes(const QRectF& area, const PlotTheme& look) const
{
    PlotAxes made;
    const double top = scaleLegendHeight(look) + look.px(6);
    setX(made, m_x, area.width() - look.px(60), look);
    setY(made, m_y, area.height() - top - look.px(40), look);
    made.layOut(area.adjusted(0, top, 0, 0), look);
    return made;
}

std::optional<QPointF> ContourSurface::place(const Trial& trial, const PlotAxes& axes) const
{
    const std::optional<double> x = m_x.of(trial), y = m_y.of(trial);
    if (trial.state != TrialState::Complete || !trial.value || !x || !y)
        return {};
    return axes.at(*x, *y);
}

QImage ContourSurface::surface(QSize size, const PlotTheme& look) const
{
    std::array<QRgb, 256> colors;
    for (std::size_t i = 0; i < colors.size(); ++i)
        colors[i] = goodnessColor(double(i) / 255, look.colors).rgb();
    QImage image(size, QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const double y = 1 - (row + 0.5) / size.height();
        for (int column = 0; column < size.width(); ++column) {
            const double good = grid().between((column + 0.5) / size.width(), y);
            line[column] = colors[std::size_t(std::clamp(std::lround(good * 255), 0L, 255L))];
        }
    }
    return image;
}

void ContourSurface::drawLines(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const
{
    QColor color = look.colors.card;
    color.setAlphaF(0.7f);
    painter.setPen(QPen(color, look.px(1)));
    const QRectF& box = axes.inner;
    for (int level = 1; level < 10; ++level) {
        for (const ContourSegment& piece : contourLine(grid(), level / 10.0))
            painter.drawLine(QPointF(box.left() + piece.x1 * box.width(), box.bottom() - piece.y1 * box.height()),
                             QPointF(box.left() + piece.x2 * box.width(), box.bottom() - piece.y2 * box.height()));
    }
}

void ContourSurface::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const PlotAxes made = axes(area, look);
    const bool up = study()->direction == Direction::Maximize;
    drawScaleLegend(painter, area, look, m_values->label, m_values->endText(!up), m_values->endText(up),
                    [&look](double place) { return goodnessColor(place, look.colors); });
    made.draw(painter, look);
    painter.drawImage(made.inner, surface((made.inner.size() / 2).toSize().expandedTo({2, 2}), look));
    drawLines(painter, made, look);
    const double radius = study()->trials.size() > 200 ? 2 : 3;
    for (const Trial& trial : study()->trials) {
        const std::optional<QPointF> at = place(trial, made);
        if (!at)
            continue;
        painter.setPen(QPen(look.colors.card, look.px(1)));
        painter.setBrush(look.colors.text);
        painter.drawEllipse(*at, look.px(radius), look.px(radius));
    }
}

void ContourSurface::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (!trial)
        return;
    if (const std::optional<QPointF> at = place(*trial, axes(area, look))) {
        drawRing(painter, *at, look);
        drawDot(painter, *at, look.colors.contrast, 4, look);
    }
}

std::optional<QPointF> ContourSurface::trialPosition(int number) const
{
    const Trial* trial = findTrial(study(), number);
    return trial && m_values ? place(*trial, axes(plotArea(), look())) : std::nullopt;
}

std::optional<int> ContourSurface::trialAt(QPointF position) const
{
    if (!m_values)
        return {};
    const PlotAxes made = axes(plotArea(), look());
    return nearestTrial(*study(), position, look().px(10), [&](const Trial& trial) { return place(trial, made); });
}

}  // namespace leafbench::ui
