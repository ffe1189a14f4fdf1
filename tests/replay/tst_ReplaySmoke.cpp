#include "engine/replay/Replay.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace leafbench;
using testing::Answer;
using testing::call;

/// `leafbench-cli replay` on the demo dataset: what continuous integration runs.
class tst_ReplaySmoke : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongUseIsRefused()
    {
        QCOMPARE(call({"replay"}).code, 2);
        QCOMPARE(call({"replay", m_dir.path(), "--scale", "huge"}).code, 2);
        QCOMPARE(call({"replay", "/no/such", "--runs", runs()}).code, 3);
        QCOMPARE(call({"replay", "--resume", "/no/such", "--runs", runs()}).code, 3);
    }

    void underThreeMinutes()
    {
        // A quarter of the demo's usual pictures, of half their side, which tries the same in less time.
        QCOMPARE(call({"demo", m_dir.filePath("demo"), "--per-class", "10", "--side", "128"}).code, 0);
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.start(testing::program(), {"replay", m_dir.filePath("demo"), "--runs", runs(), "--json"});
        QVERIFY(process.waitForFinished(240'000));
        const double seconds = static_cast<double>(clock.elapsed()) * 1e-3;
        const Answer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        QVERIFY2(answer.code == 0, answer.err.constData());
        qInfo("the smoke replay took %.1f s", seconds);
        QVERIFY2(seconds < 180, "three minutes are promised");

        std::set<QString> done;
        int compared = 0;
        for (const QJsonObject& object : answer.objects()) {
            if (object["state"].toString() == QLatin1String("done"))
                done.insert(object["step"].toString());
            if (object.contains("own_s") && object["paper_s"].toDouble() > 0)
                ++compared;
        }
        QCOMPARE(done.size(), enumerators<ReplayStep>().size());
        QCOMPARE(compared, 4 + 4 + 4 + 2 + 4);  // the rows of Tables 4, 5, 7, 9 and 12
        m_replay = answer.last()["replay"].toString();
        for (const QJsonValue& file : answer.last()["report"].toArray())
            QVERIFY2(QFileInfo(file.toString()).size() > 0, qPrintable(file.toString()));
        QVERIFY(m_replay.startsWith(runs() + "/replays/"));
    }

    void everythingLiesInItsFolder()
    {
        QVERIFY2(!m_replay.isEmpty(), "underThreeMinutes() failed");
        for (const char* name :
             {"replay.json", "split.csv", "speedup/stats-tasks.json", "speedup/stats-loader.json", "speedup/train-workers.json",
              "speedup/train-replicas.json", "speedup/tune.json", "tuning/parallel-1.db", "tuning/parallel-8.db",
              "runs/pre-training/train.log", "runs/final-training/checkpoints/best.safetensors",
              "runs/final-training/evaluation/valid/report.txt", "runs/final-training/evaluation/test/confusion.csv"})
            QVERIFY2(QFileInfo::exists(m_replay + '/' + name), name);
        const auto replay = openReplay(m_replay);
        QVERIFY(replay && replay->finished());
        QCOMPARE(replay->classes.size(), 38u);
        for (const SpeedupStudy& study : replay->studies())
            QVERIFY(study.resultsAgree());
        QCOMPARE(replay->test->matrix.total(), 38);
    }

    void aFinishedOneIsNotRepeated()
    {
        QVERIFY2(!m_replay.isEmpty(), "underThreeMinutes() failed");
        const Answer again = call({"replay", "--resume", QFileInfo(m_replay).fileName(), "--runs", runs()});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(again.out.count("done before"), 10);
    }

private:
    QString runs() const { return m_dir.filePath("runs"); }
    QTemporaryDir m_dir;
    QString m_replay;
};

LEAFBENCH_GUILESS_TEST(tst_ReplaySmoke)
#include "tst_ReplaySmoke.moc"
