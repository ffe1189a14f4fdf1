#pragma once

#include "engine/common/Result.h"
#include "engine/common/stored/Unreadable.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/Job.h"
#include "engine/monitor/ResourceMonitor.h"
#include "engine/monitor/Timeline.h"
#include "engine/runs/ranks/NetworkBench.h"
#include "engine/speedup/SpeedupCurve.h"
#include "engine/speedup/WorkerCount.h"
#include "engine/training/Recipe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// A measured workload.
enum class Workload : quint8 {
    StatsTasks,     ///< channel statistics by task graph: worker processes
    StatsLoader,    ///< channel statistics by loader: threads
    TrainWorkers,   ///< one epoch, loader threads; 0: the training thread loads inline
    TrainReplicas,  ///< one epoch, model copies that share each batch
    TuneParallel,   ///< a tuning study of one epoch a trial; workers: trials at a time
    TrainRanks,     ///< one epoch, processes that share each batch
    TuneNodes,      ///< a tuning study of one epoch a trial; workers: processes that tune it together, one trial at a time each
};
bool isTraining(Workload workload);
bool isTuning(Workload workload);
/// Processes, which may be on several nodes.
bool isOfProcesses(Workload workload);
/// Each worker normalises its own share of a batch: replicas and ranks.
bool sharesBatches(Workload workload);

/// Valid worker counts of a workload, both ends included.
struct WorkerRange {
    int low = 1;
    int high = 64;
};
WorkerRange workerRange(Workload workload);

/// "1,2,4,8" or "1 2 4 8"; sorted, distinct. Errors: BadValue (subject "workers").
Result<std::vector<int>> parseWorkerCounts(const QString& text, Workload workload);
/// As parseWorkerCounts(), and of processes "1x1 1x2 2x1": nodes x processes on each. All counts are one or the other.
/// countsText() gives such a text. Errors: BadValue (subject "workers").
Result<std::vector<WorkerCount>> parseCounts(const QString& text, Workload workload);
/// Sorts them, each once. Errors: as parseWorkerCounts().
Status checkWorkerCounts(std::vector<int>& counts, Workload workload);
/// 1 2 4 8; 0 2 4 8 for loader workers, as the paper's Table 7; 1 2 4 for replicas and ranks.
std::vector<int> defaultWorkerCounts(Workload workload);
/// Five of them, which Extra-P's models ask for, where there are cores for it (8, 16); else defaultWorkerCounts().
std::vector<int> labWorkerCounts(Workload workload, int cores);
/// Default number of images: 0 for all; for training 64 steps of the default batch, for tuning 8, so that a run takes seconds.
qint64 defaultImages(Workload workload);

constexpr int mostSpeedupTrials = 1'000;

enum class FileCache : quint8 { Warm, Cold };

struct SpeedupOptions {
    Workload workload = Workload::StatsLoader;
    QString data;  ///< dataset folder
    std::vector<int> workers{1, 2, 4, 8};
    int repeats = 3;                    ///< 1 .. 100
    FileCache cache = FileCache::Warm;  ///< Warm: every file is read once before. Cold: dropped from the cache before each run
    qint64 limit = 0;                   ///< the first images in a fixed shuffled order; 0: the whole training subset
    Recipe recipe;                      ///< training workloads: all keys but epochs, workers, replicas and ranks
    int trials = 8;                     ///< tunings: in each run
    /// Tunings: LibTorch threads of each trial, so that trials have the same bits at every count. 0: the cores are shared
    /// among the running trials; then a single trial uses them all, and parallel trials gain little. TuneNodes: 1 or more.
    int coresPerTrial = 1;
    bool recordTimeline = true;
    /// TuneParallel: the runs folder that keeps each count's tuning study (keptStudyPath()), a Bayesian one with a useful best
    /// trial; with one repeat only. An interrupted count is resumed by its trials. Empty: random trials in a temporary study. Not
    /// stored with the study, which may be moved with its folder.
    QString keepTuningIn{};
    /// Workloads of processes: one for each of `workers`, in their order, how many nodes of this Slurm job they are spread over,
    /// evenly; a number of workers may come with several of nodes. Empty: all are on this machine.
    std::vector<int> nodes{};
    /// TuneNodes: a database whose studies all processes reach, "postgresql://user@host/database"; each run makes one there and
    /// removes it. Empty: a file, for processes on this machine.
    QString database{};

    std::vector<WorkerCount> counts() const;  ///< workers and nodes
    void setCounts(const std::vector<WorkerCount>& counts);
    int mostNodes() const;  ///< of a count; 0: not over nodes
};

/// Without keepTuningIn; with what the workload needs.
void fields(SpeedupOptions& options, auto&& visit)
{
    visit("workload", options.workload);
    visit("data", options.data);
    visit("workers", options.workers);
    visit("repeats", options.repeats);
    visit("cache", options.cache);
    visit("limit", options.limit);
    visit("timeline", options.recordTimeline);
    if (isTraining(options.workload))
        visit("recipe", options.recipe);
    if (isTuning(options.workload)) {
        visit("trials", options.trials);
        visit("cores_per_trial", options.coresPerTrial);
    }
    visit("nodes", options.nodes, unlessEmpty);
    visit("database", options.database, unlessEmpty);
}

