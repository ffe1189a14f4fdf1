// The study's file against Optuna 3.1: each reads what the other has written, value by value, and goes on with it.
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/samplers/FixedParameters.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/MadeUpTrials.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <bit>

using namespace leafbench;

namespace {

QJsonValue bits(double number) { return QStringLiteral("%1").arg(std::bit_cast<quint64>(number), 16, 16, QLatin1Char('0')); }

QJsonValue when(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toString("yyyy-MM-dd HH:mm:ss.zzz") + "000") : QJsonValue();
}

/// A trial as the peer tells it.
QJsonObject told(const Trial& trial)
{
    QJsonObject parameters, intermediate;
    for (const TrialParameter& parameter : trial.parameters)
        parameters[parameter.name] = QJsonObject{{"value", parameter.value()},
                                                 {"internal", bits(parameter.internal)},
                                                 {"distribution", parameter.distribution.toOptuna()}};
    for (const auto& [step, value] : trial.intermediate)
        intermediate[QString::number(step)] = bits(value);
    return {{"number", trial.number},
            {"state", toWord(trial.state)},
            {"value", trial.value ? bits(*trial.value) : QJsonValue()},
            {"started", when(trial.started)},
            {"completed", when(trial.completed)},
            {"parameters", parameters},
            {"intermediate", intermediate},
            {"user", trial.userAttributes},
            {"system", trial.systemAttributes}};
}

QJsonObject told(const TuningStudy& study)
{
    QJsonArray trials;
    for (const Trial& trial : study.trials)
        trials.append(told(trial));
    return {{"name", study.name},
            {"direction", study.direction == Direction::Maximize ? "MAXIMIZE" : "MINIMIZE"},
            {"best", study.best() ? QJsonValue(study.best()->number) : QJsonValue()},
            {"user", study.userAttributes},
            {"trials", trials}};
}

/// The peer's answer with its times cut to milliseconds, which is what ours keep.
QJsonValue inMilliseconds(QJsonObject study)
{
    QJsonArray trials;
    for (const QJsonValue& value : study["trials"].toArray()) {
        QJsonObject trial = value.toObject();
        for (const char* key : {"started", "completed"}) {
            const QString text = trial[QLatin1String(key)].toString();
            if (!text.isEmpty())
                trial[QLatin1String(key)] = text.left(23) + "000";
        }
        trials.append(trial);
    }
    study["trials"] = trials;
    return study;
}

QJsonValue peer(const QStringList& arguments)
{
    const auto answer = testing::runPeer("optuna_storage.py", arguments);
    if (!answer.ok)
        qWarning("%s", answer.errors.constData());
    return answer.ok ? QJsonDocument::fromJson('[' + answer.output + ']').array()[0] : QJsonValue(QJsonValue::Undefined);
}

/// What a study of ours takes before the installed Optuna reads it; nothing with the Optuna that its tables are from.
bool upgraded(const QString& path) { return peer({"upgrade", path}).isNull(); }

QByteArray text(const QJsonValue& value) { return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Indented); }

}  // namespace

class OptunaStorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString lacks = testing::pythonLacks({"optuna", "sqlalchemy"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
    }

    void init() { QVERIFY(m_folder.emplace().isValid()); }

    void sameTablesAndVersions()
    {
        const QString path = file("study.db");
        QVERIFY(StudyStorage::open(path, "s", Direction::Minimize));
        QVERIFY(upgraded(path));
        const QJsonArray both = peer({"schema", path}).toArray();
        QCOMPARE(both.size(), 2);
        QVERIFY(both[0].toArray().size() > 25);
        QCOMPARE(text(both[0]), text(both[1]));
    }

    void optunaReadsOursWhileItGrows()
    {
        const QString path = file("Blätter & \"100 %\" study.db"), name = QStringLiteral("Ulme's \"rate\" 100 % ü");
        QVERIFY(StudyStorage::open(path, name, Direction::Maximize));
        QVERIFY(upgraded(path));
        auto storage = StudyStorage::open(path, name, Direction::Maximize);
        QVERIFY(storage);
        for (const Trial& trial : testing::madeUpTrials())
            testing::write(**storage, trial);
        QVERIFY((*storage)->setSettings(TuneSettings()));
        const auto study = (*storage)->read();
        QVERIFY(study);
        QVERIFY(study->settings && *study->settings == TuneSettings());
        QCOMPARE(study->best()->number, 1);
        QCOMPARE(text(peer({"dump", path, name})), text(told(*study)));
    }

    void optunaGoesOnWithOursAndWeWithIt()
    {
        const QString path = file("study.db");
        {
            auto storage = StudyStorage::open(path, {}, Direction::Maximize);
            QVERIFY(storage);
            for (const Trial& trial : testing::madeUpTrials()) {
                if (isFinished(trial.state))
                    testing::write(**storage, trial);
            }
        }
        const auto before = readTuningStudy(path);
        QVERIFY(before);
        QVERIFY(upgraded(path));
        const QJsonObject theirs = peer({"goOn", path, "study", "12"}).toObject();
        auto storage = StudyStorage::open(path, "study", Direction::Maximize);
        QVERIFY(storage);
        const auto after = (*storage)->read();
        QVERIFY(after);
        QCOMPARE(after->trials.size(), before->trials.size() + 12);
        for (std::size_t i = 0; i < before->trials.size(); ++i)
            QCOMPARE(text(told(after->trials[i])), text(told(before->trials[i])));
        QCOMPARE(text(told(*after)), text(inMilliseconds(theirs)));
        Trial next = testing::madeUpTrials()[1];
        next.number = static_cast<int>(after->trials.size());
        testing::write(**storage, next);
        const QJsonArray trials = peer({"dump", path, "study"}).toObject()["trials"].toArray();
        QCOMPARE(text(trials.last()), text(told(next)));
    }

    void weReadTheirs()
    {
        const QString path = file("theirs.db"), name = QStringLiteral("it's 50% of “everything”");
        const QJsonObject theirs = peer({"make", path, name}).toObject();
        QCOMPARE(theirs["trials"].toArray().size(), 11);
        auto ours = readTuningStudy(path);
        QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().detail));
        QCOMPARE(text(told(*ours)), text(inMilliseconds(theirs)));
        QVERIFY(!ours->settings);
        for (const TrialState state :
             {TrialState::Complete, TrialState::Pruned, TrialState::Fail, TrialState::Running, TrialState::Waiting})
            QVERIFY2(ours->count(state) > 0, qPrintable(toWord(state)));
        // Whoever only reads leaves the file alone; whoever writes can go on with it.
        auto storage = StudyStorage::open(path, {}, Direction::Maximize);
        QVERIFY(storage);
        Trial waiting = testing::madeUpTrials()[1];
        waiting.number = 10;
        testing::write(**storage, waiting);
        const QJsonObject again = peer({"dump", path, name}).toObject()["trials"].toArray()[10].toObject();
        QCOMPARE(again["state"].toString(), QStringLiteral("complete"));
        QCOMPARE(again["system"].toObject()["fixed_params"].toObject()["count"].toInt(), 5);
    }

    void enqueuedTrialsAndConstraints()
    {
        const QString path = file("enqueued.db");
        QVERIFY(peer({"enqueue", path, "e"}).isObject());
        const auto study = readTuningStudy(path);
        QVERIFY(study);
        QCOMPARE(study->best()->number, 2);  // 1 has the higher value and a constraint above 0
        QCOMPARE(bestSoFar(*study), (std::vector<std::pair<int, double>>{{0, 0.5}, {2, 0.7}}));
        const SearchSpace space{{{"x", Distribution::real(0, 1)},
                                 {"optimizer", Distribution::categorical({"sgd", "adamw"})},
                                 {"beta", Distribution::real(0.8, 0.99), "optimizer", {"adamw"}}}};
        QVERIFY(checkFixed(space, study->trials));
        const std::vector<TrialParameter> suggested{{"x", space.parameters[0].distribution, 0.9},
                                                    {"optimizer", space.parameters[1].distribution, 0}};
        const auto both = withFixed(space, suggested, fixedParameters(study->trials[3]), 42, 3);
        QCOMPARE(both.size(), 3u);
        QCOMPARE(both[0].internal, 0.25);
        QCOMPARE(both[1].value().toString(), "adamw");
        QVERIFY2(both[2].distribution.contains(both[2].internal), "active because its parent is fixed");
        const auto one = withFixed(space, suggested, fixedParameters(study->trials[4]), 42, 4);
        QCOMPARE(one.size(), 2u);
        QCOMPARE(one[0].internal, 1e-3);
        QCOMPARE(one[1].internal, 0.0);
    }

    void severalStudiesNeedAName()
    {
        const QString path = file("several.db");
        QVERIFY(peer({"several", path, "a", "b % 'c'"}).isArray());
        const auto unnamed = readTuningStudy(path);
        QVERIFY(unnamed.failed());
        QCOMPARE(unnamed.error().code, ErrorCode::BadValue);
        QCOMPARE(unnamed.error().choices, QStringList({"a", "b % 'c'"}));
        QCOMPARE(StudyStorage::open(path, {}, Direction::Minimize).error().code, ErrorCode::BadValue);
        QCOMPARE(readTuningStudy(path, "d").error().code, ErrorCode::BadValue);
        QCOMPARE(readTuningStudy(path, "b % 'c'")->name, QStringLiteral("b % 'c'"));
        QVERIFY(StudyStorage::open(path, "d", Direction::Maximize));
        QCOMPARE(readTuningStudy(path, "d")->direction, Direction::Maximize);
    }

    void severalObjectivesAreRefused()
    {
        const QString path = file("multi.db");
        QVERIFY(peer({"multi", path, "m"}).isString());
        const auto read = readTuningStudy(path);
        QVERIFY(read.failed());
        QCOMPARE(read.error().code, ErrorCode::NotAStudy);
        QVERIFY2(read.error().detail.contains("2 objectives"), qPrintable(read.error().detail));
        QCOMPARE(StudyStorage::open(path, {}, Direction::Minimize).error(), read.error());
    }

    /// Eight writers of ours, and Optuna reading their study and writing its own into the same file all the while.
    void eightWritersBesideOptuna()
    {
        const QString path = file("busy.db");
        QVERIFY(StudyStorage::open(path, "ours", Direction::Maximize));
        QVERIFY(upgraded(path));
        QProcess optuna;
        optuna.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        optuna.start("/usr/bin/python3", testing::peerArguments("optuna_storage.py", {"beside", path, "ours", "other", "4"}));
        QVERIFY(optuna.waitForStarted());
        const QStringList failures = testing::writeAtOnce(path, "ours", 8, 3);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join('\n')));
        QVERIFY(optuna.waitForFinished(60'000));
        QCOMPARE(optuna.exitCode(), 0);
        const QJsonArray counts = QJsonDocument::fromJson(optuna.readAllStandardOutput()).array();
        const auto ours = readTuningStudy(path, "ours"), other = readTuningStudy(path, "other");
        QVERIFY(ours && other);
        QCOMPARE(testing::wrongTrials(*ours, 24), QString());
        QVERIFY(counts[0].toInt() > 0);
        QCOMPARE(other->count(TrialState::Complete), counts[0].toInt());
        QCOMPARE(text(peer({"dump", path, "ours"})), text(told(*ours)));
    }

    void lockedByPython()
    {
        const QString path = file("locked.db");
        auto storage = StudyStorage::open(path, {}, Direction::Maximize, std::chrono::milliseconds(200));
        QVERIFY(storage);
        QProcess python;
        python.start("/usr/bin/python3", testing::peerArguments("optuna_storage.py", {"lock", path, "600"}));
        QVERIFY(python.waitForReadyRead(60'000));
        QCOMPARE((*storage)->beginTrial(testing::madeUpTrials()[0]).error().code, ErrorCode::StudyLocked);
        QCOMPARE((*storage)->read().error().code, ErrorCode::StudyLocked);
        QCOMPARE(readTuningStudy(path, {}, std::chrono::milliseconds(200)).error().code, ErrorCode::StudyLocked);
        python.kill();
        QVERIFY(python.waitForFinished());
        QVERIFY((*storage)->beginTrial(testing::madeUpTrials()[0]));
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

LEAFBENCH_GUILESS_TEST(OptunaStorageTest)
#include "tst_OptunaStorage.moc"
