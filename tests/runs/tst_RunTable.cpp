#include "engine/runs/store/RunTable.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

namespace {

/// Best validation accuracies of 0.5, 0.6, 0.7 by SGD and 0.9 by AdamW; a last run by SGD has no epoch yet.
std::vector<Run> fiveRuns()
{
    std::vector<Run> runs;
    Random random(1);
    for (int i = 0; i < 5; ++i) {
        Run run = testing::drawnRun(QStringLiteral("/runs"), QStringLiteral("run-%1").arg(i), random);
        run.recipe = Recipe();
        run.recipe.optimizer = i == 3 ? OptimizerKind::AdamW : OptimizerKind::Sgd;
        run.recipe.data = QStringLiteral("/data/leaves");
        run.started = QDateTime(QDate(2026, 5, 1), QTime(12, i), Qt::UTC);
        run.annotations = {i == 0, {QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("say \"x\"")};
        run.bestEpoch = 0;
        run.epochs.clear();
        if (i < 4) {
            EpochRecord epoch;
            epoch.epoch = 1;
            epoch.validAccuracy = i == 3 ? 0.9 : 0.5 + 0.1 * i;
            run.epochs.push_back(epoch);
        }
        runs.push_back(run);
    }
    return runs;
}

}  // namespace

class tst_RunTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What stands in views and in the headers of CSV files stays what it was; every key of recipes is there once.
    void columnsHaveFixedWords()
    {
        const QStringList words = runColumns();
        QCOMPARE(words.mid(0, 25),
                 QStringList({"star",       "run",     "state",     "best_valid",    "epochs",     "time",         "tags",
                              "notes",      "pixels",  "optimizer", "learning_rate", "batch_size", "started",      "dataset",
                              "last_valid", "loss",    "augment",   "trainable",     "schedule",   "weight_decay", "recipe_epochs",
                              "precision",  "workers", "replicas",  "seed"}));
        QVERIFY(words.contains("momentum") && words.contains("dropout"));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
        QVERIFY(!words.contains("data") && !words.contains("input_size"));  // as dataset and pixels
        for (const QString& word : usualRunColumns())
            QVERIFY(words.contains(word));
        for (const RecipeKey& key : recipeKeys())
            QVERIFY(words.contains(key.name) || key.name == "data" || key.name == "input_size");
    }

    void valuesAreNumbersTextsAndDates()
    {
        const Run run = fiveRuns()[1];
        QCOMPARE(runValue(run, "best_valid").toDouble(), 0.6);
        QCOMPARE(runValue(run, "star").toInt(), 0);
        QCOMPARE(runValue(run, "started").toDateTime(), run.started);
        QCOMPARE(runValue(run, "recipe_epochs").toInt(), run.recipe.epochs);
        QCOMPARE(runField(run, "tags"), QStringLiteral("a, b"));
        QCOMPARE(runField(run, "started"), QStringLiteral("2026-05-01T12:01:00Z"));
        QCOMPARE(runField(run, "optimizer"), QStringLiteral("sgd"));
        QVERIFY(!runValue(fiveRuns()[4], "best_valid").isValid());
        QVERIFY(!runValue(run, "colour").isValid());
    }

    void differencesAreFound()
    {
        const std::vector<Run> runs = fiveRuns();
        QCOMPARE(differingColumns(runs, {"seed", "run", "optimizer", "tags", "best_valid"}),
                 QStringList({"run", "optimizer", "best_valid"}));
        QCOMPARE(differingColumns({runs[0]}, runColumns()), QStringList());
        QCOMPARE(differingColumns({}, runColumns()), QStringList());
    }

    void groupsCountAndAverage()
    {
        const std::vector<RunGroup> groups = groupRuns(fiveRuns(), "optimizer");
        QCOMPARE(groups.size(), 2u);
        QCOMPARE(groups[0].field, QStringLiteral("sgd"));
        QCOMPARE(groups[0].runs, (std::vector<std::size_t>{0, 1, 2, 4}));
        QCOMPARE(*groups[0].best, 0.7);
        QCOMPARE(*groups[0].mean, 0.6);
        // Three values with a standard deviation of 0.1: t(0.975, 2) = 4.3027.
        QVERIFY(std::abs(groups[0].interval->low - (0.6 - 4.3027 * 0.1 / std::sqrt(3.0))) < 1e-4);
        QVERIFY(std::abs(groups[0].interval->high - (0.6 + 4.3027 * 0.1 / std::sqrt(3.0))) < 1e-4);
        QCOMPARE(groups[1].field, QStringLiteral("adamw"));
        QCOMPARE(*groups[1].mean, 0.9);
        QVERIFY(!groups[1].interval);
        const std::vector<RunGroup> untrained = groupRuns({fiveRuns()[4]}, "seed");
        QVERIFY(!untrained.front().best && !untrained.front().mean);
        QVERIFY(groupRuns({}, "seed").empty());
    }

    void csvKeepsGroupsTogether()
    {
        const std::vector<Run> runs = fiveRuns();
        QCOMPARE(runsCsv({runs[3], runs[0]}, {"run", "notes", "best_valid"}),
                 QStringList({"run,notes,best_valid", "run-3,\"say \"\"x\"\"\",0.9", "run-0,\"say \"\"x\"\"\",0.5"}));
        QCOMPARE(runsCsv(runs, {"run", "best_valid"}, "optimizer"),
                 QStringList(
                     {"group,run,best_valid", "sgd,run-0,0.5", "sgd,run-1,0.6", "sgd,run-2,0.7", "sgd,run-4,", "adamw,run-3,0.9"}));
    }
};

LEAFBENCH_GUILESS_TEST(tst_RunTable)
#include "tst_RunTable.moc"
