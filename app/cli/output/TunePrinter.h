#pragma once

#include "app/cli/output/Output.h"
#include "engine/tuning/tuner/Tune.h"

namespace leafbench::cli {

/// Prints a study's log and its best trial; with --json an object a trial, and a final one.
class TunePrinter : public TuneObserver {
public:
    /// tellsStart: false for one of several processes that print into one stream, where long lines would mix.
    explicit TunePrinter(Output& out, bool tellsStart = true) : m_out(out), m_tellsStart(tellsStart) {}

    void onTuneStart(const TuneStart& start) override;
    void onTrialStart(const Trial& trial) override;
    void onTrialEpoch(int number, const EpochRecord& record) override;
    void onTrialEnd(const Trial& trial) override;
    void onLogLine(const QString& line) override;

    void printResult(const TuneResult& result);
    QString studyFile() const { return m_file; }  ///< empty before the start

private:
    Output& m_out;
    const bool m_tellsStart;
    QString m_file;
    Metric m_metric = Metric::ValidAccuracy;
};

}  // namespace leafbench::cli
