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

/// Keeps a run's folder up to date while it trains, and forwards everything to the caller's observer. Writes every file aside and
/// renames it, so that a crash at any time leaves a readable, resumable run. A separate thread writes, so that the training hardly
/// waits. After a failed write the training ends at the next state to store; stored files stay complete.
/// Used by the training thread. Holds the run's lock until it is destroyed.
class RunRecorder : public TrainingObserver, public CheckpointSink {
public:
    RunRecorder(Run run, DatasetPtr index, KeepState keep, RunObserver& outer);

    /// Creates the folder and locks it against other processes and threads. Errors: RunInUse, NotWritable.
    Status lock();
    /// After lock(), before the training. begunWith: the LibTorch that began the run, if different, for the log. Errors:
    /// NotWritable.
    Status open(const CorePlan& cores, const QString& begunWith);
    /// Writes a pending best model, and the state in which the training ended. Errors: NotWritable.
    Status close(RunState state, const Error* failure = nullptr);

    void onStep(const StepRecord& record) override;
    void onEpoch(const EpochRecord& record) override;
    void onRefused(const RefusedImage& refused) override;
    bool wantsStop() const override { return m_outer.wantsStop(); }
    KeepState keepState() const override { return m_keep; }
    Status storeLast(TrainingState state) override;
    /// Written with the next last state, or by close(): of several in between only the last.
    Status storeBest(TensorFile model, const EpochRecord& record) override;

    const Run& run() const { return m_run; }
    const std::vector<RefusedImage>& refused() const { return m_refused; }

private:
    Status addBest();
    void log(const QString& line);
    /// A failed write of any other file than a state does not end a training; close() returns the first error.
    void keep(const Status& written);

    Run m_run;
    DatasetPtr m_index;
    const KeepState m_keep;
    RunObserver& m_outer;
    std::optional<FileLock> m_lock;
    std::optional<RunResources> m_resources;  ///< while it is open
    std::optional<TensorFile> m_best;         ///< not written yet
    std::vector<RefusedImage> m_refused;
    std::optional<Error> m_lost;
    WriteBehind m_writes;
};

}  // namespace leafbench
