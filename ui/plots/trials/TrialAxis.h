#pragma once

#include "engine/tuning/study/TuningStudy.h"
#include "ui/plots/PlotScale.h"

#include <QStringList>

#include <optional>

namespace leafbench::ui {

/// The quantity on a plot's axis: a parameter of a study, or its objective value. Numbers are internal ones (Distribution).
struct TrialAxis {
    QString name;  ///< of the parameter; empty: the value
    QString label;
    QString shortLabel;      ///< for small spaces
    PlotScale scale;         ///< categories: -0.5 .. count - 0.5
    QStringList categories;  ///< in words; empty: numbers
    bool whole = false;
    bool share = false;     ///< shown in %
    bool clipsLow = false;  ///< the value's axis excludes outliers, which are drawn at its end
    bool clipsHigh = false;
    bool lacking = false;  ///< some complete trial lacks the parameter

    bool isValue() const { return name.isEmpty(); }
    double place(double value) const;  ///< 0 at the low end, 1 at the high one; clamped
    QString text(double value) const;  ///< "0.01", "SGD", "87 %"
    QString endText(bool high) const;  ///< of an end; "≥ 3.5" if it is clipped
    std::vector<PlotTick> ticks(int most) const;
    /// The trial's number on it; none: the trial lacks the parameter or a value.
    std::optional<double> of(const Trial& trial) const;
};

/// The widest range that any trial, or the study's space, has of a parameter.
TrialAxis parameterAxis(const TuningStudy& study, const QString& name);
std::vector<TrialAxis> parameterAxes(const TuningStudy& study);

enum class AxisValues { Finished, Complete, Intermediate };
/// The axis for the values of finished trials, of complete ones only, or for all intermediate values; round ends. Values far worse
/// than most (beyond three times the interquartile range; 1.5 times, Tukey's fence, for complete trials) are excluded, so that a
/// diverged trial does not flatten the others. None: there are no values.
std::optional<TrialAxis> valueAxis(const TuningStudy& study, AxisValues values = AxisValues::Finished);

}  // namespace leafbench::ui
