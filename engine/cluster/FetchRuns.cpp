#include "engine/cluster/FetchRuns.h"

#include "engine/cluster/ClusterShell.h"
#include "engine/cluster/ShellWords.h"
#include "engine/common/AsideFolder.h"
#include "engine/common/FreeName.h"
#include "engine/common/TextFile.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/speedup/SpeedupStudy.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <functional>

namespace leafbench {
namespace {

constexpr std::chrono::seconds untilTheEnd{0};

/// In each folder that came home: the job that it is of.
QString originFile(const QString& folder) { return folder + QStringLiteral("/cluster.json"); }

bool isOfJob(const QString& folder, const ClusterJob& job)
{
    const auto origin = readJson(originFile(folder));
    return origin && origin->value(QLatin1String("job")) == job.id;
}

/// Of base + end, base-2 + end and so on, the first at home that `is` one from the job; empty: none is.
QString atHome(const QString& base, const QString& end, const std::function<bool(const QString&)>& is)
{
    QString path = base + end;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        if (is(path))
            return path;
        path = QStringLiteral("%1-%2%3").arg(base, QString::number(number), end);
    }
    return {};
}

void addHome(ClusterJob& job, const QString& path)
{
    if (!job.home.contains(path))
        job.home << path;
}

Error notPlaced(const QString& path) { return {.code = ErrorCode::NotWritable, .subject = path, .detail = qt_error_string(errno)}; }

Error packingError(const ClusterJob& job, const QString& words)
{
    return {.code = ErrorCode::ClusterFailed, .subject = hostText(job.cluster), .detail = words};
}

/// Whether a download that failed has filled the disk here: ssh does not always say so.
bool isDiskFull(const QString& file)
{
    constexpr qint64 block = 4096;  // bytes
    return QStorageInfo(QFileInfo(file).path()).bytesAvailable() < block;
}

/// Without locks, and without features that a training makes again.
Status download(const ClusterJob& job, const QString& archive, const CancellationToken& token)
{
    const QString command = QStringLiteral("cd %1 && mkdir -p runs && tar -cf - --exclude='*.lock' --exclude=runs/features "
                                           "--exclude='runs/index.sqlite*' runs")
                                .arg(shellPath(job.folder()));
    const auto sent = callShell(job.cluster.host, {.command = command, .output = archive, .limit = untilTheEnd}, token);
    if (sent && sent->code == 0)
        return Ok{};
    if (!sent.cancelled() && isDiskFull(archive))
        return Error{.code = ErrorCode::NotWritable, .subject = archive, .detail = qt_error_string(ENOSPC)};
    return sent ? Status(packingError(job, sent->words)) : sent.as<Ok>();
}

Status unpack(const QString& archive, const QString& folder, const CancellationToken& token)
{
    const QString command = QStringLiteral("tar -C %1 -xf %2").arg(shellWord(folder), shellWord(archive));
    const auto done = callShell({}, {.command = command, .limit = untilTheEnd}, token);
    if (!done)
        return done.as<Ok>();
    return done->code == 0 ? Status(Ok{}) : Error{.code = ErrorCode::NotWritable, .subject = folder, .detail = done->words};
}

/// Marks it before it gets its name: at no moment is it there unmarked.
Status bringHome(ClusterJob& job, const QString& from, const QString& parent, const QString& name)
{
    const QString path = parent + QLatin1Char('/') + name;
    QString home = atHome(path, {}, [&](const QString& there) { return isOfJob(there, job); });
    if (home.isEmpty()) {
        const QJsonObject origin{{"job", job.id}, {"cluster", job.cluster.name}, {"slurm_id", job.slurmId}};
        if (const auto marked = writeJson(originFile(from), origin); !marked)
            return marked;
        const auto moved = moveToFreeName(from, parent, name);
        if (!moved)
            return notPlaced(path);
        home = *moved;
    }
    addHome(job, home);
    return Ok{};
}

bool haveSameBytes(const QString& one, const QString& other)
{
    const auto first = readFile(one), second = readFile(other);
    return first && second && *first == *second;
}

/// A speedup study is a file, and its timelines another one, which comes first.
Status bringStudyHome(ClusterJob& job, const QString& from, const QString& parent, const QString& name)
{
    const QString end = QStringLiteral(".json"), timelines = QStringLiteral(".timelines");
    const QString study = from + QLatin1Char('/') + name, base = parent + QLatin1Char('/') + name;
    QString home = atHome(base, end, [&](const QString& there) { return haveSameBytes(there, study + end); });
    if (home.isEmpty()) {
        home = freePath(base, end);
        if (QFileInfo::exists(study + timelines) && !QFile::rename(study + timelines, home.chopped(end.size()) + timelines))
            return notPlaced(home);
        if (!QFile::rename(study + end, home))
            return notPlaced(home);
    }
    addHome(job, home);
    return Ok{};
}

Status bringStudiesHome(ClusterJob& job, const QString& from, const QString& parent)
{
    for (const QString& file : QDir(from).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (const auto made = makeFolderOfRuns(parent); !made)
            return made;
        if (const auto brought = bringStudyHome(job, from, parent, file.chopped(5)); !brought)
            return brought;
    }
    return Ok{};
}

bool isRunFolder(const QString& folder) { return QFileInfo::exists(folder + QStringLiteral("/run.json")); }

/// What lies in one folder of runs: runs, or studies of a kind.
Status bringAllHome(ClusterJob& job, const QString& from, const QString& parent, bool onlyRuns)
{
    for (const QString& name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = from + QLatin1Char('/') + name;
        if (onlyRuns && !isRunFolder(folder))
            continue;
        if (const auto made = makeFolderOfRuns(parent); !made)
            return made;
        if (const auto brought = bringHome(job, folder, parent, name); !brought)
            return brought;
    }
    return Ok{};
}

Status bringEverythingHome(ClusterJob& job, const QString& unpacked, const QString& runsDir)
{
    if (const auto runs = bringAllHome(job, unpacked, runsDir, true); !runs)
        return runs;
    if (const auto studies = bringStudiesHome(job, unpacked + QStringLiteral("/speedup"), studiesDirOf(runsDir)); !studies)
        return studies;
    for (const char* kind : {"/tuning", "/replays"}) {
        const QString end = QLatin1String(kind);
        if (const auto brought = bringAllHome(job, unpacked + end, runsDir + end, false); !brought)
            return brought;
    }
    return Ok{};
}

bool isAllHome(const ClusterJob& job)
{
    return !job.home.isEmpty()
        && std::all_of(job.home.begin(), job.home.end(), [](const QString& path) { return QFileInfo::exists(path); });
}

}  // namespace

