#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/CorePlan.h"
#include "engine/parallel/ResourceMonitor.h"
#include "engine/runs/RunMarks.h"
#include "engine/training/EpochRecord.h"
#include "engine/training/Recipe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

/// Pruned: its observer stopped it after an epoch, as not worth going on with.
enum class RunState : quint8 { Running, Finished, Cancelled, Failed, Pruned };
QString runStateName(RunState state);  ///< "running", "finished", "cancelled", "failed", "pruned"
inline bool isOver(RunState state) { return state == RunState::Finished || state == RunState::Pruned; }

/// A run as its directory tells it.
struct Run {
    QString path;  ///< absolute
    QString name;  ///< the directory's name
    RunState state = RunState::Running;  ///< Running also after a crash: it is then resumable
    QDateTime started;
    Recipe recipe;            ///< resolved
    QStringList classNames;
    std::array<qint64, 3> images{};  ///< train, valid, test
    QString device;           ///< "cpu" or "cuda"
    QString failure;          ///< why it failed, by errorName() and subject; empty otherwise
    Normalisation normalisation;
    std::vector<EpochRecord> epochs;
    std::optional<CorePlan> cores;             ///< how the cores were shared out; none in a run of an older version
    std::optional<ResourceSummary> resources;  ///< what it took of the machine, all stretches of a resumed run together
    QJsonObject machine;      ///< machine.json (Machine::toJson()); empty where there is none to read
    RunMarks marks;
    bool hasBest = false;     ///< checkpoints/best.safetensors is there: it can evaluate and classify
    bool resumable = false;   ///< neither finished, pruned nor in use; without a last checkpoint it begins anew
    bool inUse = false;       ///< a live process holds its lock

    QString bestCheckpoint() const { return path + QStringLiteral("/checkpoints/best.safetensors"); }
    QString lastCheckpoint() const { return path + QStringLiteral("/checkpoints/last.safetensors"); }
    /// The one before it, for the case that the last is damaged.
    QString previousCheckpoint() const { return path + QStringLiteral("/checkpoints/previous.safetensors"); }
    QString splitFile() const { return path + QStringLiteral("/split.csv"); }
    QString resourcesFile() const { return path + QStringLiteral("/resources.csv"); }
    QString machineFile() const { return path + QStringLiteral("/machine.json"); }
    QString evaluationDir(Subset subset) const { return path + QStringLiteral("/evaluation/") + subsetName(subset); }
    double trainedSeconds() const;    ///< its epochs together, validation included
    const EpochRecord* best() const;  ///< null before the first epoch ended; the first of equals
};

/// Where runs go unless told otherwise: LEAFBENCH_RUNS, else ~/.local/share/leafbench/runs. Same for both programs.
QString defaultRunsDir();

/// What run.json calls "version": 1, which is also what a file without one is of.
constexpr int runVersion = 1;

/// Reads a run directory. Errors: NotARun, RunNewer, NotFound, NotReadable, BadFile, UnknownKey and BadValue (of its recipe).
Outcome<Run> openRun(const QString& path);

/// A live process trains it. Thread: any.
bool isRunInUse(const QString& path);

/// Newest first; of one moment by name, the last first. Folders that are no runs, or cannot be read, are passed over.
/// Fast: it is indexedRuns().
std::vector<Run> listRuns(const QString& runsDir);

}  // namespace leafbench
