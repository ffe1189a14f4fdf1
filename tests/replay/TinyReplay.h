#pragma once

#include "engine/replay/Replay.h"
#include "tests/testing/TrainingLog.h"
#include "tests/testing/TrialFingerprint.h"

#include <functional>
#include <map>

namespace leafbench::testing {

/// Every step in seconds, on the four classes of writeSmallDataset().
inline ReplayOptions tinyReplay(const QString& data, const QString& runs)
{
    ReplayOptions options;
    options.data = data;
    options.runsDir = runs;
    ReplayPlan plan = replayPlan(ReplayScale::Smoke);
    plan.initial.inputSize = 32;
    plan.initial.batchSize = 8;
    plan.initial.precision = Precision::Float32;
    plan.finalEpochs = 2;
    plan.statsWorkers = {1, 2};
    plan.loaderWorkers = {0, 2};
    plan.replicas = {1, 2};
    plan.parallelTrials = {1, 2};
    plan.trainImages = 16;
    plan.tuneImages = 16;
    plan.trials = 2;
    options.plan = plan;
    return options;
}

/// What came out, to the last bit, without times and folders.
inline QStringList essence(const Replay& replay)
{
    QStringList lines;
    for (const ReplayClass& one : replay.classes)
        lines << QStringLiteral("%1 %2 %3 %4").arg(one.name).arg(one.images[0]).arg(one.images[1]).arg(one.images[2]);
    for (const SpeedupStudy& study : replay.studies()) {
        for (const SpeedupMeasurement& m : study.measurements)
            lines << QStringLiteral("%1 %2 %3").arg(toWord(study.options.workload)).arg(m.workers).arg(m.result);
    }
    for (const auto* run : {&replay.preTraining, &replay.finalTraining}) {
        for (const EpochRecord& epoch : (*run)->epochs)
            lines << QString::number(epoch.epoch) + ' ' + exact(epoch.trainLoss) + ' ' + exact(epoch.validLoss) + ' '
                    + exact(epoch.validAccuracy);
    }
    lines << essence(*replay.tuning);
    for (const auto* evaluation : {&replay.valid, &replay.test}) {
        for (const EvaluatedImage& image : (*evaluation)->images)
            lines << QStringLiteral("%1 %2 %3").arg(image.path).arg(image.truth).arg(image.predicted);
        for (const float logit : (*evaluation)->scores.logits)
            lines << exact(logit);
    }
    return lines;
}

/// Counts what is done, over all stretches of a replay that it is given to.
class ReplayWatch : public ReplayObserver {
public:
    void onReplay(const Replay& replay) override
    {
        last = replay;
        for (const ReplayStepRecord& record : replay.steps) {
            if (record.state == StepState::Running && m_state[record.step] == StepState::Done)
                ++repeated;
            m_state[record.step] = record.state;
        }
    }
    void onEpoch(ReplayStep step, const EpochRecord& record) override { ++epochs[{step, record.epoch}]; }
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override
    {
        ++measured[{step, study.measurements.back().workers}];
        if (then)
            then(step);
    }

    Replay last;
    int repeated = 0;  ///< steps that began again after they were done
    std::map<std::pair<ReplayStep, int>, int> epochs, measured;
    std::function<void(ReplayStep)> then;

private:
    std::map<ReplayStep, StepState> m_state;
};

}  // namespace leafbench::testing
