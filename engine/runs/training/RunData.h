#pragma once

#include "engine/backend/Backend.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/training/TrainRun.h"

#include <functional>
#include <memory>
#include <optional>

namespace leafbench {

/// What runs go over, prepared once for as many of them as like. Immutable; share it between threads.
struct RunData {
    Recipe recipe;  ///< resolved
    DatasetPtr index;
    Split split;
    SplitDifference difference;   ///< of a resumed run: what its folder has lost and gained since
    Normalisation normalisation;  ///< of the training subset
    TensorFile weights;    ///< to start from; empty: from scratch. With batch_norm=fixed: the whole network as trainings begin
    FeaturesPtr features;  ///< of train and valid; null: runs go over the pictures
    BackendInfo info;      ///< LibTorch and its device
    QJsonObject machine;   ///< what a run writes as machine.json
};
using RunDataPtr = std::shared_ptr<const RunData>;

/// What is asked once the images are known and before anything is computed: how many of them train, and where.
using FitCheck = std::function<Status(qint64 images, const BackendInfo& info)>;

/// checkFits() of `parallel` trainings on this machine. Errors: its.
FitCheck fitCheck(const Recipe& recipe, const CorePlan& cores, int parallel = 1);

/// Scan, split, statistics, start weights, and features where the recipe has fixed ones (from runsDir/features where they
/// are kept from before). Progress: phases "scan", "stats", "features".
/// Errors: those of scanDataset(), splitOf(), readWeights(); EmptySubset, WeightsMismatch, BackendMissing, OutOfMemory.
/// `fits` is asked before the statistics; its error is the result's.
Result<RunDataPtr> prepareRunData(const Recipe& recipe, const QString& runsDir, const JobContext& context,
                                  const FitCheck& fits = {});

/// The recipe's part that decides its RunData, as text: data can be shared by recipes of the same key, and by no others.
/// Always: data, split (with its shares where they count), weights, seed. With batch_norm=fixed also that, input_size
/// and precision; with fixed features what else makes them fixed.
QString runDataKey(const Recipe& recipe);

/// Where a run is recorded, and with what of the machine.
struct RunPlace {
    QString path;    ///< the run's folder; made when missing. What an interrupted run left in it is removed, unless it goes on
    CorePlan cores;  ///< the recorded recipe gets its workers and replicas from it
    KeepState keep = KeepState::Always;  ///< what Interrupted leaves is removed by the caller
    bool goOn = false;  ///< an interrupted run of the same recipe that lies there goes on from its last state, if that is whole
};

/// A run from its beginning to its end, all recorded in its folder as trainRun() says. best.safetensors is written with
/// each last state, and in the end. Any thread; many at once over one RunData, each with a path
/// of its own: their numbers are the same bits as of one alone. A run whose observer stopped it ends as Pruned and is a
/// finished outcome. Errors: BadValue (subject: "run data"; detail: the key that the data was prepared for) when
/// runDataKey(recipe) is not that of the data; RunInUse, NotWritable, and those of Backend::train().
Result<TrainResult> trainOn(const RunDataPtr& data, const Recipe& recipe, const RunPlace& place, RunObserver& observer,
                            const JobContext& context);

/// How far the state of an interrupted run got. Cheap: no tensor is read.
struct StoredProgress {
    int epochs = 0;      ///< complete ones
    double seconds = 0;  ///< trained until then, the part of an epoch included
};
/// Nothing without a stored state.
std::optional<StoredProgress> storedProgress(const Run& run);
/// Removes the last state and those before it; the best model stays.
void removeStoredStates(const Run& run);

}  // namespace leafbench
