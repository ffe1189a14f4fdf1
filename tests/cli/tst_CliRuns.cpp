#include "engine/runs/store/RunTrash.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"

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
