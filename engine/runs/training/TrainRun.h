#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// Told to the caller once everything is resolved and before the first batch.
struct RunStart {
    Run run;  ///< its epochs are those done before, when resumed
    CorePlan cores;
    SplitDifference difference{};  ///< when resumed: what its dataset has lost and gained since
    QString begunWith{};           ///< when resumed: the LibTorch that began it, if another one goes on: "1.13.1"
};

/// What a caller sees of a training. Called from the job's thread.
class RunObserver : public TrainingObserver {
public:
    virtual void onRunStart(const RunStart&) {}
    virtual void onProcessKilled() {}  ///< its process was killed on purpose (RunProcess.h); onRunStart() comes again
};

struct TrainResult {
    Run run;
    double imagesPerSecond = 0;  ///< training images over training time, of this call
    std::vector<RefusedImage> refused;
    DatasetPtr index;
};

struct ResumeOptions {
    QString data{};  ///< where the run's dataset is now; empty: where it was. The run remembers it
    int epochs = 0;  ///< how many it has in all from now on; 0: as many as before
};

/// The main job: scan, split, statistics of the training subset, training (RunData.h), all recorded in a new run directory
/// `runsDir`/<date>-<time>-resnet18-<size>px:
/// recipe.json, machine.json, run.json, split.csv, train.log (the paper's Appendix A), epochs.csv, resources.csv, refused.csv,
/// checkpoints/{best,last}.safetensors. Cancelled: the run can be resumed and the outcome is Cancelled.
Result<TrainResult> trainRun(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context);

/// Whether more epochs can follow: its state is kept, and its schedule does not depend on their number.
bool canExtend(const Run& run);

/// Goes on with a run that was cancelled, failed or killed; the numbers are those of an unbroken one (to the bit with the LibTorch
/// that began it).
/// Errors: NotARun, RunInUse, ClassesDiffer, BadFile, and those of training. A finished or pruned run is returned as it is.
Result<TrainResult> resumeRun(const QString& runPath, RunObserver& observer, const JobContext& context,
                              const ResumeOptions& options = {});

}  // namespace leafbench
