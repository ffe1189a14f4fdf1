#pragma once

#include "app/cli/output/Output.h"
#include "engine/replay/Replay.h"

#include <set>

namespace leafbench::cli {

/// Prints a replay's progress: each step with its time, and the paper's values beside ours. With --json one object each: {"step",
/// "state", "elapsed_s"}, measurements, epochs, and the steps' results.
class ReplayPrinter : public ReplayObserver {
public:
    explicit ReplayPrinter(Output& out) : m_out(out) {}

    void onReplay(const Replay& replay) override;
    void onRunStart(const RunStart& start) override;
    void onEpoch(ReplayStep step, const EpochRecord& record) override;
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override;

    /// The replay, also an unfinished one; empty before the start.
    QString path() const { return m_path; }

private:
    void begin(const Replay& replay);
    void ended(const Replay& replay, const ReplayStepRecord& record);
    void say(const QString& what, const QString& own, const QString& paper);
    void sayDataset(const Replay& replay);
    void saySplit(const Replay& replay);
    void sayTuning(const Replay& replay);
    void sayTraining(const Run& run, const QString& paper);
    void sayEvaluation(const Replay& replay);

    Output& m_out;
    QString m_path;
    std::set<ReplayStep> m_running;   ///< started by this call
    std::set<ReplayStep> m_notified;  ///< already reported as done
};

}  // namespace leafbench::cli
