#include "engine/replay/Replay.h"

#include <algorithm>
#include <array>

namespace leafbench {

namespace {

constexpr std::array scaleNames{"smoke", "lecture", "full"};
constexpr std::array stepNames{"explore",       "split",          "stats-tasks", "stats-loader",   "pre-training",
                               "train-workers", "train-replicas", "tune",        "final-training", "evaluate"};

/// What the paper says of its training, and where it is silent what comes nearest to what it shows: its ResNet-18 begins
/// without weights and learns in its last layer alone (Figure 8: 19,494 of 11,196,006 parameters, a dropout behind it); its
/// losses fall after the third epoch as a step schedule makes them (Appendix A); its images are augmented already (4.1).
/// Neither learning rate, momentum, weight decay nor batch size before tuning is stated.
Recipe paperRecipe()
{
    Recipe recipe;
    recipe.split = QStringLiteral("folders");
    recipe.testShare = 0.125;  // the counts of its Figure 2
    recipe.inputSize = 256;
    recipe.augment = {};
    recipe.trainable = Trainable::Head;
    recipe.dropout = 0.2;
    recipe.optimizer = OptimizerKind::Sgd;
    recipe.learningRate = 0.01;
    recipe.momentum = 0.9;
    recipe.nesterov = false;
    recipe.weightDecay = 1e-4;
    recipe.labelSmoothing = 0;
    recipe.schedule = ScheduleKind::Step;
    recipe.stepSize = 3;
    recipe.epochs = 5;
    recipe.batchSize = 32;
    recipe.precision = Precision::Float32;
    return recipe;
}

}  // namespace

QString replayScaleName(ReplayScale scale)
{
    return QString::fromLatin1(scaleNames[static_cast<std::size_t>(scale)]);
}

std::optional<ReplayScale> replayScaleFromName(const QString& name)
{
    for (const ReplayScale scale : {ReplayScale::Smoke, ReplayScale::Lecture, ReplayScale::Full}) {
        if (replayScaleName(scale) == name)
            return scale;
    }
    return {};
}

const std::vector<ReplayStep>& replaySteps()
{
    static const std::vector<ReplayStep> steps = [] {
        std::vector<ReplayStep> all;
        for (std::size_t i = 0; i < stepNames.size(); ++i)
            all.push_back(static_cast<ReplayStep>(i));
        return all;
    }();
    return steps;
}

QString replayStepName(ReplayStep step)
{
    return QString::fromLatin1(stepNames[static_cast<std::size_t>(step)]);
}

ReplayPlan replayPlan(ReplayScale scale)
{
    ReplayPlan plan;
    plan.initial = paperRecipe();
    plan.statsWorkers = defaultWorkerCounts(Workload::StatsTasks);
    plan.loaderWorkers = defaultWorkerCounts(Workload::TrainWorkers);
    plan.replicas = defaultWorkerCounts(Workload::TrainReplicas);
    plan.parallelTrials = defaultWorkerCounts(Workload::TuneParallel);
    if (scale == ReplayScale::Full)
        return plan;
    plan.initial.precision = Precision::BFloat16;  // float32 where the CPU is not faster for it
    if (scale == ReplayScale::Lecture) {
        plan.initial.inputSize = 64;
        plan.repeats = 2;
        plan.trainImages = 2048;
        plan.tuneImages = 1024;
        return plan;
    }
    plan.initial.inputSize = 48;
    plan.initial.epochs = 2;
    plan.finalEpochs = 3;
    plan.trainImages = 256;
    plan.tuneImages = 128;
    return plan;
}

Recipe replayRecipe(const ReplayPlan& plan, const DatasetIndex& index)
{
    Recipe recipe = plan.initial;
    if (recipe.split == QLatin1String("folders") && defaultSplit(index).mode != SplitOptions::Mode::Folders) {
        const Recipe shares;  // 70/20/10
        recipe.split = QStringLiteral("stratified");
        recipe.trainShare = shares.trainShare;
        recipe.validShare = shares.validShare;
        recipe.testShare = shares.testShare;
    }
    return recipe;
}

bool Replay::finished() const
{
    return !steps.empty()
        && std::all_of(steps.begin(), steps.end(), [](const ReplayStepRecord& step) { return step.state == StepState::Done; });
}

std::vector<SpeedupStudy> Replay::studies() const
{
    std::vector<SpeedupStudy> there;
    for (const auto* study : {&statsTasks, &statsLoader, &trainWorkers, &trainReplicas, &tuneParallel}) {
        if (*study)
            there.push_back(**study);
    }
    return there;
}

double Replay::seconds() const
{
    double total = 0;
    for (const ReplayStepRecord& step : steps)
        total += step.seconds;
    return total;
}

}  // namespace leafbench
