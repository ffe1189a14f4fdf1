#include "engine/common/TextFile.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cluster/Postgres.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"
#include "tests/tuning/MadeUpTrials.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace leafbench;
using testing::essence;

namespace {

constexpr int trials = 4;

}  // namespace

/// Processes that tune one study in a real PostgreSQL (postgres-here.sh).
class tst_SharedStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_NEEDS(testing::Postgres::isInstalled(), "needs postgresql");
        LEAFBENCH_NEEDS(QSqlDatabase::isDriverAvailable("QPSQL"), "needs Qt's driver for PostgreSQL");
        QVERIFY2(m_server.up(), m_server.error());
        testing::writeSmallDataset(m_dir.filePath("data"), {.train = 4, .valid = 2});
        const testing::Answer alone = testing::call(tune(m_dir.filePath("alone.db"), "alone"));
        QVERIFY2(alone.code == 0, alone.err);
        const auto study = readTuningStudy(m_dir.filePath("alone.db"));
        QVERIFY(study);
        m_expected = essence(*study);
        QCOMPARE(m_expected.size(), trials);
    }

    void threeProcessesMakeTheTrialsOfOne()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 3; ++i)
            processes.push_back(start("three"));
        for (const auto& process : processes)
            QVERIFY2(endsWell(*process), process->readAllStandardError());
        QCOMPARE(essence(study("three")), m_expected);
        // Each has done some of it.
        QCOMPARE(logsThatSay("three", "starts"), 3);
        const auto listed = listTuningStudies(m_dir.filePath("three"));
        QCOMPARE(listed.size(), 1u);
        QCOMPARE(listed[0].path, m_server.study("three"));
        QCOMPARE(essence(listed[0]), m_expected);
    }

    void theTrialOfAKilledProcessRunsAgain()
    {
        auto killed = start("killed");
        QVERIFY(waitForTrial(*killed));
        killed->kill();
        killed->waitForFinished();
        QCOMPARE(study("killed").count(TrialState::Running), 1);
        auto other = start("killed");
        QVERIFY2(endsWell(*other), other->readAllStandardError());
        QCOMPARE(essence(study("killed")), m_expected);
    }

    /// SIGSTOP: as a node that hangs, or is cut off. It comes back later, and finds its trial taken.
    void theTrialOfASilentProcessRunsElsewhere()
    {
        qputenv("LEAFBENCH_TRIAL_TIMEOUT", "2");
        auto silent = start("silent");
        QVERIFY(waitForTrial(*silent));
        QVERIFY(testing::sendSignal(*silent, SIGSTOP));
        auto other = start("silent");
        const bool done = endsWell(*other);
        QVERIFY(testing::sendSignal(*silent, SIGCONT));
        qunsetenv("LEAFBENCH_TRIAL_TIMEOUT");
        QVERIFY2(done, other->readAllStandardError());
        QVERIFY2(endsWell(*silent), silent->readAllStandardError());
        QCOMPARE(essence(study("silent")), m_expected);
        QCOMPARE(logsThatSay("silent", "is run by another process now"), 1);
    }

    /// As a power failure of its machine, in the midst of a trial.
    void theServerGoesAwayAndComesBack()
    {
        auto first = start("away");
        auto second = start("away");
        QVERIFY(waitForTrial(*first));
        QVERIFY(m_server.down("immediate"));
        QTRY_VERIFY(logsThatSay("away", "The database is away") > 0);
        QVERIFY2(m_server.up(), m_server.error());
        QVERIFY2(endsWell(*first), first->readAllStandardError());
        QVERIFY2(endsWell(*second), second->readAllStandardError());
        QCOMPARE(essence(study("away")), m_expected);
        QVERIFY(logsThatSay("away", "The database is back") > 0);
    }

    void aCancelledProcessGivesItsTrialUp()
    {
        auto cancelled = start("cancelled");
        QVERIFY(waitForTrial(*cancelled));
        QVERIFY(testing::sendSignal(*cancelled, SIGINT));
        QVERIFY(cancelled->waitForFinished(60'000));
        QCOMPARE(cancelled->exitCode(), 4);
        auto other = start("cancelled");
        QVERIFY2(endsWell(*other), other->readAllStandardError());
        QCOMPARE(essence(study("cancelled")), m_expected);
    }

    /// While others add trials: each has all its parameters, and no other's.
    void aReaderSeesOneState()
    {
        std::atomic<bool> done = false;
        std::thread writer([&] {
            const auto storage = StudyStorage::open(m_server.study("busy"), {}, Direction::Maximize);
            for (int number = 0; storage && number < 60; ++number) {
                Trial trial = testing::madeUpTrials()[1];
                trial.number = number;
                testing::write(**storage, trial);
            }
            done = true;
        });
        const std::size_t parameters = testing::madeUpTrials()[1].parameters.size();
        int reads = 0;
        QStringList wrong;
        auto reader = StudyStorage::open(m_server.study("busy"), {}, Direction::Maximize);
        while (reader && !done) {
            const auto read = (*reader)->read();
            ++reads;
            for (const Trial& trial : read ? read->trials : std::vector<Trial>()) {
                if (trial.parameters.size() != parameters)
                    wrong << QString::number(trial.number);
            }
        }
        writer.join();
        QCOMPARE(wrong, QStringList());
        QVERIFY2(reads > 5, qPrintable(QString::number(reads)));
        QCOMPARE(study("busy").count(TrialState::Complete), 60);
    }

    void optunaReadsItAndTakesPart()
    {
        if (const QString lacks = testing::pythonLacks({"optuna", "psycopg2"}); !lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        const auto peer = testing::runPeer("optuna_shared.py", {m_server.url(), "three", QString::number(trials)});
        QVERIFY2(peer.ok, peer.errors);
        // Its trial stays, and the next of ours knows of it.
        const QStringList more = tune(m_server.study("three"), "three", trials + 3);
        const testing::Answer answer = testing::call(more);
        QVERIFY2(answer.code == 0, answer.err);
        const TuningStudy grown = study("three");
        QCOMPARE(grown.trials.size(), std::size_t(trials + 3));
        QCOMPARE(essence(grown).mid(0, trials), m_expected);
        const Trial& theirs = grown.trials[trials];
        QVERIFY(theirs.run().isEmpty() && theirs.value == 0.5);
        // Waiting trials have the values that Optuna's enqueue_trial() asks for.
        const Trial& enqueued = grown.trials[trials + 1];
        QCOMPARE(enqueued.find("batch_size")->value().toInt(), 16);
        QVERIFY(!enqueued.run().isEmpty());
    }

    void itsTablesAreOptunas()
    {
        if (const QString lacks = testing::pythonLacks({"optuna", "psycopg2"}); !lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        const auto peer = testing::runPeer("optuna_tables.py", {m_server.url()});
        QVERIFY2(peer.ok, peer.errors);
    }

    void otherPicturesAreRefused()
    {
        testing::writeSmallDataset(m_dir.filePath("other"), {.train = 3, .valid = 2});
        QStringList arguments = tune(m_server.study("three"), "three");
        arguments[arguments.indexOf(m_dir.filePath("data"))] = m_dir.filePath("other");
        const testing::Answer answer = testing::call(arguments);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.last()["error"].toString() == "RanksDiffer" && answer.err.contains("the same dataset"),
                 answer.out + answer.err);
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QString>("study");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QString url = m_server.url();
        QTest::newRow("password") << QString(url).replace("leafbench@", "leafbench:geheim@") << 3 << "PasswordVisible";
        QTest::newRow("no server") << "postgresql://leafbench@127.0.0.1:1/leafbench" << 1 << "DatabaseAway";
        QTest::newRow("no host") << "postgresql://leafbench@no-such-host.invalid/leafbench" << 1 << "DatabaseAway";
        QTest::newRow("no database") << QString(url).replace("/leafbench", "/nosuch") << 1 << "DatabaseRefused";
        QTest::newRow("no user") << QString(url).replace("leafbench@", "nobody@") << 1 << "DatabaseRefused";
        QTest::newRow("MySQL") << "mysql://root@localhost/leafbench" << 3 << "BadValue";
        QTest::newRow("no name") << "postgresql://leafbench@localhost" << 3 << "BadValue";
    }
    void whatCannotBeUsedIsSaid()
    {
        QFETCH(QString, study);
        const testing::Answer answer = testing::call(tune(study, "refused"));
        QTEST(answer.code, "code");
        QTEST(answer.last()["error"].toString(), "says");
        QVERIFY2(!answer.out.contains("geheim") && !answer.err.contains("geheim"), answer.err);
        QCOMPARE(answer.err.trimmed().split('\n').size(), 1);
    }

    void severalProcessesNeedADatabase()
    {
        qputenv("WORLD_SIZE", "2");
        qputenv("RANK", "1");
        const testing::Answer answer = testing::call(tune(m_dir.filePath("two.db"), "two"));
        qunsetenv("WORLD_SIZE");
        qunsetenv("RANK");
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("postgresql://"), answer.err);
    }

    void noFileHoldsThePassword()
    {
        const auto password = readFile(m_dir.filePath("server/password"));
        QVERIFY(password && password->size() > 20);
        int files = 0;
        for (QDirIterator all(m_dir.path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
            const QString path = all.next();
            if (path.startsWith(m_dir.filePath("server")))
                continue;
            const auto bytes = readFile(path);
            QVERIFY2(!bytes || !bytes->contains(password->trimmed()), qPrintable(path));
            ++files;
        }
        QVERIFY(files > 20);
    }

private:
    QStringList tune(const QString& study, const QString& runs, int count = trials) const
    {
        return {"tune",       "--json",
                "--data",     m_dir.filePath("data"),
                "--runs",     m_dir.filePath(runs),
                "--study",    study,
                "--trials",   QString::number(count),
                "--parallel", "1",
                "--space",    space(),
                "--set",      "input_size=32",
                "--set",      "batch_size=8",
                "--set",      "workers=1",
                "--set",      "epochs=3"};
    }

    /// Values that Optuna's enqueue_trial() can ask for.
    QString space() const
    {
        const QString path = m_dir.filePath("space.json");
        if (!QFileInfo::exists(path))
            (void)writeFile(path, R"([{"name": "learning_rate", "type": "float", "low": 1e-4, "high": 0.1, "log": true},
                                      {"name": "batch_size", "type": "categorical", "choices": [8, 16]}])");
        return path;
    }

    std::unique_ptr<QProcess> start(const QString& name) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(testing::program(), tune(m_server.study(name), name));
        return process;
    }

    static bool endsWell(QProcess& process)
    {
        return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    TuningStudy study(const QString& name) const
    {
        const auto read = readTuningStudy(m_server.study(name));
        return read ? *read : TuningStudy();
    }

    /// Until a trial of the process is at its first epochs.
    bool waitForTrial(QProcess& process) const
    {
        const QString name = process.arguments()[process.arguments().indexOf("--study") + 1].section('#', 1);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000 && process.state() != QProcess::NotRunning) {
            for (const Trial& trial : study(name).trials) {
                if (trial.number > 0 && trial.state == TrialState::Running && !trial.intermediate.empty())
                    return true;
            }
            QTest::qSleep(20);
        }
        return false;
    }

    int logsThatSay(const QString& name, const QByteArray& words) const
    {
        int count = 0;
        const QDir folder(m_dir.filePath(name + "/tuning/" + name));
        for (const QString& log : folder.entryList({"tuning-*.log"})) {
            const auto text = readFile(folder.filePath(log));
            count += text && text->contains(words) ? 1 : 0;
        }
        return count;
    }

    QTemporaryDir m_dir;
    testing::Postgres m_server{m_dir.filePath("server")};
    QStringList m_expected;
};

LEAFBENCH_GUILESS_TEST(tst_SharedStudy)
#include "tst_SharedStudy.moc"
