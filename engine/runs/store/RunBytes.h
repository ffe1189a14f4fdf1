#pragma once

#include "engine/runs/store/RunStore.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace leafbench {

/// Runs as stored in the index: everything that openRun() reads, exactly. Without path, name, and the state of processes (inUse,
/// resumable). Private to engine/runs.
QByteArray runToBytes(const Run& run);

/// Reads them back. Values shared by many runs (class names, machine) are decoded once and shared.
class RunBytesReader {
public:
    std::optional<Run> read(const QByteArray& bytes);  ///< none for bytes that are not from runToBytes()

private:
    QSet<QStringList> m_classNames;
    QHash<QByteArray, QJsonObject> m_machines;
};

/// Changes with the format of runToBytes(), including the recipe's keys.
int runBytesVersion();

}  // namespace leafbench
