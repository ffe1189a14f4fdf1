// Weights to and from Python's torch.
#include "engine/model/ResNet18.h"
#include "engine/model/files/TensorFile.h"
#include "tests/interop/PythonPeer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>

#include "engine/common/Seed.h"
#include "engine/model/files/Safetensors.h"
#include "tests/testing/TestProgram.h"

using namespace leafbench;

namespace {

QJsonArray described(const NamedTensor& tensor)
{
    QJsonArray shape;
    for (std::int64_t side : tensor.shape)
        shape.append(static_cast<qint64>(side));
    const QByteArray hash = QCryptographicHash::hash(tensor.bytes, QCryptographicHash::Sha256).toHex();
    return {QString::fromStdString(tensor.name), toWord(tensor.dtype), shape, QString::fromLatin1(hash)};
}

QJsonArray described(const std::vector<NamedTensor>& tensors)
{
    QJsonArray array;
    for (const NamedTensor& tensor : tensors)
        array.append(described(tensor));
    return array;
}

QString torchWeightsText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

/// Random weights of a ResNet-18, in torchvision's order.
TensorFile randomWeights(int classes)
{
    Random random(23);
    TensorFile file;
    for (const TensorSpec& spec : resnet18Tensors(classes)) {
        NamedTensor tensor{spec.name, DType::F32, {spec.shape.begin(), spec.shape.end()}, {}};
        if (spec.name.ends_with("num_batches_tracked"))
            tensor.dtype = DType::I64;
        qsizetype count = static_cast<qsizetype>(dtypeSize(tensor.dtype));
        for (std::int64_t side : tensor.shape)
            count *= side;
        tensor.bytes.resize(count);
        for (char& byte : tensor.bytes)
            byte = static_cast<char>(random.below(128));  // no NaN among them
        file.tensors.push_back(std::move(tensor));
    }
    file.metadata = {{"classes", "[\"Grape___Esca_(Black_Measles)\"]"}, {"été", "ja"}};
    return file;
}

}  // namespace

class TorchWeightsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QJsonObject m_contents;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString refusal(const QString& name) const
    {
        const auto outcome = readWeights(path(name));
        const bool refused = outcome.failed() && outcome.error().code == ErrorCode::BadFile;
        return refused ? outcome.error().detail : QStringLiteral("not refused");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString lacks = testing::pythonLacks({"torch", "torchvision"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        const auto answer = testing::runPeer("torch_save.py", {m_folder.path()});
        QVERIFY2(answer.ok, answer.errors.constData());
        m_contents = QJsonDocument::fromJson(answer.output).object();
        QVERIFY(m_contents.size() >= 8);
    }

    void everyFileReadsAsTorchSavedIt()
    {
        for (auto it = m_contents.begin(); it != m_contents.end(); ++it) {
            const auto outcome = readWeights(path(it.key()));
            const QString reason = outcome.failed() ? outcome.error().detail : QString();
            QVERIFY2(outcome.finished(), qPrintable(it.key() + ": " + reason));
            QCOMPARE(torchWeightsText(described(outcome->tensors)), torchWeightsText(it.value().toArray()));
        }
    }

    void codeIsNamedAndNeverRuns()
    {
        QCOMPARE(readWeights(path("evil.pth")).value().skipped, QStringList{"posix.system"});
        QVERIFY(!QFile::exists(path("harmed")));
        QVERIFY(refusal("whole_model.pth").contains("torchvision.models.resnet.ResNet"));
        QVERIFY2(refusal("script.pt").contains("__torch__"), qPrintable(refusal("script.pt")));
    }

    void whatIsForeignIsNamed()
    {
        QVERIFY(readWeights(path("args.pth")).value().skipped.contains("argparse.Namespace"));
        QVERIFY(readWeights(path("numpy.pth")).value().skipped.join(' ').contains("multiarray.scalar"));
        QCOMPARE(readWeights(path("averaged.pth")).value().skipped, QStringList{"n_averaged"});
        QCOMPARE(readWeights(path("module._orig_mod.pth")).value().cutPrefix, "module._orig_mod.");
    }

    void legacyFilesSaySo() { QVERIFY(refusal("legacy.pth").contains("before 1.6")); }

    void truncatedFilesAreRefused()
    {
        QFile file(path("resnet18.pth"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (int parts = 0; parts < 20; ++parts) {
            QFile cut(path("cut.pth"));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(bytes.first(bytes.size() * parts / 20));
            cut.close();
            QVERIFY(refusal("cut.pth") != "not refused");
        }
    }

    void torchLoadsWhatIsWritten()
    {
        for (int classes : {38, 3}) {
            const TensorFile weights = randomWeights(classes);
            QVERIFY(writeSafetensors(path("ours.safetensors"), weights).finished());
            const auto answer = testing::runPeer("load_safetensors.py", {path("ours.safetensors"), QString::number(classes)});
            QVERIFY2(answer.ok, answer.errors.constData());
            const QJsonObject held = QJsonDocument::fromJson(answer.output).object();
            QCOMPARE(torchWeightsText(held["tensors"].toArray()), torchWeightsText(described(weights.tensors)));
            QCOMPARE(held["metadata"]["été"].toString(), QString("ja"));
            QCOMPARE(held["metadata"].toObject().size(), 2);
        }
    }
};

LEAFBENCH_GUILESS_TEST(TorchWeightsTest)
#include "tst_TorchWeights.moc"
