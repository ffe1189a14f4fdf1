#include "engine/cluster/ClusterJob.h"

#include "engine/common/TextFile.h"
#include "engine/runs/place/RunsPlace.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

namespace leafbench {
namespace {

QString jobFile(const QString& runsDir, const QString& id) { return QStringLiteral("%1/%2.json").arg(clusterJobsDir(runsDir), id); }

Result<ClusterJob> readJobFile(const QString& file)
{
    const auto json = readJson(file);
    if (!json)
        return json.as<ClusterJob>();
    auto job = fromJson<ClusterJob>(*json);
    job.id = QFileInfo(file).completeBaseName();
    return job;
}

}  // namespace

QString clusterJobsDir(const QString& runsDir) { return runsDir + QStringLiteral("/cluster"); }

std::vector<ClusterJob> listClusterJobs(const QString& runsDir, UnreadableList* unreadable)
{
    std::vector<ClusterJob> jobs;
    const QDir dir(clusterJobsDir(runsDir));
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (auto job = readJobFile(dir.filePath(name)))
            jobs.push_back(std::move(job).value());
        else
            addUnreadable(unreadable, dir.filePath(name), job.error());
    }
    std::sort(jobs.begin(), jobs.end(),
              [](const ClusterJob& a, const ClusterJob& b) { return std::tie(a.submitted, a.id) > std::tie(b.submitted, b.id); });
    return jobs;
}

Result<ClusterJob> readClusterJob(const QString& runsDir, const QString& name)
{
    if (QFile::exists(jobFile(runsDir, name)))
        return readJobFile(jobFile(runsDir, name));
    const auto jobs = listClusterJobs(runsDir);
    const auto found = std::find_if(jobs.begin(), jobs.end(), [&](const ClusterJob& job) {
        return name == QLatin1String("latest") || (!name.isEmpty() && job.slurmId == name);
    });
    if (found != jobs.end())
        return *found;
    QStringList names;
    for (const ClusterJob& job : jobs)
        names << job.id;
    return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("job"), .detail = name, .choices = names};
}

Status storeClusterJob(const QString& runsDir, const ClusterJob& job)
{
    if (const auto made = makeFolderOfRuns(clusterJobsDir(runsDir)); !made)
        return made;
    return writeJson(jobFile(runsDir, job.id), toJson(job));
}

Status forgetClusterJob(const QString& runsDir, const QString& id)
{
    const QString file = jobFile(runsDir, id);
    if (QFile::exists(file) && !QFile::remove(file))
        return Error{.code = ErrorCode::NotWritable, .subject = file};
    return Ok{};
}

QString newClusterJobId(const QString& runsDir, ClusterJobKind kind)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (;;) {
        // Two machines may share the folder on the cluster.
        const QString end = QString::number(QRandomGenerator::global()->bounded(0x1000, 0x10000), 16);
        const QString id = QStringLiteral("%1-%2-%3").arg(now, toWord(kind), end);
        if (!QFile::exists(jobFile(runsDir, id)))
            return id;
    }
}

}  // namespace leafbench
