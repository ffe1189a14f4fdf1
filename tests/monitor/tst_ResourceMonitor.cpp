#include "engine/common/Fields.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/monitor/Machine.h"
#include "engine/monitor/NvidiaSmi.h"
#include "engine/monitor/ProcStat.h"
#include "engine/monitor/ResourceMonitor.h"
#include "engine/monitor/ResourceSeries.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

using namespace leafbench;
using namespace std::chrono_literals;

namespace {

/// Turns round until it is destroyed.
class BusyThread {
public:
    ~BusyThread()
    {
        m_end = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_end{false};
    std::thread m_thread{[this] {
        volatile double sink = 0;
        while (!m_end)
            sink = sink + 1;
    }};
};

ResourceSample sample(double seconds, std::vector<double> cores, double processCores, qint64 bytes)
{
    return {.seconds = seconds,
            .cores = std::move(cores),
            .processCores = processCores,
            .processBytes = bytes,
            .machineBytes = 2 * bytes,
            .gpus = {}};
}

/// Puts an nvidia-smi before all others in PATH, as long as it lives.
class FakeSmi {
public:
    explicit FakeSmi(const QByteArray& script)
    {
        QFile file(m_dir.filePath("nvidia-smi"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\necho $$ >> " + pidFile() + "\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_dir.path()) + ':' + m_path);
    }
    ~FakeSmi() { qputenv("PATH", m_path); }

    QByteArray pidFile() const { return QFile::encodeName(m_dir.filePath("pid")); }
    QList<int> started() const
    {
        QFile file(QFile::decodeName(pidFile()));
        QList<int> pids;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().trimmed().split('\n'))
                pids << line.toInt();
        }
        return pids;
    }
    bool running() const
    {
        const QList<int> pids = started();
        return std::any_of(pids.begin(), pids.end(), [](int pid) { return pid > 0 && kill(pid, 0) == 0; });
    }

private:
    QTemporaryDir m_dir;
    const QByteArray m_path = qgetenv("PATH");
};

bool becomes(const std::function<bool()>& met) { return QTest::qWaitFor(met, 20'000); }

}  // namespace

class tst_ResourceMonitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsProcStat();
    void readsMemory();
    void aBusyThreadIsACore();
    void childrenCount();
    void aShortStretchHasASampleToo();
    void seriesStaysShort();
    void thinningKeepsMeansAndPeaks();
    void summaryTellsOthersApart();
    void csvRoundTrip();
    void csvOfBadText_data();
    void csvOfBadText();
    void summaryRoundTrip();
    void gpuLines_data();
    void gpuLines();
    void gpusAreReadAndNamed();
    void smiEndsWithItsMonitor();
    void badSmiIsGivenUp_data();
    void badSmiIsGivenUp();
    void silentSmiIsGivenUp();
};

void tst_ResourceMonitor::readsProcStat()
{
    const QByteArray text = "cpu  9 9 9 9 9 9 9 9 0 0\ncpu0 10 1 20 60 5 1 2 1 7 0\ncpu1 0 0 0 100 0 0 0 0 0 0\n"
                            "cpu12 50 0 0 50 0 0 0 0 0 0\nintr 1 2 3\n";
    const std::vector<int> cores{0, 12, 13};
    const std::vector<CoreTicks> ticks = coreTicks(text, cores);
    QCOMPARE(ticks.size(), 3u);
    QCOMPARE(ticks[0].all, 100u);  // the guests' 7 are in the user's 10 already
    QCOMPARE(ticks[0].busy, 35u);
    QCOMPARE(ticks[1].busy, 50u);
    QCOMPARE(ticks[2].all, 0u);
    QCOMPARE(processTicks("42 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15").own, 23u);
    QCOMPARE(processTicks("42 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15").reaped, 27u);
    QCOMPARE(processTicks("").own, 0u);
    QVERIFY(availableCores() <= static_cast<int>(allowedCores().size()));
}

void tst_ResourceMonitor::readsMemory()
{
    QCOMPARE(memoryInUse("MemTotal:       1000 kB\nMemFree:  1 kB\nMemAvailable:    400 kB\n"), 600 * 1024);
    QCOMPARE(memoryInUse("nothing"), 0);
    const qint64 inUse = memoryInUse(procFile("/proc/meminfo"));
    QVERIFY(inUse > 0 && inUse < machine().ramBytes);
}

