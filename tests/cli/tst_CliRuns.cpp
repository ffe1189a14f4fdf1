#include "engine/common/TextFile.h"
#include "engine/runs/store/RunTrash.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

class tst_CliRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<QTemporaryDir>();
        Random random(1);
        for (int i = 0; i < 4; ++i) {
            Run run = drawnRun(m_temp->path(), QStringLiteral("run-%1").arg(i), random);
            run.state = i == 3 ? RunState::Running : RunState::Finished;
            run.annotations = {};
            run.recipe.optimizer = i < 2 ? OptimizerKind::Sgd : OptimizerKind::AdamW;
            run.recipe.data = QStringLiteral("/data");
            run.epochs.assign(1, {});
            run.epochs[0].validAccuracy = 0.5 + 0.1 * ((i * 3) % 4);
            writeRunFolder(run);
        }
    }

    void lists()
    {
        QCOMPARE(names({}).size(), 4);
        QCOMPARE(names({"--words", "adamw"}), QStringList({"run-2", "run-3"}));
        QCOMPARE(names({"--words", "adamw", "RUN-3"}), QStringList({"run-3"}));
        QCOMPARE(names({"--state", "broken-off"}), QStringList({"run-3"}));
        QCOMPARE(names({"--state", "running"}), QStringList());
        QCOMPARE(names({"--sort", "accuracy"}, false), QStringList({"run-1", "run-2", "run-3", "run-0"}));
        QCOMPARE(names({"--sort", "name", "--reverse"}, false), QStringList({"run-3", "run-2", "run-1", "run-0"}));
        const Answer table = runs({"--words", "adamw"}, false);
        QVERIFY(table.out.contains("run-2") && table.out.contains("2 of 4 runs"));
        QVERIFY2(table.out.contains("70.0 % data, "), table.out);  // run-2 by the name that it has in the window
    }

    void damagedFilesAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<bool>("withoutEpochs");
        const QByteArray epochs = "epoch,train_loss,train_accuracy\n";
        QTest::newRow("no bytes of the epochs") << "epochs.csv" << QByteArray() << true;
        QTest::newRow("a header without epochs") << "epochs.csv" << epochs << true;
        QTest::newRow("half a header") << "epochs.csv" << epochs.left(20) << true;
        for (const char* file : {"machine.json", "marks.json", "split.csv", "resources.csv", "evaluation/test/metrics.json",
                                 "evaluation/valid/predictions.csv"})
            QTest::newRow(file) << file << QByteArray() << false;
        QTest::newRow("half of the machine") << "machine.json" << QByteArray("{\"cores\"") << false;
    }
    /// As after a power failure: what was measured is not 0.
    void damagedFilesAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, left);
        QFETCH(bool, withoutEpochs);
        (void)names({});  // they are in the index
        const QString path = m_temp->filePath("run-1/" + file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(leafbench::writeFile(path, left));
        for (int time = 0; time < 2; ++time) {
            const Answer listed = runs({});
            QCOMPARE(listed.code, 0);
            QVERIFY2(listed.err.contains(path.toUtf8() + " is damaged"), listed.err);
            const auto objects = listed.objects();
            const auto run = std::find_if(objects.begin(), objects.end(), [](const auto& o) { return o["name"] == "run-1"; });
            QVERIFY(run != objects.end());
            for (const char* key : {"epochs", "best_valid_accuracy", "best_epoch", "elapsed_s"})
                QCOMPARE((*run)[QLatin1String(key)].isNull(), withoutEpochs);
        }
        QCOMPARE(runs({}, false).out.contains("\u2013 of "), withoutEpochs);
        QVERIFY2(!runs({"--columns", "run,epochs,time,best_valid"}, false).out.contains("0 of "), "no number is made up");
        const QByteArray table = runs({}, false).out;
        const QByteArray line = table.left(table.indexOf("run-1")).split('\n').last();
        QCOMPARE(line.contains("0.00 s"), !withoutEpochs);
        const Answer over = call({"train", "--resume", m_temp->filePath("run-1"), "--json"});
        QCOMPARE(over.code, 0);
        QVERIFY2(over.err.contains(path.toUtf8()), over.err);
        QCOMPARE(over.last()["best_valid_accuracy"].isNull(), withoutEpochs);
    }

    void aFolderHereDoesNotHideARun()
    {
        const QTemporaryDir here;
        QVERIFY(QDir(here.path()).mkdir("run-1"));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(here.path()));
        const Answer named = call({"train", "--resume", "run-1", "--runs", m_temp->path(), "--json"});
        const Answer path = call({"train", "--resume", "./run-1", "--runs", m_temp->path(), "--json"});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY2(named.code == 0, named.err);
        QVERIFY2(path.code != 0 && path.err.contains("./run-1"), path.err);
    }

    /// What is missing in a list is said, wherever runs keep their lists.
    void otherDamagedFilesAreNamed()
    {
        qputenv("LEAFBENCH_CLUSTERS", m_temp->filePath("clusters").toUtf8());
        for (const QString file : {"clusters/ocelot.json", "cluster/20260101-000000.json", "speedup/one.json", "recipes/mine.json",
                                   "tuning/two/study.db", "replays/three/replay.json"}) {
            QVERIFY(QDir().mkpath(QFileInfo(m_temp->filePath(file)).path()));
            QVERIFY(leafbench::writeFile(m_temp->filePath(file), {}));
        }
        const QByteArray said(" is damaged or of another kind (it is empty)");
        const Answer clusters = call({"clusters"});
        QVERIFY2(clusters.code == 0 && clusters.err.contains("ocelot.json" + said), clusters.err);
        const Answer jobs = call({"jobs", "--runs", m_temp->path()});
        QVERIFY2(jobs.code == 0 && jobs.err.contains("20260101-000000.json" + said), jobs.err);
        const Answer paper = call({"paper", "--runs", m_temp->path()});
        QVERIFY2(paper.code == 0 && paper.err.contains("one.json" + said), paper.err);
        const Answer recipes = call({"recipes", "--runs", m_temp->path()});
        QVERIFY2(recipes.code == 0 && recipes.err.contains("mine.json" + said), recipes.err);
        const Answer studies = call({"studies", "--runs", m_temp->path()});
        QCOMPARE(studies.code, 0);
        QVERIFY2(studies.err.contains("one.json" + said) && studies.err.contains("replay.json" + said), studies.err);
        QVERIFY2(studies.err.contains("two/study.db is not a tuning study"), studies.err);
        QVERIFY(leafbench::writeFile(m_temp->filePath("clusters/lynx.json"), R"({"host": "lynx", "nodes": 0})"));
        QVERIFY(call({"clusters"}).err.contains("lynx.json: "));  // a value that is wrong does not say where
        QCOMPARE(call({"clusters", "remove", "ocelot"}).code, 0);
        QVERIFY(!QFile::exists(m_temp->filePath("clusters/ocelot.json")));
        qunsetenv("LEAFBENCH_CLUSTERS");
    }

    void anEmptyRunIsNamed()
    {
        for (const QString file : {"run.json", "recipe.json"}) {
            const QString path = m_temp->filePath("run-1/" + file);
            const QByteArray before = readFile(path).value();
            QVERIFY(leafbench::writeFile(path, {}));
            QVERIFY2(runs({}).err.contains(path.toUtf8() + " is damaged or of another kind (it is empty)"), runs({}).err);
            QVERIFY(leafbench::writeFile(path, before));
        }
    }

    void marks()
    {
        QCOMPARE(runs({"tag", "run-1", "paper", "\u00fcber all"}).last()["tags"].toArray().size(), 2);
        QCOMPARE(runs({"star", "run-1"}).last()["starred"].toBool(), true);
        QCOMPARE(runs({"note", "run-1", "as", "in the paper"}).last()["notes"].toString(), QStringLiteral("as in the paper"));
        QCOMPARE(names({"--tag", "paper", "--starred", "--words", "paper"}), QStringList("run-1"));
        QCOMPARE(runs({"tag", "run-1", "--remove", "paper"}).last()["tags"].toArray().size(), 1);
        QCOMPARE(runs({"star", "run-1", "--remove"}).last()["starred"].toBool(), false);
        QCOMPARE(names({"--starred"}), QStringList());
        QVERIFY(openRun(m_temp->filePath("run-1"))->annotations == (RunAnnotations{false, {"\u00fcber all"}, "as in the paper"}));
    }

    void helpNamesTheArguments()
    {
        QVERIFY(runs({"tag", "--help"}, false).out.contains(" RUN TAG..."));
        QVERIFY(runs({"note", "--help"}, false).out.contains(" RUN [TEXT...]"));
        QVERIFY(runs({"delete", "--help"}, false).out.contains(" RUN..."));
    }

    void toTheTrashAndBack()
    {
        const Answer thrown = runs({"delete", "run-0", "run-2"});
        QCOMPARE(thrown.code, 0);
        QCOMPARE(thrown.objects().size(), 2);
        QCOMPARE(names({}), QStringList({"run-1", "run-3"}));
        QCOMPARE(runs({"trash"}).objects().size(), 2);
        QCOMPARE(runs({"trash", "--restore", "run-0"}).last()["run"].toString(), m_temp->filePath("run-0"));
        QCOMPARE(runs({"trash", "--empty"}).last()["emptied"].toInt(), 1);
        QVERIFY(runs({"trash"}, false).out.contains("empty"));
        QCOMPARE(names({}), QStringList({"run-0", "run-1", "run-3"}));
        QVERIFY(listTrash(m_temp->path()).empty());
    }

    void compares()
    {
        const QJsonObject answer = runs({"compare", "run-0", "run-2"}).last();
        QCOMPARE(answer["runs"].toArray().size(), 2);
        const QJsonObject differences = answer["differences"].toObject();
        QCOMPARE(differences["optimizer"].toArray(), (QJsonArray{"sgd", "adamw"}));
        QVERIFY(!differences.contains("data"));
        const Answer table = runs({"compare", "run-0", "run-2"}, false);
        QVERIFY(table.out.contains("optimizer") && table.out.contains("adamw"));
        QVERIFY(!table.out.contains("/data"));
    }

    /// The columns and values of the window's table.
    void tableOfChosenColumns()
    {
        const Answer csv = runs({"--sort", "name", "--columns", "run,optimizer,best_valid", "--csv"}, false);
        QCOMPARE(csv.code, 0);
        QCOMPARE(QString::fromUtf8(csv.out).split('\n', Qt::SkipEmptyParts),
                 QStringList({"run,optimizer,best_valid", "run-0,sgd,0.5", "run-1,sgd,0.8", "run-2,adamw,0.7", "run-3,adamw,0.6"}));
        const Answer grouped = runs({"--sort", "name", "--columns", "run", "--group", "optimizer", "--csv"}, false);
        QCOMPARE(QString::fromUtf8(grouped.out).split('\n', Qt::SkipEmptyParts),
                 QStringList({"group,run", "sgd,run-0", "sgd,run-1", "adamw,run-2", "adamw,run-3"}));
        const Answer table = runs({"--columns", "run,best_valid", "--group", "optimizer"}, false);
        QVERIFY2(table.out.contains("optimizer sgd: 2 runs, best 80.0 %, mean 65.0 % ("), table.out);
        const QList<QJsonObject> objects
            = runs({"--sort", "name", "--columns", "run,best_valid", "--group", "optimizer"}).objects();
        QCOMPARE(objects.size(), 6);
        QCOMPARE(objects[0]["value"].toString(), QStringLiteral("sgd"));
        QCOMPARE(objects[0]["best"].toDouble(), 0.8);
        QCOMPARE(objects[1], (QJsonObject{{"run", "run-0"}, {"best_valid", 0.5}}));
    }

    void tableOfWhatDiffers()
    {
        const QJsonObject run = runs({"--differ"}).objects().front();
        QVERIFY(run.contains("run") && run.contains("optimizer") && run.contains("best_valid"));
        QVERIFY(!run.contains("dataset"));  // it is the same for all
        QCOMPARE(runs({"--differ", "--columns", "dataset,optimizer"}).objects().front().keys(), QStringList({"optimizer", "run"}));
    }

    void unknownColumnsAreNamed()
    {
        const Answer answer = runs({"--columns", "run,colour"}, false);
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("no column \"colour\"") && answer.err.contains("best_valid"), answer.err);
        QCOMPARE(runs({"--group", "colour"}, false).code, 3);
    }

    void refusals()
    {
        QCOMPARE(runs({"delete", "nowhere"}).code, 3);
        QCOMPARE(runs({"delete", "nowhere"}).last()["error"].toString(), QStringLiteral("NotARun"));
        QCOMPARE(runs({"star", "nowhere"}).code, 3);
        QCOMPARE(runs({"compare", "run-0"}).code, 2);
        QCOMPARE(runs({"--sort", "colour"}).code, 2);
        QCOMPARE(runs({"trash", "--restore", "nowhere"}).code, 3);
        QCOMPARE(call({"runs", "--runs", m_temp->filePath("none"), "--json"}).code, 0);
    }

    void whatCannotBeReadIsTold()
    {
        QFile file(m_temp->filePath("run-1/run.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 7}");
        file.close();
        const Answer answer = runs({});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.objects().size(), 3);
        QVERIFY2(answer.err.contains("run-1") && answer.err.contains("later version"), answer.err.constData());
    }

    /// Without --runs: the folder of the settings, which the window reads too.
    void movesToAnotherDisk()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_temp->filePath("config")));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_temp->filePath("data")));
        Random random(1);
        writeRunFolders(m_temp->filePath("data/leafbench/runs"), 2, random);
        const QString place = m_temp->filePath("disk/my runs");
        QCOMPARE(call({"runs", "folder", "--json"}).last()["runs"].toInt(), 2);
        const Answer moved = call({"runs", "move", place, "--json"});
        QCOMPARE(moved.code, 0);
        QCOMPARE(moved.last()["runs_folder"].toString(), place);
        const Answer shown = call({"runs", "folder"});
        QVERIFY2(shown.out.startsWith(place.toUtf8()) && shown.out.contains("2 runs") && shown.out.contains(" free"), shown.out);
        QCOMPARE(call({"runs", "--json"}).objects().size(), 2);
        QCOMPARE(runs({}).objects().size(), 4);  // --runs wins
        QCOMPARE(call({"runs", "move", place + "/inside"}).code, 3);
        QCOMPARE(runs({"move", m_temp->filePath("x")}).code, 3);  // not the folder of the settings

        QVERIFY(QDir().rename(m_temp->filePath("disk"), m_temp->filePath("unplugged")));
        const Answer away = call({"train", "--data", m_temp->path()});
        QCOMPARE(away.code, 3);
        QVERIFY2(away.err.contains("is not there. Attach the disk") && away.err.count('\n') == 1, away.err);
        QVERIFY(!QFileInfo::exists(m_temp->filePath("disk")));
        QCOMPARE(call({"runs", "folder", m_temp->filePath("unplugged/my runs")}).code, 0);
        QCOMPARE(call({"runs", "--json"}).objects().size(), 2);
        QVERIFY(call({"runs", "move", "--help"}).out.contains(" DIR"));
    }

    /// No HOME, or one where nothing can be written: what only reads works, the rest is said in a sentence.
    void withoutAHome()
    {
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "LEAFBENCH_RUNS"})
            qunsetenv(name);
        const QByteArray home = qgetenv("HOME");
        qunsetenv("HOME");
        QCOMPARE(call({"runs", "folder"}).code, 0);
        qputenv("HOME", "/proc");
        QCOMPARE(call({"runs"}).code, 0);
        const Answer shown = call({"runs", "folder", "--json"});
        QCOMPARE(shown.last()["runs"].toInt(-1), 0);
        for (const QStringList& arguments :
             {QStringList{"runs", "move", m_temp->filePath("to")}, QStringList{"runs", "folder", m_temp->path()}}) {
            const Answer refused = call(arguments);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.count('\n') == 1 && refused.err.contains("cannot be written"), refused.err);
        }
        QVERIFY(!QFileInfo::exists(m_temp->filePath("to")));
        qputenv("HOME", home);
    }

private:
    Answer runs(QStringList arguments, bool json = true)
    {
        arguments = QStringList{"runs"} + arguments + QStringList{"--runs", m_temp->path()};
        return call(json ? arguments + QStringList{"--json"} : arguments);
    }

    QStringList names(const QStringList& arguments, bool sorted = true)
    {
        QStringList list;
        for (const QJsonObject& run : runs(arguments).objects())
            list << run["name"].toString();
        if (sorted)
            list.sort();
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_temp;
};

LEAFBENCH_GUILESS_TEST(tst_CliRuns)
#include "tst_CliRuns.moc"
