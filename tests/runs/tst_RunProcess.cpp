#include "engine/processes/WorkerProcess.h"
#include "engine/runs/training/RunProcess.h"
#include "tests/runs/ForkedTraining.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

/// Keeps what a training told, and does something at a step.
class Taker : public RunObserver {
public:
    void onRunStart(const RunStart& start) override { starts.push_back(start); }
    void onStep(const StepRecord& step) override
    {
        steps.push_back(step);
        if (at && static_cast<int>(steps.size()) >= atStep) {
            const auto once = std::move(at);
            at = {};
            once();
        }
    }
    void onEpoch(const EpochRecord& record) override { epochs.push_back(record); }
    void onProcessKilled() override { ++pulled; }

    std::vector<RunStart> starts;
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    int pulled = 0;
    int atStep = 1;
    std::function<void()> at;
};

}  // namespace

class tst_RunProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameAsInThisProcess();
    void thePlugIsPulled();
    void aCrashIsSaidAndGoneOnFrom();
    void cancelsAndPauses();
    void badInputComesBack();
    void withoutItsProgram();

private:
    Recipe small() const;
    QString runs(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_dir{quickTemporaryTemplate()};
    QStringList m_expected;
};

void tst_RunProcess::initTestCase()
{
    QVERIFY(m_dir.isValid());
    writeSmallDataset(m_dir.filePath("data"), {.train = 8, .valid = 4});
    RunObserver silent;
    const auto here = trainRun(small(), runs("here"), silent, {});
    QVERIFY(here);
    m_expected = essenceOf(here->run);
}

Recipe tst_RunProcess::small() const
{
    Recipe recipe = testing::smallRecipe(m_dir.filePath("data"));
    recipe.checkpointSeconds = 0.2;
    return recipe;
}

void tst_RunProcess::theSameAsInThisProcess()
{
    Taker taker;
    std::vector<Progress> progress;
    JobContext context;
    context.progress = [&](const Progress& p) { progress.push_back(p); };
    const auto result = trainInProcess(small(), runs("there"), taker, context);
    QVERIFY(result);
    QCOMPARE(essenceOf(result->run), m_expected);
    QCOMPARE(taker.starts.size(), 1u);
    QCOMPARE(taker.starts.front().run.path, result->run.path);
    QCOMPARE(taker.steps.size(), 8u);
    QCOMPARE(taker.epochs.size(), 2u);
    QCOMPARE(taker.epochs.back().validLoss, result->run.epochs.back().validLoss);
    QCOMPARE(progress.back().epoch, 2);
    QCOMPARE(runningWorkers().size(), 0u);
    // What is finished is not done again.
    Taker again;
    const auto same = resumeInProcess(result->run.path, again, {});
    QVERIFY(same && again.steps.empty());
}

void tst_RunProcess::thePlugIsPulled()
{
    Taker taker;
    const auto plug = std::make_shared<KillSwitch>();
    QVERIFY(!plug->pull());
    taker.atStep = 5;
    taker.at = [&] { QVERIFY(plug->pull()); };
    const auto result = trainInProcess(small(), runs("plug"), taker, {}, {.plug = plug});
    QVERIFY(result);
    QCOMPARE(taker.pulled, 1);
    QCOMPARE(taker.starts.size(), 2u);
    QCOMPARE(taker.starts[1].run.path, taker.starts[0].run.path);
    QCOMPARE(essenceOf(result->run), m_expected);
    QVERIFY(!plug->pull());
}

void tst_RunProcess::aCrashIsSaidAndGoneOnFrom()
{
    Taker taker;
    taker.atStep = 5;
    taker.at = [&] {
        const auto workers = runningWorkers();
        QCOMPARE(workers.size(), 1u);
        ::kill(static_cast<pid_t>(workers.front()), SIGABRT);
    };
    const auto died = trainInProcess(small(), runs("crash"), taker, {});
    QVERIFY(died.failed());
    QCOMPARE(died.error().code, ErrorCode::JobDied);
    QCOMPARE(died.error().subject, taker.starts.front().run.path);
    QCOMPARE(died.error().detail, QStringLiteral("SIGABRT"));
    QVERIFY(openRun(died.error().subject)->resumable);
    const auto resumed = resumeInProcess(died.error().subject, taker, {});
    QVERIFY(resumed);
    QCOMPARE(essenceOf(resumed->run), m_expected);
}

void tst_RunProcess::cancelsAndPauses()
{
    Taker taker;
    JobContext context;
    taker.atStep = 3;
    taker.at = [&] {
        context.token.setPaused(true);
        std::thread([token = context.token]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            token.cancel();
        }).detach();
    };
    const auto cancelled = trainInProcess(small(), runs("cancel"), taker, context);
    QVERIFY(cancelled.cancelled());
    const Run run = *openRun(taker.starts.front().run.path);
    QCOMPARE(run.state, RunState::Cancelled);
    QVERIFY2(taker.steps.size() < 8, "it stood still");
    Taker rest;
    const auto resumed = resumeInProcess(run.path, rest, {});
    QVERIFY(resumed);
    QCOMPARE(essenceOf(resumed->run), m_expected);
}

void tst_RunProcess::badInputComesBack()
{
    Taker taker;
    Recipe recipe = small();
    recipe.data = m_dir.filePath("nowhere");
    const auto refused = trainInProcess(recipe, runs("none"), taker, {});
    QVERIFY(refused.failed());
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().subject, recipe.data);
}

void tst_RunProcess::withoutItsProgram()
{
    Taker taker;
    const auto refused = trainInProcess(small(), runs("none"), taker, {}, {.program = "/no/such/program"});
    QVERIFY(refused.failed());
    QCOMPARE(refused.error().code, ErrorCode::WorkerMissing);
}

LEAFBENCH_GUILESS_TEST(tst_RunProcess)
#include "tst_RunProcess.moc"
