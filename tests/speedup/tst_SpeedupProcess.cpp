#include "engine/processes/WorkerProcess.h"
#include "engine/speedup/MeasureSpeedup.h"
#include "engine/speedup/SpeedupProcess.h"
#include "engine/speedup/StudyFile.h"
#include "tests/speedup/SpeedupWatcher.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace leafbench;
using Watcher = testing::SpeedupWatcher;

class tst_SpeedupProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(data()); }

    void theSameStudyAsInThisProcess_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::newRow("by threads") << Workload::StatsLoader;
        QTest::newRow("by worker processes of its own") << Workload::StatsTasks;
        QTest::newRow("training") << Workload::TrainWorkers;
    }
    void theSameStudyAsInThisProcess()
    {
        QFETCH(Workload, workload);
        SpeedupOptions options = small();
        options.workload = workload;
        if (workload == Workload::TrainWorkers)
            options.limit = 16;
        Watcher silent;
        const auto here = measureSpeedup(options, studies(), silent, {});
        QVERIFY(here);

        Watcher watcher;
        std::vector<Progress> progress;
        JobContext context;
        context.progress = [&](const Progress& p) { progress.push_back(p); };
        const auto study = measureInProcess(options, studies(), watcher, context);
        QVERIFY(study);
        QCOMPARE(study->state, StudyState::Finished);
        QCOMPARE(watcher.runs, silent.runs);
        QCOMPARE(watcher.started.path, study->path);
        if (isTraining(workload))
            QCOMPARE(study->options.recipe, options.recipe);
        QCOMPARE(study->measurements.size(), here->measurements.size());
        QCOMPARE(watcher.last.measurements.size(), here->measurements.size());
        for (std::size_t i = 0; i < study->measurements.size(); ++i) {
            const SpeedupMeasurement& told = watcher.last.measurements[i];
            QCOMPARE(study->measurements[i].result, here->measurements[i].result);
            QCOMPARE(toJson(told), toJson(study->measurements[i]));
            QCOMPARE(told.timeline != nullptr, told.repeat == 0);
            if (told.timeline)
                QCOMPARE(toJson(*told.timeline), toJson(*study->measurements[i].timeline));
        }
        const auto stored = openStudy(study->path);
        QVERIFY(stored);
        QCOMPARE(studyToJson(*stored), studyToJson(*study));
        QCOMPARE(progress.back().done, progress.back().total);
        QCOMPARE(progress.back().repeats, 2);
        QCOMPARE(runningWorkers().size(), 0u);
    }

    void aCrashIsSaidAndKeepsWhatWasMeasured()
    {
        Watcher watcher;
        watcher.then = [](const SpeedupStudy& study) {
            if (study.measurements.size() == 2)
                ::kill(static_cast<pid_t>(runningWorkers().front()), SIGKILL);
        };
        SpeedupOptions many = small();
        many.repeats = 50;  // it cannot be over before it dies
        const auto died = measureInProcess(many, studies(), watcher, {});
        QVERIFY(died.failed());
        QCOMPARE(died.error().code, ErrorCode::JobDied);
        QCOMPARE(died.error().subject, watcher.started.path);
        QCOMPARE(died.error().detail, QStringLiteral("SIGKILL"));
        const auto stored = openStudy(watcher.started.path);
        QVERIFY(stored);
        QVERIFY(stored->measurements.size() >= 2);
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(toJson(stored->measurements[i]), toJson(watcher.last.measurements[i]));
    }

    void cancelsAndRefuses()
    {
        Watcher watcher;
        JobContext context;
        watcher.then = [&](const SpeedupStudy&) { context.token.cancel(); };
        SpeedupOptions many = small();
        many.repeats = 50;
        QVERIFY(measureInProcess(many, studies(), watcher, context).cancelled());
        QCOMPARE(openStudy(watcher.started.path)->state, StudyState::Cancelled);

        SpeedupOptions wrong = small();
        wrong.workers = {1, 1000};
        Watcher silent;
        const auto refused = measureInProcess(wrong, studies(), silent, {});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::BadValue);
        QCOMPARE(refused.error().subject, QStringLiteral("workers"));
    }

private:
    QString data() const { return m_dir.filePath("data"); }
    QString studies() const { return m_dir.filePath("speedup"); }
    SpeedupOptions small() const
    {
        SpeedupOptions options;
        options.data = data();
        options.workers = {1, 2};
        options.repeats = 2;
        options.recipe.inputSize = 32;
        options.recipe.batchSize = 8;
        return options;
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_SpeedupProcess)
#include "tst_SpeedupProcess.moc"
