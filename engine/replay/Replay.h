#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/training/TrainRun.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/tuning/tuner/Tune.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

/// How much of the paper is replayed. Smoke: under three minutes on the demo dataset with two cores; Lecture: under half an hour on
/// the real one; Full: the paper's sizes.
enum class ReplayScale : quint8 { Smoke, Lecture, Full };

/// The paper's roadmap (its Table 1), in order.
enum class ReplayStep : quint8 {
    Explore,        ///< classes, species, pictures (Figures 1 to 3)
    Split,          ///< Table 2
    StatsTasks,     ///< Table 4, Figures 4 and 5
    StatsLoader,    ///< Table 5, Figures 6 and 7
    PreTraining,    ///< a few epochs with the initial hyperparameters (4.2, Appendix A); the network (Figure 8)
    TrainWorkers,   ///< Table 7
    TrainReplicas,  ///< Table 9; Table 10 combines both
    Tune,           ///< Table 12, Appendix B; finds the best hyperparameters
    FinalTraining,  ///< Figure 14
    Evaluate,       ///< Figures 15 and 16
};

/// Waiting: not started, or interrupted (seconds above 0) and resumable. Running: also after a crash.
enum class StepState : quint8 { Waiting, Running, Done };

struct ReplayStepRecord {
    ReplayStep step = ReplayStep::Explore;
    StepState state = StepState::Waiting;
    double seconds = 0;  ///< spent on it, over all stretches of a resumed one
};

void fields(ReplayStepRecord& record, auto&& visit)
{
    visit("step", record.step);
    visit("state", record.state);
    visit("seconds", record.seconds, Range{0, 1e12});
}

/// What each step does at a scale, with all differences from the paper. At every scale a measured training is one epoch (the
/// paper's five), and so is a trial (the paper does not say).
struct ReplayPlan {
    /// Pre-training: the paper's hyperparameters with this scale's size and epochs. Its split takes the test subset out of train,
    /// as in the paper; a dataset without train and valid folders is split 70/20/10 instead.
    Recipe initial;
    int finalEpochs = 1;
    std::vector<int> statsWorkers;    ///< 1 2 4 8
    std::vector<int> loaderWorkers;   ///< 0 2 4 8
    std::vector<int> replicas;        ///< 1 2 4
    std::vector<int> parallelTrials;  ///< 1 2 4 8
    int repeats = 1;                  ///< of each measurement; parallel tunings are measured once
    qint64 statsImages = 0;           ///< 0: the whole training subset (before the test subset is taken out)
    qint64 trainImages = 0;
    qint64 tuneImages = 0;  ///< of training; the same share of validation
    int trials = 1;

    bool operator==(const ReplayPlan&) const = default;
};

