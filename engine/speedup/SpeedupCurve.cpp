#include "engine/speedup/SpeedupCurve.h"

#include "engine/statistics/StudentT.h"

#include <cmath>
#include <map>

namespace leafbench {
namespace {

/// Seconds of each round that has them, by count.
using SecondsByCount = std::map<WorkerCount, std::map<int, double>>;

SecondsByCount sorted(std::span<const TimedRun> runs)
{
    SecondsByCount counts;
    for (const TimedRun& run : runs) {
        if (run.seconds > 0)
            counts[run.count()][run.repeat] = run.seconds;
    }
    return counts;
}

/// One layout of each number of workers: the last, over the most nodes.
SecondsByCount widestOf(const SecondsByCount& counts)
{
    SecondsByCount widest;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const auto next = std::next(it);
        if (next == counts.end() || next->first.workers != it->first.workers)
            widest.insert(*it);
    }
    return widest;
}

std::vector<double> secondsOf(const std::map<int, double>& rounds)
{
    std::vector<double> seconds;
    for (const auto& [round, value] : rounds)
        seconds.push_back(value);
    return seconds;
}

/// Drift between rounds affects both runs of a pair alike and cancels in their ratio.
std::vector<double> pairedLogRatios(const std::map<int, double>& base, const std::map<int, double>& rounds)
{
    std::vector<double> ratios;
    for (const auto& [round, seconds] : rounds) {
        if (const auto found = base.find(round); found != base.end())
            ratios.push_back(std::log(found->second / seconds));
    }
    return ratios;
}

/// The value with the interval over rounds. If a round was disturbed, the median differs from the mean, and drift scatters medians
/// more than paired ratios: an interval around the median would cover the truth in 80 % instead of 95 % of the studies
/// (tst_SpeedupCurve counts). So it is centred on the mean of the rounds and extended to the value.
Interval withInterval(double value, const std::optional<MeanInterval>& rounds)
{
    if (!rounds)
        return {value, value, value};
    return {value, std::min(value, rounds->low), std::max(value, rounds->high)};
}

Interval scaled(const Interval& interval, double factor)
{
    return {interval.value * factor, interval.low * factor, interval.high * factor};
}

SpeedupPoint pointOf(WorkerCount count, const std::map<int, double>& rounds, const std::map<int, double>& base,
                     WorkerCount baseCount)
{
    const std::vector<double> seconds = secondsOf(rounds);
    SpeedupPoint point;
    point.workers = count.workers;
    point.nodes = count.nodes;
    point.repeats = static_cast<int>(seconds.size());
    point.medianSeconds = medianOf(seconds);
    point.leastSeconds = *std::min_element(seconds.begin(), seconds.end());
    point.mostSeconds = *std::max_element(seconds.begin(), seconds.end());
    const double speedup = medianOf(secondsOf(base)) / point.medianSeconds;
    const Interval logarithm
        = count == baseCount ? Interval{} : withInterval(std::log(speedup), meanInterval(pairedLogRatios(base, rounds)));
    point.speedup = {std::exp(logarithm.value), std::exp(logarithm.low), std::exp(logarithm.high)};
    const double ratio = effective(count.workers) / effective(baseCount.workers);
    point.efficiency = scaled(point.speedup, 1 / ratio);
    if (ratio > 1)
        point.karpFlatt = karpFlatt(speedup, ratio);
    return point;
}

/// A law as a line through the origin: y = fraction * x; least squares is one division.
struct Line {
    double (*x)(double workers);
    double (*y)(double workers, double speedup);
    double (*law)(double fraction, double workers);
};

/// Amdahl in elapsed time over the base's: 1/S - 1/n = s (1 - 1/n).
const Line amdahlLine{[](double n) { return 1 - 1 / n; }, [](double n, double s) { return 1 / s - 1 / n; }, amdahlSpeedup};
/// Gustafson in speedup: n - S = s (n - 1).
const Line gustafsonLine{[](double n) { return n - 1; }, [](double n, double s) { return n - s; }, gustafsonSpeedup};

/// Worker ratios and their speedups.
using Points = std::vector<std::pair<double, double>>;

double slope(const Line& line, const Points& points)
{
    double xy = 0, xx = 0;
    for (const auto& [n, speedup] : points) {
        xy += line.x(n) * line.y(n, speedup);
        xx += line.x(n) * line.x(n);
    }
    return xy / xx;
}

/// Counts above the base; a single one is enough for a law of one number. coresForAll: only where each worker has a core.
std::vector<WorkerCount> countsAboveBase(const SecondsByCount& counts, const SpeedupCurve& curve, bool coresForAll)
{
    const double base = effective(curve.baseWorkers);
    std::vector<WorkerCount> kept;
    for (const auto& [count, rounds] : counts) {
        if (effective(count.workers) > base && !(coresForAll && curve.find(count)->beyondCores))
            kept.push_back(count);
    }
    return kept;
}

/// The counts' speedups in each complete round.
std::vector<Points> pointsByRound(const SecondsByCount& counts, const std::vector<WorkerCount>& fitted)
{
    const auto& [baseCount, base] = *counts.begin();
    std::vector<Points> all;
    for (const auto& [round, seconds] : base) {
        Points points;
        for (const WorkerCount count : fitted) {
            const auto& rounds = counts.at(count);
            if (const auto found = rounds.find(round); found != rounds.end())
                points.emplace_back(effective(count.workers) / effective(baseCount.workers), seconds / found->second);
        }
        if (points.size() == fitted.size())
            all.push_back(std::move(points));
    }
    return all;
}

/// The counts' speedups by their medians.
Points medianPoints(const SpeedupCurve& curve, const std::vector<WorkerCount>& fitted)
{
    Points points;
    for (const WorkerCount count : fitted)
        points.emplace_back(effective(count.workers) / effective(curve.baseWorkers), curve.find(count)->speedup.value);
    return points;
}

std::optional<LawFit> fitOf(const Line& line, const SecondsByCount& counts, const SpeedupCurve& curve)
{
    // At most one worker a core: beyond the cores the measurements show queueing.
    const std::vector<WorkerCount> fitted = countsAboveBase(counts, curve, true);
    if (fitted.empty())
        return {};
    std::vector<double> slopes;
    for (const Points& round : pointsByRound(counts, fitted))
        slopes.push_back(slope(line, round));
    const Interval s = withInterval(slope(line, medianPoints(curve, fitted)), meanInterval(slopes));
    const auto share = [](double fraction) { return std::clamp(fraction, 0.0, 1.0); };
    return LawFit{{share(s.value), share(s.low), share(s.high)}, line.law, effective(curve.baseWorkers)};
}

/// Gunther's law at a ratio n of workers: n / S - 1 = sigma (n - 1) + kappa n (n - 1).
struct UslTerms {
    double contention = 0;
    double coherence = 0;
};

double squaredError(const UslTerms& terms, const Points& points)
{
    double sum = 0;
    for (const auto& [n, speedup] : points)
        sum += std::pow(n / speedup - 1 - terms.contention * (n - 1) - terms.coherence * n * (n - 1), 2);
    return sum;
}

/// Least squares with both terms not below 0: of two unknowns there are four cases, of which the best that is allowed counts.
UslTerms leastSquares(const Points& points)
{
    double aa = 0, ab = 0, bb = 0, ay = 0, by = 0;
    for (const auto& [n, speedup] : points) {
        const double a = n - 1, b = n * (n - 1), y = n / speedup - 1;
        aa += a * a;
        ab += a * b;
        bb += b * b;
        ay += a * y;
        by += b * y;
    }
    const double determinant = aa * bb - ab * ab;
    const UslTerms both{(ay * bb - by * ab) / determinant, (by * aa - ay * ab) / determinant};
    if (both.contention >= 0 && both.coherence >= 0)
        return both;
    UslTerms best;
    for (const UslTerms one : {UslTerms{std::max(0.0, ay / aa), 0}, UslTerms{0, std::max(0.0, by / bb)}}) {
        if (squaredError(one, points) < squaredError(best, points))
            best = one;
    }
    return best;
}

std::optional<UslFit> uslOf(const SecondsByCount& counts, const SpeedupCurve& curve)
{
    const std::vector<WorkerCount> fitted = countsAboveBase(counts, curve, false);
    if (fitted.size() < 2)
        return {};
    const UslTerms all = leastSquares(medianPoints(curve, fitted));
    std::vector<double> contentions, coherences;
    for (const Points& round : pointsByRound(counts, fitted)) {
        const UslTerms terms = leastSquares(round);
        contentions.push_back(terms.contention);
        coherences.push_back(terms.coherence);
    }
    const auto notBelowZero = [](const Interval& i) { return Interval{i.value, std::max(0.0, i.low), std::max(0.0, i.high)}; };
    return UslFit{notBelowZero(withInterval(all.contention, meanInterval(contentions))),
                  notBelowZero(withInterval(all.coherence, meanInterval(coherences))), effective(curve.baseWorkers)};
}

/// The larger the serial fraction, the smaller the speedup: low and high swap.
Interval predicted(const LawFit& fit, int workers)
{
    const Interval& s = fit.serialFraction;
    const double ratio = workers / fit.base;
    return {fit.speedup(s.value, ratio), fit.speedup(s.high, ratio), fit.speedup(s.low, ratio)};
}

}  // namespace

