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
