#include "ui/words/MachineText.h"

#include "engine/common/EnumWords.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <QJsonArray>
#include <QLocale>

namespace leafbench::words {
namespace {

QString counted(qint64 number, const QString& one, const QString& many) { return number == 1 ? one : many.arg(count(number)); }

QString limitedByText(LimitedBy by)
{
    switch (by) {
    case LimitedBy::Affinity: return Text::tr("affinity");
    case LimitedBy::CpuQuota: return Text::tr("CPU quota");
    case LimitedBy::ControlGroup: return Text::tr("control group");
    case LimitedBy::AddressSpace: return Text::tr("ulimit -v");
    case LimitedBy::Machine: break;
    }
    return {};
}

/// The cores and memory that this program may use.
QStringList usableParts(const SystemLimits& limits)
{
    const QString cores = limits.coresBy == LimitedBy::Machine
        ? coresText(limits.cores)
        : Text::tr("%1 of %2 (%3)")
              .arg(QString::number(limits.cores), coresText(limits.machineCores), limitedByText(limits.coresBy));
    const QString memory = limits.memoryBy == LimitedBy::Machine
        ? Text::tr("%1 memory").arg(bytes(limits.memoryBytes))
        : Text::tr("%1 of %2 memory (%3)")
              .arg(bytes(limits.memoryBytes), bytes(limits.machineBytes), limitedByText(limits.memoryBy));
    return {cores, memory};
}

/// Those of a machine's JSON.
SystemLimits limitsOfJson(const QJsonObject& machine)
{
    SystemLimits limits;
    limits.cores = machine[QLatin1String("cores")].toInt(1);
    limits.machineCores = machine[QLatin1String("machine_cores")].toInt(limits.cores);
    limits.coresBy = fromWord<LimitedBy>(machine[QLatin1String("cores_by")].toString()).value_or(LimitedBy::Machine);
    limits.machineBytes = machine[QLatin1String("ram_bytes")].toInteger();
    limits.memoryBytes = machine[QLatin1String("memory_limit_bytes")].toInteger(limits.machineBytes);
    limits.memoryBy = fromWord<LimitedBy>(machine[QLatin1String("memory_by")].toString()).value_or(LimitedBy::Machine);
    return limits;
}

}  // namespace

QString limitsText(const SystemLimits& limits)
{
    const QStringList parts = usableParts(limits) << Text::tr("%1 free").arg(bytes(limits.freeBytes));
    return parts.join(QStringLiteral(", "));
}

QString coresText(int cores) { return counted(cores, Text::tr("1 core"), Text::tr("%1 cores")); }

QString bytes(qint64 number) { return locale().formattedDataSize(number, 1, QLocale::DataSizeSIFormat); }

QString corePlanText(const CorePlan& plan)
{
    const QString loading = plan.loaderWorkers == 0 ? Text::tr("the training thread loads by itself")
                                                    : workerNoun(Workload::TrainWorkers, plan.loaderWorkers);
    return Text::tr("%1: %2, %3 of %4")
        .arg(coresText(plan.cores), loading, workerNoun(Workload::TrainReplicas, plan.replicas),
             counted(plan.intraOpThreads, Text::tr("1 thread"), Text::tr("%1 threads")));
}

QString ranksWarning(int ranks)
{
    if (ranks <= availableCores())
        return {};
    return Text::tr("%1 ranks on %2 cores: more than the machine has, so they will wait for each other.")
        .arg(QString::number(ranks), QString::number(availableCores()));
}

QString replicasNote(int replicas, int gpus)
{
    if (replicas < 2 || gpus >= 2)
        return {};
    return Text::tr("PyTorch's own DataParallel does nothing without two GPUs. Here copies of the model share each batch "
                    "on the processor's cores.");
}

QStringList gpuNames(const QJsonObject& machine)
{
    QStringList names;
    // A run stores only names of GPUs, a study also their memory.
    for (const QJsonValue& gpu : machine[QLatin1String("gpus")].toArray())
        names << (gpu.isObject() ? gpu[QLatin1String("name")] : gpu).toString();
    return names;
}

QString machineText(const QJsonObject& machine)
{
    const QStringList gpus = gpuNames(machine);
    QStringList parts;
    if (const QString cpu = machine[QLatin1String("cpu")].toString(); !cpu.isEmpty())
        parts << cpu;
    parts << usableParts(limitsOfJson(machine)) << (gpus.isEmpty() ? Text::tr("no GPU") : gpus.join(QStringLiteral(" + ")));
    return parts.join(QStringLiteral(", "));
}

QString corePlanWarning(const CorePlan& plan)
{
    if (!plan.oversubscribed)
        return {};
    if (plan.replicas == 1) {
        return Text::tr("%1 workers were asked for, but only %2 can run at a time on this machine's cores. They will wait for each "
                        "other and may be slower than %2; ask for no more than that.")
            .arg(QString::number(plan.loaderWorkers), QString::number(plan.cores));
    }
    return Text::tr("%1 workers and %2 replicas on %3 cores: more than the machine has, so they will wait for each other "
                    "and may run slower.")
        .arg(QString::number(plan.loaderWorkers), QString::number(plan.replicas), QString::number(plan.cores));
}

}  // namespace leafbench::words
