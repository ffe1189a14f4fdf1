#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/training/RunData.h"
#include "engine/training/EpochRecord.h"
#include "engine/tuning/study/TuningStudy.h"

namespace leafbench {

struct TuneOptions {
    TuneSettings settings;
    int trials = 8;     ///< of the whole study, including earlier ones
    int parallel = 2;   ///< trials at a time; 1 .. suggestionLag + 1 when reproducible
    QString studyFile;  ///< empty: a new folder in runsDir/tuning. An existing study with the same settings is resumed
    QString studyName;  ///< of a study among several in that file; empty: the only one. An unknown name begins a new one
    QString runsDir;
    RunDataPtr data;             ///< prepared data of the recipe; null: tune() prepares it
    bool keepAllModels = false;  ///< false: only the best trial so far keeps its model (45 MB)
    /// studyFile is a file that several processes of this machine tune together, and no other program has (openSharedFile()).
    bool sharedFile = false;
};

/// Without its data.
void fields(TuneOptions& options, auto&& visit)
{
    visit("trials", options.trials);
    visit("parallel", options.parallel);
    visit("study_file", options.studyFile);
    visit("study_name", options.studyName, unlessEmpty);
    visit("runs", options.runsDir);
    visit("keep_all_models", options.keepAllModels);
    visit("shared_file", options.sharedFile);
    visit("settings", options.settings);
}

/// The metric's value for an epoch.
double metricValue(Metric metric, const EpochRecord& record);

/// Reported once, before the first trial.
struct TuneStart {
    TuningStudy study;  ///< with the earlier trials
    TrialPlan plan;
    int trials = 0;  ///< the planned total
};

/// Observes a study. Called from the job's threads, one call at a time, in order; must not block for long.
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
    double elapsedSeconds = 0;  ///< of this call, with preparation
    double trialsSeconds = 0;   ///< part of it, from the start of the first trial to the end of the last
};

/// Tunes: trials in parallel, each a run in the study's folder. A trial that fails (loss no longer a number, out of memory) is
/// recorded and the study continues; the study fails if its file cannot be written or its data cannot be used.
/// Progress: phase "tune", done and total in epochs of trials; epochs: trials, epoch: finished ones.
/// After a cancel or kill finished trials are kept. The same options on the same file resume the study, and unfinished trials from
/// their last state: that of the cancel, or after a kill one at most checkpoint_seconds old; from the beginning without a state.
/// The results equal those of an uninterrupted study.
/// Errors: BadValue (trials, parallel, look_back, ...), StudyDiffers (choices: the settings that differ), those of StudyStorage and
/// of preparing a training.
Result<TuneResult> tune(const TuneOptions& options, TuneObserver& observer, const JobContext& context);

constexpr int mostTrials = 100'000;
constexpr int mostParallel = 64;

/// Validates the options without reading a file. Errors: UnknownKey, BadValue (subject: the option or the parameter; trials,
/// parallel, look_back and cores_per_trial with their range).
Status checkTune(const TuneOptions& options);

/// The default recipe of trials: five epochs, with the paper's step schedule because the step size is one of its four parameters.
Recipe tuneRecipe();

/// The recipe of the trial that takes the most memory: each searched setting at its most demanding value.
Recipe largestRecipe(const TuneSettings& settings);

/// Whether `parallel` of its largest trials fit side by side.
FitCheck trialsFitCheck(const TuneSettings& settings, int parallel);

/// As many parallel trials as there are cores, within suggestionLag.
int defaultParallel(const TuneSettings& settings);

/// The names of settings that differ and affect trials; empty: the study can be resumed with these.
QStringList differences(const TuneSettings& a, const TuneSettings& b);

}  // namespace leafbench
