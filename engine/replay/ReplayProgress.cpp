#include "engine/replay/ReplayProgress.h"

#include "engine/training/PassCost.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

double limited(qint64 limit, qint64 all) { return static_cast<double>(limit > 0 ? std::min(limit, all) : all); }

/// The share of a step covered by its job's progress; none for a part without information on the whole.
std::optional<double> shareOf(ReplayStep step, const Progress& inner)
{
    if (inner.total <= 0)
        return {};
    const double share = std::clamp(static_cast<double>(inner.done) / static_cast<double>(inner.total), 0.0, 1.0);
    const auto is = [&inner](const char* phase) { return inner.phase == QLatin1String(phase); };
    switch (step) {
    case ReplayStep::PreTraining:
    case ReplayStep::FinalTraining: return is("train") || is("valid") ? std::optional(share) : std::nullopt;
    case ReplayStep::Evaluate:  // the feature bank needs training and validation images before the test images
        return is("reference") ? std::optional(0.8 * share) : is("evaluate") ? std::optional(0.8 + 0.2 * share) : std::nullopt;
    default: return is("speedup") ? std::optional(share) : std::nullopt;
    }
}

}  // namespace

std::map<ReplayStep, double> replayCosts(const ReplayPlan& plan, const std::array<qint64, 3>& images)
{
    const auto [train, valid, test] = images;
    const auto times = [](const std::vector<int>& counts, int repeats) { return static_cast<double>(counts.size()) * repeats; };
    const double pass = passesOfPicture(plan.initial.inputSize);
    const double epoch = pass * (static_cast<double>(train) + forwardPass * static_cast<double>(valid));
    const double stats = limited(plan.statsImages, train + test) * readingPass * times(plan.statsWorkers, plan.repeats) + 20;
    const double measured = limited(plan.trainImages, train) * pass;
    const double trial = limited(plan.tuneImages, train) * pass * (1 + forwardPass * 0.3) + 20;
    return {{ReplayStep::Explore, 1},
            {ReplayStep::Split, 1},
            {ReplayStep::StatsTasks, stats},
            {ReplayStep::StatsLoader, stats},
            {ReplayStep::PreTraining, epoch * plan.initial.epochs},
            {ReplayStep::TrainWorkers, measured * times(plan.loaderWorkers, plan.repeats)},
            {ReplayStep::TrainReplicas, 1.3 * measured * times(plan.replicas, plan.repeats)},
            {ReplayStep::Tune, 1.2 * trial * plan.trials * static_cast<double>(plan.parallelTrials.size())},
            {ReplayStep::FinalTraining, epoch * plan.finalEpochs},
            {ReplayStep::Evaluate, forwardPass * pass * static_cast<double>(train + valid + test)}};
}

void ReplayProgress::begin(ReplayStep step)
{
    m_step = step;
    m_inStep = 0;
    report(0);
}

void ReplayProgress::end(ReplayStep step)
{
    m_step = step;
    report(1);
    m_done[step] = true;
}

JobContext ReplayProgress::contextOf(ReplayStep step)
{
    return {m_context.token, [this, step](const Progress& inner) {
                if (const auto share = shareOf(step, inner))
                    report(*share);
            }};
}

void ReplayProgress::report(double inStep)
{
    m_inStep = std::max(m_inStep, inStep);
    double all = 0;
    double done = 0;
    for (const auto& [step, cost] : m_costs) {
        all += cost;
        done += m_done[step] ? cost : step == m_step ? m_inStep * cost : 0;
    }
    Progress progress;
    progress.phase = QStringLiteral("replay");
    progress.total = 1000;
    m_promille = std::max(m_promille, all > 0 ? static_cast<qint64>(std::floor(1000 * done / all)) : 0);
    progress.done = m_promille;
    progress.epoch = static_cast<int>(m_step) + 1;
    progress.epochs = static_cast<int>(enumerators<ReplayStep>().size());
    m_context.report(progress);
}

}  // namespace leafbench
