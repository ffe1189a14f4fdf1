#include "engine/replay/Replay.h"
#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using leafbench::testing::Answer;
using leafbench::testing::call;

/// A run outlives the place of its dataset, a picture of it, and its own number of epochs; a study and a replay the first of these.
class tst_CliMoved : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(m_dir.filePath("data"), {.train = 12}); }

    void aMovedDatasetIsFound()
    {
        const QString run = trained({"schedule=constant", "epochs=1"});
        QVERIFY(QDir().rename(m_dir.filePath("data"), m_dir.filePath("moved")));
        QCOMPARE(call({"evaluate", run}).code, 3);
        const QString moved = m_dir.filePath("moved");
        const Answer evaluated = call({"evaluate", run, "--data", moved, "--json"});
        QVERIFY2(evaluated.code == 0, evaluated.err);
        QCOMPARE(evaluated.last()["images"].toInt(), 16);
        const Answer classified = call({"classify", run, moved + picture(1), "--data", moved, "--json"});
        QVERIFY2(classified.code == 0, classified.err);
        QVERIFY(classified.last()["calibrated"].toBool());
        const Answer resumed = call({"train", "--resume", run, "--data", moved, "--set", "epochs=2", "--json"});
        QVERIFY2(resumed.code == 0, resumed.err);
        QCOMPARE(resumed.last()["epochs"].toInt(), 2);
        QVERIFY2(call({"evaluate", run}).code == 0, "the run remembers where its dataset is");
        testing::writeSmallDataset(m_dir.filePath("other"), {.train = 20});
        const Answer other = call({"evaluate", run, "--data", m_dir.filePath("other"), "--json"});
        QCOMPARE(other.code, 3);
        QCOMPARE(other.last()["error"].toString(), QStringLiteral("SplitMismatch"));
        QVERIFY(QDir().rename(moved, m_dir.filePath("data")));
    }

    void aStudyGoesOnWithItsMovedDataset()
    {
        const QString study = m_dir.filePath("study.db");
        const auto tune = [&](const QStringList& more) {
            return call(QStringList{"tune", "--study", study, "--runs", m_dir.filePath("runs"), "--json"} + more);
        };
        const Answer first = tune({"--data", data(""), "--trials", "1", "--set", "input_size=32", "--set", "epochs=1"});
        QVERIFY2(first.code == 0, first.err);
        const QString moved = m_dir.filePath("moved");
        QVERIFY(QDir().rename(data(""), moved));
        QCOMPARE(tune({"--trials", "2"}).code, 3);
        testing::writeSmallDataset(m_dir.filePath("twenty"), {.train = 20});
        const Answer other = tune({"--trials", "2", "--data", m_dir.filePath("twenty")});
        QCOMPARE(other.code, 3);
        QCOMPARE(other.last()["error"].toString(), QStringLiteral("SplitMismatch"));
        QCOMPARE(readTuningStudy(study)->settings->recipe.data, data(""));
        const Answer second = tune({"--trials", "2", "--data", moved + '/'});
        QVERIFY2(second.code == 0, second.err);
        QCOMPARE(second.objects().first()["finished"].toInt(), 1);
        QCOMPARE(second.last()["trials"].toInt(), 2);
        const Answer third = tune({"--trials", "3"});
        QVERIFY2(third.code == 0, "the study remembers where its dataset is");
        QVERIFY(QDir().rename(moved, data("")));
    }

    void aReplayGoesOnWithItsMovedDataset()
    {
        const QString runs = m_dir.filePath("replayed");
        // The first four lines: its start, and the exploration with what it found.
        QCOMPARE(headOf(4, {"replay", data(""), "--runs", runs}).code, 4);
        const std::vector<Replay> replays = listReplays(runs);
        QCOMPARE(replays.size(), 1u);
        const QString replay = replays.front().path;
        QVERIFY(replays.front().at(ReplayStep::Explore).state == StepState::Done);
        const QString moved = m_dir.filePath("moved");
        QVERIFY(QDir().rename(data(""), moved));
        testing::writeSmallDataset(m_dir.filePath("fewer"), {.classes = 3});
        const Answer other = call({"replay", m_dir.filePath("fewer"), "--resume", replay, "--runs", runs, "--json"});
        QCOMPARE(other.code, 3);
        QCOMPARE(other.last()["error"].toString(), QStringLiteral("ClassesDiffer"));
        const Answer resumed = headOf(1, {"replay", moved, "--resume", replay, "--runs", runs});
        QVERIFY2(resumed.code == 4, resumed.err);
        QCOMPARE(resumed.last()["data"].toString(), moved);
        QCOMPARE(openReplay(replay)->data, moved);
        QVERIFY(QDir().rename(moved, data("")));
    }

    void aLostPictureIsANote()
    {
        const QString run = trained({"schedule=constant", "epochs=1"});
        QVERIFY(QFile::rename(data(picture(1)), m_dir.filePath("kept.jpg")));
        QVERIFY(QFile::copy(data(picture(2)), data("/valid/Species_0___disease_0/new.jpg")));
        const Answer evaluated = call({"evaluate", run, "--json"});
        QVERIFY2(evaluated.code == 0, evaluated.err);
        QCOMPARE(evaluated.last()["images"].toInt(), 15);
        QCOMPARE(evaluated.last()["missing"].toArray(), QJsonArray{picture(1).mid(1)});
        QCOMPARE(evaluated.last()["added"].toArray(), QJsonArray{"valid/Species_0___disease_0/new.jpg"});
        QVERIFY2(call({"evaluate", run}).err.contains("leaf_001.jpg"), "a note names it");
        const Answer resumed = call({"train", "--resume", run, "--set", "epochs=2", "--json"});
        QVERIFY2(resumed.code == 0, resumed.err);
        QCOMPARE(resumed.objects().first()["missing"].toArray().size(), 1);
        QVERIFY(QFile::rename(m_dir.filePath("kept.jpg"), data(picture(1))));
        QVERIFY(QFile::remove(data("/valid/Species_0___disease_0/new.jpg")));
    }

    void aFinishedRunSaysHowToGoOn()
    {
        const QString run = trained({"schedule=constant", "epochs=1"});
        const Answer over = call({"train", "--resume", run});
        QCOMPARE(over.code, 0);
        QVERIFY2(over.out.contains("This run is over: 1 epoch,"), over.out);
        QVERIFY2(over.out.contains("--set epochs=11"), over.out);
        const Answer longer = call({"train", "--resume", run, "--set", "epochs=3", "--json"});
        QVERIFY2(longer.code == 0, longer.err);
        const QJsonObject whole = call({"train", "--resume", trained({"schedule=constant", "epochs=3"}), "--json"}).last();
        QCOMPARE(longer.last()["epochs"].toInt(), 3);
        QCOMPARE(longer.last()["best_valid_accuracy"], whole["best_valid_accuracy"]);
        QCOMPARE(longer.last()["best_epoch"], whole["best_epoch"]);
        QCOMPARE(call({"train", "--resume", run, "--set", "epochs=2"}).code, 3);
        QCOMPARE(call({"train", "--resume", run, "--set", "seed=2"}).code, 3);
    }

    /// Whatever was trained before the resume counts, too.
    void aResumedRunTellsItsWholeTime()
    {
        const QString run = trained({"schedule=constant", "epochs=1"});
        makeFirstEpochTake(run, 3600);
        const Answer inWords = call({"train", "--resume", run, "--set", "epochs=2"});
        QVERIFY2(inWords.code == 0, inWords.err);
        QVERIFY2(inWords.out.contains("Trained for 1:0"), inWords.out);  // "1:00:01 h"
        const Answer inJson = call({"train", "--resume", run, "--set", "epochs=3", "--json"});
        QVERIFY2(inJson.code == 0, inJson.err);
        const auto stored = openRun(run);
        QVERIFY(stored);
        QCOMPARE(stored->epochs.size(), std::size_t(3));
        QCOMPARE(inJson.last()["elapsed_s"].toDouble(), stored->trainedSeconds());
    }

    void aOneCycleRunGivesTheCommand()
    {
        const QString run = trained({"schedule=one_cycle", "epochs=1"});
        for (const QStringList& more : {QStringList{}, QStringList{"--set", "epochs=3"}}) {
            const Answer answer = call(QStringList{"train", "--resume", run} + more);
            QCOMPARE(answer.code, more.isEmpty() ? 0 : 2);
            QVERIFY2((answer.out + answer.err).contains((run + "/checkpoints/best.safetensors").toUtf8()), answer.err);
        }
    }

