#pragma once

#include "engine/common/Result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace leafbench {

/// Locks what a file represents (a run, a study, a replay) against other processes and other owners in this process. The kernel
/// holds the lock (fcntl's open-file-description locks, also on NFS) and releases it however the process ends: a file left by a
/// crash, a reboot or a container locks nothing. The file names the holder and is removed on release.
class FileLock {
public:
    /// Waits at most `patience`. Errors: `inUse` if another owner still holds it (subject: `subject`, detail: lockHolder());
    /// NotWritable (subject: path).
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

/// Whether another owner holds the lock now. Takes no lock and writes nothing. Thread: any.
bool isLocked(const QString& path);

/// The holder named in the file: "leafbench-cli 4711@machine"; empty if unknown.
QString lockHolder(const QString& path);

}  // namespace leafbench
