#include "engine/recipes/NamedRecipes.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::Answer;
using testing::call;

/// --estimate, and recipes by name.
class tst_CliEstimate : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsKnownAtFirst();
    void measuringGivesTheFirstRange();
    void aTrainingForetellsTheNext();
    void otherJobsAreForetold();
    void recipesAreListed();
    void recipesAreTakenByName();

private:
    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    Answer train(const QStringList& more) const
    {
        return call(QStringList{"train", "--json", "--data", path("data"), "--runs", path("runs")} + more);
    }

    QTemporaryDir m_dir;
};

void tst_CliEstimate::initTestCase()
{
    testing::writeSmallDataset(path("data"), {.train = 60, .valid = 10});
    qputenv("LEAFBENCH_RUNS", path("runs").toUtf8());
}

void tst_CliEstimate::nothingIsKnownAtFirst()
{
    const Answer answer = train({"--estimate"});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.last().contains("seconds"));
    QVERIFY(answer.last()["seconds"].isNull());
    QVERIFY(answer.last()["memory_bytes"].toDouble() > 1e8);
    QVERIFY(answer.last()["disk_bytes"].toDouble() > 1e8);
    QVERIFY(!QDir(path("runs")).exists() || QDir(path("runs")).isEmpty());  // it only says
}

void tst_CliEstimate::measuringGivesTheFirstRange()
{
    const QString probed = path("probed");
    const QStringList command{"train", "--data", path("data"), "--runs", probed};
    const Answer unknown = call(command + QStringList("--estimate"));
    QVERIFY2(unknown.out.contains("Add --measure"), unknown.out);
    QVERIFY(call(command + QStringList("--measure")).code != 0);  // nobody asked for an estimate
    const Answer answer = call(command + QStringList{"--estimate", "--measure", "--json"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.last()["source"].toString(), QStringLiteral("probe"));
    QVERIFY(answer.last()["seconds_low"].toDouble() < answer.last()["seconds_high"].toDouble());
    QCOMPARE(QDir(probed).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList("rates.json"));
    // What is known is not measured again.
    const QDateTime before = QFileInfo(probed + "/rates.json").lastModified();
    QCOMPARE(call(command + QStringList{"--estimate", "--measure", "--json"}).last()["source"].toString(), QStringLiteral("probe"));
    QCOMPARE(QFileInfo(probed + "/rates.json").lastModified(), before);
}

void tst_CliEstimate::aTrainingForetellsTheNext()
{
    const QStringList size{"--set", "input_size=32", "--set", "batch_size=16"};
    QCOMPARE(train(size + QStringList{"--set", "epochs=2"}).code, 0);
    const QJsonObject said = train(size + QStringList{"--set", "epochs=6", "--estimate"}).last();
    QVERIFY(said["seconds"].toDouble() > 0);
    QVERIFY(said["seconds_low"].toDouble() < said["seconds"].toDouble());
    QVERIFY(said["seconds_high"].toDouble() > said["seconds"].toDouble());
    QCOMPARE(said["source"].toString(), QStringLiteral("run"));
    // Two seconds to start, and what the images and epochs take.
    const QJsonObject half = train(size + QStringList{"--set", "epochs=3", "--estimate"}).last();
    QVERIFY(half["seconds"].toDouble() < 0.75 * said["seconds"].toDouble() + 1);
    const Answer words = call({"train", "--data", path("data"), "--runs", path("runs"), "--estimate"});
    QVERIFY2(words.out.startsWith("about ") && words.out.contains(" memory, ") && words.out.contains("From the run "), words.out);
}

void tst_CliEstimate::otherJobsAreForetold()
{
    const QString data = path("data"), runs = path("runs");
    QVERIFY(call({"stats", data, "--estimate", "--json"}).last().contains("seconds"));
    QCOMPARE(call({"stats", data, "--via", "loader", "--workers", "1", "--json"}).code, 0);
    const QJsonObject stats = call({"stats", data, "--workers", "1", "--estimate", "--json"}).last();
    QCOMPARE(stats["source"].toString(), QStringLiteral("statistics"));
    const auto seconds = [](const QStringList& arguments) { return call(arguments).last()["seconds"].toDouble(); };
    const QStringList tune{"tune", "--data", data, "--runs", runs, "--estimate", "--json", "--trials"};
    QVERIFY(seconds(tune + QStringList("16")) > 1.5 * seconds(tune + QStringList("4")));
    const QStringList speedup{"speedup", data, "--of", "train-workers", "--runs", runs, "--estimate", "--json", "--repeats"};
    QVERIFY(seconds(speedup + QStringList("9")) > 1.5 * seconds(speedup + QStringList("2")));
    const QStringList replay{"replay", data, "--runs", runs, "--estimate", "--json", "--scale"};
    QVERIFY(seconds(replay + QStringList("full")) > 5 * seconds(replay + QStringList("smoke")));
    QVERIFY(!QDir(runs + "/replays").exists());
}

void tst_CliEstimate::recipesAreListed()
{
    Recipe mine;
    mine.epochs = 5;
    QVERIFY(saveNamedRecipe(QStringLiteral("mine"), mine, path("runs")));
    const Answer answer = call({"recipes", "--runs", path("runs"), "--data", path("data"), "--json"});
    QCOMPARE(answer.code, 0);
    QStringList names;
    for (const QJsonObject& one : answer.objects())
        names << one["name"].toString();
    QCOMPARE(names, QStringList({"quick", "default", "ten-minutes", "paper", "mine"}));
    QCOMPARE(answer.last()["changes"].toArray(), QJsonArray{"epochs"});
    QVERIFY(answer.last()["estimate"].toObject()["seconds"].toDouble() > 0);
    const Answer words = call({"recipes", "--runs", path("runs")});
    QVERIFY2(words.out.contains("changes nothing") && words.out.contains("Input size 64"), words.out);
}

void tst_CliEstimate::recipesAreTakenByName()
{
    const QString file = path("theirs.json");
    Recipe theirs;
    theirs.epochs = 1;
    theirs.inputSize = 32;
    theirs.batchSize = 16;
    QVERIFY(writeRecipe(theirs, file));
    QCOMPARE(call({"recipes", "--runs", path("runs"), "--import", file, "--json"}).last()["name"].toString(),
             QStringLiteral("theirs"));
    const Answer answer = train({"--recipe", "theirs"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.objects().front()["recipe"].toObject()["input_size"].toInt(), 32);
    const QJsonObject paper = train({"--recipe", "paper", "--estimate"}).last();
    const QJsonObject quick = train({"--recipe", "quick", "--estimate"}).last();
    QVERIFY(paper["seconds"].toDouble() > 5 * quick["seconds"].toDouble());
    QCOMPARE(train({"--recipe", "nobody", "--estimate"}).code, 3);
}

LEAFBENCH_GUILESS_TEST(tst_CliEstimate)
#include "tst_CliEstimate.moc"
