#pragma once

#include "engine/backend/Backend.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/runs/training/TrainRun.h"

#include <functional>
#include <memory>
#include <optional>

namespace leafbench {

/// The prepared data of one or more runs. Immutable; share it between threads.
struct RunData {
    Recipe recipe;  ///< resolved
    DatasetPtr index;
    Split split;
    SplitDifference difference;   ///< of a resumed run: what its dataset has lost and gained since
    Normalisation normalisation;  ///< of the training subset
    TensorFile weights;           ///< initial weights; empty: from scratch. With batch_norm=fixed: the complete initial network
    FeaturesPtr features;         ///< of train and valid; null: runs read the pictures
    BackendInfo info;             ///< LibTorch and its device
    QJsonObject machine;          ///< what a run writes as machine.json
};
using RunDataPtr = std::shared_ptr<const RunData>;

/// Called once the images are known, before any computation, with the number of training images and the backend.
using FitCheck = std::function<Status(qint64 images, const BackendInfo& info)>;

/// checkFits() of `parallel` trainings on this machine. Errors: those of checkFits().
FitCheck fitCheck(const Recipe& recipe, const CorePlan& cores, int parallel = 1);

/// Scan, split, statistics (shared out over ranks, if there are any), initial weights, and features if the recipe has fixed ones
/// (cached in runsDir/features). Calls `fits` before the statistics and returns its error. Progress: phases "scan", "stats",
/// "features". Errors: those of scanDataset(), splitOf(), readWeights(); EmptySubset, WeightsMismatch, BackendMissing, OutOfMemory.
Result<RunDataPtr> prepareRunData(const Recipe& recipe, const QString& runsDir, const JobContext& context,
                                  const FitCheck& fits = {}, JobRanks* ranks = nullptr);

/// The part of a recipe that determines its RunData, as text: only recipes with the same key can share data. Always: data, split
/// (with its shares if used), weights, seed. With batch_norm=fixed also that, input_size and precision; with fixed features also
/// the other keys that they depend on.
QString runDataKey(const Recipe& recipe);

/// Where a run is stored, and its share of the machine.
struct RunPlace {
    QString path;    ///< the run's folder, created if missing. Removes an interrupted run's files, unless it resumes
    CorePlan cores;  ///< gives the stored recipe its workers and replicas
    KeepState keep = KeepState::Always;  ///< after Interrupted the caller removes the state
    bool goOn = false;                   ///< resumes an interrupted run of the same recipe from its last state, if that is complete
    JobRanks* ranks = nullptr;           ///< that train together; null: this process
};

/// A run from start to end, stored in its folder as in trainRun(). Writes best.safetensors with each last state, and at the end.
/// Any thread; many may share one RunData, each with its own path: their results have the same bits as those of a single run. A run
/// stopped by its observer ends as Pruned, which is a finished result.
/// Errors: BadValue (subject: "run data"; detail: the key of the prepared data) if runDataKey(recipe) differs from that of the
/// data; RunInUse, NotWritable, and those of Backend::train().
Result<TrainResult> trainOn(const RunDataPtr& data, const Recipe& recipe, const RunPlace& place, RunObserver& observer,
                            const JobContext& context);

/// The progress of an interrupted run's stored state. Cheap: reads no tensor.
struct StoredProgress {
    int epochs = 0;      ///< complete ones
    double seconds = 0;  ///< of training, including a partial epoch
};
/// None without a stored state.
std::optional<StoredProgress> storedProgress(const Run& run);
/// Removes the last state and the earlier ones; keeps the best model.
void removeStoredStates(const Run& run);

}  // namespace leafbench
