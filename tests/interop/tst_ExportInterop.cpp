// A run's exports in Python's torch and torchvision, and torchvision's weights in a run.
#include "engine/exchange/ExportRun.h"
#include "engine/exchange/Import.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/exchange/Answers.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_ExportInterop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString lacking = testing::pythonLacks({"torch", "torchvision"}); !lacking.isEmpty())
            QSKIP(qPrintable(lacking));
    }

    void torchvisionAnswersTheSame_data()
    {
        QTest::addColumn<int>("classes");
        QTest::addColumn<int>("side");
        QTest::newRow("34 classes, 64 px") << 34 << 64;
        QTest::newRow("1 class, 33 px") << 1 << 33;
    }

    void torchvisionAnswersTheSame()
    {
        QFETCH(int, classes);
        QFETCH(int, side);
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.classes = classes, .inputSize = side});
        QVERIFY(exportRun(run, {ExportFormat::StateDict, ExportFormat::Safetensors}, dir.filePath("out"), {}));

        // The pixels as the network gets them: fitted and normalised by the engine.
        const testing::Answers ours = testing::answersOf(run, 3);
        QFile file(dir.filePath("pixels"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const RgbImage& picture : ours.pictures) {
            std::vector<float> pixels(picture.pixels.size());
            toTensor(picture, run.normalisation, pixels.data());
            file.write(reinterpret_cast<const char*>(pixels.data()), static_cast<qint64>(pixels.size() * sizeof(float)));
        }
        file.close();

        const auto peer = testing::runPeer("exported_model.py",
                                           {dir.filePath("out"), QString::number(classes), file.fileName(), QString::number(side)});
        QVERIFY2(peer.ok, peer.errors.constData());
        const QJsonObject answer = QJsonDocument::fromJson(peer.output).object();
        QVERIFY(answer["same"].toBool());
        for (const char* format : {"pth", "safetensors"}) {
            const double difference = testing::largestDifference(ours.logits, testing::rowsOf(answer[format].toArray()));
            qInfo("%s: largest difference %.2g of the largest logit", format, difference);
            QVERIFY(difference < 1e-5);
        }
        const QJsonObject metadata = answer["metadata"].toObject();
        QCOMPARE(metadata["epoch"].toString(), QString("3"));
        QCOMPARE(QJsonDocument::fromJson(metadata["classes"].toString().toUtf8()).array(),
                 QJsonArray::fromStringList(run.classNames));
    }

    void trainsFromTorchvisionsWeights()
    {
        const QTemporaryDir dir;
        const auto peer = testing::runPeer("imagenet_weights.py", {dir.path()});
        QVERIFY2(peer.ok, peer.errors.constData());
        const auto taken = importAnything(dir.filePath("resnet18-f37072fd.pth"), dir.filePath("runs"), {});
        QVERIFY(taken);
        QCOMPARE(taken->kind, ImportKind::Weights);
        QCOMPARE(taken->path, dir.filePath("runs/weights/resnet18-f37072fd.safetensors"));
        // The same weights in another wrapping are the same weights.
        const auto again = importWeights(dir.filePath("checkpoint.pth.tar"), dir.filePath("runs"));
        QVERIFY(again);
        const auto a = readSafetensors(taken->path), b = readSafetensors(*again);
        QVERIFY(a && b);
        for (const NamedTensor& tensor : a->tensors)
            QVERIFY(b->find(tensor.name) && b->find(tensor.name)->bytes == tensor.bytes);

        testing::writeSmallDataset(dir.filePath("data"), {.classes = 3, .train = 6, .valid = 2});
        Recipe recipe;
        recipe.data = dir.filePath("data");
        recipe.inputSize = 32;
        recipe.epochs = 1;
        recipe.trainable = Trainable::Head;
        recipe.batchNorm = BatchNorm::Frozen;
        recipe.precision = Precision::Float32;
        recipe.weights = taken->path;
        RunObserver silent;
        const auto trained = trainRun(recipe, dir.filePath("runs"), silent, {});
        QVERIFY2(trained, trained.failed() ? qPrintable(trained.error().choices.join(' ') + trained.error().detail) : "");
        const auto best = readSafetensors(trained->run.bestCheckpoint());
        QVERIFY(best);
        for (const NamedTensor& tensor : best->tensors)
            QVERIFY2(tensor.name.starts_with("fc.") || tensor.bytes == a->find(tensor.name)->bytes, tensor.name.c_str());
    }
};

LEAFBENCH_GUILESS_TEST(tst_ExportInterop)
#include "tst_ExportInterop.moc"
