#include "engine/processes/WorkerProcess.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/cli/CliCall.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>
#include <thread>

#include <signal.h>

using namespace leafbench;

namespace {

/// Sends a signal to the first other rank at a step of the training.
class SignalAt : public RunObserver {
public:
    SignalAt(int signal, int step) : m_signal(signal), m_left(step) {}
    void onRunStart(const RunStart& start) override { path = start.run.path; }
    void onStep(const StepRecord&) override
    {
        if (--m_left == 0)
            ::kill(static_cast<pid_t>(runningWorkers().at(0)), m_signal);
    }
    QString path;

private:
    int m_signal;
    int m_left;
};

constexpr int timeoutSeconds = 8;                                    // two ranks that load LibTorch on busy cores meet in less
constexpr testing::SmallDatasetOptions few{.train = 6, .valid = 2};  // three batches of 8
constexpr int soonMs = 20'000;                                       ///< on busy cores, LibTorch loaded

/// Ranks wait a minute for each other.
struct LongTimeout {
    LongTimeout() { qputenv("LEAFBENCH_RANK_TIMEOUT", "60"); }
    ~LongTimeout() { qputenv("LEAFBENCH_RANK_TIMEOUT", QByteArray::number(timeoutSeconds)); }
};

/// A rank as a launcher starts it.
struct Launched {
    Launched(int rank, int port, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RANK"), QString::number(rank));
        environment.insert(QStringLiteral("WORLD_SIZE"), QStringLiteral("2"));
        environment.insert(QStringLiteral("MASTER_ADDR"), QStringLiteral("127.0.0.1"));
        environment.insert(QStringLiteral("MASTER_PORT"), QString::number(port));
        process.setProcessEnvironment(environment);
        process.start(testing::program(), arguments);
    }
    ~Launched()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

/// Whether the program has taken signals over: before, SIGTERM would end it by itself.
bool listensToSignals(const QProcess& process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray all = status.readAll();
    const QByteArray blocked = all.mid(all.indexOf("SigBlk:") + 7, 20).simplified().left(16);
    return blocked.toULongLong(nullptr, 16) & (1ULL << (SIGTERM - 1));
}

}  // namespace

/// A rank that dies or hangs ends the job within a stated time, by an error that names it; the run goes on from its last state.
class tst_LostRank : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        testing::writeSmallDataset(m_dir.filePath("data"), few);
        qputenv("LEAFBENCH_RANK_TIMEOUT", QByteArray::number(timeoutSeconds));
        qputenv("RANK", "0");
        qputenv("WORLD_SIZE", "2");
        qputenv("MASTER_PORT", "29617");
        const auto place = launchedRankPlace();
        for (const char* name : {"RANK", "WORLD_SIZE", "MASTER_PORT"})
            qunsetenv(name);
        QVERIFY(place && *place);
        m_alone = std::async(std::launch::async, [rank0 = **place] { return JobRanks::join(rank0); });
        RunObserver silent;
        const auto unbroken = trainRun(recipe(), m_dir.filePath("runs"), silent, {});
        QVERIFY(unbroken);
        m_unbroken = testing::essenceOf(unbroken->run);
    }

    void isNamedAndTheRunGoesOn_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("reason");
        QTest::newRow("killed") << SIGKILL << QStringLiteral("rank 1: SIGKILL");
        QTest::newRow("hangs") << SIGSTOP << QString();
    }
    void isNamedAndTheRunGoesOn()
    {
        QFETCH(int, signal);
        QFETCH(QString, reason);
        SignalAt observer(signal, 5);  // in the midst of the second epoch
        QElapsedTimer timer;
        timer.start();
        const auto broken = trainRun(recipe(), m_dir.filePath("runs"), observer, {});
        QVERIFY(broken.failed());
        QCOMPARE(broken.error().code, ErrorCode::RankLost);
        QVERIFY2(broken.error().subject.startsWith(QLatin1String("rank 1 on ")), qPrintable(broken.error().subject));
        if (!reason.isEmpty())
            QCOMPARE(broken.error().detail, reason);
        // The timeout, as long again to find out which rank it was, and the training before.
        QVERIFY2(timer.elapsed() < (2 * timeoutSeconds + 30) * 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(runningWorkers().empty(), "no rank is left behind");

        const auto run = openRun(observer.path);
        QVERIFY(run);
        QCOMPARE(run->state, RunState::Failed);
        QVERIFY(run->resumable);
        RunObserver silent;
        const auto resumed = resumeRun(observer.path, silent, {});
        QVERIFY(resumed);
        QCOMPARE(testing::essenceOf(resumed->run), m_unbroken);
    }

    /// Begun first of all, as it only waits.
    void ranksThatDoNotComeAreMissed()
    {
        QVERIFY(m_alone.valid());
        const auto alone = m_alone.get();
        QVERIFY(alone.failed());
        QCOMPARE(alone.error().code, ErrorCode::RanksMissing);
        QCOMPARE(alone.error().subject, QStringLiteral("127.0.0.1:29617"));
        QCOMPARE(alone.error().low, 1.0);
        QCOMPARE(alone.error().high, 2.0);
    }

    void whoWaitsForTheOthersEndsAtOnce_data()
    {
        QTest::addColumn<int>("rank");
        QTest::newRow("rank 0") << 0;
        QTest::newRow("rank 1") << 1;
    }
    /// Not after the time that the others have.
    void whoWaitsForTheOthersEndsAtOnce()
    {
        QFETCH(int, rank);
        const LongTimeout patient;
        Launched alone(rank, 29620, {"train", "--data", m_dir.filePath("data"), "--runs", m_dir.filePath("alone")});
        QVERIFY(QTest::qWaitFor([&] { return listensToSignals(alone.process); }, 20'000));
        QVERIFY(testing::sendSignal(alone.process, SIGTERM));
        QVERIFY(alone.process.waitForFinished(soonMs));
        QCOMPARE(alone.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(alone.process.exitCode(), 4);  // cancelled
    }

    void aMeetingOnThisMachineIsCancelled()
    {
        const LongTimeout patient;
        JobContext context;
        std::jthread canceller([token = context.token]() mutable {
            while (runningWorkers().empty())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            ::kill(static_cast<pid_t>(runningWorkers().at(0)), SIGSTOP);
            token.cancel();
        });
        QElapsedTimer timer;
        timer.start();
        RunObserver silent;
        QVERIFY(trainRun(recipe(), m_dir.filePath("runs"), silent, context).cancelled());
        QVERIFY2(timer.elapsed() < soonMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(runningWorkers().empty(), "no rank is left behind");
    }

    /// Then nobody can tell them, and they end by themselves. Two jobs side by side: they mostly wait.
    void theOthersNoticeThatRank0IsLost()
    {
        QStringList arguments{"train", "--json", "--data", m_dir.filePath("data"), "--runs", m_dir.filePath("launched")};
        for (const char* setting : {"epochs=1000", "input_size=32", "batch_size=8", "workers=1"})
            arguments << "--set" << setting;
        struct Job {
            Job(int port, int how, const QStringList& words) : first(0, port, words), second(1, port, words), signal(how) {}
            Launched first, second;
            const int signal;
            QByteArray output{};
        } killed(29618, SIGKILL, arguments), hangs(29619, SIGSTOP, arguments);
        for (Job* job : {&killed, &hangs}) {
            QVERIFY(QTest::qWaitFor(
                [job] { return (job->output += job->first.process.readAllStandardOutput()).contains("\"epoch\":2"); }, 60'000));
            QVERIFY(testing::sendSignal(job->first.process, job->signal));
        }
        for (Job* job : {&killed, &hangs}) {
            QProcess& second = job->second.process;
            QVERIFY(second.state() == QProcess::NotRunning || second.waitForFinished(4 * timeoutSeconds * 1000));
            QVERIFY(second.exitCode() != 0);
            QVERIFY2(second.readAllStandardError().contains("rank 0"), "it says who is lost");
        }
    }

    /// The error of a rank comes with its name: here, a dataset that is another one there.
    void anErrorOfAnotherRankIsToldByRank0()
    {
        const QString folder = m_dir.filePath("vanishes");
        testing::writeSmallDataset(folder, few);
        Recipe own = recipe();
        own.data = folder;
        class : public RunObserver {
        public:
            QString folder;
            void onRunStart(const RunStart&) override { QDir(folder).removeRecursively(); }
        } observer;
        observer.folder = folder;
        const auto failed = trainRun(own, m_dir.filePath("runs"), observer, {});
        QVERIFY(failed.failed());
        QVERIFY2(failed.error().rank.startsWith(QLatin1String("rank 1 on ")), qPrintable(toWord(failed.error().code)));
        QCOMPARE(failed.error().subject, folder);
    }

private:
    Recipe recipe() const
    {
        Recipe recipe = testing::smallRecipe(m_dir.filePath("data"));
        recipe.epochs = 3;
        recipe.ranks = 2;
        return recipe;
    }

    QTemporaryDir m_dir;
    QStringList m_unbroken;
    std::future<Result<JobRanksPtr>> m_alone;
};

LEAFBENCH_GUILESS_TEST(tst_LostRank)
#include "tst_LostRank.moc"
