#include "engine/monitor/ProcStat.h"

#include "engine/concurrency/SystemText.h"

#include <QList>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>

namespace leafbench {
namespace {

/// Children of all threads of a process: each is listed with the thread that started it.
std::vector<qint64> childrenOf(const char* pid)
{
    std::vector<qint64> children;
    char path[80];
    std::snprintf(path, sizeof path, "/proc/%s/task", pid);
    DIR* tasks = opendir(path);
    if (!tasks)
        return children;
    while (const dirent* task = readdir(tasks)) {
        if (task->d_name[0] == '.')
            continue;
        char list[128];
        std::snprintf(list, sizeof list, "%s/%.20s/children", path, task->d_name);
        for (const QByteArray& child : procFile(list).simplified().split(' ')) {
            if (const qint64 number = child.toLongLong(); number > 0)
                children.push_back(number);
        }
    }
    closedir(tasks);
    return children;
}

qint64 residentBytes(const char* pid)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%s/statm", pid);
    const QList<QByteArray> fields = procFile(path).split(' ');
    return fields.size() < 2 ? 0 : fields[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

double secondsOf(quint64 ticks) { return static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK)); }

/// Few levels below the workers: at most a wrapper script.
void addChildren(const char* pid, qint64 without, int levels, ProcessTree& tree)
{
    for (const qint64 child : childrenOf(pid)) {
        if (child == without)
            continue;
        const QByteArray name = QByteArray::number(child);
        const ProcessTicks ticks = processTicks(procFile("/proc/" + name + "/stat"));
        tree.cpuSeconds += secondsOf(ticks.own + ticks.reaped);
        tree.residentBytes += residentBytes(name.constData());
        if (levels > 1)
            addChildren(name.constData(), without, levels - 1, tree);
    }
}

}  // namespace

QByteArray procFile(const char* path)
{
    // Files of /proc have no size: read until the end.
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray text;
    char part[4096];
    for (ssize_t got = 0; (got = read(file, part, sizeof part)) > 0;)
        text.append(part, got);
    close(file);
    return text;
}

std::vector<CoreTicks> coreTicks(const QByteArray& stat, std::span<const int> cores)
{
    std::vector<CoreTicks> ticks(cores.size());
    for (std::size_t i = 0; i < cores.size(); ++i) {
        const QByteArray name = "\ncpu" + QByteArray::number(cores[i]) + ' ';
        const qsizetype at = stat.indexOf(name);
        if (at < 0)
            continue;
        const qsizetype begin = at + name.size();
        const QList<QByteArray> fields = stat.mid(begin, stat.indexOf('\n', begin) - begin).split(' ');
        // user nice system idle iowait irq softirq steal; the guests' time after them is included in user and nice.
        for (qsizetype f = 0; f < qMin<qsizetype>(fields.size(), 8); ++f) {
            const quint64 value = fields[f].toULongLong();
            ticks[i].all += value;
            if (f != 3 && f != 4)
                ticks[i].busy += value;
        }
    }
    return ticks;
}

qint64 memoryInUse(const QByteArray& meminfo)
{
    return qMax<qint64>(0, bytesOfLine(meminfo, "MemTotal") - bytesOfLine(meminfo, "MemAvailable"));
}

ProcessTicks processTicks(const QByteArray& stat)
{
    // The program's name is in parentheses and may hold anything; fields 14 to 17 are counted after it.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 15)
        return {};
    return {fields[11].toULongLong() + fields[12].toULongLong(), fields[13].toULongLong() + fields[14].toULongLong()};
}

ProcessTree processTree(qint64 without)
{
    ProcessTree tree;
    // Finer than the ticks of /proc/self/stat.
    timespec own{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
    tree.cpuSeconds = static_cast<double>(own.tv_sec) + static_cast<double>(own.tv_nsec) * 1e-9
        + secondsOf(processTicks(procFile("/proc/self/stat")).reaped);
    tree.residentBytes = residentBytes("self");
    addChildren("self", without, 3, tree);
    return tree;
}

}  // namespace leafbench
