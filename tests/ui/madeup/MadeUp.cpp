#include "tests/ui/madeup/MadeUp.h"

#include "engine/common/CsvFields.h"
#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/ClassCatalogue.h"
#include "engine/monitor/Machine.h"

#include <QDir>

#include <cmath>

namespace leafbench::testing {

std::vector<EpochRecord> madeUpEpochs(int count)
{
    Random random(7);
    std::vector<EpochRecord> epochs;
    double best = -1;
    for (int i = 1; i <= count; ++i) {
        const double fall = std::exp(-i / 4.0);
        EpochRecord r;
        r.epoch = i;
        r.trainLoss = 0.42 + 2.6 * fall + random.uniform(-0.02, 0.02);
        r.validLoss = 0.31 + 2.3 * fall + random.uniform(-0.08, 0.08);
        r.trainAccuracy = 0.96 - 0.75 * fall + random.uniform(-0.01, 0.01);
        r.validAccuracy = 0.93 - 0.70 * fall + random.uniform(-0.02, 0.02);
        r.learningRate = 0.02 * (1 + std::cos(3.14 * i / count)) / 2 + 1e-6;
        r.elapsedSeconds = 28.4 + random.uniform(-0.5, 0.5);
        r.trainSeconds = 25.9;
        r.imagesPerSecond = 162 + random.uniform(-3, 3);
        r.waitShare = 0.004;
        r.best = r.validAccuracy > best;
        best = std::max(best, r.validAccuracy);
        epochs.push_back(r);
    }
    return epochs;
}

std::vector<ResourceSample> madeUpResources(int seconds)
{
    Random random(5);
    std::vector<ResourceSample> samples;
    for (int i = 1; i <= seconds; ++i) {
        const double busy = i % 30 < 27 ? 1.85 : 1.1;  // validation takes less
        const double ours = busy + random.uniform(-0.08, 0.06);
        samples.push_back({.seconds = static_cast<double>(i),
                           .cores = {std::min(1.0, ours / 2 + 0.03), std::min(1.0, ours / 2 + 0.01)},
                           .processCores = ours,
                           .processBytes = static_cast<qint64>(900e6 + 250e6 * (1 - std::exp(-i / 20.0))),
                           .machineBytes = 4'000'000'000,
                           .gpus = {}});
    }
    return samples;
}

Run madeUpRun(int epochs, int done)
{
    Run run;
    run.name = QStringLiteral("20260512-101502-resnet18-64px");
    run.path = QStringLiteral("/nowhere/runs/") + run.name;
    run.state = done < epochs ? RunState::Cancelled : RunState::Finished;
    run.started = QDateTime(QDate(2026, 5, 12), QTime(10, 15, 2));
    run.recipe.epochs = epochs;
    for (const ClassName& name : paperClasses())
        run.classNames << name.name;
    run.epochs = madeUpEpochs(done);
    run.images = {4199, 573, 476};
    run.device = QStringLiteral("cpu");
    run.cores = planCores(-1, 1, 2);
    run.hasBest = done > 0;
    run.resumable = done < epochs;
    return run;
}

ui::TrainingEvents madeUpEvents(int epochs, int done)
{
    ui::TrainingEvents news;
    Run run = madeUpRun(epochs, 0);
    news.start = RunStart{run, planCores(-1, 1, 2)};
    news.epochs = madeUpEpochs(done);
    Random random(11);
    constexpr int stepsPerEpoch = 131;
    for (int i = 1; i <= done * stepsPerEpoch + stepsPerEpoch / 2; ++i) {
        const double at = static_cast<double>(i) / stepsPerEpoch;
        const double loss = 0.42 + 3.1 * std::exp(-at / 4) + random.uniform(-0.25, 0.3) * std::exp(-at / 12);
        news.steps.push_back({static_cast<int>(at) + 1, at, loss, 0.02});
    }
    Error error;
    error.code = ErrorCode::ImageTruncated;
    error.subject = QStringLiteral("train/Apple___healthy/00fca0da-2db3-481b-b98a-9b67bb7b105c.jpg");
    news.refused.push_back({12, error});
    return news;
}

Evaluation madeUpEvaluation(int perClass)
{
    Evaluation evaluation;
    const auto& classes = paperClasses();
    const int n = static_cast<int>(classes.size());
    evaluation.runPath = madeUpRun(15, 15).path;
    evaluation.datasetRoot = QStringLiteral("/nowhere/leaves");
    evaluation.subset = Subset::Test;
    evaluation.matrix = ConfusionMatrix(n);
    evaluation.elapsedSeconds = 12.4;
    Random random(3);
    for (int truth = 0; truth < n; ++truth) {
        evaluation.classNames << classes[truth].name;
        for (int i = 0; i < perClass; ++i) {
            int said = truth;
            if (random.uniform() < 0.09) {
                const int away = static_cast<int>(random.below(n));
                const int near = std::clamp(truth + static_cast<int>(random.below(5)) - 2, 0, n - 1);
                said = random.uniform() < 0.2 ? away : classes[near].species == classes[truth].species ? near : truth;
            }
            evaluation.matrix.add(truth, said);
            evaluation.images.push_back(
                {QStringLiteral("%1/leaf %2.jpg").arg(classes[truth].name).arg(i), truth, said, random.uniform(0.4, 1.0)});
        }
    }
    evaluation.report = classificationReport(evaluation.matrix, evaluation.classNames);
    return evaluation;
}

void writeMadeUpRun(const QString& runsDir, const Run& run)
{
    const QString dir = runsDir + u'/' + run.name;
    QDir().mkpath(dir + QStringLiteral("/checkpoints"));
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        if (!writeFile(dir + u'/' + name, bytes))
            qFatal("cannot write %s", qPrintable(name));
    };
    write(QStringLiteral("epochs.csv"), toCsv(run.epochs));
    write(QStringLiteral("resources.csv"), resourcesToCsv(madeUpResources(30 * static_cast<int>(run.epochs.size()))));
    write(QStringLiteral("checkpoints/last.safetensors"), {});
    if (run.hasBest)
        write(QStringLiteral("checkpoints/best.safetensors"), {});
    if (!writeJson(dir + QStringLiteral("/run.json"), runToJson(run))
        || !writeJson(dir + QStringLiteral("/machine.json"), machine().toJson())
        || !writeRecipe(run.recipe, dir + QStringLiteral("/recipe.json")))
        qFatal("cannot write the run");
}

}  // namespace leafbench::testing
