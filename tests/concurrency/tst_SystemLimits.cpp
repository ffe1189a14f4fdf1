#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/SystemLimits.h"
#include "tests/testing/Sanitizer.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <numeric>
#include <thread>

using namespace leafbench;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

SystemReadings plainMachine(int cores, qint64 bytes)
{
    SystemReadings readings;
    readings.machineCores = cores;
    readings.allowedCores.resize(cores);
    std::iota(readings.allowedCores.begin(), readings.allowedCores.end(), 0);
    readings.machineBytes = bytes;
    readings.availableBytes = bytes / 2;
    return readings;
}

/// A made-up system's files below a folder.
class Files {
public:
    void write(const QString& path, const QByteArray& text) const
    {
        const QString full = root() + path;
        QDir().mkpath(QFileInfo(full).absolutePath());
        QFile file(full);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    QString root() const { return m_dir.path(); }
    SystemReadings read() const { return readSystem(root()); }

private:
    QTemporaryDir m_dir;
};

const QByteArray version2Mount = "42 31 0:38 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n";
const QByteArray version1Mounts = "30 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755\n"
                                  "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
                                  "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"
                                  "39 31 0:36 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids\n"
                                  "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";

/// What a child process reads after `prepare`; the child ends at once.
template <class Value>
Value inChild(const std::function<void()>& prepare, const std::function<Value()>& read)
{
    int ends[2];
    Value value{};
    if (pipe(ends) != 0)
        return value;
    const pid_t child = fork();
    if (child == 0) {
        prepare();
        const Value mine = read();
        _exit(::write(ends[1], &mine, sizeof mine) == sizeof mine ? 0 : 1);
    }
    close(ends[1]);  // else a child that dies would be waited for for ever
    if (::read(ends[0], &value, sizeof value) != sizeof value)
        value = {};
    waitpid(child, nullptr, 0);
    close(ends[0]);
    return value;
}

/// A folder of a control group of the test's own, of version 1 or 2; gone at the end. Empty where that cannot be made.
class OwnGroup {
public:
    explicit OwnGroup(const QString& controller)
    {
        for (const QString& top : {QStringLiteral("/sys/fs/cgroup/") + controller, QStringLiteral("/sys/fs/cgroup")}) {
            const QString path = top + QStringLiteral("/leafbench-test-%1").arg(getpid());
            if (!QFile::exists(top + QStringLiteral("/cgroup.procs")) || !QDir().mkdir(path))
                continue;
            m_path = path;
            if (QFile::exists(path + QStringLiteral("/%1.max").arg(controller)) || !top.endsWith(QLatin1String("cgroup")))
                return;
            QDir().rmdir(path);
            m_path.clear();
        }
    }
    ~OwnGroup()
    {
        for (int tries = 0; !m_path.isEmpty() && rmdir(qPrintable(m_path)) != 0 && tries < 100; ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    OwnGroup(const OwnGroup&) = delete;
    OwnGroup& operator=(const OwnGroup&) = delete;

    bool write(const char* file, const QByteArray& text) const
    {
        QFile out(m_path + QLatin1Char('/') + QLatin1String(file));
        return !m_path.isEmpty() && out.exists() && out.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && out.write(text) == text.size();
    }
    void join() const { write("cgroup.procs", QByteArray::number(getpid())); }

private:
    QString m_path;
};

}  // namespace

class tst_SystemLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qunsetenv("OMP_NUM_THREADS");
        qunsetenv("OMP_THREAD_LIMIT");
    }

    void aPlainMachineIsItsOwnLimit()
    {
        for (const int cores : {1, 2, 64, 512}) {
            const SystemLimits limits = limitsOf(plainMachine(cores, 64 * gigabyte));
            QCOMPARE(limits.cores, cores);
            QCOMPARE(limits.coresBy, LimitedBy::Machine);
            QCOMPARE(limits.memoryBytes, 64 * gigabyte);
            QCOMPARE(limits.freeBytes, 32 * gigabyte);
            QCOMPARE(limits.memoryBy, LimitedBy::Machine);
            QCOMPARE(limits.filesLeft, -1);
            QCOMPARE(limits.threadsLeft, -1);
            QCOMPARE(planCores(-1, 1, limits.cores, limits.threadsEach).intraOpThreads, cores);
        }
    }

