#include "engine/tuning/samplers/Sampler.h"

#include "engine/tuning/samplers/GridSampler.h"
#include "engine/tuning/samplers/SpaceSamplers.h"
#include "engine/tuning/samplers/TpeSampler.h"

namespace leafbench {
namespace {

constexpr int most = 1'000'000;
constexpr int mostParameters = 3667;  // the dimensions of Sobol's points

Error wrong(const char* what, double given, double low, double high)
{
    return badValue(QStringLiteral("sampler"), QStringLiteral("%1: %2").arg(QLatin1String(what), QString::number(given)), low,
                    high);
}

Status check(const SamplerOptions& options, const SearchSpace& space)
{
    if (options.startupTrials < 0 || options.startupTrials > most)
        return wrong("startup_trials", options.startupTrials, 0, most);
    if (options.candidates < 1 || options.candidates > most)
        return wrong("candidates", options.candidates, 1, most);
    if (options.gridSteps < 2 || options.gridSteps > most)
        return wrong("grid_steps", options.gridSteps, 2, most);
    if (space.parameters.size() > mostParameters)
        return wrong("parameters", static_cast<double>(space.parameters.size()), 1, mostParameters);
    return Ok{};
}

}  // namespace

Result<std::unique_ptr<Sampler>> makeSampler(const SamplerOptions& options, const SearchSpace& space, Direction direction)
{
    if (const auto right = check(options, space); !right)
        return right.error();
    std::unique_ptr<Sampler> sampler;
    switch (options.kind) {
    case SamplerOptions::Kind::Tpe: sampler = std::make_unique<TpeSampler>(options, space, direction); break;
    case SamplerOptions::Kind::Random: sampler = std::make_unique<RandomSampler>(options, space); break;
    case SamplerOptions::Kind::QuasiRandom: sampler = std::make_unique<QuasiRandomSampler>(options, space); break;
    case SamplerOptions::Kind::Grid: sampler = GridSampler::make(options, space); break;
    }
    if (!sampler)
        return wrong("points of the grid: more than", static_cast<double>(GridSampler::mostPoints), 1, GridSampler::mostPoints);
    return sampler;
}

}  // namespace leafbench
