#include "engine/ranks/SlurmRanks.h"

#include "engine/processes/WorkerProcess.h"

#include <QSysInfo>

#include <signal.h>
#include <sys/prctl.h>

#include <algorithm>

namespace leafbench {
namespace {

/// Of this process's own step; the others get theirs by srun's options.
bool isOfStep(const QString& variable)
{
    for (const char* begin :
         {"SLURM_STEP", "SLURM_CPU_BIND", "SLURM_NTASKS", "SLURM_TASKS_PER_NODE", "SLURM_NPROCS", "SLURM_NNODES", "SLURM_PROCID",
          "SLURM_LOCALID", "SLURM_NODEID", "SLURM_DISTRIBUTION", "SLURM_JOB_NUM_NODES"}) {
        if (variable.startsWith(QLatin1String(begin)))
            return true;
    }
    return false;
}

QProcessEnvironment environmentOfStep(const RankPlace& place)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString& variable : own.keys()) {
        if (!isOfStep(variable))
            environment.insert(variable, own.value(variable));
    }
    environment.insert(QStringLiteral("MASTER_ADDR"), place.host);
    environment.insert(QStringLiteral("MASTER_PORT"), QString::number(place.port));
    return environment;
}

/// srun is to hear the signals that this program keeps to itself, and dies with it.
void prepareSrun()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

}  // namespace

QString thisNode()
{
    const QString node = qEnvironmentVariable("SLURMD_NODENAME");
    return node.isEmpty() ? QSysInfo::machineHostName() : node;
}

int slurmNodes()
{
    return qEnvironmentVariable("SLURM_JOB_ID").isEmpty() ? 0 : std::max(1, qEnvironmentVariableIntValue("SLURM_JOB_NUM_NODES"));
}

Result<std::unique_ptr<SlurmRanks>> SlurmRanks::prepare(int nodes, int size)
{
    if (const int there = slurmNodes(); there < nodes)
        return Error{.code = ErrorCode::NodesMissing, .low = double(nodes), .high = double(there)};
    RankPlace place{.rank = 0, .size = size, .host = thisNode()};
    findAddress(place);
    return std::unique_ptr<SlurmRanks>(new SlurmRanks(nodes, place));
}

void SlurmRanks::begin(int port)
{
    m_place.port = port;
    QStringList words{QStringLiteral("--overlap"),     QStringLiteral("--quiet"),      QStringLiteral("--input=none"),
                      QStringLiteral("--output=none"), QStringLiteral("--relative=0"), QStringLiteral("--distribution=block")};
    words << QStringLiteral("--nodes=%1").arg(m_nodes) << QStringLiteral("--ntasks=%1").arg(m_place.size)
          << QStringLiteral("--ntasks-per-node=%1").arg(m_place.size / m_nodes);
    if (const QString cores = qEnvironmentVariable("SLURM_CPUS_PER_TASK"); !cores.isEmpty())
        words << QStringLiteral("--cpus-per-task=") + cores;
    m_srun.setProcessEnvironment(environmentOfStep(m_place));
    m_srun.setChildProcessModifier(prepareSrun);
    m_srun.start(QStringLiteral("srun"), words << workerProgram() << QStringLiteral("rank") << QStringLiteral("launched"));
}

QString SlurmRanks::deaths()
{
    if (m_srun.state() != QProcess::NotRunning && !m_srun.waitForFinished(100))
        return {};
    const QString words = QString::fromLocal8Bit(m_srun.readAllStandardError()).simplified();
    if (m_srun.error() == QProcess::FailedToStart)
        return QStringLiteral("srun: ") + m_srun.errorString();
    return words.isEmpty() ? QStringLiteral("srun: exit code %1").arg(m_srun.exitCode()) : words.right(400);
}

/// srun ends its tasks at SIGTERM.
SlurmRanks::~SlurmRanks()
{
    constexpr int patience = 10'000;  // milliseconds
    if (m_srun.state() == QProcess::NotRunning || m_srun.waitForFinished(patience / 2))
        return;
    m_srun.terminate();
    if (!m_srun.waitForFinished(patience)) {
        m_srun.kill();
        m_srun.waitForFinished();
    }
}

}  // namespace leafbench
