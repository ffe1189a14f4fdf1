#pragma once

#include "engine/tuning/study/TuningStudy.h"
#include "ui/plots/PlotScale.h"

#include <QStringList>

#include <optional>

namespace leafbench::ui {

/// What a plot's axis is of: a parameter of a study, or the value it is judged by. Numbers are internal ones (Distribution).
struct TrialAxis {
    QString name;  ///< of the parameter; empty: the value
    QString label;
    QString shortLabel;      ///< where there is little room
    PlotScale scale;         ///< categories: -0.5 .. count - 0.5
    QStringList categories;  ///< in words; empty: numbers
    bool whole = false;
    bool share = false;     ///< shown in %
    bool clipsLow = false;  ///< the value's axis leaves outliers out; they stand at its end
    bool clipsHigh = false;
    bool lacking = false;  ///< some complete trial has not this parameter

    bool isValue() const { return name.isEmpty(); }
    double place(double value) const;  ///< 0 at the low end, 1 at the high one; what is beyond stands at the end
    QString text(double value) const;  ///< "0.01", "SGD", "87 %"
    QString endText(bool high) const;  ///< of an end; "≥ 3.5" where it is clipped
    std::vector<PlotTick> ticks(int most) const;
    /// The trial's number on it; none: the trial has not this parameter, or no value.
    std::optional<double> of(const Trial& trial) const;
};

/// The widest range that any trial, or the study's space, has of a parameter.
TrialAxis parameterAxis(const TuningStudy& study, const QString& name);
std::vector<TrialAxis> parameterAxes(const TuningStudy& study);

enum class AxisValues { Finished, Complete, Intermediate };
/// Of the values of the finished trials, of the complete ones alone, or of all intermediate ones; round ends. Values far worse than most
/// (beyond three times the quartiles' distance; 1.5 times, Tukey's fence, of complete ones) are left out, so that a diverged trial does not flatten the others. None: there are no values.
std::optional<TrialAxis> valueAxis(const TuningStudy& study, AxisValues values = AxisValues::Finished);

}  // namespace leafbench::ui
