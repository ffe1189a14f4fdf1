#include "engine/replay/Replay.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using leafbench::testing::Answer;
using leafbench::testing::call;
using leafbench::testing::program;

/// `leafbench-cli COMMAND --json | head -1`: a job that has more to say ends as cancelled, and what it did is kept; one that has no
/// more to say ends well. That of a training is in tst_CliLocale.
class tst_CliPipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        testing::writeSmallDataset(data());
        const Answer trained = call({"train", "--data", data(), "--runs", runs(), "--set", "input_size=32", "--set", "epochs=1",
                                     "--set", "trainable=head", "--json"});
        QVERIFY2(trained.code == 0, trained.err);
        m_run = trained.last()["run"].toString();
    }

    void aTuningEndsAsCancelled()
    {
        const QString study = m_dir.filePath("study.db");
        const Answer answer = headOf({"tune", "--data", data(), "--study", study, "--runs", runs(), "--trials", "300", "--set",
                                      "input_size=32", "--set", "epochs=1", "--set", "trainable=head"});
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(answer.err.contains("tune --study"), answer.err);
        const auto stored = readTuningStudy(study);
        QVERIFY(stored);
        QVERIFY(stored->count(TrialState::Complete) > 0);
        QVERIFY(stored->trials.size() < 300);
    }

    void aSpeedupStudyEndsAsCancelled()
    {
        const Answer answer
            = headOf({"speedup", data(), "--of", "stats-loader", "--workers", "1", "--repeats", "100", "--runs", runs()});
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(answer.err.contains("Cancelled."), answer.err);
    }

    void aReplayEndsAsCancelled()
    {
        const Answer answer = headOf({"replay", data(), "--scale", "smoke", "--runs", runs()});
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(answer.err.contains("replay --resume"), answer.err);
        const std::vector<Replay> replays = listReplays(runs());
        QCOMPARE(replays.size(), 1u);
        QVERIFY(!replays.front().finished());
    }

    void classifyingManyPicturesEndsAsCancelled_data()
    {
        QTest::addColumn<bool>("folders");
        QTest::newRow("of a folder") << true;
        QTest::newRow("one by one") << false;
    }
    void classifyingManyPicturesEndsAsCancelled()
    {
        QFETCH(bool, folders);
        QStringList arguments{"classify", m_run, "--no-reference"};
        if (folders) {
            testing::writeSmallDataset(m_dir.filePath("many"), {.train = 150});
            arguments << m_dir.filePath("many");
        } else {
            for (int i = 0; i < 600; ++i)
                arguments << data() + QStringLiteral("/valid/Species_0___disease_0/leaf_00%1.jpg").arg(i % 4);
        }
        const Answer answer = headOf(arguments);
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(answer.err.contains("Cancelled."), answer.err);
    }

    void whoSaysOneThingEndsWell_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("stats") << QStringList{"stats", data()};
        QTest::newRow("evaluate") << QStringList{"evaluate", m_run};
        QTest::newRow("classify") << QStringList{"classify", m_run, data() + "/valid/Species_0___disease_0/leaf_000.jpg"};
    }
    void whoSaysOneThingEndsWell()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = headOf(arguments);
        QVERIFY2(answer.code == 0, answer.err);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(!answer.err.contains("Cancelled."), answer.err);
    }

private:
    /// The first line of what it says with --json, and its own exit code.
    static Answer headOf(const QStringList& arguments)
    {
        QProcess process;
        process.start("bash", QStringList{"-c", "\"$@\" --json | head -1; exit ${PIPESTATUS[0]}", "head", program()} + arguments);
        process.waitForFinished(100'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString data() const { return m_dir.filePath("data"); }
    QString runs() const { return m_dir.filePath("runs"); }

    QTemporaryDir m_dir;
    QString m_run;
};

LEAFBENCH_GUILESS_TEST(tst_CliPipe)
#include "tst_CliPipe.moc"