private:
    /// The first lines of what a command says with --json, and its own exit code.
    static Answer headOf(int lines, const QStringList& arguments)
    {
        QProcess process;
        process.start("bash",
                      QStringList{"-c", QStringLiteral("\"$@\" --json | head -n %1; exit ${PIPESTATUS[0]}").arg(lines), "head",
                                  testing::program()}
                          + arguments);
        process.waitForFinished(100'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static void makeFirstEpochTake(const QString& run, int seconds)
    {
        QFile file(run + "/epochs.csv");
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArrayList lines = file.readAll().split('\n');
        const qsizetype column = lines[0].split(',').indexOf("elapsed_s");
        QVERIFY(column >= 0);
        QByteArrayList fields = lines[1].split(',');
        fields[column] = QByteArray::number(seconds);
        lines[1] = fields.join(',');
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(lines.join('\n'));
    }

    QString data(const QString& path) const { return m_dir.filePath("data") + path; }
    static QString picture(int number)
    {
        return QStringLiteral("/valid/Species_0___disease_0/leaf_%1.jpg").arg(number, 3, 10, QLatin1Char('0'));
    }

    QString trained(const QStringList& settings) const
    {
        QStringList arguments{"train", "--data", m_dir.filePath("data"), "--runs", m_dir.filePath("runs"), "--json"};
        for (const QString& setting : QStringList{"input_size=32", "batch_size=8", "workers=1"} + settings)
            arguments << "--set" << setting;
        return call(arguments).last()["run"].toString();
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_CliMoved)
#include "tst_CliMoved.moc"
