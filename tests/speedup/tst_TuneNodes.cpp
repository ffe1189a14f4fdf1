#include "engine/exchange/SpeedupExport.h"
#include "engine/speedup/MeasureSpeedup.h"
#include "engine/speedup/StudyFile.h"
#include "tests/speedup/SpeedupWatcher.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::SpeedupWatcher;

/// The speedup lab's processes that tune one study together, on this machine; over nodes: tests/cluster/tst_NodeSpeedup.cpp.
class tst_TuneNodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(m_dir.filePath("data")); }

    /// Those of one process, whose trials run side by side, too.
    void theTrialsAreTheSameAtEveryCount()
    {
        SpeedupWatcher watcher;
        const auto study = measureSpeedup(small(), m_dir.filePath("studies"), watcher, {});
        QVERIFY2(study, study.failed() ? qPrintable(toWord(study.error().code) + ' ' + study.error().detail) : "");
        QCOMPARE(study->measurements.size(), 2U);
        const QString values = study->find(1, 0)->result;
        QCOMPARE(values.count(QStringLiteral("0x")), 4);
        QCOMPARE(study->find(2, 0)->result, values);

        SpeedupOptions inOneProcess = small();
        inOneProcess.workload = Workload::TuneParallel;
        inOneProcess.workers = {2};
        const auto parallel = measureSpeedup(inOneProcess, m_dir.filePath("studies"), watcher, {});
        QVERIFY(parallel);
        QCOMPARE(parallel->find(2, 0)->result, values);

        QCOMPARE(lanes(*study, 1), 1);
        QCOMPARE(lanes(*study, 2), 2);
        const SpeedupMeasurement& two = *study->find(2, 0);
        QVERIFY(two.seconds > 0 && two.hosts.isEmpty());
        QCOMPARE(two.images, 4 * 16);
        QCOMPARE(qRound(*study->trialsPerHour(2)), qRound(4 * 3600 / two.seconds));
        const QJsonObject curve = curveJson(*study);
        QCOMPARE(curve["trials_per_hour"].toObject().keys(), (QStringList{"1", "2"}));
        QVERIFY(!curve.contains("nodes"));
        QVERIFY(measurementsCsv(*study).startsWith("workload,workers,repeat,seconds,images,images_per_s,trials_per_hour,"));
        QVERIFY(*fromWord<Workload>("tune-nodes") == openStudy(study->path)->options.workload);
    }

    /// All processes end, soon.
    void aCancelEndsAllProcesses()
    {
        SpeedupOptions options = small();
        options.trials = 400;
        options.workers = {2};
        JobContext context;
        context.progress = [&](const Progress& progress) {
            if (progress.phase == QLatin1String("speedup") && progress.done >= 2 * 16)
                context.token.cancel();
        };
        QElapsedTimer timer;
        timer.start();
        SpeedupWatcher watcher;
        QVERIFY(measureSpeedup(options, m_dir.filePath("cancelled"), watcher, context).cancelled());
        QVERIFY2(timer.elapsed() < 40'000, qPrintable(QString::number(timer.elapsed())));
    }

    void countsOverNodesAreReadAndRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");  // empty: refused
        QTest::newRow("plain") << "4,1 2"
                               << "1 2 4";
        QTest::newRow("over nodes") << "2x2, 1x1 2x1"
                                    << "1x1 2x1 2x2";
        QTest::newRow("twice the same") << "2x1 2x1"
                                        << "2x1";
        QTest::newRow("two ways to two") << "2x1 1x1,1x2"
                                         << "1x1 1x2 2x1";
        QTest::newRow("mixed") << "1 2x1" << QString();
        QTest::newRow("no node") << "0x1" << QString();
        QTest::newRow("no process") << "1x0" << QString();
        QTest::newRow("too many") << "9x9" << QString();
        QTest::newRow("no number") << "1x1 2x" << QString();
    }
    void countsOverNodesAreReadAndRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        for (const Workload workload : {Workload::TrainRanks, Workload::TuneNodes}) {
            const auto counts = parseCounts(text, workload);
            QCOMPARE(counts.finished(), !again.isEmpty());
            if (counts)
                QCOMPARE(countsText(*counts), again);
            else
                QCOMPARE(counts.error().subject, QStringLiteral("workers"));
        }
        if (again.contains('x'))
            QVERIFY2(!parseCounts(text, Workload::TrainReplicas), "replicas are in one process");
    }

    void nodesNeedAJobOfSlurm()
    {
        qunsetenv("SLURM_JOB_ID");
        SpeedupOptions options = small();
        options.workload = Workload::TrainRanks;
        options.nodes = {1, 2};
        SpeedupWatcher watcher;
        const auto outside = measureSpeedup(options, m_dir.filePath("none"), watcher, {});
        QCOMPARE(toWord(outside.error().code), QStringLiteral("NodesMissing"));
        QCOMPARE(outside.error().low, 2.0);
        qputenv("SLURM_JOB_ID", "7");
        qputenv("SLURM_JOB_NUM_NODES", "1");
        QCOMPARE(measureSpeedup(options, m_dir.filePath("none"), watcher, {}).error().high, 1.0);
        qputenv("SLURM_JOB_NUM_NODES", "2");
        options.workload = Workload::TuneNodes;
        const auto file = measureSpeedup(options, m_dir.filePath("none"), watcher, {});
        QCOMPARE(file.error().subject, QStringLiteral("database"));
        qunsetenv("SLURM_JOB_ID");
        options.nodes.clear();
        options.database = QStringLiteral("postgresql://me:secret@there/db");
        QCOMPARE(toWord(measureSpeedup(options, m_dir.filePath("none"), watcher, {}).error().code),
                 QStringLiteral("PasswordVisible"));
    }

private:
    SpeedupOptions small() const
    {
        SpeedupOptions options;
        options.workload = Workload::TuneNodes;
        options.data = m_dir.filePath("data");
        options.workers = {1, 2};
        options.repeats = 1;
        options.limit = 16;
        options.trials = 4;
        options.recipe.inputSize = 32;
        options.recipe.startSize = 0;
        options.recipe.batchSize = 8;
        return options;
    }
    static int lanes(const SpeedupStudy& study, int processes)
    {
        int lanes = 0, trials = 0;
        for (const TimelineLane& lane : study.find(processes, 0)->timeline->lanes) {
            lanes += lane.kind == QLatin1String("process") && !lane.spans.empty() ? 1 : 0;
            trials += lane.kind == QLatin1String("process") ? static_cast<int>(lane.spans.size()) : 0;
        }
        return trials == 4 ? lanes : -1;
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_TuneNodes)
#include "tst_TuneNodes.moc"
