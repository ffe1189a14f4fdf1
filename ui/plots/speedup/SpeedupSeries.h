#pragma once

#include "engine/paper/PaperTables.h"
#include "engine/speedup/SpeedupCurve.h"

#include <QString>

#include <vector>

namespace leafbench::ui {

/// What a curve over workers tells.
enum class SpeedupQuantity { Speedup, Efficiency, SerialFraction };

struct CurvePoint {
    double workers = 1;
    double value = 0;
    double low = 0;  ///< of the 95 % interval; equal to value without one
    double high = 0;
    bool operator==(const CurvePoint&) const = default;
};

struct CurveSeries {
    enum class Role { Measured, Paper, Ideal, Amdahl, Gustafson, Guess };
    Role role = Role::Measured;
    QString name;
    QString fullName;  ///< for a tool tip, where the name is a short one
    std::vector<CurvePoint> points;

    /// The value at a worker count that the series has; null without.
    const CurvePoint* at(double workers) const;
};

/// What to show beside each other. Pointers may be null.
struct CurveRequest {
    const SpeedupCurve* curve = nullptr;
    const PaperTable* paper = nullptr;
    SpeedupQuantity quantity = SpeedupQuantity::Speedup;
    bool predicting = false;        ///< to the last of the predictions
    bool measuredHidden = false;    ///< and with it the laws that were fitted to it
    std::vector<CurvePoint> guess;  ///< speedups
    double axisEnd = 8;             ///< ideal line and laws reach there
};

/// The worker count that a plot has to reach.
double curveEnd(const CurveRequest& request);
/// In the order in which they are drawn: ideal first, what was measured last.
std::vector<CurveSeries> speedupSeries(const CurveRequest& request);

/// 0 (the training thread loads by itself) counts as one worker.
double countedWorkers(double workers);

}  // namespace leafbench::ui
