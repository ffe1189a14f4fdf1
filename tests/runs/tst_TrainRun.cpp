#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace leafbench;

namespace {

QByteArray modelBytes(const Run& run)
{
    QByteArray all;
    const auto file = readSafetensors(run.lastCheckpoint());
    if (file) {
        for (const NamedTensor& tensor : file->tensors)
            all += tensor.bytes;
    }
    return all;
}

bool sameNumbers(const EpochRecord& a, const EpochRecord& b)
{
    return a.epoch == b.epoch && a.trainLoss == b.trainLoss && a.trainAccuracy == b.trainAccuracy && a.validLoss == b.validLoss
        && a.validAccuracy == b.validAccuracy;
}

}  // namespace

class tst_TrainRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        testing::writeSmallDataset(m_dir.filePath("data"));
        testing::writeSmallDataset(m_dir.filePath("larger"), {.train = 40, .valid = 4});
    }

    void learnsAndRecords()
    {
        Recipe recipe = small();
        recipe.data = m_dir.filePath("larger");
        recipe.batchSize = 16;
        recipe.epochs = 5;
        const auto result = train(recipe);
        QVERIFY(result);
        const Run& run = result->run;
        QCOMPARE(run.epochs.size(), 5u);
        QVERIFY2(run.best()->validAccuracy > 0.5, "four classes: chance is 0.25");
        for (const char* name : {"recipe.json", "machine.json", "run.json", "split.csv", "train.log", "epochs.csv", "resources.csv",
                                 "checkpoints/best.safetensors", "checkpoints/last.safetensors"})
            QVERIFY2(QFile::exists(run.path + '/' + name), name);

        const auto opened = openRun(run.path);
        QVERIFY(opened);
        QCOMPARE(opened->state, RunState::Finished);
        QVERIFY(!opened->resumable);
        QCOMPARE(opened->recipe, run.recipe);
        QCOMPARE(opened->normalisation.mean, run.normalisation.mean);
        for (std::size_t i = 0; i < run.epochs.size(); ++i)
            QVERIFY(sameNumbers(opened->epochs[i], run.epochs[i]));
        m_finished = run.path;
    }

    void machineIsSampledMeanwhile()
    {
        QVERIFY2(!m_finished.isEmpty(), "learnsAndRecords() failed");
        const auto run = openRun(m_finished);
        QVERIFY(run && run->resources && run->cores);
        QCOMPARE(run->cores->cores, availableCores());
        QCOMPARE(run->cores->loaderWorkers, run->recipe.workers);
        const auto csv = readFile(run->resourcesFile());
        QVERIFY(csv);
        const auto samples = resourcesFromCsv(*csv);
        QVERIFY(!samples.empty());
        QCOMPARE(static_cast<int>(samples.front().cores.size()), availableCores());
        QVERIFY(std::abs(samples.back().seconds - run->resources->seconds) < 0.001);
        QVERIFY(run->resources->meanProcessCores > 0);
        QVERIFY2(run->resources->peakProcessBytes > 100'000'000, "LibTorch and a ResNet-18 take more");
        double epochs = 0;
        for (const EpochRecord& epoch : run->epochs)
            epochs += epoch.elapsedSeconds;
        QVERIFY(run->resources->seconds >= 0.9 * epochs);
        const auto machineJson = readJson(run->machineFile());
        QVERIFY(machineJson && (*machineJson)["gpus"].isArray());
    }

    void evaluatesWhatItTrained()
    {
        QVERIFY2(!m_finished.isEmpty(), "learnsAndRecords() failed");
        const auto run = openRun(m_finished);
        QVERIFY(run);
        const auto evaluation = evaluateRun(m_finished, Subset::Valid, {});
        QVERIFY(evaluation);
        QCOMPARE(evaluation->matrix.total(), 16);
        QCOMPARE(evaluation->matrix.accuracy(), run->best()->validAccuracy);
        const auto stored = storedEvaluation(*run, Subset::Valid);
        QVERIFY(stored);
        QCOMPARE(stored->report.text(), evaluation->report.text());
        const auto none = evaluateRun(m_finished, Subset::Test, {});
        QVERIFY(none.failed());
        QCOMPARE(none.error().code, ErrorCode::EmptySubset);
    }

    void classifiesAsItEvaluates()
    {
        QVERIFY2(!m_finished.isEmpty(), "learnsAndRecords() failed");
        const auto classifier = RunClassifier::open(m_finished);
        QVERIFY(classifier);
        const auto stored = storedEvaluation(*openRun(m_finished), Subset::Valid);
        for (const EvaluatedImage& image : stored->images) {
            const auto answer = (*classifier)->classifyFile(stored->datasetRoot + '/' + image.path);
            QVERIFY(answer);
            QCOMPARE(answer->top.front().className, stored->classNames[image.predicted]);
            QVERIFY(std::abs(answer->top.front().probability - image.confidence) < 1e-2);
        }
        QCOMPARE((*classifier)->classifyFile("/no/such.jpg").error().code, ErrorCode::NotFound);
    }

    void numbersDoNotDependOnWorkers()
    {
        QByteArray first;
        for (const int workers : {0, 1, 4}) {
            Recipe recipe = small();
            recipe.workers = workers;
            const auto result = train(recipe);
            QVERIFY(result);
            const QByteArray bytes = modelBytes(result->run);
            QVERIFY(bytes.size() > 40'000'000);
            if (first.isEmpty())
                first = bytes;
            QVERIFY2(bytes == first, qPrintable(QString::number(workers)));
        }
    }

    void resumeEqualsUnbroken_data()
    {
        QTest::addColumn<QString>("trainable");
        QTest::addColumn<QString>("optimizer");
        QTest::newRow("whole network") << "all"
                                       << "sgd";
        QTest::newRow("head, dropout, AdamW") << "head"
                                              << "adamw";
    }
    void resumeEqualsUnbroken()
    {
        QFETCH(QString, trainable);
        QFETCH(QString, optimizer);
        Recipe recipe = small();
        QVERIFY(recipe.set("trainable", trainable));
        QVERIFY(recipe.set("optimizer", optimizer));
        recipe.dropout = 0.3;
        recipe.epochs = 3;
        recipe.inputSize = 48;
        recipe.startSize = 32;  // 32, 32, 48 px
        recipe.zeroInitResidual = true;
        recipe.decayNorms = false;
        recipe.augment = {.flips = true, .rotations = true, .crop = true, .jitter = true};
        const auto unbroken = train(recipe);
        QVERIFY(unbroken);

        JobContext context;
        testing::CancelAt observer(context.token, 9);  // six steps an epoch: in the middle of the second
        const auto broken = trainRun(recipe, m_dir.filePath("runs"), observer, context);
        QVERIFY(broken.cancelled());
        const auto left = openRun(observer.path);
        QCOMPARE(left->state, RunState::Cancelled);
        QVERIFY(left->resumable);
        QCOMPARE(left->epochs.size(), 1u);

        QVERIFY(left->resources);

        RunObserver silent;
        const auto resumed = resumeRun(observer.path, silent, {});
        QVERIFY(resumed);
        QCOMPARE(resumed->run.epochs.size(), 3u);
        // The seconds of the second stretch go on from the first.
        const auto samples = resourcesFromCsv(*readFile(resumed->run.resourcesFile()));
        QVERIFY(resumed->run.resources->seconds > left->resources->seconds);
        QVERIFY(std::abs(samples.back().seconds - resumed->run.resources->seconds) < 0.001);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(sameNumbers(resumed->run.epochs[i], unbroken->run.epochs[i]));
        QVERIFY(modelBytes(resumed->run) == modelBytes(unbroken->run));
    }

    void replicasDifferOnlyByRoundingAndBatchNorm()
    {
        Recipe recipe = small();
        recipe.precision = Precision::Float32;
        recipe.epochs = 1;
        const auto one = train(recipe);
        recipe.replicas = 2;
        const auto two = train(recipe);
        const auto again = train(recipe);
        QVERIFY(one && two && again);
        QVERIFY2(std::abs(one->run.epochs[0].trainLoss - two->run.epochs[0].trainLoss) < 0.4,
                 qPrintable(QString::number(two->run.epochs[0].trainLoss - one->run.epochs[0].trainLoss)));
        QVERIFY2(modelBytes(two->run) == modelBytes(again->run), "the same numbers each time");
    }

    void goesOnWithoutRefusedFiles()
    {
        const QString data = m_dir.filePath("spoilt");
        testing::writeSmallDataset(data);
        QFile broken(data + "/train/Species_1___disease_1/leaf_003.jpg");
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a picture");
        broken.close();
        Recipe recipe = small();
        recipe.data = data;
        const auto result = train(recipe);
        QVERIFY(result);
        QCOMPARE(result->refused.size(), 1u);
        QCOMPARE(result->index->images[result->refused[0].image].path, QStringLiteral("train/Species_1___disease_1/leaf_003.jpg"));
        const auto listed = readFile(result->run.path + "/refused.csv");
        QVERIFY(listed && listed->contains("leaf_003.jpg"));
    }

    void headAloneLearnsTheHeadAlone()
    {
        Recipe recipe = small();
        recipe.trainable = Trainable::Head;
        const auto result = train(recipe);
        QVERIFY(result);
        Recipe none = recipe;
        none.learningRate = 1e-7;
        const auto still = train(none);
        const auto a = readSafetensors(result->run.lastCheckpoint()), b = readSafetensors(still->run.lastCheckpoint());
        QCOMPARE(a->find("layer4.1.conv2.weight")->bytes, b->find("layer4.1.conv2.weight")->bytes);
        QVERIFY(a->find("fc.weight")->bytes != b->find("fc.weight")->bytes);
        QVERIFY2(a->find("bn1.running_mean")->bytes != QByteArray(64 * 4, '\0'), "BatchNorm runs in training mode");
    }

    void divergenceIsSaid()
    {
        Recipe recipe = small();
        recipe.learningRate = 10;
        recipe.momentum = 0.999;
        recipe.weightDecay = 1;
        recipe.epochs = 60;
        recipe.schedule = ScheduleKind::Constant;
        const auto result = train(recipe);
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::Diverged);
    }

    void badInputIsNamed()
    {
        Recipe recipe = small();
        recipe.data = m_dir.filePath("nowhere");
        const QStringList before = runs();
        QCOMPARE(train(recipe).error().code, ErrorCode::NotFound);
        recipe = small();
        recipe.weights = m_dir.filePath("data/train/Species_0___disease_0/leaf_000.jpg");
        QCOMPARE(train(recipe).error().code, ErrorCode::BadFile);
        QCOMPARE(openRun(m_dir.filePath("data")).error().code, ErrorCode::NotARun);
        QCOMPARE(runs(), before);
    }

    void weightsOfAnotherNetworkAreRefusedBeforeARunIsMade()
    {
        QVERIFY2(!m_finished.isEmpty(), "learnsAndRecords() failed");
        TensorFile weights = readSafetensors(openRun(m_finished)->bestCheckpoint()).value();
        std::erase_if(weights.tensors, [](const NamedTensor& tensor) { return tensor.name.starts_with("layer3"); });
        Recipe recipe = small();
        recipe.weights = m_dir.filePath("shallow.safetensors");
        QVERIFY(writeSafetensors(recipe.weights, weights));
        const QStringList before = runs();
        const auto result = train(recipe);
        QVERIFY(result.failed());
        QVERIFY2(result.error().subject.contains("shallow"), qPrintable(result.error().subject));
        QCOMPARE(runs(), before);
    }

    void startsFromStoredWeights()
    {
        QVERIFY2(!m_finished.isEmpty(), "learnsAndRecords() failed");
        Recipe recipe = small();
        recipe.data = m_dir.filePath("larger");
        recipe.weights = openRun(m_finished)->bestCheckpoint();
        recipe.learningRate = 1e-6;
        recipe.epochs = 1;
        const auto result = train(recipe);
        QVERIFY(result);
        QVERIFY(result->run.epochs[0].validAccuracy > 0.5);
    }

private:
    QStringList runs() const { return QDir(m_dir.filePath("runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    Recipe small() const
    {
        Recipe recipe = testing::smallRecipe(m_dir.filePath("data"));
        recipe.augment = {};
        recipe.labelSmoothing = 0;
        return recipe;
    }
    Result<TrainResult> train(const Recipe& recipe)
    {
        RunObserver silent;
        return trainRun(recipe, m_dir.filePath("runs"), silent, {});
    }

    QTemporaryDir m_dir;
    QString m_finished;
};

LEAFBENCH_GUILESS_TEST(tst_TrainRun)
#include "tst_TrainRun.moc"
