#include "tests/ui/madeup/MadeUpReplay.h"

#include "engine/dataset/ClassCatalogue.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpTuning.h"

#include <QJsonArray>

namespace leafbench::testing {
namespace {

QJsonObject madeUpMachine()
{
    return {{"cpu", "Some Processor @ 2.00GHz"},
            {"cores", 2},
            {"ram_bytes", qint64(25'200'000'000)},
            {"system", "Debian GNU/Linux 12 (bookworm)"},
            {"host", "lab"},
            {"gpus", QJsonArray()},
            {"libtorch", "1.13.1"}};
}

void takeStep(Replay& replay, ReplayStep step)
{
    const auto study = [&](Workload workload) {
        SpeedupStudy made = madeUpStudy(workload, 1);
        made.machine = replay.machine;
        for (SpeedupMeasurement& measurement : made.measurements)
            measurement.timeline = nullptr;
        return made;
    };
    switch (step) {
    case ReplayStep::Explore:
        for (const ClassName& name : paperClasses())
            replay.classes.push_back({name.name, {0, 0, 0}});
        break;
    case ReplayStep::Split:
        for (std::size_t i = 0; i < replay.classes.size(); ++i)
            replay.classes[i].images = {100 + static_cast<qint64>(i), 28, 14};
        break;
    case ReplayStep::StatsTasks: replay.statsTasks = study(Workload::StatsTasks); break;
    case ReplayStep::StatsLoader: replay.statsLoader = study(Workload::StatsLoader); break;
    case ReplayStep::PreTraining: replay.preTraining = madeUpRun(3, 3); break;
    case ReplayStep::TrainWorkers: replay.trainWorkers = study(Workload::TrainWorkers); break;
    case ReplayStep::TrainReplicas: replay.trainReplicas = study(Workload::TrainReplicas); break;
    case ReplayStep::Tune:
        replay.tuneParallel = study(Workload::TuneParallel);
        replay.tuning = *madeUpTuning();
        break;
    case ReplayStep::FinalTraining:
        replay.finalTraining = madeUpRun(10, 10);
        replay.finalTraining->recipe.learningRate = 0.0132;
        break;
    case ReplayStep::Evaluate:
        replay.test = madeUpEvaluation(20);
        replay.valid = madeUpEvaluation(40);
        replay.valid->subset = Subset::Valid;
        break;
    }
}

}  // namespace

Replay madeUpReplay(int steps, const QString& data)
{
    Replay replay;
    replay.path = QStringLiteral("/nowhere/runs/replays/20260512-101502-lecture");
    replay.scale = ReplayScale::Lecture;
    replay.data = data;
    replay.plan.initial.epochs = 3;
    replay.plan.statsWorkers = {1, 2, 4, 8};
    replay.plan.loaderWorkers = {0, 2, 4, 8};
    replay.plan.replicas = {1, 2, 4};
    replay.plan.parallelTrials = {1, 2, 4, 8};
    replay.plan.trainImages = 1024;
    replay.plan.tuneImages = 512;
    replay.started = QDateTime(QDate(2026, 5, 12), QTime(10, 15, 2));
    replay.machine = madeUpMachine();
    for (int i = 0; i <= static_cast<int>(ReplayStep::Evaluate); ++i) {
        const auto step = static_cast<ReplayStep>(i);
        if (i < steps)
            takeStep(replay, step);
        replay.steps.push_back({step,
                                i < steps        ? StepState::Done
                                    : i == steps ? StepState::Running
                                                 : StepState::Waiting,
                                i < steps ? 12.5 + 3 * i : 0});
    }
    return replay;
}

}  // namespace leafbench::testing
