#include "ui/tune/plots/ContourPlot.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/theme/ColorScale.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::ui {

static constexpr int gridSize = 49;

ContourSurface::ContourSurface(QWidget* parent) : TrialScatter({360, 280}, {220, 180}, parent)
{
    describe(tr("Value by two parameters"));
    setTerm("Contour plot");
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
        if (const std::optional<QPointF> at = valuesOf(trial, 0); at && m_values)
            made.push_back({m_x.place(at->x()), m_y.place(at->y()), goodness(*m_values, study()->direction, *trial.value)});
    }
    return made;
}

const ContourGrid& ContourSurface::grid() const
{
    if (!m_grid)
        m_grid = contourGrid(Surface(samples()), gridSize);
    return *m_grid;
}

std::vector<PlotAxes> ContourSurface::panels(const QRectF& area, const PlotTheme& look) const
{
    return m_values ? std::vector{trialAxes(m_x, m_y, area, scaleLegendHeight(look), look)} : std::vector<PlotAxes>();
}

std::optional<QPointF> ContourSurface::valuesOf(const Trial& trial, std::size_t) const
{
    const std::optional<double> x = m_x.of(trial), y = m_y.of(trial);
    if (trial.state != TrialState::Complete || !trial.value || !x || !y)
        return {};
    return QPointF(*x, *y);
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

void ContourSurface::drawLines(QPainter& painter, const QRectF& box, const PlotTheme& look) const
{
    QColor color = look.colors.card;
    color.setAlphaF(0.7f);
    painter.setPen(QPen(color, look.px(1)));
    for (int level = 1; level < 10; ++level) {
        for (const ContourSegment& piece : contourLine(grid(), level / 10.0))
            painter.drawLine(QPointF(box.left() + piece.x1 * box.width(), box.bottom() - piece.y1 * box.height()),
                             QPointF(box.left() + piece.x2 * box.width(), box.bottom() - piece.y2 * box.height()));
    }
}

void ContourSurface::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const PlotAxes made = panels(area, look).front();
    const bool up = study()->direction == Direction::Maximize;
    drawScaleLegend(painter, area, look, m_values->label, m_values->endText(!up), m_values->endText(up),
                    [&look](double place) { return goodnessColor(place, look.colors); });
    made.draw(painter, look);
    painter.drawImage(made.inner, surface((made.inner.size() / 2).toSize().expandedTo({2, 2}), look));
    drawLines(painter, made.inner, look);
    const double radius = study()->trials.size() > 200 ? 2 : 3;
    for (const Trial& trial : study()->trials) {
        const std::optional<QPointF> at = place(trial, 0, made);
        if (!at)
            continue;
        painter.setPen(QPen(look.colors.card, look.px(1)));
        painter.setBrush(look.colors.text);
        painter.drawEllipse(*at, look.px(radius), look.px(radius));
    }
}

ContourPlot::ContourPlot(QWidget* parent)
    : ChosenPlot(new ContourSurface, parent),
      m_surface(static_cast<ContourSurface*>(&plot())),
      m_x(addBox(tr("Across"), QStringLiteral("contourX"))),
      m_y(addBox(tr("Up"), QStringLiteral("contourY")))
{
    setToolTip(tr("Surface: %1").arg(tr("inverse-distance weighting of the complete trials (Shepard 1968)")));
    connect(m_x, &QComboBox::currentIndexChanged, this, [this] { chosenBy(*m_x, *m_y); });
    connect(m_y, &QComboBox::currentIndexChanged, this, [this] { chosenBy(*m_y, *m_x); });
    namesChanged();
}

void ContourPlot::setImportance(const std::vector<ParameterImportance>& importance)
{
    m_important.clear();
    for (const ParameterImportance& one : importance)
        m_important << one.name;
    applyDefault();
}

void ContourPlot::namesChanged()
{
    m_byHand = m_byHand && names().contains(xParameter()) && names().contains(yParameter());
    fill(*m_x);
    fill(*m_y);
    applyDefault();
}

void ContourPlot::applyDefault()
{
    if (!m_byHand) {
        QStringList wanted;
        for (const QString& name : m_important + names()) {
            if (names().contains(name) && !wanted.contains(name))
                wanted << name;
        }
        if (wanted.size() > 1) {
            choose(*m_x, wanted[0]);
            choose(*m_y, wanted[1]);
        }
    }
    const bool two = names().size() > 1;
    m_surface->setParameters(two ? xParameter() : QString(), two ? yParameter() : QString());
}

/// The two boxes never show the same: the other takes what this one had.
void ContourPlot::chosenBy(QComboBox& box, QComboBox& other)
{
    m_byHand = true;
    if (chosen(box) == chosen(other))
        choose(other, &box == m_x ? m_surface->xName() : m_surface->yName());
    m_surface->setParameters(xParameter(), yParameter());
}

}  // namespace leafbench::ui