void tst_ResourceMonitor::aBusyThreadIsACore()
{
    ResourceMonitor monitor(0.1);
    const BusyThread busy;
    QTest::qWait(1000);
    const ResourceSummary summary = monitor.summary();
    // Other programs may leave the thread little of a core, but never nothing.
    QVERIFY2(summary.meanProcessCores > 0.1, qPrintable(QString::number(summary.meanProcessCores)));
    QVERIFY2(summary.meanProcessCores < 1.3, qPrintable(QString::number(summary.meanProcessCores)));
    QVERIFY(summary.meanCoreUse > 0.05 && summary.meanCoreUse <= 1);
    QVERIFY(summary.seconds >= 1);
    QVERIFY(summary.peakProcessBytes > 1'000'000);
    QVERIFY(summary.peakMachineBytes > summary.peakProcessBytes / 4);
    const std::vector<ResourceSample> samples = monitor.samples();
    QVERIFY(samples.size() >= 2);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        QCOMPARE(static_cast<int>(samples[i].cores.size()), static_cast<int>(allowedCores().size()));
        QVERIFY(i == 0 || samples[i].seconds > samples[i - 1].seconds);
    }
    QVERIFY(monitor.latest().seconds > 0);
}

void tst_ResourceMonitor::childrenCount()
{
    const ProcessTree before = processTree();
    QProcess child;
    child.start("sh", {"-c", "while :; do :; done"});
    QVERIFY(child.waitForStarted());
    QVERIFY(becomes([&] { return processTree().cpuSeconds > before.cpuSeconds + 0.2; }));
    QVERIFY(processTree().residentBytes > processTree(child.processId()).residentBytes);
    const double during = processTree().cpuSeconds;
    const double without = processTree(child.processId()).cpuSeconds;
    QVERIFY(without < during - 0.1);
    child.kill();
    QVERIFY(child.waitForFinished());
    // What it took stays taken.
    QVERIFY(processTree().cpuSeconds >= during - 0.02);
}

void tst_ResourceMonitor::aShortStretchHasASampleToo()
{
    const ResourceMonitor monitor(60);
    QCOMPARE(monitor.latest().seconds, 0.0);
    QVERIFY(monitor.latest().processBytes > 0);
    QTest::qWait(80);
    QCOMPARE(monitor.samples().size(), 1u);
    QVERIFY(monitor.summary().seconds >= 0.08);
}

