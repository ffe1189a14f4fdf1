#include "engine/runs/place/WorkNotice.h"

#include "engine/runs/place/StateFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <atomic>
#include <set>

namespace leafbench {
namespace {

QString noticesOf(const QString& runsDir) { return stateFolderOf(runsDir) + QStringLiteral("/work"); }

/// Names this process in its files: process numbers are not enough where containers share a home.
const QString& ownToken()
{
    static const QString token = QUuid::createUuid().toString(QUuid::Id128).left(16);
    return token;
}

}  // namespace

Result<WorkNotice> WorkNotice::post(const QString& runsDir, WorkKind kind)
{
    static std::atomic_int posted = 0;
    const QString folder = noticesOf(runsDir);
    if (!QDir().mkpath(folder))
        return Error{.code = ErrorCode::NotWritable, .subject = folder};
    const QString path = QStringLiteral("%1/%2.%3.%4.lock").arg(folder, toWord(kind), ownToken(), QString::number(++posted));
    auto lock = FileLock::take(path, ErrorCode::RunInUse, path);
    if (!lock)
        return lock.as<WorkNotice>();
    return WorkNotice(std::move(lock).value(), folder);
}

WorkNotice::~WorkNotice()
{
    if (!m_lock)
        return;  // moved
    m_lock.reset();
    for (const QString& folder : {m_folder, QFileInfo(m_folder).path()})
        QDir().rmdir(folder);  // fails where something else is in it
}

std::vector<WorkKind> workOfOthers(const QString& runsDir)
{
    std::set<WorkKind> kinds;
    const QDir folder(noticesOf(runsDir));
    for (const QString& name : folder.entryList({QStringLiteral("*.lock")}, QDir::Files)) {
        const auto kind = fromWord<WorkKind>(name.section(u'.', 0, 0));
        if (!kind || name.section(u'.', 1, 1) == ownToken())
            continue;
        if (isLocked(folder.filePath(name)))
            kinds.insert(*kind);
        else
            QFile::remove(folder.filePath(name));
    }
    return {kinds.begin(), kinds.end()};
}

}  // namespace leafbench
