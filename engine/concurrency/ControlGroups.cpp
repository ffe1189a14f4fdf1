#include "engine/concurrency/ControlGroups.h"

#include "engine/concurrency/SystemText.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace leafbench {

namespace {

/// The folders of one controller's groups: this process's own first, then its parents, up to the mount.
struct GroupFolders {
    QStringList folders;
    bool isVersion2 = false;
};

/// A line of mountinfo: "35 31 0:32 /root /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory".
struct Mount {
    QString root;  ///< the group mounted at `point`
    QString point;
    QString type;
    QStringList options;
};

std::optional<Mount> mountOf(const QString& line)
{
    const QStringList halves = line.split(QStringLiteral(" - "));
    if (halves.size() < 2)
        return {};
    const QStringList left = halves.first().split(QLatin1Char(' '));
    const QStringList right = halves.last().split(QLatin1Char(' '));
    if (left.size() < 5 || right.size() < 3)
        return {};
    return Mount{left[3], left[4], right[0], right[2].split(QLatin1Char(','))};
}

/// The group's path below the mount. In a container the path may begin with the mounted group, or lie outside it: then the mounted
/// group is this process's own.
QString below(const Mount& mount, const QString& path)
{
    if (mount.root == QLatin1String("/"))
        return path.contains(QLatin1String("/..")) ? QString() : path;
    if (path == mount.root || path.startsWith(mount.root + QLatin1Char('/')))
        return path.mid(mount.root.size());
    return {};
}

QStringList upwards(const QString& top, QString path)
{
    QStringList folders;
    while (path.size() > 1) {
        folders << top + path;
        path.truncate(path.lastIndexOf(QLatin1Char('/')));
    }
    return folders << top;
}

/// The system's information on all controllers.
struct Tree {
    QString root;
    QStringList groups;  ///< a line of /proc/self/cgroup each
    std::vector<Mount> mounts;
};

QStringList linesOf(const QString& path) { return QString::fromUtf8(systemText(path).trimmed()).split(QLatin1Char('\n')); }

Tree readTree(const QString& root)
{
    Tree tree{root, linesOf(root + QStringLiteral("/proc/self/cgroup")), {}};
    for (const QString& line : linesOf(root + QStringLiteral("/proc/self/mountinfo"))) {
        if (auto mount = mountOf(line))
            tree.mounts.push_back(std::move(*mount));
    }
    return tree;
}

/// The groups of a controller ("cpu", "memory", "pids"). If both versions are mounted, version 1 if it lists the controller.
GroupFolders groupsOf(const Tree& tree, const QString& controller)
{
    GroupFolders found;
    for (const QString& line : tree.groups) {
        const QString controllers = line.section(QLatin1Char(':'), 1, 1);
        const bool isVersion2 = controllers.isEmpty();
        if (!isVersion2 && !controllers.split(QLatin1Char(',')).contains(controller))
            continue;
        for (const Mount& mount : tree.mounts) {
            if (mount.type != (isVersion2 ? QLatin1String("cgroup2") : QLatin1String("cgroup")))
                continue;
            if (!isVersion2 && !mount.options.contains(controller))
                continue;
            if (isVersion2 && !found.folders.isEmpty())
                break;
            found = {upwards(tree.root + mount.point, below(mount, line.section(QLatin1Char(':'), 2))), isVersion2};
            break;
        }
    }
    return found;
}

/// A number in a file; none for "max", -1 and values that mean "no limit".
std::optional<qint64> limitIn(const QString& path)
{
    constexpr qint64 noLimit = qint64{1} << 60;
    bool isNumber = false;
    const qint64 value = systemText(path).trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 && value < noLimit ? std::optional(value) : std::nullopt;
}

/// The value behind "key " in a file of such lines.
qint64 valueOf(const QString& path, const QByteArray& key)
{
    for (const QByteArray& line : systemText(path).split('\n')) {
        if (line.startsWith(key + ' '))
            return line.mid(key.size() + 1).toLongLong();
    }
    return 0;
}

double quotaIn(const QString& folder, bool isVersion2)
{
    qint64 quota = 0, period = 0;
    if (isVersion2) {
        const QList<QByteArray> parts = systemText(folder + QStringLiteral("/cpu.max")).trimmed().split(' ');
        quota = parts.value(0).toLongLong();  // 0 for "max"
        period = parts.value(1).toLongLong();
    } else {
        quota = limitIn(folder + QStringLiteral("/cpu.cfs_quota_us")).value_or(0);
        period = limitIn(folder + QStringLiteral("/cpu.cfs_period_us")).value_or(0);
    }
    return quota > 0 && period > 0 ? double(quota) / double(period) : 0;
}

void takeMemory(const QString& folder, bool isVersion2, ControlGroupLimits& limits)
{
    const auto limit = limitIn(folder + (isVersion2 ? QStringLiteral("/memory.max") : QStringLiteral("/memory.limit_in_bytes")));
    if (!limit)
        return;
    const qint64 used
        = limitIn(folder + (isVersion2 ? QStringLiteral("/memory.current") : QStringLiteral("/memory.usage_in_bytes"))).value_or(0);
    const qint64 cache = valueOf(folder + QStringLiteral("/memory.stat"), isVersion2 ? "inactive_file" : "total_inactive_file");
    const qint64 free = std::max<qint64>(0, *limit - std::max<qint64>(0, used - cache));
    const bool isFirst = limits.memoryBytes == 0;
    limits.memoryBytes = isFirst ? *limit : std::min(limits.memoryBytes, *limit);
    limits.memoryFreeBytes = isFirst ? free : std::min(limits.memoryFreeBytes, free);
}

}  // namespace

ControlGroupLimits readControlGroups(const QString& root)
{
    ControlGroupLimits limits;
    const Tree tree = readTree(root);
    const GroupFolders cpu = groupsOf(tree, QStringLiteral("cpu"));
    for (const QString& folder : cpu.folders) {
        const double quota = quotaIn(folder, cpu.isVersion2);
        if (quota > 0 && (limits.quotaCores == 0 || quota < limits.quotaCores))
            limits.quotaCores = quota;
    }
    const GroupFolders memory = groupsOf(tree, QStringLiteral("memory"));
    for (const QString& folder : memory.folders)
        takeMemory(folder, memory.isVersion2, limits);
    qint64 leastRoom = std::numeric_limits<qint64>::max();
    for (const QString& folder : groupsOf(tree, QStringLiteral("pids")).folders) {
        const auto most = limitIn(folder + QStringLiteral("/pids.max"));
        const qint64 used = limitIn(folder + QStringLiteral("/pids.current")).value_or(0);
        if (most && *most - used < leastRoom) {
            leastRoom = *most - used;
            limits.pids = *most;
            limits.pidsUsed = used;
        }
    }
    return limits;
}

}  // namespace leafbench
