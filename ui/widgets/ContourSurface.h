#pragma once

#include "ui/models/ContourGrid.h"
#include "ui/models/TrialAxis.h"
#include "ui/widgets/PlotAxes.h"
#include "ui/widgets/TrialPlot.h"

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
    void drawBase(QPainter& painter, const QRectF& area, const PlotLook& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotLook& look) const override;
    QSize exportSize() const override { return {560, 440}; }

private:
    PlotAxes axes(const QRectF& area, const PlotLook& look) const;
    std::optional<QPointF> place(const Trial& trial, const PlotAxes& axes) const;
    std::vector<SurfaceSample> samples() const;
    const ContourGrid& grid() const;
    QImage surface(QSize size, const PlotLook& look) const;
    void drawLines(QPainter& painter, const PlotAxes& axes, const PlotLook& look) const;

    QString m_xName;
    QString m_yName;
    TrialAxis m_x;
    TrialAxis m_y;
    std::optional<TrialAxis> m_values;
    mutable std::optional<ContourGrid> m_grid;
};

}  // namespace leafbench::ui
