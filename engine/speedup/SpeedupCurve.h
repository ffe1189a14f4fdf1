#pragma once

#include <optional>
#include <span>
#include <vector>

namespace leafbench {

/// A value with its 95 % interval.
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// One timed execution.
struct TimedRun {
    int workers = 1;
    int repeat = 0;  ///< 0-based round; runs of one round were made one after the other
    double seconds = 0;
};

/// All repeats of one worker count.
struct SpeedupPoint {
    int workers = 1;
    int repeats = 0;
    double medianSeconds = 0;
    double leastSeconds = 0;
    double mostSeconds = 0;
    /// Median of the base over this median. Interval by Student's t on the log ratios of the runs that a round paired,
    /// widened to hold the value; none (low = high = value) with one round.
    Interval speedup;
    Interval efficiency;  ///< speedup over the workers' ratio to the base
    std::optional<double> karpFlatt;  ///< (1/S - 1/n) / (1 - 1/n); none for the base. Past the cores: the queueing
    bool beyondCores = false;
};

/// A law fitted by least squares to the points that have a core for each worker: Amdahl's to the elapsed times (over the
/// base's), Gustafson's to the speedups. The interval is Student's t over the fits of the single rounds; none (low = high
/// = value) with one round.
struct LawFit {
    Interval serialFraction;  ///< 0 .. 1
    double (*speedup)(double serialFraction, double workers) = nullptr;
    double base = 1;          ///< workers that have the speedup 1
    double at(double workers) const;  ///< speedup over the base; below 1 counts as one worker
};

struct SpeedupPrediction {
    int workers = 16;  ///< with a core for each
    Interval amdahl;
    Interval gustafson;
};

/// What the timings say. Plain data.
struct SpeedupCurve {
    int baseWorkers = 1;  ///< the smallest count; 0 (the training thread loads by itself) counts as one worker
    int cores = 1;
    std::vector<SpeedupPoint> points;  ///< ascending in workers
    std::optional<LawFit> amdahl;      ///< none with fewer than two counts up to the cores
    std::optional<LawFit> gustafson;
    std::vector<SpeedupPrediction> predictions;  ///< 16, 32, 64 workers; empty without fits, and where more workers were no faster
    double noise = 0;  ///< half width of the widest 95 % interval of a speedup up to the cores, relative to it

    const SpeedupPoint* find(int workers) const;
};

/// Amdahl (1967): 1 / (s + (1 - s) / n). Gustafson (1988): n - s (n - 1).
double amdahlSpeedup(double serialFraction, double workers);
double gustafsonSpeedup(double serialFraction, double workers);
/// Karp and Flatt (1990): the serial fraction that a measured speedup stands for. workers > 1.
double karpFlatt(double speedup, double workers);

/// Works on what there is: half a study gives half a curve.
SpeedupCurve speedupCurve(std::span<const TimedRun> runs, int cores);

}  // namespace leafbench
