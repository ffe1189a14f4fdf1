#include "engine/monitor/Machine.h"

#include "engine/common/EnumWords.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/monitor/NvidiaSmi.h"

#include <QFile>
#include <QJsonArray>
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

static void addLimits(const SystemLimits& limits, QJsonObject& json)
{
    if (limits.coresBy != LimitedBy::Machine) {
        json.insert("machine_cores", limits.machineCores);
        json.insert("cores_by", toWord(limits.coresBy));
    }
    if (limits.quotaCores > 0)
        json.insert("cpu_quota", limits.quotaCores);
    if (limits.memoryBy != LimitedBy::Machine) {
        json.insert("memory_limit_bytes", limits.memoryBytes);
        json.insert("memory_by", toWord(limits.memoryBy));
    }
}

QJsonObject Machine::toJson() const
{
    QJsonObject json{{"cpu", cpuModel},
                     {"cores", cores},
                     {"ram_bytes", ramBytes},
                     {"system", system},
                     {"host", host},
                     {"bfloat16", hasBFloat16()},
                     {"gpus", QJsonArray::fromStringList(gpuNames())}};
    addLimits(limits, json);
    return json;
}

const Machine& machine()
{
    static const Machine m = readMachine();
    return m;
}

}  // namespace leafbench
