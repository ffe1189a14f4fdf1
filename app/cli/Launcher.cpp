#include "app/cli/Launcher.h"

#include "app/cli/Command.h"
#include "app/cli/Interrupt.h"
#include "engine/runs/ranks/NetworkBench.h"
#include "engine/runs/ranks/RankServer.h"
#include "engine/runs/ranks/RankStatistics.h"
#include "engine/runs/training/RankTraining.h"
#include "engine/speedup/TogetherTuning.h"

#include <QProcess>
#include <QThread>

namespace leafbench::cli {

static const std::map<QString, RankJob>& jobs()
{
    static const std::map<QString, RankJob> all{
        {trainingOrder, trainAsRank}, {statisticsOrder, countAsRank}, {networkOrder, reduceAsRank}, {tuningOrder, tuneAsRank}};
    return all;
}

Status obeyLocally(int socket) { return serveLocalRank(socket, jobs()); }

Status obeyOnNode()
{
    const auto place = launchedRankPlace();
    if (!place)
        return place.as<Ok>();
    return *place && (*place)->rank > 0 ? serveRank(**place, jobs(), {}) : Status(Ok{});
}

/// By Slurm's number alone: no address is looked up for it.
static bool isFirstOfStep() { return qEnvironmentVariableIntValue("SLURM_PROCID") == 0; }

static int obey(const RankPlace& place, Output& out, const JobContext& context)
{
    const Status served = serveRank(place, jobs(), {context.token});
    if (served)
        return Finished;
    // Rank 0 says what went wrong, unless it is not there or this one never met it.
    if (served.failed()
        && (served.error().code == ErrorCode::RanksMissing || served.error().code == ErrorCode::BackendMissing
            || served.error().subject.startsWith(QLatin1String("rank 0"))))
        return notFinished(out, served);
    return served.cancelled() ? WasCancelled : Failed;
}

Launched meetLaunchedRanks(Output& out, const JobContext& context)
{
    const auto place = launchedRankPlace();
    if (!place)
        return {.exitCode = notFinished(out, place)};
    if (!*place)
        return {};
    if ((*place)->rank > 0)
        return {.exitCode = obey(**place, out, context)};
    const auto ranks = JobRanks::join(**place, context);
    if (!ranks)
        return {.exitCode = notFinished(out, ranks)};
    return {.ranks = *ranks};
}

int launchedProcesses()
{
    const auto place = launchedRankPlace();
    return place && place.value() ? place.value()->size : 1;
}

bool isFirstLaunched()
{
    const auto place = launchedRankPlace();
    return !place || !place.value() || place.value()->rank == 0;
}

QString takeExitFile()
{
    constexpr const char* name = "LEAFBENCH_EXIT_FILE";
    const QString path = isFirstOfStep() ? qEnvironmentVariable(name) : QString();
    qunsetenv(name);
    return path;
}

QString runOfThisJob(const QString& runsDir)
{
    if (qEnvironmentVariableIntValue("SLURM_RESTART_COUNT") < 1)
        return {};
    const QString step = slurmStep();  // a job can have several trainings
    for (const Run& listed : listRuns(runsDir)) {
        const auto run = isOver(listed.state) ? Cancelled{} : openRun(listed.path);
        if (!run || run->machine[QLatin1String("slurm_job")].toString() != step)
            continue;
        // Slurm may start the job again while it still ends the processes of before.
        constexpr int patience = 60;
        for (int second = 0; second < patience && isRunInUse(run->path); ++second)
            QThread::sleep(1);
        return run->path;
    }
    return {};
}

void requeueIfAsked(Output& out)
{
    // Of an array, only this task.
    const QString array = qEnvironmentVariable("SLURM_ARRAY_JOB_ID");
    const QString job = array.isEmpty() ? qEnvironmentVariable("SLURM_JOB_ID")
                                        : array + QLatin1Char('_') + qEnvironmentVariable("SLURM_ARRAY_TASK_ID");
    if (!Interrupt::wantsRequeue() || job.isEmpty() || !isFirstOfStep())
        return;
    QProcess scontrol;
    scontrol.start(QStringLiteral("scontrol"), {QStringLiteral("requeue"), job});
    if (scontrol.waitForFinished() && scontrol.exitCode() == 0)
        out.warning(Text::tr("Slurm will start job %1 again; it goes on from here.").arg(job));
    else
        out.warning(Text::tr("Slurm did not requeue job %1: %2")
                        .arg(job, QString::fromLocal8Bit(scontrol.readAllStandardError()).simplified()));
}

}  // namespace leafbench::cli