    void theNarrowestBoundOfTheCoresCounts()
    {
        SystemReadings readings = plainMachine(64, 64 * gigabyte);
        readings.allowedCores = {8, 9, 10, 11};
        QCOMPARE(limitsOf(readings).cores, 4);
        QCOMPARE(limitsOf(readings).coresBy, LimitedBy::Affinity);
        const std::pair<double, int> quotas[] = {{0.1, 1}, {1, 1}, {1.5, 2}, {2.0001, 3}, {3.5, 4}, {16, 4}};
        for (const auto& [quota, cores] : quotas) {
            readings.quotaCores = quota;
            QCOMPARE(limitsOf(readings).cores, cores);
            QCOMPARE(limitsOf(readings).coresBy, std::ceil(quota) < 4 ? LimitedBy::CpuQuota : LimitedBy::Affinity);
        }
    }

    void openMpsNumbersAreReadAsOpenMpDoes()
    {
        SystemReadings readings = plainMachine(64, 64 * gigabyte);
        const std::tuple<const char*, const char*, int> cases[]
            = {{"", "", 0},    {"4", "", 4}, {"4,2", "", 4}, {"", "3", 3},   {"8", "3", 3},
               {"2", "16", 2}, {"0", "", 0}, {"-1", "", 0},  {"many", "", 0}};
        for (const auto& [threads, limit, each] : cases) {
            readings.ompNumThreads = threads;
            readings.ompThreadLimit = limit;
            QCOMPARE(limitsOf(readings).threadsEach, each);
            QCOMPARE(limitsOf(readings).cores, 64);
        }
    }

    void theNarrowestBoundOfTheMemoryCounts()
    {
        SystemReadings readings = plainMachine(8, 64 * gigabyte);
        readings.groupBytes = 16 * gigabyte;
        readings.groupFreeBytes = 12 * gigabyte;
        QCOMPARE(limitsOf(readings).memoryBytes, 16 * gigabyte);
        QCOMPARE(limitsOf(readings).memoryBy, LimitedBy::ControlGroup);
        QCOMPARE(limitsOf(readings).freeBytes, 12 * gigabyte);
        readings.addressSpaceBytes = 8 * gigabyte;
        readings.addressSpaceUsed = 3 * gigabyte;
        QCOMPARE(limitsOf(readings).memoryBy, LimitedBy::AddressSpace);
        QCOMPARE(limitsOf(readings).freeBytes, 5 * gigabyte);
        // A wide limit does not help where other programs hold the memory.
        readings.availableBytes = 1 * gigabyte;
        QCOMPARE(limitsOf(readings).freeBytes, 1 * gigabyte);
        QCOMPARE(limitsOf(readings).freeBy, LimitedBy::Machine);
        readings.groupBytes = 100 * gigabyte;
        QCOMPARE(limitsOf(readings).memoryBy, LimitedBy::AddressSpace);
    }

    void whatIsLeftOfFilesAndThreads()
    {
        SystemReadings readings = plainMachine(8, 64 * gigabyte);
        readings.openFiles = 64;
        readings.openFilesUsed = 20;
        readings.threads = 100;
        readings.threadsUsed = 120;
        QCOMPARE(limitsOf(readings).filesLeft, 44);
        QCOMPARE(limitsOf(readings).threadsLeft, 0);
    }

