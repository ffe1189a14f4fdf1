#pragma once

#include "app/cli/output/Output.h"
#include "engine/tuning/tuner/Tune.h"

namespace leafbench::cli {

/// Prints a study's log and its best trial; with --json an object a trial, and a final one.
class TunePrinter : public TuneObserver {
public:
    explicit TunePrinter(Output& out) : m_out(out) {}

    void onTuneStart(const TuneStart& start) override;
    void onTrialEnd(const Trial& trial) override;
    void onLogLine(const QString& line) override;

    void printResult(const TuneResult& result);
    QString studyFile() const { return m_file; }  ///< empty before the start

private:
    Output& m_out;
    QString m_file;
};

}  // namespace leafbench::cli
