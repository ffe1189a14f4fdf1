#include "tests/interop/SamplerProblems.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace leafbench::testing {

namespace {

double at(const Trial& trial, int axis) { return trial.find(QStringLiteral("x%1").arg(axis))->internal; }

double sphere(const Trial& trial)
{
    constexpr std::array centre{1.2, -0.7, 2.1, -2.6, 0.4};
    double sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += std::pow(at(trial, i) - centre[static_cast<std::size_t>(i)], 2);
    return sum;
}

double branin(const Trial& trial)
{
    using std::numbers::pi;
    const double x = at(trial, 0), y = at(trial, 1);
    const double bent = y - 5.1 / (4 * pi * pi) * x * x + 5 / pi * x - 6;
    return bent * bent + 10 * (1 - 1 / (8 * pi)) * std::cos(x) + 10;
}

double hartmann(const Trial& trial)
{
    constexpr double height[4] = {1.0, 1.2, 3.0, 3.2};
    constexpr double width[4][6]
        = {{10, 3, 17, 3.5, 1.7, 8}, {0.05, 10, 17, 0.1, 8, 14}, {3, 3.5, 1.7, 10, 17, 8}, {17, 8, 0.05, 10, 0.1, 14}};
    constexpr double place[4][6] = {{0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886},
                                    {0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991},
                                    {0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.6650},
                                    {0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381}};
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        double distance = 0;
        for (int j = 0; j < 6; ++j)
            distance += width[i][j] * std::pow(at(trial, j) - place[i][j], 2);
        sum -= height[i] * std::exp(-distance);
    }
    return sum;
}

double mixed(const Trial& trial)
{
    constexpr double base[3] = {0, 0.02, 0.1}, bestRate[3] = {-1.4, -2.9, -3.3};
    const auto optimizer = static_cast<std::size_t>(trial.find("optimizer")->internal);
    const double rate = std::log10(trial.find("learning_rate")->internal), layers = trial.find("layers")->internal;
    double loss = base[optimizer] + 0.05 * std::pow(layers - 8, 2) + 0.3 * std::pow(rate - bestRate[optimizer], 2);
    if (optimizer == 0)
        loss += 4 * std::pow(trial.find("momentum")->internal - 0.87, 2);
    return loss;
}

SearchSpace box(int axes, double low, double high)
{
    SearchSpace space;
    for (int i = 0; i < axes; ++i)
        space.parameters.push_back({QStringLiteral("x%1").arg(i), Distribution::real(low, high), {}, {}});
    return space;
}

SearchSpace braninSpace()
{
    SearchSpace space = box(2, -5, 10);
    space.parameters[1].distribution = Distribution::real(0, 15);
    return space;
}

SearchSpace mixedSpace()
{
    return {{{"learning_rate", Distribution::real(1e-5, 1, true), {}, {}},
             {"layers", Distribution::integer(1, 12), {}, {}},
             {"optimizer", Distribution::categorical({"sgd", "adam", "rmsprop"}), {}, {}},
             {"momentum", Distribution::real(0, 0.99), "optimizer", {"sgd"}}}};
}

}  // namespace

std::vector<SamplerProblem> samplerProblems()
{
    return {{"sphere", box(5, -5, 5), sphere},
            {"branin", braninSpace(), branin},
            {"hartmann", box(6, 0, 1), hartmann},
            {"mixed", mixedSpace(), mixed}};
}

double bestOf(const SamplerProblem& problem, const SamplerOptions& options, int trials)
{
    const auto sampler = makeSampler(options, problem.space, Direction::Minimize);
    std::vector<Trial> known;
    double best = std::numeric_limits<double>::infinity();
    for (int number = 0; number < trials; ++number) {
        Trial& trial = known.emplace_back();
        trial.number = number;
        trial.parameters = sampler.value()->suggest(number, std::span(known).first(known.size() - 1));
        trial.value = problem.value(trial);
        trial.state = TrialState::Complete;
        best = std::min(best, *trial.value);
    }
    return best;
}

}  // namespace leafbench::testing
