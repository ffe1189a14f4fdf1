#pragma once

#include "ui/plots/PlotAxes.h"
#include "ui/plots/trials/TrialPlot.h"

namespace leafbench::ui {

/// Trials as marks within axes, in one panel or several: where each stands, which one is hit, and a ring around the highlighted
/// one.
class TrialScatter : public TrialPlot {
    Q_OBJECT
public:
    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;  ///< in the first panel that has it

protected:
    using TrialPlot::TrialPlot;

    /// Laid out within `area`; none while there is nothing to see.
    virtual std::vector<PlotAxes> panels(const QRectF& area, const PlotTheme& look) const = 0;
    /// In the units of a panel's axes; clamped at the end of the vertical axis. None: not in this panel.
    virtual std::optional<QPointF> valuesOf(const Trial& trial, std::size_t panel) const = 0;
    virtual QColor colorOf(const Trial& trial, const PlotTheme& look) const;
    virtual QColor highlightColor(const Trial& trial, const PlotTheme& look) const;

    std::optional<QPointF> place(const Trial& trial, std::size_t panel, const PlotAxes& axes) const;
    void drawTrials(QPainter& painter, const std::vector<PlotAxes>& all, double radius, const PlotTheme& look) const;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
};

}  // namespace leafbench::ui
