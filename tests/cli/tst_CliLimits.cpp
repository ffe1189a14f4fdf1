#include "engine/concurrency/CorePlan.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/Sanitizer.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace leafbench;
using leafbench::testing::Answer;
using leafbench::testing::program;

class tst_CliLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        testing::writeSmallDataset(data());
        testing::writeSmallDataset(large(), {.train = 300});
    }

    void whatCannotFitIsRefusedBeforeItStarts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("batch") << QStringList{"train", "--set", "batch_size=4096", "--set", "input_size=512"}
                               << QByteArrayList{"batch_size=4096, input_size=512", "Set batch_size to", "GB"};
        QTest::newRow("workers") << QStringList{"train",          "--set", "batch_size=16", "--set",
                                                "input_size=512", "--set", "workers=200"}
                                 << QByteArrayList{"workers=200", "Set workers to"};
        QTest::newRow("trials") << QStringList{"tune",  "--trials",       "64",    "--parallel",    "64", "--look-back", "63",
                                               "--set", "batch_size=128", "--set", "input_size=128"}
                                << QByteArrayList{"parallel=64", "Set parallel to"};
        QTest::newRow("speedup") << QStringList{"speedup", "--of",  "train-workers", "--workers", "0,64",          "--limit",
                                                "0",       "--set", "batch_size=32", "--set",     "input_size=512"}
                                 << QByteArrayList{"workers=64", "Set workers to"};
    }
    void whatCannotFitIsRefusedBeforeItStarts()
    {
        if (leafbench::testing::sanitized)
            QSKIP("the sanitizers need all of the address space");
        QFETCH(QStringList, arguments);
        QFETCH(QByteArrayList, words);
        const QString runs = m_dir.filePath(QStringLiteral("runs"));
        const bool speedup = arguments.first() == QLatin1String("speedup");
        arguments << (speedup ? QStringList{large()} : QStringList{"--data", large()}) << QStringList{"--runs", runs};
        const Answer answer = limited(arguments, [] {
            const rlimit space{5'000'000'000, 5'000'000'000};
            setrlimit(RLIMIT_AS, &space);
        });
        QVERIFY2(answer.code == 3, answer.err.constData());
        for (const QByteArray& word : words)
            QVERIFY2(answer.err.contains(word), answer.err.constData());
        QCOMPARE(answer.err.count("Error"), 1);
        QVERIFY2(!answer.err.contains("longer look-back"), answer.err.constData());
        QVERIFY(!QDir(runs).exists() || QDir(runs).entryList(QDir::Files | QDir::NoDotAndDotDot).isEmpty());
    }

    void fewFilesAreNoObstacleOrAreSaid()
    {
        // A soft limit is lifted; a hard one that leaves too few is told of.
        const Answer soft = limited(smallTraining(), [] {
            rlimit limit{};
            getrlimit(RLIMIT_NOFILE, &limit);
            limit.rlim_cur = 20;
            setrlimit(RLIMIT_NOFILE, &limit);
        });
        QVERIFY2(soft.code == 0, soft.err.constData());
        const Answer hard = limited(smallTraining(), [] {
            const rlimit limit{24, 24};
            setrlimit(RLIMIT_NOFILE, &limit);
        });
        QVERIFY2(hard.code == 3, hard.err.constData());
        QVERIFY2(hard.err.contains("ulimit -n"), hard.err.constData());
    }

    void aPinOfOpenMpsIsAMaskOfTheWholeProgram()
    {
        if (allowedCores().size() < 2 || availableCores() < 2)
            QSKIP("needs two cores");
        const std::vector<int> cores = allowedCores();
        const QString two = QStringLiteral("%1 %2").arg(cores[0]).arg(cores[1]);
        const Answer both = limited(cheap(), {}, {{"GOMP_CPU_AFFINITY", two}});
        QVERIFY2(both.code == 0, both.err.constData());
        QCOMPARE(both.last()["workers"].toInt(), 2);
        const Answer one = limited(cheap(), {}, {{"GOMP_CPU_AFFINITY", QString::number(cores[1])}});
        QCOMPARE(one.last()["workers"].toInt(), 1);
        const Answer bound = limited(cheap(), {}, {{"OMP_PROC_BIND", "true"}});
        QCOMPARE(bound.last()["workers"].toInt(), availableCores());
    }

    void oneCoreIsPlannedForAsOne()
    {
        const int core = allowedCores().back();
        const Answer answer = limited(smallTraining() + QStringList{"--json"}, [core] {
            cpu_set_t set;
            CPU_ZERO(&set);
            CPU_SET(core, &set);
            sched_setaffinity(0, sizeof set, &set);
        });
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonObject start = answer.objects().first();
        QCOMPARE(start["cores"].toInt(), 1);
        QCOMPARE(start["workers"].toInt(), 1);
        QCOMPARE(start["intra_op_threads"].toInt(), 1);
        QVERIFY(start["memory_needed_bytes"].toInteger() > 100'000'000);
        QVERIFY(start["memory_free_bytes"].toInteger() > start["memory_needed_bytes"].toInteger());
    }

    void withoutSharedMemoryAllWorks()
    {
        const auto noSharedMemory = [] {
            // Seen by this child alone: what is mounted over /dev/shm takes no file.
            if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
                || mount("none", "/dev/shm", "tmpfs", MS_RDONLY, nullptr) != 0)
                _exit(77);
        };
        const Answer statistics = limited({"stats", data(), "--via", "tasks", "--workers", "2"}, noSharedMemory);
        if (statistics.code == 77)
            QSKIP("nothing can be mounted here");
        QVERIFY2(statistics.code == 0, statistics.err.constData());
        const Answer training = limited(smallTraining(), noSharedMemory);
        QVERIFY2(training.code == 0, training.err.constData());
    }

private:
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    QString large() const { return m_dir.filePath(QStringLiteral("large")); }
    QStringList cheap() const { return {"stats", data(), "--json"}; }
    QStringList smallTraining() const
    {
        return {"train", "--data", data(), "--runs", m_dir.filePath("small"), "--set", "epochs=1", "--set", "input_size=32"};
    }

    /// leafbench-cli, after `limit` in its own process.
    static Answer limited(const QStringList& arguments, const std::function<void()>& limit,
                          const QMap<QString, QString>& variables = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto i = variables.begin(); i != variables.end(); ++i)
            environment.insert(i.key(), i.value());
        process.setProcessEnvironment(environment);
        if (limit)
            process.setChildProcessModifier(limit);
        process.start(program(), arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliLimits)
#include "tst_CliLimits.moc"