void tst_ResourceMonitor::seriesStaysShort()
{
    ResourceSeries series;
    std::size_t most = 0;
    for (int i = 1; i <= 50'000; ++i) {
        series.add(sample(i * 0.5, {0.5, 1}, 1.5, 1000));
        if (i % 997 == 0)
            most = std::max(most, series.samples().size());
    }
    const auto samples = series.samples();
    QVERIFY(samples.size() <= 2000 && most <= 2000);
    QVERIFY(samples.size() > 900);
    QCOMPARE(samples.back().seconds, 25'000.0);
    QCOMPARE(samples[7].cores, (std::vector<double>{0.5, 1}));
}

void tst_ResourceMonitor::thinningKeepsMeansAndPeaks()
{
    ResourceSeries thin(10), all;
    double seconds = 0;
    for (int i = 0; i < 137; ++i) {
        seconds += 0.2 + 0.1 * (i % 5);  // intervals of their own lengths
        ResourceSample one = sample(seconds, {(i % 7) / 7.0, (i % 3) / 3.0}, (i % 4) / 2.0, 1000 + (i * 7919) % 1000);
        one.gpus = {{"GPU", (i % 9) / 9.0, 100 + (i * 31) % 97, 4096}};
        thin.add(one);
        all.add(one);
    }
    QVERIFY(thin.samples().size() <= 10);
    QCOMPARE(all.samples().size(), 137u);
    const ResourceSummary a = summarize(all.samples()), b = summarize(thin.samples());
    QCOMPARE(b.seconds, a.seconds);
    QCOMPARE(b.meanCoreUse, a.meanCoreUse);
    QCOMPARE(b.meanProcessCores, a.meanProcessCores);
    QCOMPARE(b.peakProcessBytes, a.peakProcessBytes);
    QCOMPARE(b.peakMachineBytes, a.peakMachineBytes);
    QCOMPARE(b.gpus.size(), 1u);
    QCOMPARE(b.gpus[0].use, a.gpus[0].use);
    QCOMPARE(b.gpus[0].memoryBytes, a.gpus[0].memoryBytes);
}

void tst_ResourceMonitor::summaryTellsOthersApart()
{
    const ResourceSummary summary = summarize({sample(1, {1, 0.5}, 1, 10), sample(4, {0.5, 0.5}, 0.6, 30)});
    QCOMPARE(summary.seconds, 4.0);
    QCOMPARE(summary.meanCoreUse, (0.75 + 3 * 0.5) / 4);
    QCOMPARE(summary.meanProcessCores, (1 + 3 * 0.6) / 4);
    QCOMPARE(summary.otherCores, (1.5 + 3 * 1.0) / 4 - (1 + 3 * 0.6) / 4);
    QCOMPARE(summary.peakProcessBytes, 30);
    QCOMPARE(summarize({}).seconds, 0.0);
}

void tst_ResourceMonitor::csvRoundTrip()
{
    std::vector<ResourceSample> samples{sample(0.5, {0.25, 1}, 1.125, 1'500'000), sample(1, {0, 0.5}, 0.5, 2'500'000)};
    samples[1].gpus = {{"NVIDIA A100, \"big\"", 0.37, 1'000'000, 40'000'000}, {"second", 0, 0, 8'000'000}};
    const QByteArray csv = resourcesToCsv(samples);
    QCOMPARE(csv.left(csv.indexOf('\n')),
             "seconds,core1,core2,process_cores,process_mb,machine_mb,gpu1_name,gpu1_use,gpu1_mb,gpu1_total_mb,"
             "gpu2_name,gpu2_use,gpu2_mb,gpu2_total_mb");
    QCOMPARE(csv.count('\n'), 3);
    const auto read = resourcesFromCsv(csv);
    QCOMPARE(read.size(), 2u);
    QCOMPARE(read[0].cores, samples[0].cores);
    QCOMPARE(read[0].processCores, 1.125);
    QCOMPARE(read[0].processBytes, 1'500'000);
    QCOMPARE(read[0].machineBytes, 3'000'000);
    QVERIFY(read[0].gpus.empty());
    QCOMPARE(read[1].gpus.size(), 2u);
    QCOMPARE(read[1].gpus[0].name, samples[1].gpus[0].name);
    QCOMPARE(read[1].gpus[0].use, 0.37);
    QCOMPARE(read[1].gpus[1].memoryTotalBytes, 8'000'000);
    QCOMPARE(resourcesToCsv(read), csv);
}

void tst_ResourceMonitor::csvOfBadText_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("samples");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("another file") << QByteArray("epoch,loss\n1,2\n") << 0;
    QTest::newRow("no columns behind") << QByteArray("seconds,process_cores\n1,2\n") << 0;
    QTest::newRow("cut in a line") << QByteArray("seconds,core1,process_cores,process_mb,machine_mb\n1,0.5,0.5,1.0,2.0\n2,0.5,0.")
                                   << 1;
    QTest::newRow("time runs back") << QByteArray(
        "seconds,core1,process_cores,process_mb,machine_mb\n2,0.5,0.5,1.0,2.0\n1,0.5,0.5,1.0,2.0\n")
                                    << 1;
}

void tst_ResourceMonitor::csvOfBadText()
{
    QFETCH(QByteArray, csv);
    QTEST(static_cast<int>(resourcesFromCsv(csv).size()), "samples");
}

void tst_ResourceMonitor::summaryRoundTrip()
{
    ResourceSummary summary{12.5, 0.75, 1.25, 0.125, 5'000'000'000, 9'000'000'000, {{"GPU", 0.5, 7, 8}}};
    const ResourceSummary read = fromJson<ResourceSummary>(toJson(summary));
    QCOMPARE(toJson(read), toJson(summary));
    QCOMPARE(read.peakProcessBytes, 5'000'000'000);
    QCOMPARE(read.gpus.at(0).name, "GPU");
}

void tst_ResourceMonitor::gpuLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("use");
    QTest::newRow("usual") << QByteArray("0, NVIDIA GeForce RTX 3080, 37, 1024, 10240") << "NVIDIA GeForce RTX 3080" << 0.37;
    QTest::newRow("comma in the name") << QByteArray("3, Tesla, V100, 5, 1, 16384\r") << "Tesla, V100" << 0.05;
    QTest::newRow("use not told") << QByteArray("0, GeForce GT 710, [N/A], 12, 2048") << "GeForce GT 710" << 0.0;
    QTest::newRow("words") << QByteArray("NVIDIA-SMI has failed because it couldn't communicate") << "" << 0.0;
    QTest::newRow("too few") << QByteArray("0, GPU, 37, 1024") << "" << 0.0;
    QTest::newRow("no number") << QByteArray("0, GPU, many, 1, 2") << "" << 0.0;
    QTest::newRow("over 100") << QByteArray("0, GPU, 1000, 1, 2") << "" << 0.0;
    QTest::newRow("below 0") << QByteArray("-1, GPU, 1, 1, 2") << "" << 0.0;
}

