#include "engine/tuning/RankedTrials.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <tuple>

namespace leafbench {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Lower is better.
struct Score {
    double step = 0;
    double value = 0;
    const Trial* trial = nullptr;
    bool operator<(const Score& other) const { return std::tie(step, value) < std::tie(other.step, other.value); }
};

std::optional<Score> scoreOf(const Trial& trial, double sign)
{
    if (trial.state == TrialState::Complete && trial.value && !std::isnan(*trial.value))
        return Score{-infinite, sign * *trial.value, &trial};
    if (trial.state != TrialState::Pruned)
        return {};
    if (trial.intermediate.empty())
        return Score{1, 0, &trial};
    const auto [step, value] = *trial.intermediate.rbegin();
    return Score{-static_cast<double>(step), std::isnan(value) ? infinite : sign * value, &trial};
}

}  // namespace

RankedTrials RankedTrials::of(std::span<const Trial> known, Direction direction, bool constantLiar)
{
    RankedTrials ranked;
    std::vector<Score> scores;
    for (const Trial& trial : known) {
        if (const auto score = scoreOf(trial, direction == Direction::Minimize ? 1 : -1))
            scores.push_back(*score);
        else if (constantLiar && trial.state == TrialState::Running)
            ranked.bad.push_back(&trial);
    }
    std::stable_sort(scores.begin(), scores.end());
    const std::size_t good = std::min<std::size_t>((scores.size() + 9) / 10, 25);
    for (std::size_t i = 0; i < scores.size(); ++i)
        (i < good ? ranked.good : ranked.bad).push_back(scores[i].trial);
    // The newest weigh most: back into the order of time.
    std::sort(ranked.good.begin(), ranked.good.end(), std::less());
    std::sort(ranked.bad.begin(), ranked.bad.end(), std::less());
    ranked.finished = static_cast<int>(scores.size());
    return ranked;
}

}  // namespace leafbench