void fields(ReplayPlan& plan, auto&& visit)
{
    constexpr Range images{0, 1e9};
    const auto countsOf = [](Workload workload) {
        return [workload](std::vector<int>& counts) { return checkWorkerCounts(counts, workload).finished(); };
    };
    visit("initial", plan.initial);
    visit("final_epochs", plan.finalEpochs, Range{1, 10'000});
    visit("stats_workers", plan.statsWorkers, countsOf(Workload::StatsTasks));
    visit("loader_workers", plan.loaderWorkers, countsOf(Workload::TrainWorkers));
    visit("replicas", plan.replicas, countsOf(Workload::TrainReplicas));
    visit("parallel_trials", plan.parallelTrials, countsOf(Workload::TuneParallel));
    visit("repeats", plan.repeats, Range{1, 100});
    visit("stats_images", plan.statsImages, images);
    visit("train_images", plan.trainImages, images);
    visit("tune_images", plan.tuneImages, images);
    visit("trials", plan.trials, Range{1, mostSpeedupTrials});
}
ReplayPlan replayPlan(ReplayScale scale);

/// The plan's recipe, with a split that suits the layout.
Recipe replayRecipe(const ReplayPlan& plan, const DatasetIndex& index);

/// A class of the dataset, with its number of images by subset.
struct ReplayClass {
    QString name;
    std::array<qint64, 3> images{};  ///< train, valid, test
};

void fields(ReplayClass& one, auto&& visit)
{
    constexpr Range images{0, 1e9};
    visit("name", one.name, notEmpty);
    visit("train", one.images[0], images);
    visit("valid", one.images[1], images);
    visit("test", one.images[2], images);
}

/// A replay as stored in its folder: complete up to the last finished step. Immutable value.
struct Replay {
    QString path;  ///< absolute
    ReplayScale scale = ReplayScale::Smoke;
    QString data;     ///< dataset folder
    ReplayPlan plan;  ///< plan.initial.data is `data`
    QDateTime started;
    QJsonObject machine;  ///< Machine::toJson() and versions
    std::vector<ReplayStepRecord> steps;
    std::vector<ReplayClass> classes;  ///< after Explore; images by subset after Split
    std::optional<SpeedupStudy> statsTasks, statsLoader, trainWorkers, trainReplicas, tuneParallel;
    std::optional<Run> preTraining;
    std::optional<TuningStudy> tuning;  ///< its best trial gives the final training's hyperparameters
    std::optional<Run> finalTraining;
    std::optional<Evaluation> valid, test;

    bool finished() const;
    std::vector<SpeedupStudy> studies() const;  ///< the existing ones, for compareWithPaper()
    const ReplayStepRecord& at(ReplayStep step) const { return steps[static_cast<std::size_t>(step)]; }
    double seconds() const;  ///< of all steps
};

/// As in replay.json; the steps' results are in separate files.
void fields(Replay& replay, auto&& visit)
{
    visit("scale", replay.scale);
    visit("data", replay.data, notEmpty);
    visit("plan", replay.plan);
    visit("started", replay.started);
    visit("machine", replay.machine);
    visit("steps", replay.steps);
    visit("classes", replay.classes);
}

struct ReplayOptions {
    QString data;
    ReplayScale scale = ReplayScale::Smoke;
    QString runsDir;  ///< a replay is a folder of runsDir/replays, named <date>-<time>-<scale>
    QString path;     ///< a replay to resume; empty: the newest unfinished one of the same data and plan, else a new one
    std::optional<ReplayPlan> plan{};  ///< of a new replay, instead of replayPlan(scale)
};

/// Observes a replay on its job's thread, in order.
class ReplayObserver {
public:
    virtual ~ReplayObserver() = default;
    virtual void onReplay(const Replay&) {}      ///< at the start and after every change of a step's state
    virtual void onRunStart(const RunStart&) {}  ///< of pre-training and final training, with their epochs
    virtual void onEpoch(ReplayStep, const EpochRecord&) {}
    virtual void onMeasurement(ReplayStep, const SpeedupStudy&) {}
};

/// Runs the roadmap, each step once; resumes interrupted steps (trainings bit for bit, speedup studies and tunings by their
/// measurements and trials). Progress: phase "replay", done and total in promille of the whole, epoch and epochs: the step,
/// 1-based, and the number of steps. The folder holds everything: replay.json, split.csv, the runs
/// runs/{pre-training,final-training}, the studies speedup/<step>.json, the tunings tuning/parallel-<n>.db.
/// Errors: those of the steps; finished steps are kept. BadFile, RunNewer (a later version's), RunInUse (another process works on
/// it), DatasetChanged (its images changed since the split), BadValue (path given with other data).
/// The caller writes the report (ui/report).
Result<Replay> replayPaper(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context);

/// path: the folder. Errors: NotFound, BadFile (subject: the file, also a missing one of a finished step), RunNewer.
Result<Replay> openReplay(const QString& path);
/// Newest first. Folders that are no replay are named in `unreadable`, with the errors of openReplay(); empty ones are not.
std::vector<Replay> listReplays(const QString& runsDir, UnreadableList* unreadable = nullptr);

}  // namespace leafbench
