#include "engine/concurrency/CorePlan.h"
#include "engine/runs/store/RunStore.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace leafbench;

using leafbench::testing::Answer;
using leafbench::testing::call;
using leafbench::testing::program;
using leafbench::testing::sendSignal;

class tst_Cli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program()), qPrintable(program()));
        testing::writeSmallDataset(data());
    }

    void everyCommandHasHelp()
    {
        for (const char* command :
             {"demo", "scan", "split", "stats", "summary", "train", "evaluate", "classify", "tune", "speedup", "runs"}) {
            const Answer answer = call({command, "--help"});
            QCOMPARE(answer.code, 0);
            QVERIFY2(answer.out.contains("--"), command);
        }
        QVERIFY(call({"train", "--help"}).out.contains("learning_rate"));
    }

    void wrongUseIsTwo()
    {
        QCOMPARE(call({}).code, 2);
        QCOMPARE(call({"scan"}).code, 2);
        QCOMPARE(call({"fly"}).code, 2);
        QCOMPARE(call({"stats", data(), "--workers", "many"}).code, 2);
        QCOMPARE(call({"train"}).code, 2);
    }

    void badInputIsThreeAndNamed()
    {
        const Answer folder = call({"scan", "/no/such/folder"});
        QCOMPARE(folder.code, 3);
        QVERIFY(folder.err.contains("/no/such/folder"));
        const Answer key = call({"train", "--data", data(), "--set", "lerning_rate=1"});
        QCOMPARE(key.code, 3);
        QVERIFY(key.err.contains("lerning_rate"));
        const Answer range = call({"train", "--data", data(), "--set", "momentum=7", "--json"});
        QCOMPARE(range.code, 3);
        QVERIFY(range.err.contains("momentum") && range.err.contains("0.999"));
        QCOMPARE(range.last()["error"].toString(), QStringLiteral("BadValue"));
    }

    void scanCounts()
    {
        const QJsonObject json = call({"scan", data(), "--json"}).last();
        QCOMPARE(json["images"].toInt(), 64);
        QCOMPARE(json["classes"].toObject()["Species_2___disease_2"].toInt(), 16);
    }

    void splitSavesAFile()
    {
        const QString file = m_dir.filePath("split.csv");
        const QJsonObject json = call({"split", data(), "--mode", "stratified", "--out", file, "--json"}).last();
        QCOMPARE(json["train"].toInt() + json["valid"].toInt() + json["test"].toInt(), 64);
        QCOMPARE(json["train"].toInt(), 45);
        QVERIFY(QFile::exists(file));
    }

    void oddClassesAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("notes");
        QTest::addColumn<bool>("warnings");
        const QString odd = m_dir.filePath("odd"), runs = m_dir.filePath("odd runs"), weights = "weights=/no/such/file";
        // What is to be long ends at once: it has no weights, or its runs folder would be in a file.
        QTest::newRow("scan") << QStringList{"scan", odd} << true << true;
        QTest::newRow("split") << QStringList{"split", odd} << true << true;
        QTest::newRow("train") << QStringList{"train", "--data", odd, "--runs", runs, "--set", weights} << true << true;
        QTest::newRow("tune") << QStringList{"tune", "--data", odd, "--runs", runs, "--set", weights} << true << true;
        QTest::newRow("speedup") << QStringList{"speedup", odd, "--runs", runs, "--of", "train-workers", "--set", weights} << true
                                 << true;
        QTest::newRow("speedup of statistics")
            << QStringList{"speedup", odd, "--runs", runs, "--of", "stats-loader", "--workers", "1", "--repeats", "1"} << true
            << false;
        QTest::newRow("replay") << QStringList{"replay", odd, "--runs", odd + "/file/runs"} << true << true;
    }

    /// Once each, whatever the command; nobody has to have looked at Explore before.
    void oddClassesAreSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, notes);
        QFETCH(bool, warnings);
        const QDir odd(m_dir.filePath("odd"));
        if (!odd.exists()) {
            testing::writeSmallDataset(odd.path(), {.classes = 2});
            for (const char* other : {"train/species_0___disease_0", "valid/Only___here"}) {
                QVERIFY(odd.mkpath(other));
                QVERIFY(QFile::copy(odd.filePath("valid/Species_1___disease_1/leaf_000.jpg"), odd.filePath(other) + "/leaf.jpg"));
            }
            QVERIFY(QFile::copy(odd.filePath("valid/Only___here/leaf.jpg"), odd.filePath("file")));
        }
        const Answer answer = call(arguments);
        QVERIFY2(answer.err.count("train/species_0___disease_0: counted as Species_0___disease_0") == int(notes), answer.err);
        QVERIFY2(answer.err.count("Only___here: no image of it is for training (1 in all)") == int(warnings), answer.err);
    }

    void whatIsNotOddIsNotSaid()
    {
        QCOMPARE(call({"scan", data()}).err, QByteArray());
        QCOMPARE(call({"split", data()}).err, QByteArray());
        // As in Kaggle's archive: its test pictures have no classes, and this is no fault.
        QVERIFY(QDir(data()).mkpath("test"));
        const QString unlabelled = data() + "/test/leaf.jpg";
        QVERIFY(QFile::copy(data() + "/valid/Species_1___disease_1/leaf_000.jpg", unlabelled));
        const Answer scanned = call({"scan", data()}), split = call({"split", data()});
        QVERIFY(QFile::remove(unlabelled) && QDir(data()).rmdir("test"));
        QCOMPARE(scanned.err + split.err, QByteArray());
    }

    void statsAreTheSameForEveryWorkerCount()
    {
        const QJsonObject one = call({"stats", data(), "--workers", "1", "--json"}).last();
        const QJsonObject four = call({"stats", data(), "--workers", "4", "--json"}).last();
        QCOMPARE(one["images"].toInt(), 48);
        QCOMPARE(one["mean"].toArray(), four["mean"].toArray());
        QCOMPARE(one["std"].toArray(), four["std"].toArray());
        QVERIFY(one.contains("elapsed_s"));
    }

    void statsByTasksAreThoseByLoader()
    {
        const QJsonObject loader = call({"stats", data(), "--workers", "1", "--json"}).last();
        QCOMPARE(loader["via"].toString(), "loader");
        const Answer answer = call({"stats", data(), "--via", "tasks", "--workers", "2", "--json"});
        QVERIFY2(answer.err.contains("3 tasks: 2 image_sums, 1 add_sums, in 2 worker processes"), answer.err);
        const QJsonObject tasks = answer.last();
        QCOMPARE(tasks["via"].toString(), "tasks");
        QCOMPARE(tasks["workers"].toInt(), 2);
        for (const char* key : {"mean", "std", "images", "pixels", "refused"})
            QCOMPARE(tasks[key], loader[key]);
        QVERIFY(call({"stats", data()}).out.contains("images/s"));
    }

    void aWorkerCountMustMakeSense()
    {
        for (const char* via : {"loader", "tasks"}) {
            for (const char* workers : {"0", "-3", "1000", "many", "1.5"}) {
                const Answer answer = call({"stats", data(), "--via", via, "--workers", workers});
                QCOMPARE(answer.code, 2);
                QVERIFY2(answer.err.contains("--workers"), answer.err);
            }
        }
        const Answer tooMany = call({"stats", data(), "--via", "tasks", "--workers", "65"});
        QCOMPARE(tooMany.code, 3);
        QVERIFY2(tooMany.err.contains("1 to 64"), tooMany.err);
        QCOMPARE(call({"stats", data(), "--via", "magic"}).code, 2);
        const Answer crowded = call({"stats", data(), "--via", "tasks", "--workers", "64"});
        QCOMPARE(crowded.code, 0);
        QVERIFY2(crowded.err.contains("64 workers were asked for") || availableCores() >= 64, crowded.err);
    }

    void theWorkerCommandIsNotForPeople()
    {
        QVERIFY(!call({"--help"}).out.contains("\n  worker "));
        QCOMPARE(call({"worker"}).code, 2);
        QCOMPARE(call({"worker", "3x"}).code, 2);
        QVERIFY(call({"worker", "99"}).code != 0);
    }

    void summaryIsThePapers()
    {
        const Answer text = call({"summary"});
        QVERIFY(text.out.contains("Total params: 11,196,006"));
        QVERIFY(text.out.contains("Trainable params: 19,494"));
        QCOMPARE(call({"summary", "--json"}).last()["total_parameters"].toInt(), 11'196'006);
    }

    void trainEvaluateClassify()
    {
        const Answer trained = call(training({"epochs=2"}));
        QCOMPARE(trained.code, 0);
        for (const char* key :
             {"run", "epochs", "train_accuracy", "valid_accuracy", "train_loss", "valid_loss", "elapsed_s", "images_per_s"})
            QVERIFY2(trained.last().contains(key), key);
        QCOMPARE(trained.last()["epochs"].toInt(), 2);
        const QString run = trained.last()["run"].toString();

        const QJsonObject metrics = call({"evaluate", run, "--subset", "valid", "--json"}).last();
        QCOMPARE(metrics["images"].toInt(), 16);
        const QStringList keys{"accuracy",  "accuracy_high", "accuracy_low", "added",   "ece",        "ece_calibrated",
                               "elapsed_s", "images",        "macro_f1",     "missing", "refused",    "results",
                               "run",       "subset",        "temperature",  "top5",    "weighted_f1"};
        QCOMPARE(metrics.keys(), keys);
        QCOMPARE(metrics["top5"].toDouble(), 1.0);  // of four classes
        const Answer text = call({"evaluate", "latest", "--runs", runs()});
        QVERIFY(text.out.contains("weighted avg") && text.out.contains("expected calibration error"));
        QCOMPARE(call({"evaluate", run, "--subset", "test"}).code, 3);

        const QString good = data() + "/valid/Species_0___disease_0/leaf_000.jpg";
        const Answer classified = call({"classify", run, "/no/such.jpg", good, "--json"});
        QCOMPARE(classified.code, 3);
        const QJsonObject answer = classified.last();
        QCOMPARE(answer["image"].toString(), good);
        QCOMPARE(answer["top"].toArray().size(), 4);
        QVERIFY(answer["top"][0]["probability"].toDouble() >= answer["top"][1]["probability"].toDouble());
        QVERIFY(answer["elapsed_ms"].toDouble() > 0);
    }

    void interruptLeavesAResumableRun_data()
    {
        QTest::addColumn<QList<int>>("sent");
        QTest::newRow("Ctrl-C") << QList<int>{SIGINT};
        QTest::newRow("a terminal that closes, and its shell") << QList<int>{SIGHUP, SIGHUP};
        QTest::newRow("a launcher passes on what came to all") << QList<int>{SIGTERM, SIGTERM};
    }

    void interruptLeavesAResumableRun()
    {
        QFETCH(QList<int>, sent);
        QProcess process;
        process.start(program(), training({"epochs=500"}));
        QByteArray out;
        while (!out.contains("\"event\":\"epoch\"") && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        QVERIFY(out.contains("\"event\":\"epoch\""));
        for (const int signal : sent)
            QVERIFY(sendSignal(process, signal));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 4);
        checkResumable(out + process.readAllStandardOutput());
    }

    void killLeavesAResumableRun()
    {
        QProcess process;
        process.start(program(), training({"epochs=500"}));
        QByteArray out;
        while (out.count("\"event\":\"epoch\"") < 2 && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
        checkResumable(out);
    }

private:
    void checkResumable(const QByteArray& out)
    {
        const QString run = Answer{0, out, {}}.objects().first()["run"].toString();
        const auto left = openRun(run);
        QVERIFY(left);
        QVERIFY(left->resumable);
        QVERIFY(left->hasBest);
        // What remains would take long: let the resumed one start and stop it again.
        QProcess process;
        process.start(program(), {"train", "--resume", run, "--json"});
        QVERIFY(process.waitForReadyRead(60'000));
        QByteArray first = process.readAllStandardOutput();
        QVERIFY(first.contains("\"event\":\"start\""));
        const Answer second = call({"train", "--resume", run});
        QCOMPARE(second.code, 3);
        QVERIFY2(second.err.contains("Another program"), "two processes never train one run");
        QVERIFY(sendSignal(process, SIGTERM));
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 4);
    }

    QString data() const { return m_dir.filePath("data"); }
    QString runs() const { return m_dir.filePath("runs"); }
    QStringList training(const QStringList& settings) const
    {
        QStringList arguments{"train", "--data",        data(),  "--runs",       runs(),  "--json",
                              "--set", "input_size=32", "--set", "batch_size=8", "--set", "workers=1"};
        for (const QString& setting : settings)
            arguments << "--set" << setting;
        return arguments;
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_Cli)
#include "tst_Cli.moc"