    void groupsOfVersion2WithTheirParents()
    {
        const Files files;
        files.write("/proc/self/mountinfo", version2Mount);
        files.write("/proc/self/cgroup", "0::/system.slice/job.service\n");
        files.write("/sys/fs/cgroup/system.slice/job.service/cpu.max", "max 100000\n");
        files.write("/sys/fs/cgroup/system.slice/cpu.max", "250000 100000\n");
        files.write("/sys/fs/cgroup/system.slice/job.service/memory.max", "8000000000\n");
        files.write("/sys/fs/cgroup/system.slice/job.service/memory.current", "3000000000\n");
        files.write("/sys/fs/cgroup/system.slice/job.service/memory.stat", "anon 5\ninactive_file 1000000000\nactive_file 7\n");
        files.write("/sys/fs/cgroup/system.slice/memory.max", "9000000000\n");
        files.write("/sys/fs/cgroup/system.slice/memory.current", "7000000000\n");
        files.write("/sys/fs/cgroup/system.slice/job.service/pids.max", "max\n");
        files.write("/sys/fs/cgroup/system.slice/pids.max", "50\n");
        files.write("/sys/fs/cgroup/system.slice/pids.current", "44\n");
        files.write("/proc/meminfo",
                    "MemTotal:       32000000 kB\nMemFree: 1 kB\nMemAvailable:   30000000 kB\nSwapFree: 1000 kB\n");
        const SystemReadings readings = files.read();
        QCOMPARE(readings.quotaCores, 2.5);
        QCOMPARE(readings.groupBytes, 8'000'000'000);
        QCOMPARE(readings.groupFreeBytes, 2'000'000'000);  // by the parent
        QCOMPARE(readings.threads, 50);
        QCOMPARE(readings.threadsUsed, 44);
        QCOMPARE(readings.machineBytes, 32'000'000 * qint64{1024});
        QCOMPARE(readings.availableBytes, 30'001'000 * qint64{1024});
    }

    void groupsOfVersion1WithTheirParents()
    {
        const Files files;
        files.write("/proc/self/mountinfo", version1Mounts);
        files.write("/proc/self/cgroup", "8:pids:/\n4:memory:/batch/job 7\n2:cpu,cpuacct:/batch\n1:name=systemd:/\n0::/\n");
        files.write("/sys/fs/cgroup/cpu,cpuacct/batch/cpu.cfs_quota_us", "-1\n");
        files.write("/sys/fs/cgroup/cpu,cpuacct/batch/cpu.cfs_period_us", "100000\n");
        files.write("/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "50000\n");
        files.write("/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n");
        files.write("/sys/fs/cgroup/memory/batch/job 7/memory.limit_in_bytes", "9223372036854771712\n");
        files.write("/sys/fs/cgroup/memory/batch/memory.limit_in_bytes", "4000000000\n");
        files.write("/sys/fs/cgroup/memory/batch/memory.usage_in_bytes", "3500000000\n");
        files.write("/sys/fs/cgroup/memory/batch/memory.stat", "cache 9\ninactive_file 1\ntotal_inactive_file 500000000\n");
        const SystemReadings readings = files.read();
        QCOMPARE(readings.quotaCores, 0.5);
        QCOMPARE(readings.groupBytes, 4'000'000'000);
        QCOMPARE(readings.groupFreeBytes, 1'000'000'000);
        QCOMPARE(readings.threads, 0);
        QCOMPARE(limitsOf(readings).cores, 1);
    }

    /// A container sees its own group mounted, while /proc/self/cgroup may still say where that lies outside.
    void aContainersGroupIsTheOneThatIsMounted()
    {
        for (const QByteArray& path : {QByteArray("/docker/4f1"), QByteArray("/elsewhere"), QByteArray("/../other")}) {
            const Files files;
            files.write("/proc/self/mountinfo", "42 31 0:38 /docker/4f1 /sys/fs/cgroup ro - cgroup2 cgroup rw\n");
            files.write("/proc/self/cgroup", "0::" + path + "\n");
            files.write("/sys/fs/cgroup/memory.max", "2000000000\n");
            files.write("/sys/fs/cgroup/memory.current", "500000000\n");
            files.write("/sys/fs/cgroup/cpu.max", "150000 100000\n");
            QCOMPARE(files.read().groupFreeBytes, 1'500'000'000);
            QCOMPARE(files.read().quotaCores, 1.5);
        }
    }

    void nothingThereOrNonsenseIsNoLimit()
    {
        const Files empty;
        QCOMPARE(empty.read().quotaCores, 0);
        QCOMPARE(empty.read().groupBytes, 0);
        QVERIFY(!empty.read().allowedCores.empty());
        const Files files;
        files.write("/proc/self/mountinfo", version2Mount + "nonsense\n - \n");
        files.write("/proc/self/cgroup", "0::/a\nnonsense\n:::\n");
        files.write("/sys/fs/cgroup/a/cpu.max", "many\n");
        files.write("/sys/fs/cgroup/a/memory.max", "-5\n");
        files.write("/sys/fs/cgroup/a/pids.max", "\n");
        files.write("/proc/meminfo", "MemTotal: much\n");
        QCOMPARE(files.read().quotaCores, 0);
        QCOMPARE(files.read().groupBytes, 0);
        QCOMPARE(files.read().threads, 0);
        QCOMPARE(files.read().machineBytes, 0);
    }

    // What follows sets real limits.

    void theMaskOfTheThreadIsRead()
    {
        const std::vector<int> all = coresOfMask();
        std::vector<int> one;
        std::thread([&] {
            cpu_set_t set;
            CPU_ZERO(&set);
            CPU_SET(all.back(), &set);
            if (sched_setaffinity(0, sizeof set, &set) == 0)
                one = coresOfMask();
        }).join();
        QCOMPARE(one, std::vector<int>{all.back()});
        QVERIFY(availableCores() <= static_cast<int>(allowedCores().size()));
    }

    void theProcessesLimitsAreRead()
    {
        if (leafbench::testing::sanitized)
            QSKIP("the sanitizers need all of the address space");
        const auto files = inChild<SystemLimits>(
            [] {
                const rlimit limit{100, 100};
                setrlimit(RLIMIT_NOFILE, &limit);
                const rlimit space{4'000'000'000, 4'000'000'000};
                setrlimit(RLIMIT_AS, &space);
            },
            [] { return systemLimits(); });
        QVERIFY(files.filesLeft > 50 && files.filesLeft < 100);
        QCOMPARE(files.memoryBytes, std::min<qint64>(files.machineBytes, 4'000'000'000));
        QVERIFY(files.freeBytes > 1'000'000'000 || files.freeBy != LimitedBy::AddressSpace);
        QVERIFY(files.freeBytes < 4'000'000'000);
    }

    void aRealGroupsQuotaIsRead()
    {
        const OwnGroup group(QStringLiteral("cpu"));
        if (!group.write("cpu.cfs_quota_us", "50000") && !group.write("cpu.max", "50000 100000"))
            QSKIP("no control group of its own can be made here");
        const auto limits = inChild<SystemLimits>([&] { group.join(); }, [] { return systemLimits(); });
        QCOMPARE(limits.quotaCores, 0.5);
        QCOMPARE(limits.cores, 1);
    }

    void aRealGroupsMemoryIsRead()
    {
        const OwnGroup group(QStringLiteral("memory"));
        if (!group.write("memory.limit_in_bytes", "2147483648") && !group.write("memory.max", "2147483648"))
            QSKIP("no control group of its own can be made here");
        const auto limits = inChild<SystemLimits>([&] { group.join(); }, [] { return systemLimits(); });
        QCOMPARE(limits.memoryBytes, 2'147'483'648);
        QCOMPARE(limits.memoryBy, LimitedBy::ControlGroup);
        QVERIFY(limits.freeBytes > 1'500'000'000 && limits.freeBytes <= 2'147'483'648);
    }
};

LEAFBENCH_GUILESS_TEST(tst_SystemLimits)
#include "tst_SystemLimits.moc"
