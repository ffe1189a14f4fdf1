#include "engine/tuning/samplers/TpeSampler.h"

#include "engine/common/Seed.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <tuple>

namespace leafbench {
namespace {

/// Trials split for TPE.
struct RankedTrials {
    std::vector<const Trial*> below;  ///< the best; both in order of number
    std::vector<const Trial*> above;
    int finished = 0;  ///< with a value

    /// Optuna's order: Complete trials by value, then Pruned ones by their last step and its value. Ignores Fail trials and NaN.
    /// The best min(ceil(n / 10), 25) are below, Optuna's gamma: 15 % is slightly better sequentially, but clearly worse with eight
    /// in parallel. Running trials count as above (Optuna's constant liar), or are ignored. Pointers into `known`.
    static RankedTrials of(std::span<const Trial> known, Direction direction, bool constantLiar);
};

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

bool sameCondition(const Parameter& a, const Parameter& b) { return a.parent == b.parent && a.parentValues == b.parentValues; }

/// Trials list their parameters in the space's order, so the first guess is usually right.
const TrialParameter* findFrom(const std::vector<TrialParameter>& parameters, const QString& name, std::size_t& from)
{
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const std::size_t at = (from + i) % parameters.size();
        if (parameters[at].name == name) {
            from = at + 1;
            return &parameters[at];
        }
    }
    return nullptr;
}

}  // namespace

TpeSampler::TpeSampler(const SamplerOptions& options, const SearchSpace& space, Direction direction)
    : m_options(options),
      m_space(space),
      m_direction(direction),
      m_axes(axesOf(space)),
      m_startup(options, space)
{
    const auto& parameters = space.parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (parameters[i].distribution.isSingle())
            continue;
        const auto fits = [&](const Group& group) { return sameCondition(parameters[group.front()], parameters[i]); };
        const auto group = std::find_if(m_groups.begin(), m_groups.end(), fits);
        if (options.multivariate && group != m_groups.end())
            group->push_back(i);
        else
            m_groups.push_back({i});
    }
}

std::vector<TrialParameter> TpeSampler::suggest(int number, std::span<const Trial> known) const
{
    const RankedTrials ranked = RankedTrials::of(known, m_direction, m_options.constantLiar);
    if (number < m_options.startupTrials || ranked.finished < m_options.startupTrials)
        return m_startup.suggest(number, known);
    std::vector<double> internal;
    for (const Axis& axis : m_axes)
        internal.push_back(axis.fromUnit(0));
    // A group follows its parent's group, as its first member follows its parent.
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Random random(mixSeed(m_options.seed, number, i));
        const Parameter& first = m_space.parameters[m_groups[i].front()];
        if (first.parent.isEmpty() || m_space.isActive(first, activeOf(m_space, internal)))
            setGroup(m_groups[i], ranked.below, ranked.above, random, internal);
    }
    return activeOf(m_space, internal);
}

void TpeSampler::setGroup(const Group& group, std::span<const Trial* const> below, std::span<const Trial* const> above,
                          Random& random, std::vector<double>& internal) const
{
    std::vector<const Axis*> axes;
    for (const std::size_t index : group)
        axes.push_back(&m_axes[index]);
    const auto bandwidth
        = m_options.multivariate ? ParzenEstimator::Bandwidth::NormalReference : ParzenEstimator::Bandwidth::Neighbours;
    const ParzenEstimator likely(axes, columnsOf(group, below), bandwidth), unlikely(axes, columnsOf(group, above), bandwidth);
    const Columns candidates = likely.sample(random, m_options.candidates);
    std::vector<double> score = likely.logDensity(candidates);
    const std::vector<double> against = unlikely.logDensity(candidates);
    for (std::size_t i = 0; i < score.size(); ++i)
        score[i] -= against[i];
    const auto best = std::max_element(score.begin(), score.end()) - score.begin();
    for (std::size_t i = 0; i < group.size(); ++i)
        internal[group[i]] = axes[i]->internal(candidates[i][static_cast<std::size_t>(best)]);
}

/// Only trials with the whole group.
Columns TpeSampler::columnsOf(const Group& group, std::span<const Trial* const> trials) const
{
    Columns columns(group.size());
    std::vector<double> row(group.size());
    for (const Trial* trial : trials) {
        std::size_t from = group.front();
        const bool whole = std::all_of(group.begin(), group.end(), [&, i = std::size_t{0}](std::size_t index) mutable {
            const Parameter& parameter = m_space.parameters[index];
            const TrialParameter* found = findFrom(trial->parameters, parameter.name, from);
            if (!found || found->distribution.kind != parameter.distribution.kind
                || !parameter.distribution.contains(found->internal))
                return false;
            row[i++] = m_axes[index].of(found->internal);
            return true;
        });
        for (std::size_t i = 0; whole && i < row.size(); ++i)
            columns[i].push_back(row[i]);
    }
    return columns;
}

}  // namespace leafbench
