#pragma once

#include "app/cli/output/Output.h"
#include "engine/speedup/SpeedupStudy.h"

namespace leafbench::cli {

/// Prints a study's measurements and finally its table.
class SpeedupPrinter : public SpeedupObserver {
public:
    explicit SpeedupPrinter(Output& out) : m_out(out) {}

    void onStudyStart(const SpeedupStudy& study) override;
    void onRun(WorkerCount count, int repeat) override;
    void onMeasurement(const SpeedupStudy& study) override;

    /// The table, the laws and the verdict; with --json one object.
    void printResult(const SpeedupStudy& study);

    /// State after the last measurement, for a cancelled or failed study.
    const SpeedupStudy& study() const { return m_study; }

private:
    void printTable(const SpeedupStudy& study);
    void printLaws(const SpeedupCurve& curve);

    Output& m_out;
    SpeedupStudy m_study;
};

}  // namespace leafbench::cli
