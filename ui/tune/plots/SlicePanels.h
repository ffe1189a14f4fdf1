#pragma once

#include "ui/plots/PlotAxes.h"
#include "ui/plots/trials/TrialAxis.h"
#include "ui/plots/trials/TrialPlot.h"

namespace leafbench::ui {

/// A panel a parameter: its value against the trial's, the complete trials as dots, later ones stronger.
class SlicePanels : public TrialPlot {
    Q_OBJECT
public:
    explicit SlicePanels(QWidget* parent = nullptr);

    void setShown(const QString& parameter);  ///< empty: all of them
    /// Whether all parameters have room for a panel each.
    bool hasRoomForAll() const;
    int panels() const { return static_cast<int>(m_axes.size()); }
    QRectF panelRect(int panel) const;  ///< the inside of its axes, in this widget's pixels

    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;  ///< in the first panel that has it
    QString emptyText() const override;

protected:
    void studyChanged() override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize exportSize() const override { return {960, 360}; }

private:
    std::vector<PlotAxes> layOut(const QRectF& area, const PlotTheme& look) const;
    std::optional<QPointF> place(const Trial& trial, std::size_t panel, const PlotAxes& axes) const;

    QString m_shown;
    std::vector<TrialAxis> m_axes;
    std::optional<TrialAxis> m_values;
};

}  // namespace leafbench::ui
