#include "engine/cluster/JobScript.h"
#include "engine/cluster/ShellWords.h"
#include "engine/replay/Replay.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/training/Recipe.h"
#include "engine/tuning/tuner/Tune.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

namespace {

const QStringList hardWords{"plain", "a b", "it's", "$HOME", "`id`", "\"", "\\", "Blätter 葉", "", "*", "!x", "~nobody"};

/// The words as a shell hands them to a program.
QStringList throughShell(const QString& command)
{
    const auto answer = testing::run("sh", {"-c", "for w in " + command + "; do printf '%s\\n' \"$w\"; done"});
    return QString::fromUtf8(answer.out).chopped(1).split('\n');
}

}  // namespace

/// The script that goes to sbatch, and the orders that it is made of.
class tst_JobScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordPassesAShellWhole() { QCOMPARE(throughShell(shellWords(hardWords)), hardWords); }

    void aPathMayBeInTheHome()
    {
        const QString home = qEnvironmentVariable("HOME");
        QCOMPARE(throughShell(shellPath("~/it's here")), QStringList{home + "/it's here"});
        QCOMPARE(throughShell(shellPath("~")), QStringList{home});
        QCOMPARE(throughShell(shellPath("/a b/~")), QStringList{"/a b/~"});
    }

    /// Run by bash with an srun that prints its arguments: the command comes out as it went in.
    void theCommandArrivesAsItWasGiven()
    {
        const QTemporaryDir dir;
        write(dir.filePath("srun"), "#!/bin/bash\nprintf '%s\\n' \"$@\"\nexit 7\n");
        const ClusterOrder order{
            .kind = ClusterJobKind::Train, .data = "/da ta/it's $x", .dataIsFixed = true, .words = {"--set", "weights=a \"b\" ü"}};
        const auto ran = runScript(dir, jobScript({.name = "c", .program = "/op t/leafbench-cli"}, order, "j"));
        QCOMPARE(ran.code, 7);
        QCOMPARE(read(dir.filePath("exit")), QByteArray("7\n"));
        QCOMPARE(QString::fromUtf8(read(dir.filePath("events.jsonl"))).split('\n', Qt::SkipEmptyParts),
                 (QStringList{"--kill-on-bad-exit=1", "/op t/leafbench-cli", "train", "--data", "/da ta/it's $x", "--json", "--set",
                              "weights=a \"b\" ü", "--runs", dir.path() + "/runs"}));
    }

    /// A node that crashed and came back unseen: srun never ends. The first process has said how it ended.
    void whatSlurmLostIsGivenUp()
    {
        const QTemporaryDir dir;
        write(dir.filePath("srun"), "#!/bin/bash\necho 3 >\"$LEAFBENCH_EXIT_FILE\"\nexec sleep 600\n");
        QElapsedTimer timer;
        timer.start();
        const auto ran = runScript(dir, jobScript({.name = "c"}, {.kind = ClusterJobKind::Train, .data = "/d"}, "j"),
                                   {"LEAFBENCH_RANK_TIMEOUT=2"});
        QCOMPARE(ran.code, 3);
        QCOMPARE(read(dir.filePath("exit")), QByteArray("3\n"));
        QVERIFY(timer.elapsed() < 60'000);
    }

    void theFirstProcessSaysHowItEnded()
    {
        const QTemporaryDir dir;
        const auto endAs = [&](const char* rank) {
            return testing::run("env",
                                {"LEAFBENCH_EXIT_FILE=" + dir.filePath("ended"), QStringLiteral("SLURM_PROCID=") + rank,
                                 testing::program(), "evaluate", dir.filePath("no run")})
                .code;
        };
        QVERIFY(endAs("1") > 0);
        QVERIFY(!QFile::exists(dir.filePath("ended")));
        const int code = endAs("0");
        QVERIFY(code > 0);
        QCOMPARE(read(dir.filePath("ended")), QByteArray::number(code) + '\n');
    }

    void aTuningThatStartsAgainGoesOnWithItsStudy()
    {
        const QTemporaryDir dir;
        write(dir.filePath("srun"), "#!/bin/bash\nmkdir -p runs/tuning/one; touch runs/tuning/one/study.db; echo \"$*\"\n");
        for (int start = 0; start < 2; ++start)
            runScript(dir, jobScript({.name = "c"}, {.kind = ClusterJobKind::Tune, .data = "/d"}, "j"));
        const QStringList lines = QString::fromUtf8(read(dir.filePath("events.jsonl"))).split('\n');
        QVERIFY2(!lines[0].contains("--study"), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith("--study " + dir.path() + "/runs/tuning/one/study.db"), qPrintable(lines[1]));
    }

    void sizesAreTheProfiles()
    {
        const ClusterProfile profile{.name = "c",
                                     .partition = "short",
                                     .nodes = 3,
                                     .ranksPerNode = 2,
                                     .coresPerRank = 5,
                                     .timeLimit = "1-00",
                                     .load = {"module load a b"},
                                     .sbatch = {"--account=x", "#SBATCH --qos=y"}};
        const QString script = jobScript(profile, {.kind = ClusterJobKind::Train, .data = "/d"}, "j");
        for (const char* line : {"--partition=short", "--nodes=3", "--ntasks-per-node=2", "--cpus-per-task=5", "--time=1-00",
                                 "--account=x", "--qos=y", "--signal=USR1@90", "--requeue", "--open-mode=append"})
            QVERIFY2(script.contains(QStringLiteral("\n#SBATCH %1\n").arg(line)), line);
        QVERIFY(script.contains("\nmodule load a b\n"));
    }

    void onlyRanksTakeSeveralTasks()
    {
        const auto nodes = [](ClusterJobKind kind, const QStringList& words) {
            const QString script = jobScript({.name = "c", .nodes = 3, .ranksPerNode = 2}, {.kind = kind, .words = words}, "j");
            return script.contains("--nodes=3\n") && script.contains("--ntasks-per-node=2\n");
        };
        QVERIFY(nodes(ClusterJobKind::Train, {}));
        QVERIFY(nodes(ClusterJobKind::Stats, {}));
        QVERIFY(nodes(ClusterJobKind::Tune, {"--study", "postgresql://me@db/leaves"}));
        QVERIFY(!nodes(ClusterJobKind::Tune, {}));
        QVERIFY(!nodes(ClusterJobKind::Speedup, {}));
        QVERIFY(!nodes(ClusterJobKind::Replay, {}));
    }

    /// A measurement over nodes says how many, whatever the profile; the lab is one process there.
    void aMeasurementOverNodesSaysHowMany()
    {
        SpeedupOptions options;
        options.workload = Workload::TuneNodes;
        options.workers = {1, 4, 6};
        options.nodes = {1, 2, 3};
        options.database = QStringLiteral("postgresql://me@db/leaves");
        const auto typed = orderOf(ClusterJobKind::Speedup, {"--of", "tune-nodes", "--workers=3x2,1x1,2x2"});
        QVERIFY(typed);
        for (const ClusterOrder& order : {*typed, speedupOrder(options)}) {
            const QString script = jobScript({.name = "c", .nodes = 9, .ranksPerNode = 9}, order, "j");
            QVERIFY2(script.contains("--nodes=3\n") && script.contains("--ntasks-per-node=2\n"), qPrintable(script));
            QVERIFY2(script.contains("srun --kill-on-bad-exit=1 --nodes=1 --ntasks=1 --overlap leafbench-cli speedup"),
                     qPrintable(script));
        }
        QVERIFY(speedupOrder(options).words.join(' ').contains("--workers 1x1,2x2,3x2"));
        QVERIFY(speedupOrder(options).words.join(' ').contains("--study postgresql://me@db/leaves"));
    }

    /// What the command line names wins over the profile, and that over the local path.
    void theDatasetIsTheClusters()
    {
        const ClusterProfile profile{.name = "c", .dataset = "/there"}, bare{.name = "c"};
        const auto window = replayOrder("/here", ReplayScale::Smoke);
        QCOMPARE(commandWords(profile, window).mid(0, 2), (QStringList{"replay", "/there"}));
        QCOMPARE(commandWords(bare, window).mid(0, 2), (QStringList{"replay", "/here"}));
        QCOMPARE(words(profile, ClusterJobKind::Stats, {"/mine", "--workers", "2"}),
                 (QStringList{"stats", "/mine", "--json", "--workers", "2"}));
        QCOMPARE(words(profile, ClusterJobKind::Stats, {"--workers", "2"}),
                 (QStringList{"stats", "/there", "--json", "--workers", "2"}));
        QCOMPARE(words(profile, ClusterJobKind::Train, {"--data=/mine"}), (QStringList{"train", "--data", "/mine", "--json"}));
        QCOMPARE(words(profile, ClusterJobKind::Train, {"--json", "--runs", "/x"}),
                 (QStringList{"train", "--data", "/there", "--json"}));
    }

    void localFilesGoAlong()
    {
        const QTemporaryDir dir;
        const QString split = dir.filePath("split.csv"), weights = dir.filePath("weights.pth"), recipeFile = dir.filePath("r.json");
        write(split, "x");
        write(weights, "x");
        Recipe recipe;
        recipe.data = "/local";
        recipe.split = split;
        recipe.epochs = 3;
        recipe.ranks = 2;
        QVERIFY(writeRecipe(recipe, recipeFile));
        const auto order
            = orderOf(ClusterJobKind::Train, {"--recipe", recipeFile, "--set", "weights=" + weights, "--set", "epochs=4"});
        QVERIFY(order);
        QCOMPARE(order->data, QStringLiteral("/local"));
        QCOMPARE(order->words,
                 (QStringList{"--recipe", "inputs/recipe.json", "--set", "weights=inputs/3/weights.pth", "--set", "epochs=4"}));
        QCOMPARE(order->files.size(), 3U);
        const auto sent = fromJson<Recipe>(QJsonDocument::fromJson(order->files[1].bytes).object(), Strictness::MayLackFields);
        QVERIFY(sent);
        QCOMPARE(sent->split, QStringLiteral("inputs/1/split.csv"));
        QCOMPARE(sent->epochs, 3);
        QCOMPARE(sent->ranks, 1);
        QCOMPARE(orderOf(ClusterJobKind::Tune, {"--recipe", "/nowhere.json"}).error().code, ErrorCode::NotFound);
        QCOMPARE(orderOf(ClusterJobKind::Tune, {"--space", "/nowhere.json"}).error().code, ErrorCode::NotFound);
    }

    /// The command line of the program reads what the window's requests become.
    void theWindowsRequestsAreCommands()
    {
        TuneOptions tune;
        tune.settings.recipe = tuneRecipe();
        SpeedupOptions speedup;
        speedup.workload = Workload::TuneParallel;
        for (const ClusterOrder& order :
             {trainOrder({}), tuneOrder(tune), speedupOrder(speedup), replayOrder({}, ReplayScale::Full)}) {
            // All but the last word is understood.
            const auto answer = testing::call(commandWords({.name = "c", .dataset = "/there"}, order) + QStringList{"--nonsense"});
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("has no option --nonsense."), answer.err);
        }
    }

private:
    /// By bash, with the srun that lies in the folder. variables: NAME=VALUE, beside those of the job.
    static testing::Answer runScript(const QTemporaryDir& dir, const QString& script, const QStringList& variables = {})
    {
        write(dir.filePath("job.sbatch"), script.toUtf8());
        const QStringList job{"SLURM_SUBMIT_DIR=" + dir.path(), "PATH=" + dir.path() + ":/usr/bin:/bin"};
        return testing::run("env", job + variables + QStringList{"bash", dir.filePath("job.sbatch")});
    }
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList words(const ClusterProfile& profile, ClusterJobKind kind, const QStringList& given)
    {
        const auto order = orderOf(kind, given);
        return order ? commandWords(profile, *order) : QStringList();
    }
};

LEAFBENCH_GUILESS_TEST(tst_JobScript)
#include "tst_JobScript.moc"
