#include "engine/runs/answers/AnsweringRuns.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace leafbench {
namespace {

/// The greater one answers. A model that belongs to no run joins the order here: behind the runs that know the open dataset's
/// classes, before those that do not.
using Rank = std::tuple<bool, bool, double>;  // knows the classes, starred, accuracy

Rank rankOf(const Run& run, const QSet<QString>& classes)
{
    const auto known
        = std::count_if(run.classNames.begin(), run.classNames.end(), [&](const QString& name) { return classes.contains(name); });
    return {known == classes.size(), run.annotations.starred, validAccuracy(run).value_or(-1)};
}

}  // namespace

std::vector<const Run*> answeringRuns(const std::vector<Run>& runs, const QStringList& classes)
{
    const QSet<QString> wanted(classes.begin(), classes.end());
    std::vector<std::pair<Rank, const Run*>> ranked;
    for (const Run& run : runs) {
        if (run.hasBest)
            ranked.emplace_back(rankOf(run, wanted), &run);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Run*> ordered;
    for (const auto& [rank, run] : ranked)
        ordered.push_back(run);
    return ordered;
}

std::optional<double> validAccuracy(const Run& run)
{
    const EpochRecord* best = run.best();
    return best && std::isfinite(best->validAccuracy) ? std::optional(best->validAccuracy) : std::nullopt;
}

bool isWeak(const Run& run)
{
    constexpr double half = 0.5;
    return validAccuracy(run).value_or(1) < half;
}

}  // namespace leafbench
