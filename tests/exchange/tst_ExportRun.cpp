#include "engine/exchange/ExportRun.h"

#include "engine/model/files/Safetensors.h"
#include "engine/model/files/StateDict.h"
#include "tests/exchange/RandomRun.h"
#include "tests/speedup/FileSizeLimit.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/AsNobody.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace leafbench;

namespace {

QByteArray exportedBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

/// Where the bytes of each entry of a zip begin, by its local headers; the zip must hold stored entries only.
std::vector<qsizetype> beginnings(const QByteArray& zip)
{
    std::vector<qsizetype> out;
    for (qsizetype at = 0; zip.mid(at, 4) == "PK\3\4";) {
        const auto two = [&](qsizetype offset) { return qFromLittleEndian<quint16>(zip.constData() + at + offset); };
        const qsizetype begin = at + 30 + two(26) + two(28);
        out.push_back(begin);
        at = begin + qFromLittleEndian<quint32>(zip.constData() + at + 18);
    }
    return out;
}

}  // namespace

class tst_ExportRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesReadBack()
    {
        QCOMPARE(enumerators<ExportFormat>().size(), std::size_t(6));
        for (const ExportFormat format : enumerators<ExportFormat>())
            QCOMPARE(fromWord<ExportFormat>(toWord(format)), std::optional(format));
        QVERIFY(!fromWord<ExportFormat>("pickle"));
    }

    void ourOwnReadersReadTheWeights()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path());
        const auto files = exportRun(run, enumerators<ExportFormat>(), dir.filePath("Größe/出力"), {});
        QVERIFY(files);
        for (const QString& file : *files)
            QVERIFY2(QFileInfo(dir.filePath("Größe/出力/" + file)).size() > 0, qPrintable(file));
        const auto best = readSafetensors(run.bestCheckpoint());
        QVERIFY(best);
        for (const char* name : {"model.pth", "model.safetensors"}) {
            const auto weights = readWeights(dir.filePath(QStringLiteral("Größe/出力/") + name));
            QVERIFY2(weights, weights.failed() ? qPrintable(weights.error().detail) : "");
            QCOMPARE(weights->tensors.size(), best->tensors.size());
            for (const NamedTensor& tensor : best->tensors) {
                const NamedTensor* held = weights->find(tensor.name);
                QVERIFY(held && held->dtype == tensor.dtype && held->shape == tensor.shape && held->bytes == tensor.bytes);
            }
        }
        QCOMPARE(exportedBytes(dir.filePath("Größe/出力/epochs.csv")), exportedBytes(run.path + "/epochs.csv"));
        const auto recipe = readRecipe(dir.filePath("Größe/出力/recipe.json"));
        QVERIFY(recipe && *recipe == run.recipe);
    }

    void everyDtypeAndShapeSurvivesAStateDict()
    {
        const QTemporaryDir dir;
        TensorFile file;
        int number = 0;
        for (const DType dtype :
             {DType::F32, DType::F64, DType::F16, DType::BF16, DType::I64, DType::I32, DType::U8, DType::Bool}) {
            for (const std::vector<std::int64_t>& shape : {std::vector<std::int64_t>{}, {1}, {2, 3}, {3, 1, 70'000}}) {
                qsizetype bytes = static_cast<qsizetype>(dtypeSize(dtype));
                for (const std::int64_t side : shape)
                    bytes *= side;
                file.tensors.push_back({"Größe." + std::to_string(number++), dtype, shape, QByteArray(bytes, '\1')});
            }
        }
        QVERIFY(writeStateDict(dir.filePath("all.pth"), file));
        const auto read = readStateDict(dir.filePath("all.pth"));
        QVERIFY2(read, read.failed() ? qPrintable(read.error().detail) : "");
        QCOMPARE(read->tensors.size(), file.tensors.size());
        for (std::size_t i = 0; i < file.tensors.size(); ++i) {
            QCOMPARE(read->tensors[i].name, file.tensors[i].name);
            QVERIFY(read->tensors[i].shape == file.tensors[i].shape && read->tensors[i].dtype == file.tensors[i].dtype);
            QVERIFY(read->tensors[i].bytes == file.tensors[i].bytes);
        }
        const auto begins = beginnings(exportedBytes(dir.filePath("all.pth")));
        QCOMPARE(begins.size(), file.tensors.size() + 2);
        for (const qsizetype begin : begins)
            QCOMPARE(begin % 64, qsizetype(0));
    }

    void theSameRunMakesTheSameBytes()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path());
        const auto files = exportRun(run, enumerators<ExportFormat>(), dir.filePath("a"), {});
        QVERIFY(files && exportRun(run, enumerators<ExportFormat>(), dir.filePath("b"), {}));
        for (const QString& file : *files)
            QVERIFY2(exportedBytes(dir.filePath("a/" + file)) == exportedBytes(dir.filePath("b/" + file)), qPrintable(file));
    }

    void aRunWithoutWeightsGivesTheRest()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.weights = false});
        const auto refused = exportRun(run, enumerators<ExportFormat>(), dir.filePath("out"), {});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::RunUnfinished);
        QVERIFY(!QFileInfo::exists(dir.filePath("out")));
        QVERIFY(exportRun(run, {ExportFormat::Recipe, ExportFormat::Csv, ExportFormat::TensorBoard}, dir.filePath("out"), {}));
    }

    void weightsOfAnotherNetworkAreRefusedByName()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.classes = 5});
        QVERIFY(writeSafetensors(run.bestCheckpoint(), testing::randomWeights(6)));
        const auto refused = exportRun(run, {ExportFormat::Onnx}, dir.filePath("out"), {});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::WeightsMismatch);
        QCOMPARE(refused.error().choices, (QStringList{"fc.weight: [6, 512] instead of [5, 512]", "fc.bias: [6] instead of [5]"}));
    }

    void aHalfLineOfACrashIsLeftOut()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.weights = false});
        const QByteArray whole = exportedBytes(run.path + "/epochs.csv");
        testing::newFile(run.path + "/epochs.csv", whole + "5,0.12");
        QVERIFY(exportRun(run, {ExportFormat::Csv}, dir.filePath("out"), {}));
        QCOMPARE(exportedBytes(dir.filePath("out/epochs.csv")), whole);
    }

    void aFullDiskLeavesNothingHalf()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path());
        for (const ExportFormat format : enumerators<ExportFormat>()) {
            const QString out = dir.filePath(toWord(format));
            const testing::FileSizeLimit full(100);
            const auto refused = exportRun(run, {format}, out, {});
            QVERIFY2(refused.failed(), qPrintable(toWord(format)));
            QCOMPARE(refused.error().code, ErrorCode::NotWritable);
            QVERIFY(QDir(out).entryList(QDir::Files | QDir::Hidden).isEmpty());
        }
    }

    void aFolderThatCannotBeWrittenSaysSo()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.weights = false});
        QDir().mkpath(dir.filePath("locked"));
        QFile::setPermissions(dir.filePath("locked"), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const testing::AsNobody nobody;
        const auto refused = exportRun(run, {ExportFormat::TensorBoard}, dir.filePath("locked/out"), {});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::NotWritable);
    }

    void cancelEndsIt()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.path(), {.weights = false});
        JobContext context;
        context.token.cancel();
        QVERIFY(exportRun(run, {ExportFormat::Recipe}, dir.filePath("out"), context).cancelled());
    }
};

LEAFBENCH_GUILESS_TEST(tst_ExportRun)
#include "tst_ExportRun.moc"
