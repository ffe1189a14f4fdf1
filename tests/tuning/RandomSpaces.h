#pragma once

#include "engine/common/Seed.h"
#include "engine/tuning/samplers/Sampler.h"

#include <limits>

namespace leafbench::testing {

/// Null where it is refused.
inline std::unique_ptr<Sampler> made(const SamplerOptions& options, const SearchSpace& space,
                                     Direction direction = Direction::Minimize)
{
    auto sampler = makeSampler(options, space, direction);
    return sampler ? std::move(sampler).value() : nullptr;
}

inline SamplerOptions ofKind(SamplerOptions::Kind kind, quint64 seed = 42)
{
    SamplerOptions options;
    options.kind = kind;
    options.seed = seed;
    return options;
}

inline SearchSpace unitCube(int axes)
{
    SearchSpace space;
    for (int i = 0; i < axes; ++i)
        space.parameters.push_back({QStringLiteral("x%1").arg(i), Distribution::real(0, 1), {}, {}});
    return space;
}

inline Distribution randomDistribution(Random& random)
{
    const auto whole
        = [&](qint64 least, qint64 bound) { return least + static_cast<qint64>(random.below(static_cast<quint64>(bound))); };
    switch (random.below(9)) {
    case 0: return Distribution::real(random.uniform(-9, 0), random.uniform(0.1, 9));
    case 1: return Distribution::real(random.uniform(1e-6, 1e-3), random.uniform(1e-3, 10), true);
    case 2: return Distribution::real(random.uniform(-2, 0), random.uniform(0.5, 3), false, random.uniform(0.05, 0.4));
    case 3: return Distribution::integer(whole(-5, 5), whole(1, 400));
    case 4: return Distribution::integer(whole(1, 5), whole(6, 500), true);
    case 5: return Distribution::integer(whole(-9, 9), whole(9, 50), false, whole(1, 6));
    default: break;
    }
    std::vector<QJsonValue> choices;
    for (qint64 i = whole(1, 5); i >= 0; --i)
        choices.push_back(i % 2 ? QJsonValue(QString::number(i)) : QJsonValue(i));
    return Distribution::categorical(choices);
}

/// With conditions on earlier categoricals, conditional ones included, and now and then a single value.
inline SearchSpace randomSpace(Random& random, std::size_t most = 8)
{
    SearchSpace space;
    const std::size_t count = 1 + random.below(most);
    for (std::size_t i = 0; i < count; ++i) {
        Parameter parameter{QStringLiteral("p%1").arg(i), randomDistribution(random), {}, {}};
        if (random.below(12) == 0)
            parameter.distribution = Distribution::real(0.5, 0.5);
        if (i > 0) {
            const Parameter& parent = space.parameters[random.below(i)];
            if (parent.distribution.kind == Distribution::Kind::Categorical) {
                parameter.parent = parent.name;
                parameter.parentValues = {parent.distribution.choices[random.below(parent.distribution.choices.size())]};
            }
        }
        space.parameters.push_back(parameter);
    }
    return space;
}

/// Trials of all states with parameters of the sampler, and what can be odd about them: no value, NaN steps, missing and
/// unknown parameters, values outside of the space.
inline std::vector<Trial> oddTrials(const Sampler& sampler, int count, Random& random)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<Trial> trials;
    for (int number = 0; number < count; ++number) {
        Trial trial;
        trial.number = number;
        trial.parameters = sampler.suggest(number, {});
        trial.state = static_cast<TrialState>(random.below(5));
        if (trial.state == TrialState::Complete && random.below(8) > 0)
            trial.value = random.below(9) ? random.uniform(-1, 1) : std::numeric_limits<double>::infinity();
        for (std::uint64_t step = 1; trial.state == TrialState::Pruned && step < random.below(6); ++step)
            trial.intermediate[static_cast<int>(step)] = random.below(5) ? random.uniform() : nan;
        if (random.below(10) == 0)
            trial.parameters.pop_back();
        if (random.below(10) == 0 && !trial.parameters.empty())
            trial.parameters.front().internal = random.below(2) ? nan : 1e9;
        if (random.below(10) == 0)
            trial.parameters.insert(trial.parameters.begin(), {"unknown", Distribution::real(0, 1), 0.5});
        trials.push_back(trial);
    }
    return trials;
}

}  // namespace leafbench::testing
