#include "engine/common/sql/SqliteFile.h"
#include "engine/tuning/optuna/OptunaEncoding.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/tuning/MadeUpTrials.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cmath>
#include <cstdio>

using namespace leafbench;

namespace {

/// Equal, and NaN is like NaN.
bool same(Trial a, Trial b)
{
    const auto withoutNan = [](Trial& trial) {
        for (auto& [step, value] : trial.intermediate)
            value = std::isnan(value) ? 12345.678 : value;
    };
    withoutNan(a);
    withoutNan(b);
    return a == b;
}

/// Writes trials until it is killed, and says which have ended.
int writeUntilKilled(const QString& path)
{
    auto storage = StudyStorage::open(path, {}, Direction::Maximize);
    if (!storage)
        return 2;
    const auto study = (*storage)->read();
    if (!study)
        return 3;
    int number = study->count(TrialState::Complete);
    for (;; ++number) {
        Trial trial = testing::madeUpTrials()[1];
        trial.number = number;
        testing::write(**storage, trial);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

}  // namespace

class tst_StudyStorage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.emplace().isValid()); }

    /// The runs folder may be moved to another disk: a trial's run is the one beside the study.
    void runsOfAMovedStudyAreFound()
    {
        Trial trial = testing::madeUpTrials()[1];
        trial.number = 0;
        const QString run = file("old/tuning/study/trial-0000");
        trial.userAttributes["run"] = run;
        QVERIFY(QDir().mkpath(run));
        {
            auto storage = StudyStorage::open(file("old/tuning/study/study.db"), {}, Direction::Maximize);
            QVERIFY(storage);
            testing::write(**storage, trial);
        }
        QCOMPARE(readTuningStudy(file("old/tuning/study/study.db"))->trials.at(0).run(), run);
        QVERIFY(QDir().rename(file("old"), file("new")));
        const auto moved = readTuningStudy(file("new/tuning/study/study.db"));
        QVERIFY(moved);
        QCOMPARE(moved->trials.at(0).run(), file("new/tuning/study/trial-0000"));
        QVERIFY(QDir().rmdir(file("new/tuning/study/trial-0000")));
        QCOMPARE(readTuningStudy(file("new/tuning/study/study.db"))->trials.at(0).run(), run);  // as it is stored
    }

    void whatIsWrittenIsRead()
    {
        const QString path = file("new/folder/Ulme 100 % #1? ü.db");
        std::vector<Trial> trials = testing::madeUpTrials();
        TuneSettings settings;
        settings.suggestionLag = 3;
        {
            auto storage = StudyStorage::open(path, {}, Direction::Maximize);
            QVERIFY(storage);
            QVERIFY((*storage)->setSettings(TuneSettings()));
            QVERIFY((*storage)->setSettings(settings));
            for (const Trial& trial : trials)
                testing::write(**storage, trial);
        }
        // After a clean end the study is one file.
        QCOMPARE(QDir(file("new/folder")).entryList(QDir::Files | QDir::Hidden), QStringList("Ulme 100 % #1? ü.db"));
        const auto study = readTuningStudy(path);
        QVERIFY(study);
        QCOMPARE(study->name, QStringLiteral("Ulme 100 % #1? ü"));
        QCOMPARE(study->path, path);
        QVERIFY(study->settings && *study->settings == settings);
        QCOMPARE(study->trials.size(), trials.size());
        for (std::size_t i = 0; i < trials.size(); ++i)
            QVERIFY2(same(study->trials[i], trials[i]), qPrintable(QString::number(i)));
    }

    void unfinishedTrialsBeginAnew()
    {
        const QString path = file("study.db");
        Trial trial = testing::madeUpTrials()[5];
        trial.number = 0;
        {
            auto storage = StudyStorage::open(path, {}, Direction::Maximize);
            QVERIFY(storage);
            testing::write(**storage, trial);
        }
        auto storage = StudyStorage::open(path, {}, Direction::Maximize);
        QVERIFY(storage);
        Trial again = testing::madeUpTrials()[0];
        again.parameters.resize(2);
        again.started = trial.started.addSecs(3600);
        again.completed = again.started.addSecs(60);
        again.intermediate = {{7, 0.5}};
        testing::write(**storage, again);
        const auto study = (*storage)->read();
        QVERIFY(study);
        QCOMPARE(study->trials.size(), 1u);
        QVERIFY(same(study->trials[0], again));
    }

    void whatDoesNotFitIsRefused()
    {
        auto storage = StudyStorage::open(file("study.db"), {}, Direction::Maximize);
        QVERIFY(storage);
        const std::vector<Trial> trials = testing::madeUpTrials();
        const auto code = [](const Status& done) { return done ? QString() : toWord(done.error().code); };
        QCOMPARE(code((*storage)->beginTrial(trials[1])), QStringLiteral("Internal"));  // 0 comes first
        QCOMPARE(code((*storage)->report(0, 1, 0.5)), QStringLiteral("Internal"));
        QCOMPARE(code((*storage)->endTrial(trials[0])), QStringLiteral("Internal"));
        testing::write(**storage, trials[0]);
        QCOMPARE(code((*storage)->beginTrial(trials[0])), QStringLiteral("Internal"));
        QCOMPARE(code((*storage)->report(0, 9, 0.5)), QStringLiteral("Internal"));
        QCOMPARE(code((*storage)->endTrial(trials[0])), QStringLiteral("Internal"));
        QVERIFY((*storage)->beginTrial(trials[1]));
        Trial wrong = trials[1];
        wrong.value = std::nan("");
        QCOMPARE(code((*storage)->endTrial(wrong)), QStringLiteral("Internal"));
        wrong.value.reset();
        QCOMPARE(code((*storage)->endTrial(wrong)), QStringLiteral("Internal"));
        QCOMPARE((*storage)->read()->count(TrialState::Complete), 1);
        QCOMPARE(StudyStorage::open(file("other.db"), "a", Direction::Maximize).failed(), false);
        const auto turned = StudyStorage::open(file("other.db"), "a", Direction::Minimize);
        QCOMPARE(turned.error().code, ErrorCode::StudyDiffers);
        QCOMPARE(turned.error().choices, QStringList("direction"));
    }

    /// A trial that another program has added is its own: it is not taken for one of ours that was interrupted.
    void numbersOfOthersAreTheirs()
    {
        const QString path = file("study.db");
        {
            auto storage = StudyStorage::open(path, {}, Direction::Maximize);
            QVERIFY(storage);
            auto other = SqliteFile::open(path, SqliteFile::Access::Write, studyPatience);
            QVERIFY(other);
            QVERIFY((*other)->run("INSERT INTO trials (number, study_id, state) VALUES (0, 1, 'RUNNING')"));
            QCOMPARE((*storage)->beginTrial(testing::madeUpTrials()[0]).error().code, ErrorCode::StudyInUse);
            QVERIFY((*storage)->beginTrial(testing::madeUpTrials()[1]));
        }
        auto storage = StudyStorage::open(path, {}, Direction::Maximize);
        QVERIFY(storage);
        QVERIFY((*storage)->beginTrial(testing::madeUpTrials()[0]));  // now it was there before
    }

    void oneWriterOfOurs()
    {
        const QString path = file("study.db");
        auto first = StudyStorage::open(path, {}, Direction::Maximize);
        QVERIFY(first);
        const auto second = StudyStorage::open(path, {}, Direction::Maximize);
        QCOMPARE(second.error().code, ErrorCode::StudyInUse);
        QCOMPARE(second.error().subject, path);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(readTuningStudy(path));
    }

    void eightWritersLoseNothing()
    {
        const QString path = file("study.db");
        QVERIFY(StudyStorage::open(path, "s", Direction::Maximize));
        QCOMPARE(testing::writeAtOnce(path, "s", 8, 2), QStringList());
        const auto study = readTuningStudy(path);
        QVERIFY(study);
        QCOMPARE(testing::wrongTrials(*study, 16), QString());
    }

    void killedWritersLoseNothing()
    {
        const QString path = file("study.db");
        int ended = 0;
        for (const int delay : {300, 310, 325, 333, 347}) {  // ms; somewhere in a transaction
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QCoreApplication::applicationFilePath(), {"--write", path});
            QVERIFY(writer.waitForReadyRead());
            QTest::qWait(delay);
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const QList<QByteArray> told = writer.readAllStandardOutput().trimmed().split('\n');
            const auto study = readTuningStudy(path);
            QVERIFY2(study, qPrintable(study ? QString() : study.error().detail));
            QVERIFY(told.last().toInt() >= ended);
            ended = told.last().toInt() + 1;
            for (int i = 0; i < ended; ++i) {
                Trial expected = testing::madeUpTrials()[1];
                expected.number = i;
                QVERIFY2(same(study->trials[static_cast<std::size_t>(i)], expected), qPrintable(QString::number(i)));
            }
            QVERIFY(study->trials.size() <= static_cast<std::size_t>(ended) + 2);
        }
        {
            auto storage = StudyStorage::open(path, {}, Direction::Maximize);  // the lock of the killed is taken over
            QVERIFY(storage);
            Trial next = testing::madeUpTrials()[1];
            next.number = ended;
            if (static_cast<std::size_t>(ended) < (*storage)->read()->trials.size()
                && isFinished((*storage)->read()->trials.back().state))
                ++next.number;  // it had ended, but not said so
            testing::write(**storage, next);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList("study.db"));
    }

    void listIsNewestFirst()
    {
        QVERIFY(QDir(m_folder->path()).mkpath("tuning/c"));
        QFile none(file("tuning/c/none.db"));
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write("not a study") > 0);
        none.close();
        for (const QString folder : {"a", "b", "d"}) {
            auto storage = StudyStorage::open(file("tuning/" + folder + "/study.db"), folder, Direction::Maximize);
            QVERIFY(storage);
            Trial trial = testing::madeUpTrials()[0];
            trial.started = trial.started.addDays(folder == "b" ? 2 : folder == "a" ? 1 : 0);
            testing::write(**storage, trial);
        }
        QStringList names;
        UnreadableList unreadable;
        for (const TuningStudy& study : listTuningStudies(m_folder->path(), &unreadable))
            names << study.name;
        QCOMPARE(unreadable.size(), 1u);
        QCOMPARE(unreadable.front().error.code, ErrorCode::NotAStudy);
        QCOMPARE(names, QStringList({"b", "a", "d"}));
        QVERIFY(listTuningStudies(file("nowhere")).empty());
    }

    /// SQLite waits for the other end of a pipe, or fails with "disk I/O error".
    void aPipeIsNoStudy()
    {
        const QByteArray pipe = QFile::encodeName(file("pipe.db"));
        QVERIFY(::mkfifo(pipe.constData(), 0600) == 0);
        const auto read = readTuningStudy(file("pipe.db"));
        const auto written = StudyStorage::open(file("pipe.db"), {}, Direction::Maximize);
        for (const auto& error : {read.error(), written.error()}) {
            QCOMPARE(error.code, ErrorCode::NotAStudy);
            QCOMPARE(error.detail, QStringLiteral("not an ordinary file"));
        }
    }

    void timesAndJsonOfPython()
    {
        QCOMPARE(timeFromOptuna("2026-11-24 08:00:00.999999"), QDateTime(QDate(2026, 11, 24), QTime(8, 0, 0, 999)));
        QCOMPARE(timeFromOptuna("2026-11-24 08:00:00"), QDateTime(QDate(2026, 11, 24), QTime(8, 0)));
        for (const char* wrong : {"", "2026-11-24", "2026-13-24 08:00:00.000000", "2026-11-24 08:0x:00.000000"})
            QVERIFY2(!timeFromOptuna(wrong).isValid(), wrong);
        QCOMPARE(jsonFromOptuna("{\"a NaN \\\" NaN\": [NaN, -Infinity, \"Infinity\"]}").toObject(),
                 QJsonObject({{"a NaN \" NaN", QJsonArray{"NaN", "-Infinity", "Infinity"}}}));
        QCOMPARE(jsonFromOptuna("3"), QJsonValue(3));
        QVERIFY(jsonFromOptuna("{nonsense").isUndefined());
        for (const QJsonValue& value : {QJsonValue(), QJsonValue(true), QJsonValue("ä\"\\"), QJsonValue(0.1)})
            QCOMPARE(jsonFromOptuna(optunaJson(value)), value);
    }

    /// 1,000 trials with 5 parameters and 10 intermediate values.
    void readsFast()
    {
        const QString path = file("study.db");
        QVERIFY(StudyStorage::open(path, {}, Direction::Maximize));
        {
            auto many = SqliteFile::open(path, SqliteFile::Access::Write, studyPatience);
            QVERIFY(many);
            const QString count = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ";
            const QString json = optunaJson(Distribution::real(0, 1).toOptuna());
            const auto made = (*many)->transaction([&]() -> Status {
                const auto run
                    = [&](const QString& sql, const QVariantList& values) { return (*many)->run(sql, values).finished(); };
                const bool ok
                    = run("INSERT INTO trials " + count.arg(999)
                              + "SELECT i + 1, i, 1, 'COMPLETE', '2026-11-24 08:00:00.123456', '2026-11-24 08:01:00.123456' FROM n",
                          {})
                    && run("INSERT INTO trial_params " + count.arg(4999) + "SELECT NULL, i / 5 + 1, 'p' || (i % 5), 0.5, ? FROM n",
                           {json})
                    && run("INSERT INTO trial_values " + count.arg(999) + "SELECT NULL, i + 1, 0, i / 7.0, 'FINITE' FROM n", {})
                    && run("INSERT INTO trial_intermediate_values " + count.arg(9999)
                               + "SELECT NULL, i / 10 + 1, i % 10, i / 7.0, 'FINITE' FROM n",
                           {});
                return ok ? Status(Ok{}) : Status(Error{});
            });
            QVERIFY(made);
        }
        qint64 fastest = 1'000'000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto study = readTuningStudy(path);
            fastest = std::min(fastest, timer.elapsed());
            QVERIFY(study);
            QCOMPARE(study->trials.size(), 1000u);
            QCOMPARE(study->trials[999].parameters.size(), 5u);
            QCOMPARE(study->trials[999].intermediate.size(), 10u);
        }
        qInfo("1,000 trials read in %lld ms", fastest);
        QVERIFY2(fastest < 1000, qPrintable(QString::number(fastest)));  // sanitizers and busy machines included
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == QLatin1String("--write"))
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    tst_StudyStorage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_StudyStorage.moc"
