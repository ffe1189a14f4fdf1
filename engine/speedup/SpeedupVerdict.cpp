#include "engine/speedup/SpeedupVerdict.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace leafbench {
namespace {

using FindingKind = Finding::Kind;

constexpr double noisy = 0.15;        // relative half width of an interval: a speedup of 2 may be 1.7
constexpr double scales = 0.85;       // efficiency with a core each
constexpr double flat = 0.10;         // beyond the cores: as fast as at the cores
constexpr double slower = 1.10;       // time relative to fewer workers
constexpr double waits = 0.10;        // share of the serial epoch
constexpr double waitsNoMore = 0.05;  // share of the epoch with loader workers
constexpr double memory = 1.30;       // worker-seconds for the same work
constexpr double busy = 0.80;         // of a core each: below it, the workers' seconds include waiting for a core
constexpr double disturbing = 0.30;   // cores used by other programs
constexpr std::size_t mostFindings = 3;

/// The largest count with a core for each worker, above the base.
const SpeedupPoint* atCores(const SpeedupCurve& curve)
{
    const SpeedupPoint* found = nullptr;
    for (const SpeedupPoint& point : curve.points) {
        if (!point.beyondCores && effective(point.workers) > effective(curve.baseWorkers))
            found = &point;
    }
    return found;
}

std::optional<Finding> scaling(const SpeedupCurve& curve)
{
    const SpeedupPoint* point = atCores(curve);
    if (!point || point->efficiency.value < scales)
        return {};
    return Finding{FindingKind::Scales, point->workers, point->efficiency.value, point->nodes};
}

/// The largest count over the one at the cores: the last with a core each, or the base without one above it.
std::optional<Finding> saturation(const SpeedupCurve& curve)
{
    const SpeedupPoint& last = curve.points.back();
    const SpeedupPoint* cores = atCores(curve);
    if (!cores && !curve.points.front().beyondCores)
        cores = &curve.points.front();
    if (!cores || !last.beyondCores)
        return {};
    const double ratio = last.speedup.value / cores->speedup.value;
    if (std::abs(ratio - 1) > flat)
        return {};
    return Finding{FindingKind::SaturatesAtCores, last.workers, ratio, last.nodes};
}

/// The count with the largest loss against a smaller one.
std::optional<Finding> overhead(const SpeedupCurve& curve)
{
    std::optional<Finding> worst;
    double best = curve.points.front().medianSeconds;
    for (const SpeedupPoint& point : curve.points) {
        const double ratio = point.medianSeconds / best;
        if (ratio > slower && (!worst || ratio > worst->value))
            worst = Finding{FindingKind::OverheadGrows, point.workers, ratio, point.nodes};
        best = std::min(best, point.medianSeconds);
    }
    return worst;
}

/// Even with a wide interval: all of it means that a count with a core each is slower than the base.
bool surelySlower(const SpeedupCurve& curve)
{
    return std::any_of(curve.points.begin(), curve.points.end(), [](const SpeedupPoint& point) {
        return !point.beyondCores && point.repeats > 1 && point.speedup.high < 1 / slower;
    });
}

std::optional<Finding> serialPart(const SpeedupCurve& curve)
{
    const SpeedupPoint* point = atCores(curve);
    if (!point || point->efficiency.value >= scales || !curve.amdahl || curve.amdahl->serialFraction.value >= 1)
        return {};
    return Finding{FindingKind::SerialPart, point->workers, curve.amdahl->serialFraction.value, point->nodes};
}

/// Mean wait share over a count's runs.
std::optional<double> waitShare(const SpeedupStudy& study, int workers)
{
    double sum = 0;
    int runs = 0;
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.workers == workers) {
            sum += m.waitShare;
            ++runs;
        }
    }
    return runs ? std::optional(sum / runs) : std::nullopt;
}

std::optional<Finding> waitsForData(const SpeedupStudy& study)
{
    const auto serial = waitShare(study, 0);
    if (study.options.workload != Workload::TrainWorkers || !serial || *serial <= waits)
        return {};
    return Finding{FindingKind::WaitsForData, 0, *serial};
}

