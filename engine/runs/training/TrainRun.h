#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// Reported once, when everything is resolved, before the first batch.
struct RunStart {
    Run run;  ///< if resumed: with the earlier epochs
    CorePlan cores;
    SplitDifference difference{};  ///< if resumed: what its dataset has lost and gained since
    QString begunWith{};           ///< if resumed: the LibTorch that began it, if different: "1.13.1"
};

/// Observes a training. Called from the job's thread.
class RunObserver : public TrainingObserver {
public:
    virtual void onRunStart(const RunStart&) {}
    virtual void onProcessKilled() {}  ///< its process was killed on purpose (RunProcess.h); onRunStart() follows again
};

struct TrainResult {
    Run run;
    double imagesPerSecond = 0;  ///< training images over training time, of this call
    std::vector<RefusedImage> refused;
    DatasetPtr index;
};

struct ResumeOptions {
    QString data{};          ///< the dataset's new folder, which the run then stores; empty: unchanged
    int epochs = 0;          ///< the new total; 0: unchanged
    int ranks = 0;           ///< 0: unchanged
    JobRanksPtr launched{};  ///< as for trainRun()
};

/// The main job: scan, split, statistics of the training subset, training (RunData.h), all recorded in a new run directory
/// `runsDir`/<date>-<time>-resnet18-<size>px: recipe.json, machine.json, run.json, split.csv, train.log (the paper's Appendix A),
/// epochs.csv, resources.csv, refused.csv, checkpoints/{best,last}.safetensors. If Cancelled, the run can be resumed.
/// launched: ranks that a launcher started (JobRanks::join()); null: as many as the recipe says, on this machine. A head on fixed
/// features has nothing to share: then one process trains, which the run says (ranks 1).
Result<TrainResult> trainRun(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                             const JobRanksPtr& launched = {});

/// Whether epochs can be added: its state is stored, and its schedule does not depend on their number.
bool canExtend(const Run& run);

/// Resumes a run that was cancelled, failed or killed; the results equal those of an uninterrupted run (to the bit with the same
/// LibTorch). Returns a finished or pruned run unchanged. Errors: NotARun, RunInUse, ClassesDiffer, BadFile, and those of training.
Result<TrainResult> resumeRun(const QString& runPath, RunObserver& observer, const JobContext& context,
                              const ResumeOptions& options = {});

}  // namespace leafbench