double amdahlSpeedup(double serialFraction, double workers) { return 1 / (serialFraction + (1 - serialFraction) / workers); }

double gustafsonSpeedup(double serialFraction, double workers) { return workers - serialFraction * (workers - 1); }

double uslSpeedup(double contention, double coherence, double workers)
{
    return workers / (1 + contention * (workers - 1) + coherence * workers * (workers - 1));
}

double UslFit::at(double workers) const { return uslSpeedup(contention.value, coherence.value, std::max(workers, 1.0) / base); }

double UslFit::most() const { return base * std::max(1.0, std::sqrt(std::max(0.0, 1 - contention.value) / coherence.value)); }

double karpFlatt(double speedup, double workers) { return (1 / speedup - 1 / workers) / (1 - 1 / workers); }

double LawFit::at(double workers) const { return speedup(serialFraction.value, std::max(workers, 1.0) / base); }

const SpeedupPoint* SpeedupCurve::find(WorkerCount count) const
{
    const auto found = std::ranges::find(points, count, &SpeedupPoint::count);
    return found == points.end() ? nullptr : &*found;
}

const SpeedupPoint* SpeedupCurve::widest(int workers) const
{
    const auto found = std::ranges::find_if(points, [workers](const SpeedupPoint& p) { return p.workers == workers && p.widest; });
    return found == points.end() ? nullptr : &*found;
}

