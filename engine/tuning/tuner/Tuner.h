#pragma once

#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/TrialRun.h"
#include "engine/tuning/tuner/TrialSchedule.h"
#include "engine/tuning/tuner/Tune.h"
#include "engine/tuning/tuner/TuneLog.h"

#include <QElapsedTimer>

#include <memory>
#include <set>

namespace leafbench {

/// One call of tune(). Lives in the job's thread, which alone accesses the file, the schedule and the observer; trials run on their
/// own threads and send events.
class Tuner {
public:
    Tuner(const TuneOptions& options, TuneObserver& observer, const JobContext& context);
    Result<TuneResult> run();

private:
    Status prepare();
    Status openStorage();
    Status takeStudy(const TuningStudy& study);
    Status work();
    Status openStudy();
    Status takeSettings();
    void findRunsFolder(const TuningStudy& stored);
    Status beginTrials();
    Result<std::optional<Trial>> claim();
    Trial newTrial(int number) const;
    Status store(const Trial& trial);
    Status launch(const Trial& trial);
    Status take(const TrialEvent& event);
    Status end(const Trial& trial);
    void keepEnded();
    void publish();
    void keepInterrupted(const std::vector<Trial>& stored);
    void keepInterrupted(const Trial& trial);
    static void dropModel(const Trial& trial);
    void report();
    std::function<bool(const Trial&)> prunerOf(int number);
    TuningStudy study() const;
    PrunerOptions resolvedPruner() const;

    // With other processes (TunerShared.cpp).
    bool isShared() const { return m_storage->shared() != nullptr; }
    DatabasePatience databaseWatch();
    void note(const QString& text);
    Status meetOthers();
    Status lookAtOthers();
    Status refresh();
    void takeOther(const Trial& trial, bool isAbandoned);
    Status unlessTaken(Status stored, int number);
    std::set<int> here() const;
    std::optional<std::chrono::milliseconds> pollInterval() const;

    /// A trial in this process.
    struct RunningTrial {
        RunningTrial(TrialTask task, SharedRunData& data, TrialEvents& events) : run(std::move(task), data, events, token) {}
        CancellationToken token{};  ///< follows the job's; cancelled, too, when the study fails or another process has the trial
        TrialRun run;
    };

    TuneOptions m_options;
    TuneObserver& m_observer;
    const JobContext& m_context;
    QElapsedTimer m_clock;
    TrialPlan m_plan;
    QString m_name;
    QString m_runsFolder;  ///< of the trials' runs
    std::unique_ptr<StudyStorage> m_storage;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<SharedRunData> m_data;
    std::unique_ptr<TuneLog> m_log;
    std::mutex m_scheduleMutex;  ///< a trial's pruner reads the schedule when the study is not reproducible
    std::unique_ptr<TrialSchedule> m_schedule;
    std::map<int, Trial> m_interrupted;  ///< by number: trials to resume from a stored state
    qint64 m_epochs = 0;                 ///< of running trials
    TrialEvents m_events;
    QElapsedTimer m_looked;              ///< since the last refresh(); invalid: never
    std::set<int> m_taken;               ///< numbers of trials that another process runs, which still end here
    std::map<int, RunningTrial> m_runs;  ///< by number; last: they use the above
};

}  // namespace leafbench
