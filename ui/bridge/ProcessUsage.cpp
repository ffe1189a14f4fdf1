#include "ui/bridge/ProcessUsage.h"

#include "engine/parallel/CorePlan.h"

#include <QFile>

#include <unistd.h>

#include <algorithm>

namespace leafbench::ui {
namespace {

QByteArray contents(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// User and system time of all threads so far.
double cpuSeconds()
{
    const QByteArray stat = contents("/proc/self/stat");
    // The program's name stands in parentheses and may hold anything; fields 14 and 15 are counted after it.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return 0;
    return double(fields[11].toLongLong() + fields[12].toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

qint64 residentBytes()
{
    const QList<QByteArray> fields = contents("/proc/self/statm").split(' ');
    return fields.size() < 2 ? 0 : fields[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

}  // namespace

ProcessUsage::Sample ProcessUsage::sample()
{
    Sample sample;
    sample.residentBytes = residentBytes();
    const double cpu = cpuSeconds();
    if (m_clock.isValid() && m_clock.nsecsElapsed() > 0) {
        const double wall = double(m_clock.nsecsElapsed()) * 1e-9;
        sample.cpuShare = std::clamp((cpu - m_lastCpuSeconds) / wall / availableCores(), 0.0, 1.0);
    }
    m_lastCpuSeconds = cpu;
    m_clock.start();
    return sample;
}

}  // namespace leafbench::ui
