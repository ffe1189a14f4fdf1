#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/CorePlan.h"
#include "engine/parallel/Job.h"
#include "engine/parallel/ResourceMonitor.h"
#include "engine/parallel/Timeline.h"
#include "engine/speedup/SpeedupCurve.h"
#include "engine/training/Recipe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// What is measured at several worker counts.
enum class Workload : quint8 {
    StatsTasks,     ///< channel statistics by task graph: worker processes
    StatsLoader,    ///< channel statistics by loader: threads
    TrainWorkers,   ///< one epoch, loader threads; 0: the training thread loads by itself
    TrainReplicas,  ///< one epoch, model copies that share each batch
    TuneParallel,   ///< a tuning study of one epoch a trial; workers: trials at a time
};
QString workloadName(Workload workload);  ///< "stats-tasks", ...: the command line's words
std::optional<Workload> workloadFromName(const QString& name);
const std::vector<Workload>& allWorkloads();
bool isTraining(Workload workload);

/// Worker counts that a workload can take, both ends included.
struct WorkerRange {
    int low = 1;
    int high = 64;
};
WorkerRange workerRange(Workload workload);

/// "1,2,4,8" or "1 2 4 8", sorted, each once. Errors: BadValue (subject "workers").
Outcome<std::vector<int>> parseWorkerCounts(const QString& text, Workload workload);
/// 1 2 4 8; 0 2 4 8 for loader workers, as the paper's Table 7; 1 2 4 for replicas.
std::vector<int> defaultWorkerCounts(Workload workload);
/// Images to measure with when nobody says: 0, all of them; for training 64 steps of the default
/// batch, for tuning 8, so that a run takes seconds, not minutes.
qint64 defaultImages(Workload workload);

constexpr int mostSpeedupTrials = 1'000;

enum class FileCache : quint8 { Warm, Cold };

struct SpeedupOptions {
    Workload workload = Workload::StatsLoader;
    QString data;                    ///< dataset folder
    std::vector<int> workers{1, 2, 4, 8};
    int repeats = 3;                 ///< 1 .. 100
    FileCache cache = FileCache::Warm;  ///< Warm: every file is read once before. Cold: dropped from the cache before each run
    qint64 limit = 0;                ///< images, the first ones in a fixed shuffled order; 0: all of the training subset
    Recipe recipe;                   ///< training workloads: everything but epochs, workers and replicas
    int trials = 8;                  ///< TuneParallel: of each run
    /// TuneParallel: LibTorch threads of each trial, so that trials are the same bits at every count. 0: all cores shared out
    /// among the trials that run; one at a time then has them all, and little is left to gain.
    int coresPerTrial = 1;
    bool recordTimeline = true;
    /// TuneParallel: runs folder that keeps the tuning study of each count (keptStudyPath()), a Bayesian one whose best trial
    /// is worth something; with one repeat only. A count that was broken off goes on by its trials. Empty: random trials in a
    /// study of no consequence. Not stored with the study, which may be moved with its folder.
    QString keepTuningIn{};
};

/// keepTuningIn/tuning/parallel-<workers>.db.
QString keptStudyPath(const SpeedupOptions& options, int workers);

/// How the cores are shared out in a run with so many workers; its `oversubscribed` is worth a warning. TuneParallel: of one
/// trial, with the whole plan's `oversubscribed`.
CorePlan corePlanOf(const SpeedupOptions& options, int workers);
/// Of TuneParallel.
TrialPlan trialPlanOf(const SpeedupOptions& options, int workers);

/// One timed execution and what it left behind.
struct SpeedupMeasurement {
    int workers = 1;
    int repeat = 0;          ///< 0-based
    double seconds = 0;      ///< from the job's start to its end, start of the workers included; scan and LibTorch's loading not
    qint64 images = 0;       ///< that it went over, with repetition
    double waitShare = 0;    ///< training: 0 .. 1 of the time that the trainer waited for data
    double workSeconds = 0;  ///< read, decode and compute, all workers together; 0 without a timeline
    /// What came out, to compare: mean and std in hex floats, the first epoch's loss, or the trials' values; empty where
    /// trials share all cores, for their rounding then depends on how many run.
    QString result;
    CorePlan cores;
    ResourceSummary resources;
    std::shared_ptr<const Timeline> timeline;  ///< of the first repeat of each count; null elsewhere
};

enum class StudyState : quint8 { Running, Finished, Cancelled, Failed };

/// Replicas normalise each its own share of the batch, so their losses differ: by at most this share of the larger one.
constexpr double replicaTolerance = 0.15;

/// Whether two results of a workload are the same: to the bit, and within replicaTolerance for replicas.
bool resultsMatch(Workload workload, const QString& a, const QString& b);

/// All measurements of one workload. Saved after each of them, so that nothing is lost.
struct SpeedupStudy {
    QString path;  ///< its file
    SpeedupOptions options;
    StudyState state = StudyState::Running;
    QDateTime started;
    int cores = 1;         ///< of the machine that it ran on
    QJsonObject machine;   ///< Machine::toJson() of then, with GPUs
    std::vector<SpeedupMeasurement> measurements;  ///< in the order in which they were made
    QString failure;       ///< errorName() and subject
    QString files;         ///< SHA-256 of names, sizes and times of the images; empty in a study of an older version

    std::vector<TimedRun> runs() const;
    SpeedupCurve curve() const { return speedupCurve(runs(), cores); }
    /// True while all results agree (resultsMatch).
    bool resultsAgree() const;
    qint64 images() const;
    const SpeedupMeasurement* find(int workers, int repeat) const;  ///< null: not measured yet
};

/// Watches a study from its job's thread, in order.
class SpeedupObserver {
public:
    virtual ~SpeedupObserver() = default;
    virtual void onStudyStart(const SpeedupStudy&) {}
    virtual void onRun(int workers, int repeat) { (void)workers, (void)repeat; }  ///< begins now
    virtual void onMeasurement(const SpeedupStudy&) {}  ///< the last of study.measurements is new
};

/// Measures every count once a round, rounds forwards and backwards in turn, so that drift hurts all counts alike.
/// Progress: phase "speedup", done and total in images. A cancelled or failed study keeps what it measured.
/// Errors: BadValue (workers, repeats, limit), DatasetChanged (the files changed or vanished under a measurement), and
/// those of the workload. Stored in `studiesDir`/<date>-<time>-<workload>.json.
Outcome<SpeedupStudy> measureSpeedup(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                     const JobContext& context);

/// The same in a file of the caller's choice. Where that holds a study already, it is gone on with: what was measured stays,
/// only the rest is. Errors: also BadFile (no study, or measurements that its options do not ask for), StudyDiffers
/// (choices: options that are not those that it was begun with), DatasetChanged (the images are other ones since).
Outcome<SpeedupStudy> measureSpeedupIn(const QString& path, const SpeedupOptions& options, SpeedupObserver& observer,
                                       const JobContext& context);

/// runsDir/speedup.
QString studiesDirOf(const QString& runsDir);
/// Errors: NotFound, BadFile.
Outcome<SpeedupStudy> openStudy(const QString& path);
/// Newest first; without timelines. Files that are no studies are passed over.
std::vector<SpeedupStudy> listStudies(const QString& studiesDir);

}  // namespace leafbench
