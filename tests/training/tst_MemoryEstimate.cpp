#include "engine/training/MemoryEstimate.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <random>

using namespace leafbench;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

SystemLimits roomOf(qint64 bytes)
{
    SystemLimits limits;
    limits.machineBytes = limits.memoryBytes = limits.freeBytes = bytes;
    return limits;
}

Recipe recipeOf(int batch, int side, Precision precision = Precision::BFloat16)
{
    Recipe recipe;
    recipe.batchSize = batch;
    recipe.inputSize = side;
    recipe.precision = precision;
    return recipe;
}

}  // namespace

class tst_MemoryEstimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Peaks of resident memory of leafbench-cli train, MB, less that of a training of 4 images of 64 px (463).
    void staysBelowWhatWasMeasured()
    {
        struct Row {
            int batch, side, workers, replicas;
            Precision precision;
            double measured;
        };
        const Row rows[] = {{128, 64, 0, 1, Precision::Float32, 174},
                            {64, 128, 0, 1, Precision::BFloat16, 193},
                            {16, 256, 4, 1, Precision::BFloat16, 359},
                            {64, 128, 0, 2, Precision::BFloat16, 345}};
        for (const Row& row : rows) {
            const CorePlan cores = planCores(row.workers, row.replicas, 2, 0);
            const MemoryEstimate small = trainingMemory({recipeOf(4, 64, row.precision), planCores(0, 1, 2, 0), 0, 1, false});
            const MemoryEstimate large = trainingMemory({recipeOf(row.batch, row.side, row.precision), cores, 0, 1, false});
            const double estimated = double(large.total() - small.total()) / 1e6;
            QVERIFY2(estimated < row.measured * 1.05, qPrintable(QString::number(estimated)));
            QVERIFY2(estimated > row.measured * 0.5, qPrintable(QString::number(estimated)));
        }
    }

    void anEverydayTrainingFitsIntoASmallMachine()
    {
        for (const int side : {64, 128, 256})
            QVERIFY(checkFits({recipeOf(32, side), planCores(-1, 1, 2, 0), 0, 1, false}, roomOf(4 * gigabyte)));
    }

    void aBatchThatCannotFitIsRefusedWithNumbers()
    {
        const auto refused = checkFits({recipeOf(4096, 512), planCores(2, 1, 8, 0), 0, 1, false}, roomOf(64 * gigabyte));
        QVERIFY(refused.failed());
        const Error& error = refused.error();
        QCOMPARE(error.code, ErrorCode::TooLittleMemory);
        QCOMPARE(error.subject, QStringLiteral("batch_size"));
        QCOMPARE(error.choices, (QStringList{"batch_size=4096", "input_size=512", "workers=2"}));
        QVERIFY(error.low > 190e9 && error.low < 300e9);
        QCOMPARE(error.high, 64e9);
        const int most = error.detail.toInt();
        QVERIFY(checkFits({recipeOf(most, 512), planCores(2, 1, 8, 0), 0, 1, false}, roomOf(64 * gigabyte)));
        QVERIFY(checkFits({recipeOf(most + 1, 512), planCores(2, 1, 8, 0), 0, 1, false}, roomOf(64 * gigabyte)).failed());
    }

    void whatTakesTheMostIsToBeChanged()
    {
        const SystemLimits room = roomOf(16 * gigabyte);
        const auto workers = checkFits({recipeOf(256, 256), planCores(200, 1, 256, 0), 0, 1, false}, room);
        QVERIFY(workers.failed());
        QCOMPARE(workers.error().subject, QStringLiteral("workers"));
        const int fewer = workers.error().detail.toInt();
        QVERIFY(checkFits({recipeOf(256, 256), planCores(fewer, 1, 256, 0), 0, 1, false}, room));
        QVERIFY(checkFits({recipeOf(256, 256), planCores(fewer + 1, 1, 256, 0), 0, 1, false}, room).failed());

        const auto trials = checkFits({recipeOf(256, 256), planTrials(64, 1, 0, 1, 64, 0).trial, 0, 64, false}, room);
        QVERIFY(trials.failed());
        QCOMPARE(trials.error().subject, QStringLiteral("parallel"));
        const int side = trials.error().detail.toInt();
        QVERIFY(side >= 1 && side < 64);
        QVERIFY(checkFits({recipeOf(256, 256), planTrials(64, 1, 0, 1, 64, 0).trial, 0, side, false}, room));
        QVERIFY(checkFits({recipeOf(256, 256), planTrials(64, 1, 0, 1, 64, 0).trial, 0, side + 1, false}, room).failed());

        const auto copies = checkFits({recipeOf(32, 64), planCores(0, 64, 64, 0), 0, 1, false}, roomOf(2 * gigabyte));
        QVERIFY(copies.failed());
        QCOMPARE(copies.error().subject, QStringLiteral("replicas"));
        QVERIFY(copies.error().detail.toInt() > 1);

        const auto none = checkFits({recipeOf(32, 64), planCores(0, 1, 2, 0), 0, 1, false}, roomOf(gigabyte / 100));
        QVERIFY(none.failed());
        QVERIFY(none.error().detail.isEmpty());
    }

    void theAdviceAlwaysHelps()
    {
        std::mt19937 random(7);
        int refusals = 0;
        for (int i = 0; i < 2000; ++i) {
            Recipe recipe = recipeOf(2 + static_cast<int>(random() % 4095), 32 + static_cast<int>(random() % 481));
            if (random() % 3 == 0)
                recipe.precision = Precision::Float32;
            CorePlan cores = planCores(static_cast<int>(random() % 40), 1 + static_cast<int>(random() % 8), 16, 0);
            int parallel = 1 + static_cast<int>(random() % 6);
            const SystemLimits room = roomOf(qint64(random() % 30 + 1) * gigabyte);
            for (int tries = 0; tries < 4; ++tries) {
                const auto fits = checkFits({recipe, cores, 0, parallel, false}, room);
                if (fits || fits.error().detail.isEmpty())
                    break;
                ++refusals;
                QVERIFY2(tries < 1, "one change is enough");
                const int value = fits.error().detail.toInt();
                const QString key = fits.error().subject;
                if (key == QLatin1String("parallel"))
                    parallel = value;
                else if (key == QLatin1String("workers"))
                    cores.loaderWorkers = value;
                else if (key == QLatin1String("replicas"))
                    cores.replicas = value;
                else
                    recipe.batchSize = value;
            }
        }
        QVERIFY(refusals > 500);
    }

    void aBatchIsNoLargerThanTheDataset()
    {
        const TrainingNeeds few{recipeOf(4096, 512), planCores(2, 1, 8, 0), 48, 1, false};
        QVERIFY(checkFits(few, roomOf(8 * gigabyte)));
        QVERIFY(checkFits(few, roomOf(2 * gigabyte)).failed());
        QCOMPARE(trainingMemory(few).batches, 48 * qint64{512} * 512 * 12);
    }

    void aGpuTakesTheActivations()
    {
        const MemoryEstimate here = trainingMemory({recipeOf(4096, 512), planCores(0, 1, 8, 0), 0, 1, false});
        const MemoryEstimate there = trainingMemory({recipeOf(4096, 512), planCores(0, 1, 8, 0), 0, 1, true});
        QCOMPARE(there.activations, 0);
        QCOMPARE(there.batches, here.batches);
    }

    void threadsAndFilesAreCounted()
    {
        SystemLimits limits = roomOf(64 * gigabyte);
        limits.threadsLeft = 30;
        QVERIFY(checkFits({recipeOf(32, 64), planCores(2, 1, 8, 0), 0, 1, false}, limits));
        const auto threads = checkFits({recipeOf(32, 64), planCores(64, 1, 8, 0), 0, 1, false}, limits);
        QVERIFY(threads.failed());
        QCOMPARE(threads.error().code, ErrorCode::LimitTooLow);
        QCOMPARE(threads.error().subject, QStringLiteral("threads"));
        QVERIFY(threads.error().low > 64);
        QCOMPARE(threads.error().high, 30.0);
        limits.threadsLeft = -1;
        limits.filesLeft = 10;
        const auto files = checkFits({recipeOf(32, 64), planCores(2, 1, 8, 0), 0, 1, false}, limits);
        QVERIFY(files.failed());
        QCOMPARE(files.error().subject, QStringLiteral("files"));
    }

    void whereNothingIsKnownNothingIsRefused()
    {
        QVERIFY(checkFits({recipeOf(4096, 512), planCores(256, 64, 64, 0), 0, 64, false}, SystemLimits{}));
    }
};

LEAFBENCH_GUILESS_TEST(tst_MemoryEstimate)
#include "tst_MemoryEstimate.moc"
