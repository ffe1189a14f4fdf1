#include "engine/model/files/TensorFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <utility>

#include "engine/common/Seed.h"
#include "engine/model/files/Safetensors.h"
#include "tests/testing/TestProgram.h"

using namespace leafbench;

namespace {

constexpr DType allDTypes[] = {DType::F32, DType::F64, DType::F16, DType::BF16, DType::I64, DType::I32, DType::U8, DType::Bool};

TensorFile randomFile(Random& random)
{
    TensorFile file;
    const auto count = static_cast<int>(random.below(12));
    for (int i = 0; i < count; ++i) {
        NamedTensor tensor;
        tensor.name = "layer" + std::to_string(i) + (i % 3 ? ".weight" : ".größe \"\\\n");
        tensor.dtype = allDTypes[random.below(std::size(allDTypes))];
        std::int64_t elements = 1;
        for (auto sides = random.below(4); sides > 0; --sides) {
            tensor.shape.push_back(static_cast<std::int64_t>(random.below(5)));
            elements *= tensor.shape.back();
        }
        tensor.bytes.resize(elements * static_cast<qsizetype>(dtypeSize(tensor.dtype)));
        for (char& byte : tensor.bytes)
            byte = static_cast<char>(random() & 0xbf);  // no exponent of ones: what is not finite is refused
        file.tensors.push_back(tensor);
    }
    if (random.below(2))
        file.metadata = {{"epoch", "3"}, {"läuft", "\"ja\"\n"}};
    return file;
}

QByteArray withHeader(const QByteArray& header, const QByteArray& data)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), bytes.data());
    return bytes + header + data;
}

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("file.safetensors"); }

    Result<TensorFile> read(const QByteArray& bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's file");
        file.close();
        return readWeights(path());
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Random random(11);
        for (int i = 0; i < 60; ++i) {
            const TensorFile written = randomFile(random);
            QVERIFY(writeSafetensors(path(), written).finished());
            const auto back = readWeights(path());
            QVERIFY2(back.finished(), back.failed() ? qPrintable(back.error().detail) : "");
            QCOMPARE(back->tensors.size(), written.tensors.size());
            QCOMPARE(back->metadata, written.metadata);
            for (const NamedTensor& tensor : written.tensors) {
                const NamedTensor* found = back->find(tensor.name);
                QVERIFY(found);
                QVERIFY(found->dtype == tensor.dtype);
                QCOMPARE(found->shape, tensor.shape);
                QCOMPARE(found->bytes, tensor.bytes);
            }
        }
    }

    void tensorsAreAligned()
    {
        Random random(12);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(writeSafetensors(path(), randomFile(random)).finished());
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(qFromLittleEndian<quint64>(file.read(8).constData()) % 8, 0u);
            const auto back = readSafetensors(path());
            qsizetype position = 0;
            for (const NamedTensor& tensor : back->tensors) {
                QCOMPARE(position % static_cast<qsizetype>(dtypeSize(tensor.dtype)), 0);
                position += tensor.bytes.size();
            }
        }
    }

    void sameFormatKeepsItsOrder()
    {
        TensorFile file;
        for (const char* name : {"z", "a", "m"})
            file.tensors.push_back({name, DType::F32, {1}, QByteArray(4, '\1')});
        QVERIFY(writeSafetensors(path(), file).finished());
        const auto back = readSafetensors(path());
        QCOMPARE(back->tensors[0].name, std::string("z"));
        QCOMPARE(back->tensors[2].name, std::string("m"));
    }

    void everyTruncationIsRefused()
    {
        TensorFile file;
        file.tensors = {{"a", DType::F32, {2}, QByteArray(8, '\1')}, {"b", DType::U8, {3}, QByteArray(3, '\2')}};
        QVERIFY(writeSafetensors(path(), file).finished());
        QFile written(path());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto outcome = read(bytes.first(length));
            QVERIFY2(outcome.failed(), qPrintable(QString::number(length)));
            QVERIFY(outcome.error().code == ErrorCode::BadFile);
            QCOMPARE(outcome.error().subject, path());
        }
        QVERIFY(read(bytes + 'x').failed());
        QVERIFY(read(bytes).finished());
    }

    void corruptionNeverCrashes()
    {
        Random random(13);
        int refused = 0;
        QByteArray original;
        for (int i = 0; i < 1000; ++i) {
            if (i % 50 == 0) {
                QVERIFY(writeSafetensors(path(), randomFile(random)).finished());
                QFile written(path());
                QVERIFY(written.open(QIODevice::ReadOnly));
                original = written.readAll();
            }
            QByteArray bytes = original;
            for (auto flips = 1 + random.below(4); flips > 0; --flips)
                bytes[static_cast<qsizetype>(random.below(bytes.size()))] = static_cast<char>(random());
            const auto outcome = read(bytes);
            QVERIFY(outcome.finished() || outcome.error().code == ErrorCode::BadFile);
            refused += outcome.failed();
        }
        QVERIFY(refused > 200);
    }

    void badHeaders_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& header, const QByteArray& data, const char* reason) {
            QTest::newRow(name) << withHeader(header, data) << QString(reason);
        };
        row("no JSON", "hello", "", "neither safetensors nor");
        row("broken JSON", "{\"a\":", "", "header, byte");
        row("leading space", " {}", "", "neither safetensors nor");
        row("unknown dtype", R"({"a":{"dtype":"F7","shape":[1],"data_offsets":[0,1]}})", "x", "F7");
        row("no shape", R"({"a":{"dtype":"U8","data_offsets":[0,1]}})", "x", "not an object of");
        row("extra key", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"x":1}})", "x", "not an object of");
        row("negative side", R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", "x", "bad shape");
        row("broken side", R"({"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,1]}})", "x", "bad shape");
        row("overflow", R"({"a":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", "", "bad shape");
        row("wrong size", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,1]}})", "x", "do not fit");
        row("backwards", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}})", "x", "do not fit");
        row("beyond the end", R"({"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}})", "x", "beyond the end");
        row("huge", R"({"a":{"dtype":"U8","shape":[9007199254740993],"data_offsets":[0,9007199254740993]}})", "x",
            "beyond the end");
        row("hole at the start", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})", "xx", "hole");
        row("hole",
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
            R"("b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}})",
            "xxx", "b: a hole");
        row("overlap",
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
            R"("b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
            "xxx", "b: a hole or an overlap");
        row("too much data", "{}", "x", "1 bytes too many");
        row("metadata of numbers", R"({"__metadata__":{"a":1}})", "", "a is not a string");
        row("metadata no object", R"({"__metadata__":[]})", "", "not an object");
        QTest::newRow("long header") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff{}") << "not safetensors";
    }

    void badHeaders()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        const auto outcome = read(file);
        QVERIFY(outcome.failed());
        QVERIFY(outcome.error().code == ErrorCode::BadFile);
        QVERIFY2(outcome.error().detail.contains(reason), qPrintable(outcome.error().detail));
    }

    /// A header length whose first two bytes are "PK" or start like a pickle is still no zip and no pickle.
    void lengthThatLooksLikeAnotherFormat()
    {
        for (int length : {0x4b50, 0x0280}) {
            const QByteArray header = QByteArray("{}").leftJustified(length, ' ');
            const auto outcome = read(withHeader(header, ""));
            QVERIFY(outcome.finished());
            QVERIFY(outcome->tensors.empty());
        }
    }

    void noFileAndNoFolder()
    {
        QVERIFY(readWeights(m_folder.filePath("none")).error().code == ErrorCode::NotFound);
        QVERIFY(readWeights(m_folder.path()).error().code == ErrorCode::NotReadable);
        const auto outcome = writeSafetensors(m_folder.filePath("none/file"), {});
        QVERIFY(outcome.error().code == ErrorCode::NotWritable);
    }

    /// It costs no disk, and would take all memory.
    void aSparseFileIsNotReadIntoMemory()
    {
        constexpr qint64 size = qint64{5} << 30;
        for (const QByteArray& begin :
             {withHeader(R"({"a":{"dtype":"U8","shape":[5368709120],"data_offsets":[0,5368709120]}})", {}), QByteArray("PK\3\4")}) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(begin) == begin.size() && file.resize(begin.size() + size));
            file.close();
            const auto read = readWeights(path());
            QVERIFY(read.failed());
            QCOMPARE(read.error().code, ErrorCode::BadFile);
            QCOMPARE(read.error().detail, QStringLiteral("larger than 4 GiB"));
        }
    }

    void aWriteThatFailsLeavesTheOldFile()
    {
        TensorFile good;
        good.tensors = {{"a", DType::U8, {1}, QByteArray(1, '\7')}};
        QVERIFY(writeSafetensors(path(), good).finished());
        TensorFile bad = good;
        bad.tensors.push_back({"b", DType::F32, {2}, QByteArray(3, '\0')});
        QVERIFY(writeSafetensors(path(), bad).error().code == ErrorCode::NotWritable);
        TensorFile twice = good;
        twice.tensors.push_back(good.tensors[0]);
        QVERIFY(writeSafetensors(path(), twice).error().code == ErrorCode::NotWritable);
        QCOMPARE(readSafetensors(path())->tensors.size(), 1u);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }
};

LEAFBENCH_GUILESS_TEST(SafetensorsTest)
#include "tst_Safetensors.moc"