void tst_ResourceMonitor::gpuLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, name);
    const auto gpu = parseGpuLine(line);
    QCOMPARE(gpu.has_value(), !name.isEmpty());
    if (gpu) {
        QCOMPARE(gpu->second.name, name);
        QTEST(gpu->second.use, "use");
    }
}

void tst_ResourceMonitor::gpusAreReadAndNamed()
{
    const FakeSmi fake("while :; do echo '0, First GPU, 50, 100, 1000'; echo '1, Second GPU, 25, 200, 1000'; sleep 0.05; done");
    const ResourceMonitor monitor(0.05);
    QVERIFY(becomes([&] { return monitor.latest().gpus.size() == 2; }));
    QCOMPARE(monitor.latest().gpus[0].use, 0.5);
    QCOMPARE(monitor.latest().gpus[1].memoryBytes, 200 * 1024 * 1024);
    QCOMPARE(gpuNames(), (QStringList{"First GPU", "Second GPU"}));
    QCOMPARE(machine().toJson()["gpus"].toArray().size(), 2);
    // The first reading may name them before an interval has ended.
    QVERIFY(becomes([&] { return monitor.summary().gpus.size() == 2; }));
    QVERIFY(std::abs(monitor.summary().gpus[0].use - 0.5) < 1e-9);
}

void tst_ResourceMonitor::smiEndsWithItsMonitor()
{
    const FakeSmi fake("while :; do echo '0, GPU, 50, 100, 1000'; sleep 0.05; done");
    {
        const ResourceMonitor one(0.05), other(0.05);
        QVERIFY(becomes([&] { return one.latest().gpus.size() == 1 && other.latest().gpus.size() == 1; }));
        QCOMPARE(fake.started().size(), 1);  // one for both
    }
    QVERIFY(!fake.running());
}

void tst_ResourceMonitor::badSmiIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("fails") << QByteArray("echo 'NVIDIA-SMI has failed'; exit 9");
    QTest::newRow("ends at once") << QByteArray("exit 0");
    QTest::newRow("rubbish") << QByteArray("while :; do head -c 3000 /dev/urandom; done");
    QTest::newRow("rubbish without an end of line") << QByteArray("while :; do printf '0, GPU, '; done");
    QTest::newRow("turns to rubbish") << QByteArray("echo '0, GPU, 1, 1, 1'; echo no; sleep 60");
    QTest::newRow("a GPU too far") << QByteArray("echo '5, GPU, 1, 1, 1'; sleep 60");
    QTest::newRow("killed") << QByteArray("kill -9 $$");
}

void tst_ResourceMonitor::badSmiIsGivenUp()
{
    QFETCH(QByteArray, script);
    const FakeSmi fake(script);
    {
        const ResourceMonitor monitor(0.05);
        const auto smi = NvidiaSmi::shared();
        QVERIFY(becomes([&] { return smi->givenUp(); }));
        QVERIFY(!fake.running());
        QTest::qWait(120);
        QVERIFY(monitor.latest().gpus.empty());
        QVERIFY(monitor.latest().processBytes > 0);
        QCOMPARE(gpuNames(), QStringList());
    }
}

void tst_ResourceMonitor::silentSmiIsGivenUp()
{
    const FakeSmi fake("echo '0, GPU, 1, 1, 1'; exec sleep 60");
    NvidiaSmi smi(300ms);
    QVERIFY(becomes([&] { return smi.poll().size() == 1; }));
    QVERIFY(fake.running());
    QVERIFY(becomes([&] { return smi.poll().empty(); }));
    QVERIFY(smi.givenUp());
    QVERIFY(!fake.running());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(smi.poll().empty());
    qInfo("asking one that was given up: %lld us", clock.nsecsElapsed() / 1000);
}

LEAFBENCH_GUILESS_TEST(tst_ResourceMonitor)
#include "tst_ResourceMonitor.moc"
