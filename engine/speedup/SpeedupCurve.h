#pragma once

#include "engine/speedup/WorkerCount.h"
#include "engine/statistics/Intervals.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace leafbench {

/// One timed execution.
struct TimedRun {
    int workers = 1;
    int repeat = 0;  ///< 0-based; runs of one round were measured one after the other
    double seconds = 0;
    int nodes = 0;  ///< as in WorkerCount

    WorkerCount count() const { return {workers, nodes}; }
};

/// The training thread that loads inline (0 loader workers) counts as one worker.
inline double effective(int workers) { return std::max(workers, 1); }

/// All repeats of one count.
struct SpeedupPoint {
    int workers = 1;
    int repeats = 0;
    double medianSeconds = 0;
    double leastSeconds = 0;
    double mostSeconds = 0;
    /// Median of the base over this median. Interval by Student's t on the log ratios of paired runs, extended to include the
    /// value; none (low = high = value) with one round.
    Interval speedup;
    Interval efficiency;              ///< speedup over the ratio of workers to the base
    std::optional<double> karpFlatt;  ///< (1/S - 1/n) / (1 - 1/n); none for the base. Beyond the cores it shows queueing
    bool beyondCores = false;         ///< more workers than its nodes, or this machine, have cores
    int nodes = 0;                    ///< as in WorkerCount
    bool widest = true;               ///< of the points with as many workers the one over the most nodes: what the laws use

    WorkerCount count() const { return {workers, nodes}; }
};

// A law says what more workers bring where each brings the same with it: a core, memory, its place at the network. Two layouts of
// one number (1x4, 2x2, 4x1) differ in just that, so at most one of them can be a point of a law. It is the widest, the one over
// the most nodes: there workers share the least with each other, so what is left is what the laws are about, the serial part and
// the communication, and 1x1 2x1 4x1 is the curve that a lecture on scaling draws. The other layouts are points of their own with
// speedup, interval, efficiency and Karp-Flatt against the same base; how far they are from the widest is what sharing a node
// costs, or what a slow network does. Where no number has two layouts (1x1 1x2 2x2) every point counts.

/// A least-squares fit to the widest points with a core for each worker: Amdahl's law to elapsed times (relative to the base),
/// Gustafson's to speedups. The interval is Student's t over the fits of single rounds; none (low = high = value) with one round.
struct LawFit {
    Interval serialFraction;  ///< 0 .. 1
    double (*speedup)(double serialFraction, double workers) = nullptr;
    double base = 1;                  ///< workers with speedup 1
    double at(double workers) const;  ///< speedup over the base; below 1 counts as one worker
};

/// A least-squares fit of the Universal Scalability Law to all widest points, those beyond the cores too: it alone can fall.
/// n / S - 1 is a sum of two lines through the origin, whose slopes are not below 0. Intervals as in LawFit.
struct UslFit {
    Interval contention;              ///< sigma, >= 0: the share of the work that waits for its turn
    Interval coherence;               ///< kappa, >= 0: what each pair of workers costs, to agree with each other
    double base = 1;                  ///< workers with speedup 1
    double at(double workers) const;  ///< speedup over the base; below 1 counts as one worker
    double most() const;              ///< workers with the largest speedup; infinite without coherence
};

struct SpeedupPrediction {
    int workers = 16;  ///< with a core for each
    Interval amdahl;
    Interval gustafson;
};

/// Results of the timings. Plain data.
struct SpeedupCurve {
    int baseWorkers = 1;  ///< the smallest count, of several layouts the widest; 0 (inline loading) counts as one worker
    int baseNodes = 0;
    int cores = 1;
    std::vector<SpeedupPoint> points;  ///< ascending in count()
    std::optional<LawFit> amdahl;      ///< none with fewer than two counts up to the cores
    std::optional<LawFit> gustafson;
    std::optional<UslFit> usl;                   ///< none with fewer than two counts above the base
    std::vector<SpeedupPrediction> predictions;  ///< 16, 32, 64 workers; empty without fits, or if more workers were no faster
    double noise = 0;  ///< half width of the widest 95 % interval of a speedup up to the cores, relative to it

    WorkerCount base() const { return {baseWorkers, baseNodes}; }
    const SpeedupPoint* find(WorkerCount count) const;  ///< null: not measured
    const SpeedupPoint* widest(int workers) const;      ///< however many nodes; null: none measured
    std::vector<SpeedupPoint> widestPoints() const;     ///< ascending in workers, no number twice
};

/// Amdahl (1967): 1 / (s + (1 - s) / n). Gustafson (1988): n - s (n - 1).
double amdahlSpeedup(double serialFraction, double workers);
double gustafsonSpeedup(double serialFraction, double workers);
/// Gunther (1993): n / (1 + sigma (n - 1) + kappa n (n - 1)).
double uslSpeedup(double contention, double coherence, double workers);
/// Karp and Flatt (1990): the serial fraction of a measured speedup. workers > 1.
double karpFlatt(double speedup, double workers);

/// Also works on an unfinished study. cores: of so many nodes together, or of this machine.
SpeedupCurve speedupCurve(std::span<const TimedRun> runs, int cores, int nodes = 1);

}  // namespace leafbench
