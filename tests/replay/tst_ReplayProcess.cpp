#include "engine/processes/WorkerProcess.h"
#include "engine/replay/ReplayProcess.h"
#include "tests/replay/TinyReplay.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace leafbench;
using testing::ReplayWatch;

class tst_ReplayProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(data()); }

    void diesInTheMiddleAndGoesOnToTheSameEnd()
    {
        ReplayWatch silent;
        const auto here = replayPaper(testing::tinyReplay(data(), m_dir.filePath("here")), silent, {});
        QVERIFY(here);

        const ReplayOptions options = testing::tinyReplay(data(), m_dir.filePath("there"));
        ReplayWatch watch;
        watch.then = [](ReplayStep step) {
            if (step == ReplayStep::StatsLoader)
                ::kill(static_cast<pid_t>(runningWorkers().front()), SIGKILL);
        };
        const auto died = replayInProcess(options, watch, {});
        QVERIFY(died.failed());
        QCOMPARE(died.error().code, ErrorCode::JobDied);
        QCOMPARE(died.error().subject, watch.last.path);

        watch.then = {};
        std::vector<Progress> progress;
        const auto replay = replayInProcess(options, watch, {{}, [&](const Progress& p) { progress.push_back(p); }});
        QVERIFY2(replay, replay.failed() ? qPrintable(toWord(replay.error().code) + ' ' + replay.error().detail) : "");
        QVERIFY(replay->finished());
        QCOMPARE(replay->path, died.error().subject);
        QCOMPARE(testing::essence(*replay), testing::essence(*here));
        QVERIFY(watch.last.finished());
        QCOMPARE(watch.repeated, 0);
        for (const auto& [step, count] : silent.epochs)
            QVERIFY(watch.epochs[step] >= count);
        for (const auto& [step, count] : silent.measured)
            QVERIFY(watch.measured[step] >= count);
        QCOMPARE(progress.back().phase, QStringLiteral("replay"));
        QCOMPARE(progress.back().done, progress.back().total);
    }

    void refusalsComeBack()
    {
        ReplayOptions options = testing::tinyReplay(m_dir.filePath("nowhere"), m_dir.filePath("none"));
        ReplayWatch watch;
        const auto missing = replayInProcess(options, watch, {});
        QVERIFY(missing.failed());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        options.data = data();
        options.plan->repeats = 0;
        const auto wrong = replayInProcess(options, watch, {});
        QVERIFY(wrong.failed());
        QCOMPARE(wrong.error().code, ErrorCode::BadValue);
        QCOMPARE(wrong.error().subject, QStringLiteral("plan"));
        QVERIFY(wrong.error().detail.contains("repeats"));
    }

private:
    QString data() const { return m_dir.filePath("data"); }
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_ReplayProcess)
#include "tst_ReplayProcess.moc"
