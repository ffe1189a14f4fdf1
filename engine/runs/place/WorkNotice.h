#pragma once

#include "engine/common/EnumWords.h"
#include "engine/common/FileLock.h"

#include <memory>
#include <vector>

namespace leafbench {

enum class WorkKind : quint8 { Training, Tuning, Statistics, Speedup, Replay, Evaluation };

/// Tells other programs that use the same runs folder on this machine what this one works at, as long as it lives: a locked file of
/// stateFolderOf(), which the end of the process, however it comes, takes back.
class WorkNotice {
public:
    /// Errors: NotWritable; then nobody is told.
    static Result<WorkNotice> post(const QString& runsDir, WorkKind kind);

    WorkNotice(WorkNotice&&) noexcept = default;
    ~WorkNotice();

private:
    WorkNotice(FileLock lock, QString folder) : m_lock(std::make_unique<FileLock>(std::move(lock))), m_folder(std::move(folder)) {}
    std::unique_ptr<FileLock> m_lock;
    QString m_folder;  ///< removed with the last notice in it
};

/// What other processes work at now, each kind once, in the order of the enum. Removes what killed ones left. Thread: any.
std::vector<WorkKind> workOfOthers(const QString& runsDir);

}  // namespace leafbench