std::optional<Finding> computeBound(const SpeedupStudy& study, const SpeedupCurve& curve)
{
    if (study.options.workload != Workload::TrainWorkers)
        return {};
    for (const SpeedupPoint& point : curve.points) {
        if (point.workers > 0) {
            const double share = waitShare(study, point.workers).value_or(1);
            return share < waitsNoMore ? std::optional(Finding{FindingKind::ComputeBound, point.workers, share}) : std::nullopt;
        }
    }
    return {};
}

const SpeedupMeasurement* withTimeline(const SpeedupStudy& study, WorkerCount count)
{
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.count() == count && m.workSeconds > 0)
            return &m;
    }
    return nullptr;
}

/// Only with a core for each worker: otherwise waiting for a core takes time too. Not for training, whose compute threads share the
/// cores with the loader's.
std::optional<Finding> memoryBound(const SpeedupStudy& study, const SpeedupCurve& curve)
{
    const SpeedupPoint* point = atCores(curve);
    const SpeedupMeasurement* alone = withTimeline(study, curve.base());
    const SpeedupMeasurement* together = point ? withTimeline(study, point->count()) : nullptr;
    if (isTraining(study.options.workload) || !alone || !together)
        return {};
    const double longer = together->workSeconds / alone->workSeconds;
    if (longer <= memory || together->resources.meanProcessCores < busy * together->workers)
        return {};
    return Finding{FindingKind::MemoryBound, point->workers, longer, point->nodes};
}

/// Only runs whose workers and other programs together needed more than the cores were disturbed. Uses their mean, because a median
/// ignores a single one; the maximum if it has to explain noise.
std::optional<Finding> disturbed(const SpeedupStudy& study, bool worst = false)
{
    double sum = 0, most = 0;
    int runs = 0;
    for (const SpeedupMeasurement& m : study.measurements) {
        const double wanted = isTraining(study.options.workload) ? study.cores : effective(m.workers);
        if (wanted + m.resources.otherCores <= study.cores)
            continue;
        sum += m.resources.otherCores;
        most = std::max(most, m.resources.otherCores);
        ++runs;
    }
    const double value = worst ? most : sum / std::max(runs, 1);
    if (value <= disturbing)
        return {};
    return Finding{FindingKind::Disturbed, 0, value};
}

/// The spread is unknown without repeats.
std::optional<Finding> onlyOnce(const SpeedupCurve& curve)
{
    const bool once = std::all_of(curve.points.begin(), curve.points.end(), [](const SpeedupPoint& p) { return p.repeats < 2; });
    if (!once)
        return {};
    return Finding{FindingKind::TooFewRuns, 0, 1};
}

}  // namespace

std::vector<Finding> speedupVerdict(const SpeedupStudy& study, const SpeedupCurve& measured)
{
    SpeedupCurve curve = measured;
    curve.points = measured.widestPoints();
    if (curve.points.size() < 2)
        return {{FindingKind::TooFewRuns, 0, 0}};
    std::vector<Finding> findings;
    const auto add = [&findings](const std::optional<Finding>& finding) {
        if (finding && findings.size() < mostFindings)
            findings.push_back(*finding);
    };
    if (curve.noise > noisy && !surelySlower(curve)) {
        add(Finding{FindingKind::TooNoisy, 0, curve.noise});
        add(disturbed(study, true));
        return findings;
    }
    add(scaling(curve));
    add(waitsForData(study));
    add(computeBound(study, curve));
    add(memoryBound(study, curve));
    add(overhead(curve));
    if (!overhead(curve))
        add(saturation(curve));
    add(serialPart(curve));
    // Findings that invalidate the numbers first; missing data last.
    if (const auto spoilt = disturbed(study)) {
        findings.insert(findings.begin(), *spoilt);
        findings.resize(std::min(findings.size(), mostFindings));
    } else if (const auto once = onlyOnce(curve)) {
        findings.resize(std::min(findings.size(), mostFindings - 1));
        findings.push_back(*once);
    }
    return findings;
}

}  // namespace leafbench