/// keepTuningIn/tuning/parallel-<workers>.db.
QString keptStudyPath(const SpeedupOptions& options, int workers);

/// How the cores are shared in a run with that many workers; check its `oversubscribed`. Tunings: the plan of one trial, with
/// the whole plan's `oversubscribed`. Over nodes: on each, if it has as many cores as this process.
CorePlan corePlanOf(const SpeedupOptions& options, WorkerCount count);
/// Of tunings; the trials of one node.
TrialPlan trialPlanOf(const SpeedupOptions& options, WorkerCount count);

/// One timed execution.
struct SpeedupMeasurement {
    int workers = 1;
    int repeat = 0;          ///< 0-based
    double seconds = 0;      ///< from the job's start to its end, with starting the workers; without scan and loading LibTorch
    qint64 images = 0;       ///< processed, with repetition
    double waitShare = 0;    ///< training: share of the time spent waiting for data, 0 .. 1
    double workSeconds = 0;  ///< read, decode and compute of all workers; 0 without a timeline
    /// The results, for comparison: mean and std in hex floats, the first epoch's loss, or the trials' values; empty if trials
    /// share all cores, because their rounding then depends on the count.
    QString result;
    CorePlan cores;
    ResourceSummary resources;
    std::vector<NetworkPoint> network{};       ///< TrainRanks: of the ranks of this run (RankModel.h)
    QStringList hosts{};                       ///< over nodes: the node of each process, by rank
    std::shared_ptr<const Timeline> timeline;  ///< of each count's first repeat; else null
    int nodes = 0;                             ///< as in WorkerCount

    WorkerCount count() const { return {workers, nodes}; }
};

/// Without the timeline.
void fields(SpeedupMeasurement& measurement, auto&& visit)
{
    visit("workers", measurement.workers);
    visit("nodes", measurement.nodes, unlessEmpty);
    visit("repeat", measurement.repeat);
    visit("seconds", measurement.seconds);
    visit("images", measurement.images);
    visit("wait_share", measurement.waitShare);
    visit("work_s", measurement.workSeconds);
    visit("result", measurement.result);
    visit("cores", measurement.cores);
    visit("resources", measurement.resources);
    visit("network", measurement.network, unlessEmpty);
    visit("hosts", measurement.hosts, unlessEmpty);
}

enum class StudyState : quint8 { Running, Finished, Cancelled, Failed };

/// Where workers share batches, losses differ: by at most this share of the larger one.
constexpr double replicaTolerance = 0.15;

/// True if two results are equal: bit for bit, where workers share batches within replicaTolerance.
bool resultsMatch(Workload workload, const QString& a, const QString& b);

/// All measurements of one workload. Saved after each.
struct SpeedupStudy {
    QString path;                   ///< its file
    std::optional<Error> damage{};  ///< of the file with its timelines, which it then lacks
    SpeedupOptions options;
    StudyState state = StudyState::Running;
    QDateTime started;
    int cores = 1;                                 ///< of its machine; over nodes: of as many as its widest count has
    QJsonObject machine;                           ///< Machine::toJson() at its time, with GPUs
    std::vector<SpeedupMeasurement> measurements;  ///< in order of time
    QString failure;                               ///< toWord() and subject
    QString files;  ///< SHA-256 of names, sizes and times of the images; empty if an older version wrote it

    std::vector<TimedRun> runs() const;
    SpeedupCurve curve() const { return speedupCurve(runs(), cores, options.mostNodes()); }
    int coresOf(WorkerCount count) const;  ///< of its nodes together, or of this machine
    /// True if all results match (resultsMatch()).
    bool resultsAgree() const;
    qint64 images() const;
    std::optional<double> trialsPerHour(WorkerCount count) const;         ///< of tunings: by its median time
    const SpeedupMeasurement* find(WorkerCount count, int repeat) const;  ///< null: not measured
};

/// Without the timelines, which are in a file of their own.
void fields(SpeedupStudy& study, auto&& visit)
{
    visit("options", study.options);
    visit("state", study.state);
    visit("failure", study.failure);
    visit("started", study.started);
    visit("cores", study.cores);
    visit("machine", study.machine);
    visit("files", study.files);
    visit("measurements", study.measurements);
}

/// Observes a study on its job's thread, in order.
class SpeedupObserver {
public:
    virtual ~SpeedupObserver() = default;
    virtual void onStudyStart(const SpeedupStudy&) {}
    virtual void onRun(WorkerCount count, int repeat) { (void)count, (void)repeat; }  ///< begins now
    virtual void onMeasurement(const SpeedupStudy&) {}                                ///< the last of study.measurements is new
};

/// runsDir/speedup.
QString studiesDirOf(const QString& runsDir);
/// Errors: NotFound, BadFile.
Result<SpeedupStudy> openStudy(const QString& path);
/// Stores the dataset's new folder, without checking it. Errors: those of openStudy(), NotWritable.
Status relocateStudy(const QString& path, const QString& data);
/// Newest first; without timelines. Other files are named in `unreadable`, with the errors of openStudy().
std::vector<SpeedupStudy> listStudies(const QString& studiesDir, UnreadableList* unreadable = nullptr);

}  // namespace leafbench
