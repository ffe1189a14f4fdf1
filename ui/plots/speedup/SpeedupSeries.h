#pragma once

#include "engine/paper/PaperTables.h"
#include "engine/speedup/RankModel.h"
#include "engine/speedup/SpeedupCurve.h"
#include "ui/plots/Figure.h"

namespace leafbench::ui {

/// The quantity of a curve over workers.
enum class SpeedupQuantity { Speedup, Efficiency, SerialFraction };

struct CurvePoint {
    double workers = 1;
    double value = 0;
    double low = 0;  ///< of the 95 % interval; equal to value without one
    double high = 0;
    QString label{};  ///< over nodes: its countText(), "2x1"
    bool operator==(const CurvePoint&) const = default;
};

struct CurveSeries {
    enum class Role { Measured, Paper, Ideal, Amdahl, Gustafson, Usl, Network, Guess, Layout };
    Role role = Role::Measured;
    QString name;
    std::vector<CurvePoint> points;

    /// The value at a worker count that the series has; null without.
    const CurvePoint* at(double workers) const;
};

/// Speedup, efficiency or serial fraction over workers, as plain data: what was measured with its intervals, the paper's curve,
/// the ideal line, the fitted laws, a class's guess. More workers than cores: shaded. Where a number of workers was measured in
/// several layouts over nodes, the measured curve is that of the widest (SpeedupCurve.h), and the others are on a curve (Layout)
/// for each number of nodes.
struct SpeedupFigure {
    SpeedupCurve curve{};               ///< without points: nothing was measured
    const PaperTable* paper = nullptr;  ///< null: none; must outlive this
    SpeedupQuantity quantity = SpeedupQuantity::Speedup;
    bool predicting = false;                        ///< to the last of the predictions, on axes by powers of two
    bool measuredHidden = false;                    ///< with the fitted laws
    int cores = 0;                                  ///< where the shade begins
    std::vector<CurvePoint> guess{};                ///< speedups, ascending in workers
    std::vector<RankPrediction> network{};          ///< of the measured counts, ascending
    std::vector<RankPrediction> networkMachines{};  ///< of more machines like this one, ascending: shown while predicting
    QString workersWord{};

    bool measured() const { return !curve.points.empty(); }
    double axisEnd() const;                   ///< the worker count that the plot has to reach
    std::vector<CurveSeries> series() const;  ///< in the order in which they are drawn: ideal first, what was measured last
    Figure figure(const PlotTheme& look) const;
    QString name() const;
    QString readout(double workers) const;  ///< every value at the nearest count that has one
    QString description() const;            ///< the readouts of what was measured

private:
    PlotAxes axes(const std::vector<CurveSeries>& series) const;
};

/// The count with the worst guess; empty without comparisons.
QString guessText(const SpeedupCurve& curve, const std::vector<CurvePoint>& guess);

/// 0 (the training thread loads by itself) counts as one worker.
double countedWorkers(double workers);

}  // namespace leafbench::ui