std::vector<SpeedupPoint> SpeedupCurve::widestPoints() const
{
    std::vector<SpeedupPoint> kept = points;
    std::erase_if(kept, [](const SpeedupPoint& point) { return !point.widest; });
    return kept;
}

SpeedupCurve speedupCurve(std::span<const TimedRun> runs, int cores, int nodes)
{
    SpeedupCurve curve;
    curve.cores = cores;
    const SecondsByCount counts = sorted(runs);
    if (counts.empty())
        return curve;
    const SecondsByCount widest = widestOf(counts);
    const auto& [baseCount, base] = *widest.begin();
    curve.baseWorkers = baseCount.workers;
    curve.baseNodes = baseCount.nodes;
    for (const auto& [count, rounds] : counts) {
        SpeedupPoint point = pointOf(count, rounds, base, baseCount);
        point.widest = widest.contains(count);
        point.beyondCores = count.workers > (count.nodes > 0 ? cores / std::max(1, nodes) * count.nodes : cores);
        if (!point.beyondCores && point.speedup.value > 0)
            curve.noise = std::max(curve.noise, (point.speedup.high - point.speedup.low) / 2 / point.speedup.value);
        curve.points.push_back(point);
    }
    curve.amdahl = fitOf(amdahlLine, widest, curve);
    curve.gustafson = fitOf(gustafsonLine, widest, curve);
    curve.usl = uslOf(widest, curve);
    // Neither law covers a slowdown: no predictions at a serial fraction of 1.
    if (curve.amdahl && curve.gustafson && curve.amdahl->serialFraction.value < 1) {
        for (const int workers : {16, 32, 64})
            curve.predictions.push_back({workers, predicted(*curve.amdahl, workers), predicted(*curve.gustafson, workers)});
    }
    return curve;
}

}  // namespace leafbench
