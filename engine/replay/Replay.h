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

enum class StepState : quint8 { Waiting, Running, Done };

struct ReplayStepRecord {
    ReplayStep step = ReplayStep::Explore;
    StepState state = StepState::Waiting;
    double seconds = 0;  ///< spent on it, all stretches of a resumed one together
};

/// What a scale asks of each step. Everything that differs from the paper is readable here.
struct ReplayPlan {
    Recipe initial;                  ///< pre-training: the paper's hyperparameters at this scale's size and epochs
    int finalEpochs = 10;
    std::vector<int> statsWorkers;   ///< 1 2 4 8
    std::vector<int> loaderWorkers;  ///< 0 2 4 8
    std::vector<int> replicas;       ///< 1 2 4
    std::vector<int> parallelTrials; ///< 1 2 4 8
    int repeats = 1;                 ///< of each measurement
    qint64 statsImages = 0;          ///< 0: all of the training subset
    qint64 trainImages = 0;
    qint64 tuneImages = 0;
    int trials = 8;
};
ReplayPlan replayPlan(ReplayScale scale);

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
    ReplayPlan plan;
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
};

struct ReplayOptions {
    QString data;
    ReplayScale scale = ReplayScale::Smoke;
    QString runsDir;   ///< a replay is a folder of runsDir/replays, named <date>-<time>-<scale>
    QString path;      ///< a replay to go on with; empty: the newest unfinished one of the same data and scale, else a new one
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
/// the whole. Errors: those of the steps; what was finished stays. The report is the caller's (ui/report).
Outcome<Replay> replayPaper(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context);

/// Errors: NotFound, BadFile.
Outcome<Replay> openReplay(const QString& path);
/// Newest first; folders that are none are passed over.
std::vector<Replay> listReplays(const QString& runsDir);

}  // namespace leafbench
