#include "engine/exchange/Import.h"

#include "engine/model/files/Safetensors.h"
#include "engine/model/files/StateDict.h"
#include "engine/runs/store/RunStore.h"
#include "tests/exchange/RandomRun.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <limits>

using namespace leafbench;

class tst_Import : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunFolderIsCopiedWithoutItsLock()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.filePath("stick"), {.name = "Größe 出力", .weights = false});
        const QString entries = QDir(run.path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(' ');
        // Left by a process of this machine that died.
        testing::newFile(run.path + "/run.lock", "2147483646\nleafbench-cli\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        const auto taken = importAnything(run.path, dir.filePath("runs"), {});
        QVERIFY(taken);
        QCOMPARE(taken->kind, ImportKind::RunFolder);
        QCOMPARE(taken->path, dir.filePath("runs/Größe 出力"));
        const auto copy = openRun(taken->path);
        QVERIFY(copy);
        QCOMPARE(copy->epochs.size(), run.epochs.size());
        QCOMPARE(copy->recipe, run.recipe);
        QCOMPARE(QDir(taken->path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(' '), entries);
        // Again: another copy; what lies there already: itself.
        QCOMPARE(importRunFolder(run.path, dir.filePath("runs"), {}).value(), dir.filePath("runs/Größe 出力-2"));
        QCOMPARE(importRunFolder(taken->path, dir.filePath("runs"), {}).value(), taken->path);
    }

    void whatIsNoRunIsRefused()
    {
        const QTemporaryDir dir;
        QDir().mkpath(dir.filePath("empty"));
        QCOMPARE(importAnything(dir.filePath("empty"), dir.filePath("runs"), {}).error().code, ErrorCode::NotARun);
        QCOMPARE(importAnything(dir.filePath("nothing"), dir.filePath("runs"), {}).error().code, ErrorCode::NotFound);
        testing::newFile(dir.filePath("text.zip"), "no zip");
        QCOMPARE(importAnything(dir.filePath("text.zip"), dir.filePath("runs"), {}).error().code, ErrorCode::BadFile);
        testing::newFile(dir.filePath("half.zip"), "PK\3\4 and no more");
        QCOMPARE(importAnything(dir.filePath("half.zip"), dir.filePath("runs"), {}).error().code, ErrorCode::BadFile);
        QVERIFY(!QDir(dir.filePath("runs")).exists());
    }

    void weightsKeepTheirNumbers()
    {
        const QTemporaryDir dir;
        const TensorFile weights = testing::randomWeights(9);
        QVERIFY(writeStateDict(dir.filePath("größe.pth"), weights));
        const auto taken = importAnything(dir.filePath("größe.pth"), dir.filePath("runs"), {});
        QVERIFY2(taken, taken.failed() ? qPrintable(taken.error().detail) : "");
        QCOMPARE(taken->kind, ImportKind::Weights);
        QCOMPARE(taken->path, dir.filePath("runs/weights/größe.safetensors"));
        const auto held = readSafetensors(taken->path);
        QVERIFY(held);
        for (const NamedTensor& tensor : weights.tensors)
            QVERIFY(held->find(tensor.name) && held->find(tensor.name)->bytes == tensor.bytes);
        QCOMPARE(importWeights(dir.filePath("größe.pth"), dir.filePath("runs")).value(), taken->path);
        QVERIFY(writeStateDict(dir.filePath("größe.pth"), testing::randomWeights(9, 2)));
        QCOMPARE(importWeights(dir.filePath("größe.pth"), dir.filePath("runs")).value(),
                 dir.filePath("runs/weights/größe-2.safetensors"));
    }

    void otherNetworksAreRefusedByName()
    {
        const QTemporaryDir dir;
        TensorFile weights = testing::randomWeights(3);
        std::erase_if(weights.tensors, [](const NamedTensor& tensor) { return tensor.name == "layer3.1.conv2.weight"; });
        weights.tensors.push_back({"layer5.0.conv1.weight", DType::F32, {1}, QByteArray(4, '\0')});
        QVERIFY(writeSafetensors(dir.filePath("other.safetensors"), weights));
        const auto refused = importWeights(dir.filePath("other.safetensors"), dir.filePath("runs"));
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::WeightsMismatch);
        QCOMPARE(refused.error().choices, (QStringList{"layer3.1.conv2.weight: missing", "layer5.0.conv1.weight: unknown"}));
    }

    void aCheckpointOfThisProgramIsTaken()
    {
        const QTemporaryDir dir;
        TensorFile weights = testing::randomWeights(3);
        for (NamedTensor& tensor : weights.tensors)
            tensor.name = "backbone." + tensor.name;
        QVERIFY(writeSafetensors(dir.filePath("wrapped.safetensors"), weights));
        const auto wrapped = importAnything(dir.filePath("wrapped.safetensors"), dir.filePath("runs"), {});
        QVERIFY(wrapped);
        QCOMPARE(wrapped->notes.cutPrefix, "backbone.");
        weights = testing::randomWeights(3);
        weights.tensors.push_back({"optimizer.conv1.weight.exp_avg", DType::F32, {1}, QByteArray(4, '\0')});
        QVERIFY(writeSafetensors(dir.filePath("last.safetensors"), weights));
        const auto taken = importAnything(dir.filePath("last.safetensors"), dir.filePath("runs"), {});
        QVERIFY2(taken, taken.failed() ? qPrintable(taken.error().choices.join(' ')) : "");
        QCOMPARE(readSafetensors(taken->path)->tensors.size(), weights.tensors.size() - 1);
        QVERIFY(taken->notes.cutPrefix.isEmpty());
    }

    void theLastLayerIsTakenByAnyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"fc.0", "fc.1", "head.fc", "classifier", "last_linear"})
            QTest::newRow(name) << name;
    }

    void theLastLayerIsTakenByAnyName()
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        TensorFile weights = testing::randomWeights(3);
        for (NamedTensor& tensor : weights.tensors) {
            if (tensor.name.starts_with("fc."))
                tensor.name.replace(0, 2, name.toStdString());
            tensor.name.insert(0, "model.");
        }
        // A loss's weights and a metric's counts, as Lightning stores them.
        weights.tensors.push_back({"criterion.weight", DType::F32, {3}, QByteArray(12, '\0')});
        weights.tensors.push_back({"train_acc.correct", DType::I64, {}, QByteArray(8, '\0')});
        QVERIFY(writeSafetensors(dir.filePath("named.safetensors"), weights));
        const auto taken = importAnything(dir.filePath("named.safetensors"), dir.filePath("runs"), {});
        QVERIFY2(taken, taken.failed() ? qPrintable(taken.error().choices.join(' ')) : "");
        QCOMPARE(taken->notes.head, name);
        QStringList skipped = taken->notes.skipped;
        skipped.sort();
        QCOMPARE(skipped, (QStringList{"criterion.weight", "train_acc.correct"}));
        QCOMPARE(readSafetensors(taken->path)->find("fc.weight")->shape, (std::vector<std::int64_t>{3, 512}));
    }

    void whatCannotBeGuessedIsRefused_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("flaw");
        QTest::newRow("a teacher") << "teacher.conv1.weight"
                                   << "teacher.conv1.weight: unknown";
        QTest::newRow("a head of two layers") << "fc.3.weight"
                                              << "fc.weight: missing";
    }

    void whatCannotBeGuessedIsRefused()
    {
        QFETCH(QString, other);
        QFETCH(QString, flaw);
        const QTemporaryDir dir;
        TensorFile weights = testing::randomWeights(3);
        for (NamedTensor& tensor : weights.tensors) {
            if (tensor.name.starts_with("fc."))
                tensor.name.insert(2, ".1");
        }
        weights.tensors.push_back({other.toStdString(), DType::F32, {2, 3}, QByteArray(24, '\0')});
        QVERIFY(writeSafetensors(dir.filePath("two.safetensors"), weights));
        const auto refused = importWeights(dir.filePath("two.safetensors"), dir.filePath("runs"));
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::WeightsMismatch);
        QVERIFY2(refused.error().choices.contains(flaw), qPrintable(refused.error().choices.join(' ')));
    }

    void numbersThatNoNetworkCanUseAreRefused_data()
    {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<float>("number");
        QTest::newRow("not a number") << "fc.weight" << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinite") << "layer3.1.conv2.weight" << -std::numeric_limits<float>::infinity();
        QTest::newRow("a variance below 0") << "layer1.0.bn1.running_var" << -0.5F;
    }

    void numbersThatNoNetworkCanUseAreRefused()
    {
        QFETCH(QString, tensor);
        QFETCH(float, number);
        const QTemporaryDir dir;
        TensorFile weights = testing::randomWeights(3);
        const auto found = std::ranges::find(weights.tensors, tensor.toStdString(), &NamedTensor::name);
        QVERIFY(found != weights.tensors.end());
        std::memcpy(found->bytes.data() + 4, &number, sizeof number);
        QVERIFY(writeSafetensors(dir.filePath("bad.safetensors"), weights));
        const auto refused = importWeights(dir.filePath("bad.safetensors"), dir.filePath("runs"));
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::BadFile);
        QVERIFY2(refused.error().detail.startsWith(tensor), qPrintable(refused.error().detail));
    }

    void whatIsNamedLikeWeightsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("git lfs") << QByteArray("version https://git-lfs.github.com/spec/v1\noid") << "git lfs pull";
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html>") << "a web page";
        QTest::newRow("Keras") << QByteArray("\x89HDF\r\n\x1a\n------") << "HDF5";
    }

    void whatIsNamedLikeWeightsIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QTemporaryDir dir;
        testing::newFile(dir.filePath("resnet18.pth"), bytes);
        const auto refused = importAnything(dir.filePath("resnet18.pth"), dir.filePath("runs"), {});
        QCOMPARE(refused.error().code, ErrorCode::BadFile);
        QVERIFY2(refused.error().detail.contains(said), qPrintable(refused.error().detail));
    }

    void anOldCheckpointsCountersAreZero()
    {
        const QTemporaryDir dir;
        TensorFile weights = testing::randomWeights(3);
        std::erase_if(weights.tensors, [](const NamedTensor& tensor) { return tensor.name.ends_with("num_batches_tracked"); });
        QVERIFY(writeSafetensors(dir.filePath("old.safetensors"), weights));
        const auto taken = importWeights(dir.filePath("old.safetensors"), dir.filePath("runs"));
        QVERIFY(taken);
        QCOMPARE(readSafetensors(*taken)->find("bn1.num_batches_tracked")->bytes, QByteArray(8, '\0'));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Import)
#include "tst_Import.moc"
