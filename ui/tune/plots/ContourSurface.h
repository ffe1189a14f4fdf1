#pragma once

#include "ui/plots/PlotAxes.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/plots/trials/TrialPlot.h"
#include "ui/tune/plots/ContourGrid.h"

namespace leafbench::ui {

/// The value over two parameters: a surface interpolated from the complete trials, its contour lines, the trials as dots.
class ContourSurface : public TrialPlot {
    Q_OBJECT
public:
    static constexpr int leastTrials = 4;

    explicit ContourSurface(QWidget* parent = nullptr);
    void setParameters(const QString& x, const QString& y);
    const QString& xName() const { return m_xName; }
    const QString& yName() const { return m_yName; }

    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;
    QString emptyText() const override;

protected:
    void studyChanged() override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize exportSize() const override { return {560, 440}; }

private:
    PlotAxes axes(const QRectF& area, const PlotTheme& look) const;
    std::optional<QPointF> place(const Trial& trial, const PlotAxes& axes) const;
    std::vector<SurfaceSample> samples() const;
    const ContourGrid& grid() const;
    QImage surface(QSize size, const PlotTheme& look) const;
    void drawLines(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const;

    QString m_xName;
    QString m_yName;
    TrialAxis m_x;
    TrialAxis m_y;
    std::optional<TrialAxis> m_values;
    mutable std::optional<ContourGrid> m_grid;
};

}  // namespace leafbench::ui
