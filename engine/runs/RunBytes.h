#pragma once

#include "engine/runs/RunStore.h"

#include <QHash>

#include <optional>

namespace leafbench {

/// Runs as the index keeps them: everything that openRun() reads, exactly. Not: path, name, and what depends on the processes of
/// the moment (inUse, resumable). Private to engine/runs.
QByteArray runToBytes(const Run& run);

/// Reads them back. What many runs have in common (the class names, the machine) is decoded once and shared between them.
class RunBytesReader {
public:
    std::optional<Run> read(const QByteArray& bytes);  ///< none for bytes that are not of runToBytes()

private:
    QHash<QByteArray, QStringList> m_classNames;
    QHash<QByteArray, QJsonObject> m_machines;
};

/// Changes with what runToBytes() writes, the recipe's keys included.
int runBytesVersion();

}  // namespace leafbench
