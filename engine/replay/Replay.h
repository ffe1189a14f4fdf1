#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"
#include "engine/runs/EvaluateRun.h"
#include "engine/runs/TrainRun.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/tuning/Tune.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

/// How much of the paper is carried out. Smoke: under three minutes on the demo dataset with two cores; Lecture: under half an
/// hour on the real one; Full: the paper's sizes.
enum class ReplayScale : quint8 { Smoke, Lecture, Full };
QString replayScaleName(ReplayScale scale);  ///< "smoke", "lecture", "full"
std::optional<ReplayScale> replayScaleFromName(const QString& name);

/// The paper's roadmap (its Table 1), in order.
enum class ReplayStep : quint8 {
    Explore,        ///< classes, species, pictures (Figures 1 to 3)
    Split,          ///< Table 2
    StatsTasks,     ///< Table 4, Figures 4 and 5
    StatsLoader,    ///< Table 5, Figures 6 and 7
    PreTraining,    ///< a few epochs with the initial hyperparameters (4.2, Appendix A); the network (Figure 8)
    TrainWorkers,   ///< Table 7
    TrainReplicas,  ///< Table 9; 10 is both
    Tune,           ///< Table 12, Appendix B; finds the best hyperparameters
    FinalTraining,  ///< Figure 14
    Evaluate,       ///< Figures 15 and 16
};
const std::vector<ReplayStep>& replaySteps();
QString replayStepName(ReplayStep step);  ///< "explore", "split", "stats-tasks", ...

/// Waiting: not begun, or broken off (its seconds are above 0) and to be gone on with. Running: also after a crash.
enum class StepState : quint8 { Waiting, Running, Done };

struct ReplayStepRecord {
    ReplayStep step = ReplayStep::Explore;
    StepState state = StepState::Waiting;
    double seconds = 0;  ///< spent on it, all stretches of a resumed one together
};

/// What a scale asks of each step. Everything that differs from the paper is readable here; beside it, at every scale: a
/// measured training is one epoch (the paper's five), and so is a trial (the paper does not say).
struct ReplayPlan {
    /// Pre-training: the paper's hyperparameters at this scale's size and epochs. Its split cuts the test subset out of train
    /// as the paper did; a dataset without train and valid folders is split 70/20/10 instead.
    Recipe initial;
    int finalEpochs = 10;
    std::vector<int> statsWorkers;   ///< 1 2 4 8
    std::vector<int> loaderWorkers;  ///< 0 2 4 8
    std::vector<int> replicas;       ///< 1 2 4
    std::vector<int> parallelTrials; ///< 1 2 4 8
    int repeats = 1;                 ///< of each measurement; a tuning of each count is one study, measured once
    qint64 statsImages = 0;          ///< 0: all of the training subset (before the test subset is cut out of it)
    qint64 trainImages = 0;
    qint64 tuneImages = 0;           ///< of training; of validation as large a share
    int trials = 8;

    bool operator==(const ReplayPlan&) const = default;
};
ReplayPlan replayPlan(ReplayScale scale);

/// How the dataset is split: the plan's recipe, with a split that this layout can have.
Recipe replayRecipe(const ReplayPlan& plan, const DatasetIndex& index);

/// A class of the dataset, with its images a subset.
struct ReplayClass {
    QString name;
    std::array<qint64, 3> images{};  ///< train, valid, test
};

/// A replay as its folder tells it: complete up to the last finished step. Immutable value.
struct Replay {
    QString path;                ///< absolute
    ReplayScale scale = ReplayScale::Smoke;
    QString data;                ///< dataset folder
    ReplayPlan plan;             ///< plan.initial.data is `data`
    QDateTime started;
    QJsonObject machine;         ///< Machine::toJson() and versions
    std::vector<ReplayStepRecord> steps;
    std::vector<ReplayClass> classes;                 ///< after Explore; images a subset after Split
    std::optional<SpeedupStudy> statsTasks, statsLoader, trainWorkers, trainReplicas, tuneParallel;
    std::optional<Run> preTraining;
    std::optional<TuningStudy> tuning;                ///< the one whose best trial the final training takes
    std::optional<Run> finalTraining;
    std::optional<Evaluation> valid, test;

    bool finished() const;
    std::vector<SpeedupStudy> studies() const;        ///< those that are there, for compareWithPaper()
    const ReplayStepRecord& at(ReplayStep step) const { return steps[static_cast<std::size_t>(step)]; }
    double seconds() const;                           ///< of all steps
};

struct ReplayOptions {
    QString data;
    ReplayScale scale = ReplayScale::Smoke;
    QString runsDir;   ///< a replay is a folder of runsDir/replays, named <date>-<time>-<scale>
    QString path;      ///< a replay to go on with; empty: the newest unfinished one of the same data and plan, else a new one
    std::optional<ReplayPlan> plan{};  ///< of a new replay, instead of replayPlan(scale)
};

/// Watches a replay from its job's thread, in order.
class ReplayObserver {
public:
    virtual ~ReplayObserver() = default;
    virtual void onReplay(const Replay&) {}                ///< at the start and after every change of a step's state
    virtual void onRunStart(const RunStart&) {}            ///< of pre-training and final training, with their epochs
    virtual void onEpoch(ReplayStep, const EpochRecord&) {}
    virtual void onMeasurement(ReplayStep, const SpeedupStudy&) {}
};

/// Carries the roadmap out, each step once: what was finished, killed or cancelled before is gone on with (trainings to the
/// bit, speedup studies and tunings by their measurements and trials). Progress: phase "replay", done and total in promille of
/// the whole, epoch and epochs: the step, 1-based, and their number. The folder holds all of it: replay.json, split.csv, the
/// runs runs/{pre-training,final-training}, the studies speedup/<step>.json, the tunings tuning/parallel-<n>.db.
/// Errors: those of the steps; what was finished stays. BadFile, RunNewer (a later version's), RunInUse (another process
/// works on it), DatasetChanged (its images are other ones since it was split), BadValue (path given, and other data).
/// The report is the caller's (ui/report).
Outcome<Replay> replayPaper(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context);

/// path: the folder. Errors: NotFound, BadFile (subject: the file, also one of a finished step that is not there any more),
/// RunNewer.
Outcome<Replay> openReplay(const QString& path);
/// Newest first; folders that are none are passed over.
std::vector<Replay> listReplays(const QString& runsDir);

}  // namespace leafbench
