#include "engine/monitor/Machine.h"

#include "engine/common/Fields.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/monitor/NvidiaSmi.h"

#include <QFile>
#include <QSysInfo>

#include <unistd.h>

namespace leafbench {

static Machine readMachine()
{
    Machine m;
    m.limits = systemLimits();
    m.cores = availableCores();
    m.ramBytes = static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    m.system = QSysInfo::prettyProductName();
    m.host = QSysInfo::machineHostName();
    QFile cpuinfo(QStringLiteral("/proc/cpuinfo"));
    if (!cpuinfo.open(QIODevice::ReadOnly))
        return m;
    const QStringList lines = QString::fromLatin1(cpuinfo.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QString key = line.section(QLatin1Char(':'), 0, 0).trimmed();
        const QString value = line.section(QLatin1Char(':'), 1).trimmed();
        if (m.cpuModel.isEmpty() && key == QLatin1String("model name"))
            m.cpuModel = value;
        if (m.cpuFlags.isEmpty() && key == QLatin1String("flags"))
            m.cpuFlags = value.split(QLatin1Char(' '));
    }
    return m;
}

bool Machine::hasBFloat16() const
{
    return cpuFlags.contains(QLatin1String("avx512_bf16")) || cpuFlags.contains(QLatin1String("amx_bf16"));
}

/// Only written.
static void fields(Machine& machine, auto&& visit)
{
    visit("cpu", machine.cpuModel);
    visit("cores", machine.cores);
    visit("ram_bytes", machine.ramBytes);
    visit("system", machine.system);
    visit("host", machine.host);
    visit("bfloat16", machine.hasBFloat16());
    visit("gpus", gpuNames());
    const SystemLimits& limits = machine.limits;
    if (limits.coresBy != LimitedBy::Machine) {
        visit("machine_cores", limits.machineCores);
        visit("cores_by", limits.coresBy);
    }
    if (limits.quotaCores > 0)
        visit("cpu_quota", limits.quotaCores);
    if (limits.memoryBy != LimitedBy::Machine) {
        visit("memory_limit_bytes", limits.memoryBytes);
        visit("memory_by", limits.memoryBy);
    }
}

QJsonObject Machine::toJson() const { return leafbench::toJson(*this); }

const Machine& machine()
{
    static const Machine m = readMachine();
    return m;
}

}  // namespace leafbench
