#include "tests/testing/RunFolders.h"

#include "engine/common/CsvFields.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace leafbench::testing {

namespace {

template <class T>
T oneOf(Random& random, std::initializer_list<T> values)
{
    return values.begin()[random.below(values.size())];
}

std::vector<EpochRecord> drawnEpochs(int count, Random& random)
{
    std::vector<EpochRecord> epochs;
    for (int e = 1; e <= count; ++e) {
        const double accuracy = random.uniform();
        epochs.push_back({e, random.uniform(0.1, 4), random.uniform(), random.uniform(0.1, 4), accuracy, random.uniform(1e-5, 0.1),
                          random.uniform(1, 90), random.uniform(1, 80), random.uniform(10, 900), random.uniform(), e == 1});
    }
    return epochs;
}

/// Without waiting for the disk as writeFile() does: 2,000 runs are 12,000 files.
void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Recipe drawnRecipe(Random& random)
{
    Recipe recipe;
    recipe.data = oneOf<QString>(random, {QStringLiteral("/data/leaves"), QStringLiteral("/d\u00e4ta/\u53f6 \U0001F343")});
    recipe.inputSize = oneOf(random, {32, 64, 128, 256});
    recipe.epochs = oneOf(random, {6, 12, 26});
    recipe.batchSize = oneOf(random, {16, 32, 64});
    recipe.learningRate = oneOf(random, {0.001, 0.02, 0.05, 0.1});
    recipe.optimizer = oneOf(random, {OptimizerKind::Sgd, OptimizerKind::AdamW});
    recipe.nesterov = random.below(2) == 0;
    recipe.augment.jitter = random.below(2) == 0;
    recipe.seed = random.below(1ull << 53);
    return recipe;
}

}  // namespace

Run drawnRun(const QString& runsDir, const QString& name, Random& random)
{
    Run run;
    run.name = name;
    run.path = runsDir + QLatin1Char('/') + name;
    run.state = oneOf(
        random,
        {RunState::Finished, RunState::Finished, RunState::Cancelled, RunState::Failed, RunState::Pruned, RunState::Running});
    run.started = QDateTime(QDate(2026, 1, 1), QTime(8, 0)).addMSecs(static_cast<qint64>(random.below(20'000'000'000)));
    run.recipe = drawnRecipe(random);
    for (int c = 0; c < 38; ++c)
        run.classNames << QStringLiteral("Species_%1___disease number %2").arg(c / 3).arg(c);
    run.images = {4199, 1049, static_cast<qint64>(random.below(500))};
    run.device = QStringLiteral("cpu");
    run.normalisation = {{random.uniform(), 0.5, 0.4}, {0.2, 0.2, random.uniform()}};
    run.epochs = drawnEpochs(static_cast<int>(random.below(static_cast<std::uint64_t>(run.recipe.epochs) + 1)), random);
    run.cores = planCores(-1, 1, 2);
    if (random.below(2) == 0) {
        run.resources.emplace();
        run.resources->seconds = random.uniform(1, 900);
        run.resources->peakProcessBytes = 600'000'000;
    }
    run.machine = {{"cpu", "AMD EPYC"},
                   {"cores", 2},
                   {"ram_bytes", qint64(25'276'502'016)},
                   {"host", oneOf<QString>(random, {"vm", "lab"})},
                   {"gpus", QJsonArray()}};
    run.annotations = {random.below(3) == 0,
                       random.below(2) == 0 ? QStringList() : QStringList{QStringLiteral("paper"), QStringLiteral("\u00fcber")},
                       {}};
    run.hasBest = !run.epochs.empty();
    if (run.state == RunState::Failed)
        run.failure = QStringLiteral("Diverged:  ");
    return run;
}

void writeRunFolder(const Run& run)
{
    QDir().mkpath(run.path + QStringLiteral("/checkpoints"));
    const auto json = [](const QJsonObject& object) { return QJsonDocument(object).toJson(); };
    put(run.path + QStringLiteral("/epochs.csv"), toCsv(run.epochs));
    put(run.machineFile(), json(run.machine));
    put(run.path + QStringLiteral("/recipe.json"), json(toJson(run.recipe)));
    put(run.lastCheckpoint(), {});
    if (run.hasBest)
        put(run.bestCheckpoint(), {});
    if (run.annotations != RunAnnotations())
        put(run.path + QStringLiteral("/marks.json"),
            json({{"starred", run.annotations.starred},
                  {"tags", QJsonArray::fromStringList(run.annotations.tags)},
                  {"notes", run.annotations.notes}}));
    put(run.path + QStringLiteral("/run.json"), json(runToJson(run)));
}

void writeRunFolders(const QString& runsDir, int count, Random& random)
{
    for (int i = 0; i < count; ++i)
        writeRunFolder(drawnRun(runsDir, QStringLiteral("run-%1").arg(i, 4, 10, QLatin1Char('0')), random));
}

QByteArray described(const Run& run)
{
    QJsonObject json = runToJson(run);
    json["path"] = run.path;
    json["name"] = run.name;
    json["recipe"] = toJson(run.recipe);
    json["epochs"] = QString::fromUtf8(toCsv(run.epochs));
    json["machine"] = run.machine;
    json["starred"] = run.annotations.starred;
    json["tags"] = QJsonArray::fromStringList(run.annotations.tags);
    json["notes"] = run.annotations.notes;
    json["has_best"] = run.hasBest;
    json["resumable"] = run.resumable;
    json["in_use"] = run.inUse;
    json["valid_date"] = run.started.isValid();
    return QJsonDocument(json).toJson();
}

}  // namespace leafbench::testing
