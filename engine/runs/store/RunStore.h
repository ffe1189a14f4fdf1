#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/monitor/ResourceMonitor.h"
#include "engine/runs/store/RunAnnotations.h"
#include "engine/training/EpochRecord.h"
#include "engine/training/Recipe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

/// Pruned: its observer stopped it after an epoch.
enum class RunState : quint8 { Running, Finished, Cancelled, Failed, Pruned };
inline bool isOver(RunState state) { return state == RunState::Finished || state == RunState::Pruned; }

/// A run as stored in its directory.
struct Run {
    QString path;                        ///< absolute
    QString name;                        ///< the directory's name
    RunState state = RunState::Running;  ///< also after a crash: then resumable
    QDateTime started;
    Recipe recipe;  ///< resolved
    QStringList classNames;
    std::array<qint64, 3> images{};  ///< train, valid, test
    QString device;                  ///< "cpu" or "cuda"
    QString failure;                 ///< why it failed, by toWord() and subject; empty otherwise
    Normalisation normalisation;
    std::vector<EpochRecord> epochs;
    std::optional<CorePlan> cores;             ///< how the cores were shared; none in a run of an older version
    std::optional<ResourceSummary> resources;  ///< use of the machine, over all stretches of a resumed run
    QJsonObject machine;                       ///< machine.json (Machine::toJson()); may be empty
    RunAnnotations annotations;
    bool hasBest = false;  ///< checkpoints/best.safetensors exists: it can evaluate and classify
    /// The epoch of the weights in best.safetensors, from its metadata; 0 if there is none, or an older version wrote it. It may
    /// be behind `epochs`: short epochs do not all store their weights, and the program may have been killed in between.
    int bestEpoch = 0;
    bool starter = false;       ///< the starter model (StarterModel.h): nothing is written into its folder
    bool resumable = false;     ///< neither finished, pruned nor in use; without a last checkpoint it restarts
    bool inUse = false;         ///< a live process holds its lock
    std::vector<Error> damage;  ///< its files that are damaged, where the run can be used without them (RunDamage.h)

    QString bestCheckpoint() const { return path + QStringLiteral("/checkpoints/best.safetensors"); }
    QString lastCheckpoint() const { return path + QStringLiteral("/checkpoints/last.safetensors"); }
    /// The previous checkpoint, in case the last one is damaged.
    QString previousCheckpoint() const { return path + QStringLiteral("/checkpoints/previous.safetensors"); }
    QString epochsFile() const { return path + QStringLiteral("/epochs.csv"); }
    QString splitFile() const { return path + QStringLiteral("/split.csv"); }
    QString resourcesFile() const { return path + QStringLiteral("/resources.csv"); }
    QString machineFile() const { return path + QStringLiteral("/machine.json"); }
    QString evaluationDir(Subset subset) const { return path + QStringLiteral("/evaluation/") + toWord(subset); }
    /// Where evaluations on other pictures are stored: the run's folder, or for the starter model a folder of the runs folder.
    QString resultsPath() const;
    double trainedSeconds() const;  ///< of all epochs that are known, validation included
    /// The last epoch's number; none if epochs were trained and no record of them is left.
    std::optional<int> epochsDone() const;
    /// Every epoch so far is known.
    bool hasAllEpochs() const;
    /// The epoch whose weights are in best.safetensors, as far as that is known (bestEpoch); else the one of the highest
    /// validation accuracy, on a tie the first. Null before the first epoch, and while a resumed run repeats that epoch.
    const EpochRecord* best() const;
};

/// As in run.json.
void fields(Run& run, auto&& visit)
{
    visit("state", run.state);
    visit("started", run.started);
    visit("device", run.device);
    visit("failure", run.failure, unlessEmpty);
    visit("classes", run.classNames);
    visit("images", Group{[&run](auto&& each) {
              each("train", run.images[0]);
              each("valid", run.images[1]);
              each("test", run.images[2]);
          }});
    visit("mean", run.normalisation.mean);
    visit("std", run.normalisation.std);
    visit("cores", run.cores);
    visit("resources", run.resources);
}
/// The whole of run.json.
QJsonObject runToJson(const Run& run);

/// The default runs folder: LEAFBENCH_RUNS, else settledRunsDir(), which is the same for both programs. It need not be there.
QString defaultRunsDir();

/// The "version" of run.json: 1, also for a file without one.
constexpr int runVersion = 1;

/// Reads a run directory. Errors: NotARun, RunNewer, NotFound, NotReadable, BadFile, UnknownKey and BadValue (of its recipe); of
/// the starter model StarterMissing (the path "starter", where there is none), StarterDamaged, StarterNewer.
Result<Run> openRun(const QString& path);

/// The file whose lock (FileLock.h) a training of the run holds.
QString runLock(const QString& path);
/// True if a live process trains it. Thread: any.
bool isRunInUse(const QString& path);

/// Newest first; at equal times by name, descending. Skips folders that are no runs or unreadable. Fast: uses indexedRuns().
std::vector<Run> listRuns(const QString& runsDir);

}  // namespace leafbench
