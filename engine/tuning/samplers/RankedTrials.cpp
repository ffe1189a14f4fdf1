#include "engine/tuning/samplers/RankedTrials.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <tuple>

namespace leafbench {
namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();

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
        return Score{-unbounded, sign * *trial.value, &trial};
    if (trial.state != TrialState::Pruned)
        return {};
    if (trial.intermediate.empty())
        return Score{1, 0, &trial};
    const auto [step, value] = *trial.intermediate.rbegin();
    return Score{-static_cast<double>(step), std::isnan(value) ? unbounded : sign * value, &trial};
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
            ranked.above.push_back(&trial);
    }
    std::stable_sort(scores.begin(), scores.end());
    const std::size_t below = std::min<std::size_t>((scores.size() + 9) / 10, 25);
    for (std::size_t i = 0; i < scores.size(); ++i)
        (i < below ? ranked.below : ranked.above).push_back(scores[i].trial);
    // The newest weigh most: restore the order of time.
    std::sort(ranked.below.begin(), ranked.below.end(), std::less());
    std::sort(ranked.above.begin(), ranked.above.end(), std::less());
    ranked.finished = static_cast<int>(scores.size());
    return ranked;
}

}  // namespace leafbench
