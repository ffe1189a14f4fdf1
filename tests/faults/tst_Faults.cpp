#include "tests/cli/CliCall.h"
#include "tests/faults/FaultPlan.h"
#include "tests/faults/FaultRun.h"
#include "tests/faults/Workloads.h"
#include "tests/testing/QuickFolder.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <signal.h>
#include <sys/prctl.h>

#include <atomic>
#include <cerrno>
#include <mutex>

using namespace leafbench::testing;

/// SQLite's way: how often a program makes a call is counted first; then the n-th of them fails, once or from then on, for one n
/// after the other. Afterwards the old state or the new one is whole, the program has said what went wrong, and nothing of it is
/// left running. LEAFBENCH_FAULTS: how many of a row's calls are tried, or "all"; LEAFBENCH_FAULT_JOBS: programs at a time.
class tst_Faults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void files_data();
    void files();
    void resources_data();
    void resources();
    void limits();
    void stdoutIsFull();

private:
    void tryAll(const Workload& workload, const std::vector<Fault>& faults, int samples);
    void tryOne(const Workload& workload, const Fault& fault, const Limits& limits = {});
    using Counts = std::map<QString, qint64>;
    Counts count(const Workload& workload, qint64 bytes);
    QString newFolder();
    std::vector<Workload> workloads() const;

    QTemporaryDir m_dir{quickTemporaryTemplate()};
    std::mutex m_mutex;
    QStringList m_wrong;
    std::atomic<int> m_tried{0}, m_injected{0}, m_folders{0};
};

namespace {

constexpr bool lasting = true;

constexpr int killed = -SIGKILL;
static const QString changing = QStringLiteral("write,sync,rename,create,mkdir,unlink");

/// What may go wrong with files.
const std::vector<Fault> fileFaults{{"write", ENOSPC, 0, lasting},
                                    {changing, killed},
                                    {"write", EIO},
                                    {"write", EINTR},
                                    {"write", 0, 0, lasting},
                                    {"sync", EIO},
                                    {"sync", EINTR},
                                    {"rename", EACCES},
                                    {"rename", EIO, 0, lasting},
                                    {"create", EACCES, 0, lasting},
                                    {"create", EMFILE},
                                    {"create", EINTR},
                                    {"open", EACCES},
                                    {"open", EMFILE, 0, lasting},
                                    {"open", EINTR},
                                    {"read", EIO},
                                    {"read", EIO, 0, lasting},
                                    {"read", EINTR},
                                    {"read", 0, 0, lasting},
                                    {"map", ENOMEM, 0, lasting},
                                    {"mkdir", ENOSPC},
                                    {"unlink", EACCES, 0, lasting}};

/// What the machine may not have.
constexpr qint64 large = 1 << 20, page = 4096;
const std::vector<Fault> resourceFaults{{"memory", ENOMEM, 0, false, large},
                                        {"thread", EAGAIN, 0, lasting},
                                        {"memory", ENOMEM, 0, lasting, large},
                                        {"memory", ENOMEM, 0, false, page},
                                        {"memory", ENOMEM, 0, lasting, page},
                                        {"memory", ENOMEM},
                                        {"memory", ENOMEM, 0, lasting},
                                        {"thread", EAGAIN},
                                        {"process", EAGAIN},
                                        {"process", EAGAIN, 0, lasting}};

/// Calls that are gone on with.
bool isNoFault(const Fault& fault) { return fault.error == 0 || fault.error == EINTR; }

bool isOfFiles(const Fault& fault)
{
    return !fault.calls.isEmpty() && !fault.calls.contains("memory") && !fault.calls.contains("thread")
        && !fault.calls.contains("process");
}

/// How the program ended is as it should be.
QString wrongEnd(const Fault& fault, const Ended& ended, const QString& folder)
{
    if (ended.signal != 0 && ended.signal == -fault.error)
        return ended.orphan ? QStringLiteral("left a process behind") : QString();
    // LibTorch, oneDNN and fontconfig do not look whether they got small memory: as with a kill, nothing is lost.
    if (ended.signal == SIGSEGV && fault.calls == "memory" && fault.bytes < large)
        return {};
    if (ended.signal != 0)
        return QStringLiteral("ended by signal %1").arg(ended.signal);
    if (ended.late)
        return QStringLiteral("did not end");
    if (ended.orphan)
        return QStringLiteral("left a process behind");
    if (ended.code == 0)
        return {};
    const bool limited = fault.calls.isEmpty();
    if (!limited && (ended.failed == 0 || isNoFault(fault)))
        return QStringLiteral("failed without a fault");
    if (limited && ended.code == 127)
        return {};  // the loader's
    if (ended.code != 1 && ended.code != 3)
        return QStringLiteral("exit code");
    const QString said = QString::fromUtf8(ended.err);
    // Or the sentence of OpenMP's library, which ends a program that gets no thread.
    static const QRegularExpression sentence("^(Error: \\S.*\\.|libgomp: Thread creation failed: .*)$",
                                             QRegularExpression::MultilineOption);
    if (!said.contains(sentence))
        return QStringLiteral("no sentence");
    if (isOfFiles(fault) && !said.contains(folder))
        return QStringLiteral("the file is not named");
    return {};
}

/// LEAFBENCH_FAULTS, or what is given; 0: all.
int samplesOr(int given)
{
    const QByteArray set = qgetenv("LEAFBENCH_FAULTS");
    return set.isEmpty() ? given : set == "all" ? 0 : set.toInt();
}

/// Memory is taken hundreds of thousands of times in a training: of these no more.
int samplesOf(const Fault& fault, int given)
{
    constexpr int most = 200;
    const int samples = samplesOr(given);
    return samples == 0 && fault.calls == "memory" ? most : samples;
}

/// The first call, the last and some between, evenly.
std::vector<qint64> chosen(qint64 calls, int samples)
{
    if (samples == 0 || calls <= samples)
        samples = static_cast<int>(calls);
    std::vector<qint64> numbers;
    for (int i = 0; i < samples; ++i)
        numbers.push_back(samples == 1 ? (calls + 1) / 2 : 1 + i * (calls - 1) / (samples - 1));
    return numbers;
}

}  // namespace

