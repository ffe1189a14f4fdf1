#pragma once

#include "engine/tuning/study/Importance.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/tune/plots/ChosenPlot.h"
#include "ui/tune/plots/ContourGrid.h"
#include "ui/tune/plots/TrialScatter.h"

namespace leafbench::ui {

/// The value over two parameters: a surface interpolated from the complete trials, its contour lines, the trials as dots.
class ContourSurface : public TrialScatter {
    Q_OBJECT
public:
    static constexpr int leastTrials = 4;

    explicit ContourSurface(QWidget* parent = nullptr);
    void setParameters(const QString& x, const QString& y);
    const QString& xName() const { return m_xName; }
    const QString& yName() const { return m_yName; }
    QString emptyText() const override;

protected:
    void studyChanged() override;
    std::vector<PlotAxes> panels(const QRectF& area, const PlotTheme& look) const override;
    std::optional<QPointF> valuesOf(const Trial& trial, std::size_t panel) const override;
    QColor highlightColor(const Trial&, const PlotTheme& look) const override { return look.colors.contrast; }
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize exportSize() const override { return {560, 440}; }

private:
    std::vector<SurfaceSample> samples() const;
    const ContourGrid& grid() const;
    QImage surface(QSize size, const PlotTheme& look) const;
    void drawLines(QPainter& painter, const QRectF& box, const PlotTheme& look) const;

    QString m_xName;
    QString m_yName;
    TrialAxis m_x;
    TrialAxis m_y;
    std::optional<TrialAxis> m_values;
    mutable std::optional<ContourGrid> m_grid;
};

/// The value over two parameters chosen in boxes; by default the two most important, else the first two.
class ContourPlot : public ChosenPlot {
    Q_OBJECT
public:
    explicit ContourPlot(QWidget* parent = nullptr);

    void setImportance(const std::vector<ParameterImportance>& importance);  ///< highest first
    QString xParameter() const { return chosen(*m_x); }
    QString yParameter() const { return chosen(*m_y); }
    ContourSurface& surface() const { return *m_surface; }

protected:
    void namesChanged() override;

private:
    void applyDefault();
    void chosenBy(QComboBox& box, QComboBox& other);
    ContourSurface* m_surface;
    QComboBox* m_x;
    QComboBox* m_y;
    QStringList m_important;
    bool m_byHand = false;
};

}  // namespace leafbench::ui
