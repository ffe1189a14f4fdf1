#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

using namespace leafbench;
using leafbench::testing::Answer;
using leafbench::testing::call;
using leafbench::testing::essence;
using leafbench::testing::program;
using leafbench::testing::sendSignal;

class tst_CliTune : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(data()); }

    void anObjectATrialAndOneAtTheEnd()
    {
        const Answer answer = call(tune("plain.db", {"--trials", "4", "--parallel", "2", "--json"}));
        QVERIFY2(answer.code == 0, answer.err.constData());
        const auto objects = answer.objects();
        QCOMPARE(objects.size(), 6);
        QCOMPARE(objects.first()["event"].toString(), QStringLiteral("start"));
        QCOMPARE(objects.first()["plan"].toObject()["parallel"].toInt(), 2);
        QCOMPARE(objects.first()["settings"].toObject()["recipe"].toObject()["schedule"].toString(), QStringLiteral("step"));
        for (const QJsonObject& trial : objects.mid(1, 4)) {
            QCOMPARE(trial["state"].toString(), QStringLiteral("complete"));
            QCOMPARE(trial["parameters"].toObject().keys(),
                     (QStringList{"learning_rate", "momentum", "step_size", "weight_decay"}));
            QCOMPARE(trial["intermediate"].toArray().size(), 2);
            QVERIFY(QFile::exists(trial["run"].toString() + "/epochs.csv"));
        }
        const QJsonObject end = answer.last();
        QCOMPARE(end["trials"].toInt(), 4);
        QVERIFY(end["elapsed_s"].toDouble() > 0);
        const QString run = end["best"].toObject()["run"].toString();
        QCOMPARE(call({"evaluate", run}).code, 0);
        QCOMPARE(call({"train", "--recipe", run + "/recipe.json", "--runs", m_dir.filePath("more"), "--set", "epochs=1"}).code, 0);
    }

    void aKilledStudyGoesOnToTheSameTrials()
    {
        const QStringList wanted{"--trials", "5", "--parallel", "2", "--json"};
        const Answer unbroken = call(tune("unbroken.db", wanted));
        QVERIFY2(unbroken.code == 0, unbroken.err.constData());
        QSet<int> before;
        for (int round = 0; round < 3; ++round)
            before += endedUntilKilled(tune("killed.db", wanted), 60 * round);
        QVERIFY(!before.isEmpty());
        const Answer rest = call(tune("killed.db", wanted));
        QVERIFY2(rest.code == 0, rest.err.constData());
        QVERIFY2(!before.intersects(trialsIn(rest.out)), "a finished trial is not made again");
        const auto killed = readTuningStudy(m_dir.filePath("killed.db"));
        const auto whole = readTuningStudy(m_dir.filePath("unbroken.db"));
        QVERIFY(killed && whole);
        QCOMPARE(essence(*killed), essence(*whole));
    }

    void aStudyGoesOnByItsFileAlone()
    {
        QCOMPARE(call(tune("alone.db", {"--trials", "1"})).code, 0);
        const Answer more
            = call({"tune", "--study", m_dir.filePath("alone.db"), "--trials", "2", "--runs", m_dir.filePath("runs"), "--json"});
        QVERIFY2(more.code == 0, more.err.constData());
        QCOMPARE(more.objects().first()["finished"].toInt(), 1);
        QCOMPARE(more.last()["trials"].toInt(), 2);
        const Answer other = call({"tune", "--study", m_dir.filePath("alone.db"), "--trials", "2", "--set", "batch_size=8"});
        QCOMPARE(other.code, 3);
        QVERIFY2(other.err.contains("batch_size") && other.err.contains("alone.db"), other.err.constData());
    }

    void oneOfSeveralStudiesInAFileIsChosenByItsName()
    {
        const QString file = m_dir.filePath("several.db");
        for (const char* study : {"several.db#one", "several.db#two 2"})
            QCOMPARE(call(tune(study, {"--trials", "1"})).code, 0);
        const Answer unnamed = call({"tune", "--study", file, "--trials", "2"});
        QCOMPARE(unnamed.code, 3);
        QVERIFY2(unnamed.err.contains("one, two 2") && unnamed.err.contains("#one"), unnamed.err.constData());
        const Answer more = call({"tune", "--study", file + "#two 2", "--trials", "2", "--runs", m_dir.filePath("runs"), "--json"});
        QVERIFY2(more.code == 0, more.err.constData());
        QCOMPARE(more.objects().first()["study_name"].toString(), QStringLiteral("two 2"));
        QCOMPARE(more.objects().first()["finished"].toInt(), 1);
        QCOMPARE(readTuningStudy(file, "two 2")->trials.size(), 2u);
        QCOMPARE(readTuningStudy(file, "one")->trials.size(), 1u);
    }

    void theProgressLineCountsEpochs()
    {
        const QByteArray shown = shownInATerminal(tune("line.db", {"--trials", "2", "--parallel", "1"}));
        const qsizetype tuning = shown.indexOf("Tuning");
        QVERIFY2(tuning >= 0, shown);
        const QByteArray line = shown.mid(tuning);
        QVERIFY2(line.contains("of 2 trials") && line.contains("of 4 epochs"), line);
        QVERIFY2(!line.contains("images"), line);
    }

    void badInputIsNamed_data()
    {
        QTest::addColumn<QByteArray>("space");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("inverted") << QByteArray(R"([{"name": "momentum", "type": "float", "low": 0.9, "high": 0.1}])")
                                  << QByteArray("Momentum");
        QTest::newRow("log of zero") << QByteArray(
            R"([{"name": "learning_rate", "type": "float", "low": 0, "high": 0.1, "log": true}])")
                                     << QByteArray("Learning rate");
        QTest::newRow("empty") << QByteArray("[]") << QByteArray("space");
        QTest::newRow("unknown key") << QByteArray(R"([{"name": "momntum", "type": "float", "low": 0, "high": 0.1}])")
                                     << QByteArray("momntum");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("space.json");
    }
    void badInputIsNamed()
    {
        QFETCH(QByteArray, space);
        QFETCH(QByteArray, named);
        QFile file(m_dir.filePath("space.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(space);
        file.close();
        const Answer answer = call(tune("bad.db", {"--trials", "1", "--space", file.fileName()}));
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(named), answer.err.constData());
        QVERIFY2(answer.err.count('\n') <= 2, answer.err.constData());
        QVERIFY(!QFile::exists(m_dir.filePath("bad.db")));
    }

    void moreAtATimeThanTheLookBackLetsSaysWhatToDo()
    {
        const Answer answer = call(tune("many.db", {"--parallel", "8"}));
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("parallel") && answer.err.contains("--look-back 7"), answer.err.constData());
        QVERIFY(!QFile::exists(m_dir.filePath("many.db")));
    }

    void aFileThatIsNoStudyStaysAsItIs()
    {
        const QByteArray text("a letter home\n");
        QFile file(m_dir.filePath("letter.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const Answer answer = call(tune("letter.db", {"--trials", "1", "--json"}));
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.last()["error"].toString(), QStringLiteral("NotAStudy"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

private:
    static QSet<int> trialsIn(const QByteArray& out)
    {
        QSet<int> numbers;
        for (const QJsonObject& object : Answer{0, out.left(out.lastIndexOf('\n') + 1), {}}.objects()) {
            if (object.contains("trial"))
                numbers << object["trial"].toInt();
        }
        return numbers;
    }

    /// What a program shows on a terminal that is its stderr.
    static QByteArray shownInATerminal(const QStringList& arguments)
    {
        const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0)
            return {};
        const QByteArray name = ptsname(terminal);
        const int end = open(name.constData(), O_RDWR | O_NOCTTY);  // until then nothing that was shown is thrown away
        QProcess process;
        process.setStandardErrorFile(QString::fromLocal8Bit(name));
        process.start(program(), arguments);
        QByteArray shown;
        const auto readOn = [&] {
            char bytes[4096];
            for (ssize_t got = 0; (got = read(terminal, bytes, sizeof bytes)) > 0;)
                shown.append(bytes, got);
        };
        while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning)
            readOn();
        readOn();
        close(end);
        close(terminal);
        return shown;
    }

    /// Trials that ended before the program was killed, some time after one of them did.
    static QSet<int> endedUntilKilled(const QStringList& arguments, int moreMs)
    {
        QProcess process;
        process.start(program(), arguments);
        QByteArray out;
        while (!out.contains("\"intermediate\"") && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        QTest::qWait(moreMs);
        sendSignal(process, SIGKILL);
        process.waitForFinished();
        return trialsIn(out + process.readAllStandardOutput());
    }

    QString data() const { return m_dir.filePath("data"); }
    QStringList tune(const QString& study, const QStringList& more) const
    {
        return QStringList{"tune",
                           "--data",
                           data(),
                           "--study",
                           m_dir.filePath(study),
                           "--runs",
                           m_dir.filePath("runs"),
                           "--set",
                           "input_size=32",
                           "--set",
                           "epochs=2",
                           "--set",
                           "batch_size=16"}
        + more;
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliTune)
#include "tst_CliTune.moc"
