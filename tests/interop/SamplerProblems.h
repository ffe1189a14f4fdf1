#pragma once

#include "engine/tuning/samplers/Sampler.h"

namespace leafbench::testing {

/// A space with a function over it that is to be small. The same as those of peers/optuna_sampler.py.
struct SamplerProblem {
    QString name;
    SearchSpace space;
    double (*value)(const Trial& trial);
};
std::vector<SamplerProblem> samplerProblems();

/// The best value that the sampler finds in so many trials, one after the other.
double bestOf(const SamplerProblem& problem, const SamplerOptions& options, int trials);

}  // namespace leafbench::testing
