#pragma once

#include "engine/common/Result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace leafbench {

/// Excludes other processes, and other owners in this one, from what a file stands for: a run, a study, a replay. The kernel holds
/// the lock (fcntl's open file description locks, on NFS too) and drops it when the process ends, however it ends: a file that a
/// crash, a reboot or a container left behind locks nothing. The file says who holds it and is removed on release.
class FileLock {
public:
    /// Waits at most `patience`. Errors: `inUse` if another holds it then (subject: `subject`, detail: lockHolder()); NotWritable
    /// (subject: path).
    static Result<FileLock> take(const QString& path, ErrorCode inUse, const QString& subject,
                                 std::chrono::milliseconds patience = {});

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    FileLock(int file, QString path);
    static Result<std::optional<FileLock>> tryLock(const QString& path);

    int m_file = -1;
    QString m_path;
};

/// Whether another owner holds the lock now. Neither takes it nor writes. Thread: any.
bool isLocked(const QString& path);

/// Who holds it, as it says: "leafbench-cli 4711@machine"; empty if unknown.
QString lockHolder(const QString& path);

}  // namespace leafbench