void tst_Faults::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QVERIFY(qEnvironmentVariableIsSet("LEAFBENCH_FAULTS_LIBRARY"));
    // Processes whose program is gone come to this one, and end here.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    makeSources(m_dir.filePath("sources"));
}

QString tst_Faults::newFolder()
{
    const QString folder = m_dir.filePath(QStringLiteral("f%1").arg(++m_folders));
    QDir().mkpath(folder);
    return folder;
}

std::vector<Workload> tst_Faults::workloads() const
{
    const QString sources = m_dir.filePath("sources");
    std::vector<Workload> all{splitting(sources),       statistics(sources),       exporting(sources, false),
                              bundling(sources, false), importing(sources, false), training(sources),
                              resuming(sources),        tuning(sources),           replaying(sources)};
    if (samplesOr(1) == 0) {
        all.push_back(exporting(sources, true));
        all.push_back(bundling(sources, true));
        all.push_back(importing(sources, true));
    }
    const QString only = qEnvironmentVariable("LEAFBENCH_FAULT_WORKLOAD");
    std::erase_if(all, [&](const Workload& workload) { return !only.isEmpty() && workload.name != only; });
    return all;
}

/// How many calls of each kind a run without a fault makes.
tst_Faults::Counts tst_Faults::count(const Workload& workload, qint64 bytes)
{
    QStringList kinds;
    for (const char* kind : faults::kindNames)
        kinds << kind;
    const QString folder = newFolder();
    workload.prepare(folder);
    const Ended ended = runWithFault(workload.command(folder), folder, {.calls = kinds.join(','), .bytes = bytes});
    if (ended.code != 0)
        qFatal("%s without a fault: %d %s", qPrintable(workload.name), ended.code, ended.err.constData());
    workload.remember(folder);
    QDir(folder).removeRecursively();
    return ended.calls;
}

