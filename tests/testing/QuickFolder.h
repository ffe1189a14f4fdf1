#pragma once

#include <QDir>
#include <QStorageInfo>

namespace leafbench::testing {

/// For QTemporaryDir, of what is written and synced all the time: in memory, where there is room.
inline QString quickTemporaryTemplate()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool roomy = memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > 2'000'000'000;
    return (roomy ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/leafbench-XXXXXX");
}

}  // namespace leafbench::testing
