#pragma once

#include "engine/backend/Backend.h"
#include "engine/common/FileLock.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/runs/store/RunResources.h"
#include "engine/runs/training/RunData.h"
#include "engine/runs/training/TrainRun.h"
#include "engine/runs/training/WriteBehind.h"

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// Keeps a run's directory true while it trains, and passes everything on to the caller's observer.
/// Every file is written aside and renamed, so that a crash at any time leaves a readable, resumable run; a thread of its own
/// does it, so that a training hardly stands still. A file that cannot be written ends the training at the next state that is to
/// be stored: what lies there stays whole.
/// Used by the training thread. Holds the run's lock until it is destroyed.
class RunRecorder : public TrainingObserver, public CheckpointSink {
public:
    RunRecorder(Run run, DatasetPtr index, KeepState keep, RunObserver& outer);

    /// Makes the folder, and keeps every other process and thread out of it. Errors: RunInUse, NotWritable.
    Status lock();
    /// Once locked, before the training. begunWith: another LibTorch that began it, for the log. Errors: NotWritable.
    Status open(const CorePlan& cores, const QString& begunWith);
    /// Writes the best model where that is still to be done, and the state that the training ended in. Errors: NotWritable.
    Status close(RunState state, const Error* failure = nullptr);

    void onStep(const StepRecord& record) override;
    void onEpoch(const EpochRecord& record) override;
    void onRefused(const RefusedImage& refused) override;
    bool wantsStop() const override { return m_outer.wantsStop(); }
    KeepState keepState() const override { return m_keep; }
    Status storeLast(TrainingState state) override;
    /// The file is written with the next last state, or when it closes: of several bests in between only the last.
    Status storeBest(TensorFile model, const EpochRecord& record) override;

    const Run& run() const { return m_run; }
    const std::vector<RefusedImage>& refused() const { return m_refused; }

private:
    Status addBest();
    void log(const QString& line);
    /// What could not be written beside the states does not end a training; close() tells of the first.
    void keep(const Status& written);

    Run m_run;
    DatasetPtr m_index;
    const KeepState m_keep;
    RunObserver& m_outer;
    std::optional<FileLock> m_lock;
    std::optional<RunResources> m_resources;  ///< while it is open
    std::optional<TensorFile> m_best;         ///< to be written
    std::vector<RefusedImage> m_refused;
    std::optional<Error> m_lost;
    WriteBehind m_writes;
};

}  // namespace leafbench