void tst_Faults::tryOne(const Workload& workload, const Fault& fault, const Limits& limits)
{
    QString folder;
    QStringList command;
    {
        const std::lock_guard lock(m_mutex);
        folder = newFolder();
        workload.prepare(folder);
        command = workload.command(folder);
    }
    const Ended ended = runWithFault(command, folder, fault, limits);
    ++m_tried;
    m_injected += ended.failed > 0;
    QString wrong = wrongEnd(fault, ended, folder);
    if (wrong.isEmpty())
        wrong = workload.lost(folder, ended);
    if (!wrong.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_wrong << QStringLiteral("%1, %2: %3; exit code %4: %5")
                       .arg(workload.name, describe(fault), wrong, QString::number(ended.code),
                            QString::fromUtf8(ended.err.right(400)));
        fprintf(stderr, "%s\n", qPrintable(m_wrong.last()));
    }
    QDir(folder).removeRecursively();
}

void tst_Faults::tryAll(const Workload& workload, const std::vector<Fault>& faults, int samples)
{
    QElapsedTimer clock;
    clock.start();
    m_wrong.clear();
    m_tried = m_injected = 0;
    const int set = qEnvironmentVariableIntValue("LEAFBENCH_FAULT_JOBS");
    QThreadPool pool;
    pool.setMaxThreadCount(set > 0 ? set : QThread::idealThreadCount());
    std::map<qint64, Counts> counts;
    for (Fault fault : faults) {
        if (!counts.contains(fault.bytes))
            counts[fault.bytes] = count(workload, fault.bytes);
        qint64 calls = 0;
        for (const QString& kind : fault.calls.split(','))
            calls += counts[fault.bytes][kind];
        for (const qint64 at : chosen(calls, samplesOf(fault, samples))) {
            fault.at = at;
            pool.start([this, workload, fault] { tryOne(workload, fault); });
        }
    }
    pool.waitForDone();
    qInfo("%s: %d tried, %d injected, %d wrong, %.1f s", qPrintable(workload.name), m_tried.load(), m_injected.load(),
          int(m_wrong.size()), clock.nsecsElapsed() * 1e-9);
    if (!m_wrong.isEmpty())
        QFAIL(qPrintable(m_wrong.join('\n')));
    QVERIFY(m_injected > 0);
}

void tst_Faults::files_data()
{
    QTest::addColumn<int>("workload");
    int i = 0;
    for (const Workload& workload : workloads())
        QTest::newRow(qPrintable(workload.name)) << i++;
}

void tst_Faults::files()
{
    QFETCH(int, workload);
    const Workload tried = workloads()[static_cast<std::size_t>(workload)];
    // In the gate what takes long is only tried by what is most likely.
    const bool few = tried.slow && samplesOr(1) == 1;
    const auto first = fileFaults.begin() + (tried.name == "train" ? 0 : 1);
    tryAll(tried, few ? std::vector<Fault>(first, fileFaults.begin() + 2) : fileFaults, 1);
}

void tst_Faults::resources_data() { files_data(); }

void tst_Faults::resources()
{
    QFETCH(int, workload);
    const Workload tried = workloads()[static_cast<std::size_t>(workload)];
    if (tried.slow && samplesOr(1) == 1)
        return;  // nightly
    tryAll(tried, resourceFaults, 1);
}

/// ulimit: on files, and on memory. Programs may then not even be loaded, which the loader says. With 100 to 500 MB OpenBLAS waits
/// for ever, before main().
void tst_Faults::limits()
{
    const bool all = samplesOr(1) != 1;
    m_wrong.clear();
    for (const Workload& workload : workloads()) {
        if (workload.slow && !all)
            continue;
        count(workload, large);
        for (const int files : {5, 8, 12, 20, 40})
            tryOne(workload, {}, {.files = files});
        for (const qint64 megabytes : {60, 600, 1200, 2400})
            tryOne(workload, {}, {.memory = megabytes << 20});
    }
    if (!m_wrong.isEmpty())
        QFAIL(qPrintable(m_wrong.join('\n')));
}

/// What is printed is lost where stdout is a full disk.
void tst_Faults::stdoutIsFull()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(program(), {"stats", m_dir.filePath("sources/data")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("stdout"));
}

LEAFBENCH_GUILESS_TEST(tst_Faults)
#include "tst_Faults.moc"