Result<ClusterJob> fetchRuns(const ClusterJob& given, const QString& runsDir, const JobContext& context)
{
    if (given.goesOn())
        return Error{.code = ErrorCode::ClusterJobGoesOn, .subject = given.id};
    if (isAllHome(given))
        return given;
    if (const auto made = makeFolderOfRuns(runsDir); !made)
        return made.as<ClusterJob>();
    // On the disk of the runs, so that a rename brings a run home.
    AsideFolder aside(runsDir, QStringLiteral("fetch"));
    if (aside.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = runsDir, .detail = aside.failure()};
    const QString archive = aside.filePath(QStringLiteral("runs.tar"));
    if (const auto got = download(given, archive, context.token); !got)
        return got.as<ClusterJob>();
    if (const auto unpacked = unpack(archive, aside.path(), context.token); !unpacked)
        return unpacked.as<ClusterJob>();
    ClusterJob job = given;
    const auto brought = bringEverythingHome(job, aside.filePath(QStringLiteral("runs")), runsDir);
    if (const auto stored = storeClusterJob(runsDir, job); !stored)
        return stored.as<ClusterJob>();
    return brought ? Result<ClusterJob>(job) : brought.as<ClusterJob>();
}

Result<QString> readJobLog(const ClusterJob& job, const JobContext& context)
{
    const QString command = QStringLiteral("cd %1 && tail -c 262144 log.txt").arg(shellPath(job.folder()));
    const auto read = callShell(job.cluster.host, {.command = command}, context.token);
    if (!read)
        return read.as<QString>();
    return read->code == 0 ? Result<QString>(QString::fromUtf8(read->out)) : packingError(job, read->words);
}

}  // namespace leafbench
