#include "engine/cluster/SubmitJob.h"

#include "engine/cluster/ClusterShell.h"
#include "engine/cluster/JobAnswer.h"
#include "engine/cluster/JobScript.h"
#include "engine/cluster/ShellWords.h"
#include "engine/common/AsideFolder.h"
#include "engine/common/TextFile.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench {
namespace {

constexpr std::chrono::seconds noLimit{0};

// Exit codes of the commands below.
constexpr int noSbatch = 41;
constexpr int notWritten = 42;
constexpr int refused = 43;

QString there(const ClusterJob& job) { return QStringLiteral("%1:%2").arg(hostText(job.cluster), job.folder()); }

/// "4711;cluster", and warnings before it: the number.
QString numberIn(const QByteArray& out)
{
    return QString::fromLatin1(out.trimmed().split('\n').last()).section(QLatin1Char(';'), 0, 0).trimmed();
}

/// Writes what goes into the job's folder.
Status stage(const ClusterJob& job, const ClusterOrder& order, const QString& folder)
{
    const auto script = writeFile(folder + QStringLiteral("/job.sbatch"), jobScript(job.cluster, order, job.id).toUtf8());
    if (!script)
        return script;
    for (const OrderFile& file : order.files) {
        const QString target = folder + QLatin1Char('/') + file.name;
        if (!QDir().mkpath(QFileInfo(target).path()))
            return Error{.code = ErrorCode::NotWritable, .subject = target};
        if (file.path.isEmpty()) {
            if (const auto written = writeFile(target, file.bytes); !written)
                return written;
        } else if (!QFile::copy(file.path, target)) {
            return Error{.code = ErrorCode::NotReadable, .subject = file.path};
        }
    }
    return Ok{};
}

Status pack(const QString& folder, const QString& archive, const CancellationToken& token)
{
    const QString tar = QStringLiteral("tar -C %1 -cf %2 .").arg(shellWord(folder), shellWord(archive));
    const auto packed = callShell({}, {.command = tar, .limit = noLimit}, token);
    if (!packed)
        return packed.as<Ok>();
    return packed->code == 0 ? Status(Ok{}) : Error{.code = ErrorCode::NotWritable, .subject = archive, .detail = packed->words};
}

Status upload(const ClusterJob& job, const QString& archive, const CancellationToken& token)
{
    const QString folder = shellPath(job.folder());
    // What did not fit is not left half.
    const QString command = QStringLiteral("command -v sbatch >/dev/null || exit %1; "
                                           "mkdir -p %2 && tar -C %2 -xf - || { rm -rf %2; exit %3; }")
                                .arg(QString::number(noSbatch), folder, QString::number(notWritten));
    const auto sent = callShell(job.cluster.host, {.command = command, .input = archive, .limit = noLimit}, token);
    if (!sent)
        return sent.as<Ok>();
    if (sent->code == noSbatch)
        return Error{.code = ErrorCode::ClusterLacks, .subject = QStringLiteral("sbatch"), .detail = hostText(job.cluster)};
    if (sent->code != 0)
        return Error{.code = ErrorCode::NotWritable, .subject = there(job), .detail = sent->words};
    return Ok{};
}

Status send(const ClusterJob& job, const ClusterOrder& order, const CancellationToken& token)
{
    const AsideFolder aside = temporaryFolder();
    const QString staged = aside.filePath(QStringLiteral("job")), archive = aside.filePath(QStringLiteral("job.tar"));
    if (aside.path().isEmpty() || !QDir().mkpath(staged))
        return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = aside.failure()};
    if (const auto written = stage(job, order, staged); !written)
        return written;
    if (const auto packed = pack(staged, archive, token); !packed)
        return packed;
    return upload(job, archive, token);
}

/// Keeps Slurm's number in the job's folder, for when this answer is lost. A job that is refused leaves nothing.
Result<QString> askSbatch(const ClusterJob& job, const CancellationToken& token)
{
    const QString command = QStringLiteral("cd %1 && sbatch --parsable job.sbatch >id.new || { rm -rf %1; exit %2; }; "
                                           "mv id.new id && cat id")
                                .arg(shellPath(job.folder()), QString::number(refused));
    const auto asked = callShell(job.cluster.host, {.command = command}, token);
    if (!asked)
        return asked.as<QString>();
    if (asked->code == refused)
        return Error{.code = ErrorCode::ClusterRefused, .subject = job.cluster.name, .detail = asked->words};
    return numberIn(asked->out);
}

}  // namespace

Result<ClusterJob> submitJob(const ClusterProfile& profile, const ClusterOrder& order, const QString& runsDir,
                             const JobContext& context)
{
    if (const auto checked = checkProfile(profile); !checked)
        return checked.as<ClusterJob>();
    ClusterJob job{.id = newClusterJobId(runsDir, order.kind), .kind = order.kind, .cluster = profile};
    job.command = commandWords(profile, order);
    job.submitted = job.since = QDateTime::currentDateTimeUtc();
    if (const auto sent = send(job, order, context.token); !sent)
        return sent.as<ClusterJob>();
    if (const auto stored = storeClusterJob(runsDir, job); !stored)
        return stored.as<ClusterJob>();
    const auto number = askSbatch(job, context.token);
    if (number.failed() && number.error().code == ErrorCode::ClusterRefused) {
        const auto forgotten = forgetClusterJob(runsDir, job.id);
        return forgotten ? number.as<ClusterJob>() : forgotten.as<ClusterJob>();
    }
    if (!number)
        return number.as<ClusterJob>();
    job.slurmId = *number;
    job.state = ClusterJobState::Waiting;
    job.heard = QDateTime::currentDateTimeUtc();
    const auto stored = storeClusterJob(runsDir, job);
    return stored ? Result<ClusterJob>(job) : stored.as<ClusterJob>();
}

Status cancelJob(const ClusterJob& job, const JobContext& context)
{
    const QString command = QStringLiteral("cd %1 2>/dev/null || exit 0; ").arg(shellPath(job.folder())) + findJobId()
        + QStringLiteral("[ -n \"$id\" ] || exit 0; scancel \"$id\" 2>&1");
    const auto asked = callShell(job.cluster.host, {.command = command}, context.token);
    if (!asked)
        return asked.as<Ok>();
    const QString words = QString::fromLocal8Bit(asked->out).simplified();
    if (asked->code == 0 || words.contains(QLatin1String("Invalid job id")))
        return Ok{};
    return Error{.code = ErrorCode::ClusterFailed, .subject = hostText(job.cluster), .detail = words};
}

}  // namespace leafbench
