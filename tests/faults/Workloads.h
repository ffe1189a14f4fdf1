#pragma once

#include "tests/faults/FaultRun.h"

#include <QMap>

#include <functional>

namespace leafbench::testing {

/// The bytes' digest of every file below a folder, hidden ones too, by its path there.
using Snapshot = QMap<QString, QByteArray>;
Snapshot snapshotOf(const QString& folder);

/// "This line, not that one"; empty: there is no difference.
QString firstDifference(const QStringList& got, const QStringList& expected);

/// What a program is asked to do while something goes wrong, and what must be true afterwards.
struct Workload {
    QString name;
    bool slow = false;  ///< seconds, not tenths of one
    /// Makes the folder's old state. Called from one thread at a time.
    std::function<void(const QString& folder)> prepare;
    std::function<QStringList(const QString& folder)> command;
    /// After a run without a fault: what a later one is compared with.
    std::function<void(const QString& folder)> remember;
    /// What is wrong with the folder afterwards; empty: the old state or the new one is whole. Any thread.
    std::function<QString(const QString& folder, const Ended& ended)> lost;
};

/// Data and recipes that the workloads share, made in `folder`.
void makeSources(const QString& folder);

Workload splitting(const QString& sources);
Workload statistics(const QString& sources);
Workload exporting(const QString& sources, bool weights);
Workload bundling(const QString& sources, bool weights);
Workload importing(const QString& sources, bool weights);
Workload training(const QString& sources);
Workload resuming(const QString& sources);
Workload tuning(const QString& sources);
Workload replaying(const QString& sources);

}  // namespace leafbench::testing
