#include "engine/processes/WorkerProcess.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/TuneProcess.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <functional>

using namespace leafbench;
using leafbench::testing::essence;

namespace {

/// Keeps what a study told, and does something at its n-th epoch.
class Taker : public TuneObserver {
public:
    void onTuneStart(const TuneStart& start) override { starts.push_back(start); }
    void onTrialStart(const Trial& trial) override { begun << trial.number; }
    void onTrialEpoch(int number, const EpochRecord& record) override
    {
        epochs.push_back({number, record.validAccuracy});
        if (at && static_cast<int>(epochs.size()) >= atEpoch)
            std::exchange(at, {})();
    }
    void onTrialEnd(const Trial& trial) override { ended.push_back(trial); }
    void onLogLine(const QString& line) override { log << line; }

    std::vector<TuneStart> starts;
    QList<int> begun;
    std::vector<std::pair<int, double>> epochs;
    std::vector<Trial> ended;
    QStringList log;
    int atEpoch = 1;
    std::function<void()> at;
};

}  // namespace

class tst_TuneProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        testing::writeSmallDataset(m_dir.filePath("data"), {.train = 6, .valid = 3});
        Taker taker;
        const auto here = tune(options("here"), taker, {});
        QVERIFY(here);
        m_expected = essence(here->study);
        m_lines = static_cast<int>(taker.log.size());
    }

    void theSameAsInThisProcess()
    {
        Taker taker;
        std::vector<Progress> progress;
        JobContext context;
        context.progress = [&](const Progress& p) { progress.push_back(p); };
        const TuneOptions wanted = options("there");
        const auto result = tuneInProcess(wanted, taker, context);
        QVERIFY(result);
        QCOMPARE(essence(result->study), m_expected);
        QVERIFY(*result->study.settings == wanted.settings);
        QVERIFY(result->elapsedSeconds >= result->trialsSeconds && result->trialsSeconds > 0);
        QCOMPARE(taker.starts.size(), 1u);
        QCOMPARE(taker.starts[0].study.path, result->study.path);
        QCOMPARE(taker.starts[0].trials, 3);
        QCOMPARE(taker.starts[0].plan.parallel, 2);
        QCOMPARE(taker.starts[0].plan.trial.intraOpThreads, 1);
        QCOMPARE(taker.begun, (QList<int>{0, 1, 2}));
        QCOMPARE(taker.epochs.size(), 3u * 2u);
        QCOMPARE(taker.log.size(), m_lines);
        for (const Trial& trial : taker.ended) {
            const Trial& same = result->study.trials[static_cast<std::size_t>(trial.number)];
            QVERIFY(trial == same);
            QVERIFY(same.started.isValid() && same.completed >= same.started);
            QVERIFY(!same.run().isEmpty());
        }
        QCOMPARE(progress.back().phase, QStringLiteral("tune"));
        QCOMPARE(progress.back().done, progress.back().total);
        QCOMPARE(runningWorkers().size(), 0u);
        const auto stored = readTuningStudy(result->study.path);
        QVERIFY(stored);
        QCOMPARE(essence(*stored), m_expected);

        // What is finished comes back with the start, and is not done again.
        TuneOptions again = wanted;
        again.studyFile = result->study.path;
        Taker second;
        QVERIFY(tuneInProcess(again, second, {}));
        QCOMPARE(essence(second.starts.front().study), m_expected);
        QVERIFY(second.begun.empty());
    }

    void aCrashIsSaidAndGoneOnFrom()
    {
        Taker taker;
        taker.atEpoch = 4;
        taker.at = [] {
            QCOMPARE(runningWorkers().size(), 1u);
            ::kill(static_cast<pid_t>(runningWorkers().front()), SIGKILL);
        };
        TuneOptions wanted = options("crash");
        const auto died = tuneInProcess(wanted, taker, {});
        QVERIFY(died.failed());
        QCOMPARE(died.error().code, ErrorCode::JobDied);
        QCOMPARE(died.error().subject, taker.starts.front().study.path);
        QCOMPARE(died.error().detail, QStringLiteral("SIGKILL"));
        wanted.studyFile = died.error().subject;
        Taker rest;
        const auto finished = tuneInProcess(wanted, rest, {});
        QVERIFY(finished);
        QCOMPARE(essence(finished->study), m_expected);
    }

    void cancelKeepsWhatHasEnded()
    {
        Taker taker;
        JobContext context;
        taker.atEpoch = 3;
        taker.at = [&] { context.token.cancel(); };
        TuneOptions wanted = options("cancel");
        QVERIFY(tuneInProcess(wanted, taker, context).cancelled());
        QVERIFY(taker.ended.size() < 3);
        wanted.studyFile = taker.starts.front().study.path;
        Taker rest;
        const auto finished = tuneInProcess(wanted, rest, {});
        QVERIFY(finished);
        QCOMPARE(essence(finished->study), m_expected);
    }

    void badInputComesBack()
    {
        TuneOptions wanted = options("bad");
        wanted.trials = 0;
        Taker taker;
        const auto refused = tuneInProcess(wanted, taker, {});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::BadValue);
        QCOMPARE(refused.error().subject, QStringLiteral("trials"));
        QCOMPARE(refused.error().high, 100'000.0);
    }

private:
    TuneOptions options(const char* runs) const
    {
        TuneOptions wanted;
        wanted.runsDir = m_dir.filePath(QString::fromLatin1(runs));
        wanted.trials = 3;
        wanted.parallel = 2;
        wanted.settings.sampler.startupTrials = 2;
        wanted.settings.recipe = tuneRecipe();
        wanted.settings.recipe.data = m_dir.filePath("data");
        wanted.settings.recipe.inputSize = 32;
        wanted.settings.recipe.epochs = 2;
        wanted.settings.recipe.batchSize = 8;
        return wanted;
    }

    QTemporaryDir m_dir;
    QStringList m_expected;
    int m_lines = 0;
};

LEAFBENCH_GUILESS_TEST(tst_TuneProcess)
#include "tst_TuneProcess.moc"
