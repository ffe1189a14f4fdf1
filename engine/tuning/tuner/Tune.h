#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/training/RunData.h"
#include "engine/training/EpochRecord.h"
#include "engine/tuning/study/TuningStudy.h"

namespace leafbench {

struct TuneOptions {
    TuneSettings settings;
    int trials = 8;     ///< of the whole study, those done before included
    int parallel = 2;   ///< trials at a time; 1 .. suggestionLag + 1 when reproducible
    QString studyFile;  ///< empty: a new folder in runsDir/tuning. An existing study goes on, if its settings are these
    QString runsDir;
    RunDataPtr data;             ///< of the recipe, prepared before; null: prepared here
    bool keepAllModels = false;  ///< false: only the best trial so far keeps its model (45 MB)
};

/// Without its data.
void fields(TuneOptions& options, auto&& visit)
{
    visit("trials", options.trials);
    visit("parallel", options.parallel);
    visit("study_file", options.studyFile);
    visit("runs", options.runsDir);
    visit("keep_all_models", options.keepAllModels);
    visit("settings", options.settings);
}

/// What a trial's epoch counts for.
double metricValue(Metric metric, const EpochRecord& record);

/// Told once, before the first trial.
struct TuneStart {
    TuningStudy study;  ///< with the trials done before
    TrialPlan plan;
    int trials = 0;  ///< that there will be in the end
};

/// Watches a study. Called from the job's threads, one call at a time, in order; must not block for long.
class TuneObserver {
public:
    virtual ~TuneObserver() = default;
    virtual void onTuneStart(const TuneStart&) {}
    virtual void onTrialStart(const Trial&) {}  ///< parameters, slot and run folder are known
    virtual void onTrialEpoch(int number, const EpochRecord&)
    {
        (void)number;
    }  ///< its metric is the trial's next intermediate value
    virtual void onTrialEnd(const Trial&) {}
    virtual void onLogLine(const QString&) {}  ///< of the log in the style of the paper's Appendix B
};

struct TuneResult {
    TuningStudy study;
    double elapsedSeconds = 0;  ///< of this call, preparation included
    double trialsSeconds = 0;   ///< of it, from the first trial's beginning to the last one's end
};

/// Tunes: trials in parallel, each a run of its own in the study's folder. A trial that fails (loss no longer a number, out of memory)
/// is noted and the study goes on; the study fails when its file cannot be written or its data cannot be used.
/// Progress: phase "tune", done and total in epochs of trials; epochs: trials, epoch: finished ones.
/// Cancelled, or killed: finished trials are kept; the same options on the same file go on, running ones from their last state: that
/// of the cancel, or after a kill one that is at most checkpoint_seconds old. One without a state begins anew. The results are those
/// of an unbroken study.
/// Errors: BadValue (trials, parallel, look_back, ...), StudyDiffers (choices: the settings that differ), those of
/// StudyStorage and of preparing a training.
Result<TuneResult> tune(const TuneOptions& options, TuneObserver& observer, const JobContext& context);

constexpr int mostTrials = 100'000;
constexpr int mostParallel = 64;

/// What tune() asks of its options before it looks at any file. Errors: UnknownKey, BadValue (subject: the option or the
/// parameter; trials, parallel, look_back and cores_per_trial with their range).
Status checkTune(const TuneOptions& options);

/// What trials start from when nobody says: the default recipe for five epochs, with the paper's step schedule, for one of
/// its four parameters is the step size.
Recipe tuneRecipe();

/// The recipe of the trial that takes the most memory: each searched setting at its most demanding value.
Recipe largestRecipe(const TuneSettings& settings);

/// Whether that many of its largest trials fit side by side.
FitCheck trialsFitCheck(const TuneSettings& settings, int parallel);

/// As many trials at a time as have cores, within the look-back.
int defaultParallel(const TuneSettings& settings);

/// Settings that differ and matter to a trial, by their names; empty: the study can go on with these.
QStringList differences(const TuneSettings& a, TuneSettings b);

}  // namespace leafbench
