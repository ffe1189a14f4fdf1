#include "engine/runs/answers/AnsweringRuns.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace leafbench {
namespace {

constexpr double weakBelow = 0.5;

/// Which runs answer first; the greater one does.
enum class Claim : quint8 { UnknownClasses, Weak, Starter, KnowsClasses };
using Rank = std::tuple<Claim, bool, double>;  // starred, accuracy

Rank rankOf(const Run& run, const QSet<QString>& classes)
{
    const auto known
        = std::count_if(run.classNames.begin(), run.classNames.end(), [&](const QString& name) { return classes.contains(name); });
    const double accuracy = validAccuracy(run).value_or(-1);
    const bool starred = run.annotations.starred;
    const Claim claim = known != classes.size() ? (run.starter ? Claim::Starter : Claim::UnknownClasses)
        : accuracy < weakBelow && !starred      ? Claim::Weak
                                                : Claim::KnowsClasses;
    return {claim, starred, accuracy};
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

bool isWeak(const Run& run) { return validAccuracy(run).value_or(1) < weakBelow; }

}  // namespace leafbench
