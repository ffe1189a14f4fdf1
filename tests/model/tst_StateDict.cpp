#include "engine/model/files/TensorFile.h"

#include "tests/model/TorchFileMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <ctime>
#include <utility>

#include "engine/common/Seed.h"
#include "engine/model/files/StateDict.h"
#include "tests/testing/Sanitizer.h"
#include "tests/testing/TestProgram.h"

using namespace leafbench;
using namespace leafbench::testing;

namespace {

QByteArray floats(const std::vector<float>& values)
{
    const auto size = static_cast<qsizetype>(values.size() * sizeof(float));
    return QByteArray(reinterpret_cast<const char*>(values.data()), size);
}

/// 0, 1, 2 ... 23: what the views of these tests look at.
QByteArray countTo24()
{
    std::vector<float> values(24);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i);
    return floats(values);
}

using Shape = std::vector<std::int64_t>;

}  // namespace

class StateDictTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("weights.pth"); }

    Result<TensorFile> read(const QByteArray& object) const { return readProgram(pickle::program(object)); }

    Result<TensorFile> readProgram(const QByteArray& program) const
    {
        TorchFile{program, {{"0", countTo24()}}, {}, false}.write(path());
        return readWeights(path());
    }

    Result<TensorFile> readView(std::int64_t offset, const Shape& shape, const Shape& strides) const
    {
        return read(pickle::dict({{"a", pickle::tensor("0", 24, offset, shape, strides)}}));
    }

    /// The reason why a file is refused; a failed comparison where it is not.
    static QString refusal(const Result<TensorFile>& outcome)
    {
        if (!outcome.failed() || outcome.error().code != ErrorCode::BadFile)
            return QStringLiteral("not refused");
        return outcome.error().detail;
    }

private Q_SLOTS:
    void tensorsComeInTheirOrder()
    {
        const auto outcome = read(pickle::dict({{"module.z.weight", pickle::tensor("0", 24, 0, {2, 3, 4}, {12, 4, 1})},
                                                {"steps", pickle::number(7)},
                                                {"a", pickle::tensor("0", 24, 5, {}, {})}}));
        QVERIFY2(outcome.finished(), qPrintable(refusal(outcome)));
        QCOMPARE(outcome->tensors.size(), 2u);
        QCOMPARE(outcome->tensors[0].name, std::string("z.weight"));
        QCOMPARE(outcome->tensors[0].shape, (Shape{2, 3, 4}));
        QCOMPARE(outcome->tensors[0].bytes, countTo24());
        QCOMPARE(outcome->tensors[1].shape, Shape());
        QCOMPARE(outcome->tensors[1].bytes, floats({5}));
    }

    void outerDictsAreEntered()
    {
        const QByteArray inner = pickle::dict({{"a", pickle::tensor("0", 24, 0, {1}, {1})}});
        const QByteArray outside = pickle::tensor("0", 24, 0, {2}, {1});
        for (const QByteArray& object :
             {pickle::dict({{"epoch", pickle::number(3)}, {"state_dict", inner}, {"loss", outside}}),
              pickle::dict({{"model", inner}}), pickle::dict({{"model", pickle::dict({{"state_dict", inner}})}})}) {
            const auto outcome = read(object);
            QVERIFY2(outcome.finished(), qPrintable(refusal(outcome)));
            QCOMPARE(outcome->tensors.size(), 1u);
            QCOMPARE(outcome->tensors[0].name, std::string("a"));
        }
    }

    void viewsAreMadeContiguous()
    {
        QCOMPARE(readView(0, {3, 2}, {1, 3})->tensors[0].bytes, floats({0, 3, 1, 4, 2, 5}));
        QCOMPARE(readView(4, {2, 2}, {10, 2})->tensors[0].bytes, floats({4, 6, 14, 16}));
        QCOMPARE(readView(20, {4}, {1})->tensors[0].bytes, floats({20, 21, 22, 23}));
        QCOMPARE(readView(23, {1, 1}, {999, 7})->tensors[0].bytes, floats({23}));
        QCOMPARE(readView(24, {0, 5}, {5, 1})->tensors[0].bytes, QByteArray());
    }

    void viewsOutsideTheStorageAreRefused()
    {
        constexpr auto huge = std::numeric_limits<std::int64_t>::max();
        QVERIFY(refusal(readView(21, {4}, {1})).contains("a: reaches outside"));
        QVERIFY(refusal(readView(0, {2}, {24})).contains("reaches outside"));
        QVERIFY(refusal(readView(0, {25}, {0})).contains("reaches outside"));
        QVERIFY(refusal(readView(-1, {1}, {1})).contains("bad shape"));
        QVERIFY(refusal(readView(0, {2}, {-1})).contains("negative stride"));
        QVERIFY(refusal(readView(0, {2}, {huge})).contains("reaches outside"));
        QVERIFY(refusal(readView(huge, {2}, {1})).contains("reaches outside"));
        QVERIFY(refusal(readView(0, {2, 2}, {1})).contains("bad shape"));
        QVERIFY(refusal(readView(0, {huge, huge}, {1, 1})).contains("more numbers"));
        QVERIFY(refusal(readView(0, {1 << 30}, {0})).contains("more numbers"));
    }

    void storagesAreChecked()
    {
        const auto ofStorage = [&](const char* key, std::int64_t count) {
            return refusal(read(pickle::dict({{"a", pickle::tensor(key, count, 0, {1}, {1})}})));
        };
        QVERIFY(ofStorage("1", 24).contains("archive/data/1: missing"));
        QVERIFY(ofStorage("0", 25).contains("96 bytes instead of 100"));
        QVERIFY(ofStorage("0", -1).contains("no storage"));
        QVERIFY(ofStorage("0", std::numeric_limits<std::int64_t>::max()).contains("more numbers"));
    }

    /// Beside the weights: a class with attributes, a call, a set, a dict with a factory, a number of nine bytes. In their place,
    /// nothing is executed.
    void whatIsForeignIsSkippedAndNamed()
    {
        const QByteArray inner = pickle::dict({{"a", pickle::tensor("0", 24, 0, {1}, {1})}});
        const QByteArray space = pickle::global("argparse", "Namespace") + ")\x81}(" + pickle::text("lr") + "K\x01" + "ub";
        const QByteArray call = pickle::global("posix", "system") + '(' + pickle::text("true") + "tR";
        const QByteArray factory = pickle::global("collections", "defaultdict") + pickle::global("builtins", "dict") + "\x85R"
            + pickle::text("k") + "K\x01s";
        const QByteArray set = QByteArray("\x8f(K\x01\x90");
        const QByteArray seed("\x8a\x09"
                              "123456789");
        const auto outcome = read(
            pickle::dict({{"args", space}, {"best", call}, {"state", factory}, {"set", set}, {"seed", seed}, {"net", inner}}));
        QVERIFY2(outcome.finished(), qPrintable(refusal(outcome)));
        QCOMPARE(outcome->tensors.size(), 1u);
        QCOMPARE(outcome->tensors[0].name, std::string("a"));
        QCOMPARE(outcome->skipped, (QStringList{"argparse.Namespace", "builtins.dict", "collections.defaultdict", "posix.system"}));
    }

    void theWeightsOfACheckpointAreFound_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<bool>("found");
        const QByteArray inner = pickle::dict({{"a", pickle::tensor("0", 24, 0, {1}, {1})}});
        const QByteArray none = pickle::dict({{"lr", pickle::number(1)}});
        for (const char* name : {"state_dict", "model_state_dict", "model", "net", "any name"})
            QTest::newRow(name) << pickle::dict({{"scheduler_state_dict", none}, {name, inner}}) << true;
        QTest::newRow("two") << pickle::dict({{"one", inner}, {"other", inner}}) << false;
    }

    void theWeightsOfACheckpointAreFound()
    {
        QFETCH(QByteArray, object);
        QFETCH(bool, found);
        const auto outcome = read(object);
        QCOMPARE(outcome.finished(), found);
        QVERIFY(!found || outcome->tensors[0].name == "a");
    }

    void wrappersAreCut_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        for (const char* prefix : {"", "module.", "_orig_mod.", "module._orig_mod.", "_orig_mod.module.", "model.", "backbone.",
                                   "encoder.", "module.model.", "model.module.", "any.name.", "1."})
            QTest::newRow(prefix) << QByteArray(prefix);
    }

    void wrappersAreCut()
    {
        QFETCH(QByteArray, prefix);
        const QByteArray one = pickle::tensor("0", 24, 0, {1}, {1}), scalar = pickle::tensor("0", 24, 5, {}, {});
        const auto outcome = read(pickle::dict(
            {{"n_averaged", scalar}, {prefix + "layer1.0.conv1.weight", one}, {prefix + "conv1.weight", one}, {"fc.weight", one}}));
        QVERIFY2(outcome.finished(), qPrintable(refusal(outcome)));
        QCOMPARE(outcome->tensors.size(), 3u);
        QCOMPARE(outcome->tensors[0].name, std::string("layer1.0.conv1.weight"));
        QCOMPARE(outcome->tensors[1].name, std::string("conv1.weight"));
        QCOMPARE(outcome->cutPrefix, QString::fromLatin1(prefix));
        QCOMPARE(outcome->skipped, QStringList{"n_averaged"});
    }

    void aSecondNetworkIsNamed()
    {
        const QByteArray network = pickle::dict({{"conv1.weight", pickle::tensor("0", 24, 0, {1}, {1})}});
        const auto two = read(pickle::dict({{"student", network}, {"teacher", network}}));
        QVERIFY2(refusal(two).contains("student, teacher"), qPrintable(refusal(two)));
        const auto averaged = read(pickle::dict({{"state_dict", network}, {"state_dict_ema", network}}));
        QVERIFY2(averaged.finished(), qPrintable(refusal(averaged)));
        QCOMPARE(averaged->skipped, QStringList{"state_dict_ema"});
    }

    void foreignGlobalsAreRefusedByName()
    {
        const QByteArray call = pickle::global("os", "system") + '(' + pickle::text("true") + "tR";
        QVERIFY(refusal(read(call)).contains("os.system"));
        QVERIFY(refusal(read(pickle::dict({{"a", call}}))).contains("os.system"));
        const QByteArray onStack = QByteArray("\x8c\x08"
                                              "builtins"
                                              "\x8c\x04"
                                              "eval"
                                              "\x93");
        QVERIFY(refusal(read(onStack)).contains("builtins.eval"));
        QVERIFY(refusal(read(pickle::global("torch", "ShortStorage"))).contains("torch.ShortStorage"));
    }

    void brokenProgramsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QByteArray& program, const char* reason) { QTest::newRow(reason) << program << QString(reason); };
        row("", "cut off");
        row("\x80\x05.", "protocol 5");
        row("\x80\x02I1\n.", "opcode 0x49");
        row("\x80\x02.", "operand is missing");
        row("\x80\x02}(K\x01s.", "operand is missing");
        row("\x80\x02t.", "mark is missing");
        row("\x80\x02h\x07.", "remembered as 7");
        row("\x80\x02]K\x01K\x02s.", "no dict");
        row("\x80\x02}K\x01"
            "a.",
            "no list");
        row("\x80\x02}(K\x01u.", "items for what is no dict");
        row("\x80\x02K\x01)R.", "no function");
        row("\x80\x02K\x01Q.", "no storage");
        row("\x80\x02K\x01K\x02"
            "b.",
            "attributes");
        row("\x80\x02X\xff\xff\xff\xff"
            "abc.",
            "byte 7");
        row("\x80\x02}.", "no tensors");
        row("\x80\x02K\x01.", "no dict");
        row("\x80\x02" + QByteArray(1'000'002, '(') + '.', "too many objects");
        row("\x80\x02" + QByteArray(1'000'002, 'N') + '.', "too many objects");
    }

    void brokenProgramsAreRefused()
    {
        QFETCH(QByteArray, program);
        QFETCH(QString, reason);
        const QString detail = refusal(readProgram(program));
        QVERIFY2(detail.contains(reason), qPrintable(detail));
    }

    /// A dict that holds itself, and a deep nest: neither loops nor recurses.
    void cyclesAndDepthAreHarmless()
    {
        QVERIFY(refusal(readProgram("\x80\x02}q\x01" + pickle::text("model") + "h\x01s.")).contains("no tensors"));
        QByteArray nest = "\x80\x02]";
        for (int i = 0; i < 200'000; ++i)
            nest += "\x85";
        QVERIFY(refusal(readProgram(nest + '.')).contains("no dict"));
    }

    void theSameNameTwiceIsRefused()
    {
        const QByteArray one = pickle::tensor("0", 24, 0, {1}, {1});
        QVERIFY(refusal(read(pickle::dict({{"a", one}, {"module.a", one}}))).contains("a: twice"));
    }

    void otherFilesAreRefused()
    {
        const TorchFile good{
            pickle::program(pickle::dict({{"a", pickle::tensor("0", 24, 0, {1}, {1})}})), {{"0", countTo24()}}, {}, false};
        TorchFile file = good;
        file.others["byteorder"] = "big";
        file.write(path());
        QVERIFY(refusal(readStateDict(path())).contains("not little-endian"));
        file.others["byteorder"] = "little";
        file.write(path());
        QVERIFY(readStateDict(path()).finished());
        file = good;
        file.compressed = true;
        file.pickle += QByteArray(10'000, ' ');
        file.write(path());
        QVERIFY(refusal(readStateDict(path())).contains("compressed"));
        QFile legacy(path());
        QVERIFY(legacy.open(QIODevice::WriteOnly));
        legacy.write("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.");
        legacy.close();
        QVERIFY(refusal(readWeights(path())).contains("before 1.6"));
        QVERIFY(readStateDict(m_folder.filePath("none")).error().code == ErrorCode::NotFound);
    }

    void everyTruncationIsRefused()
    {
        QVERIFY(readView(0, {24}, {1}).finished());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 length = file.size() - 1; length >= 0; --length) {
            QVERIFY(file.resize(length));
            QVERIFY(readStateDict(path()).failed());
            QVERIFY(readWeights(path()).error().code == ErrorCode::BadFile);
        }
    }

    void aFlippedBitOfTheDataIsFound()
    {
        QVERIFY(readView(0, {24}, {1}).finished());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf(countTo24());
        QVERIFY(at > 0);
        bytes[at + 50] = static_cast<char>(bytes[at + 50] ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(refusal(readStateDict(path())).contains("archive/data/0"));
    }

    /// A few bytes that use the same thing again and again become neither gigabytes nor minutes.
    void whatIsRepeatedStaysSmall_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("reason");
        const QByteArray dict = pickle::global("collections", "OrderedDict") + ")R(";
        const QByteArray tensor = pickle::tensor("0", 24, 0, {0}, {1});
        const auto again
            = [](const char* opcodes, qsizetype size, qsizetype times) { return QByteArray(opcodes, size).repeated(times); };
        QTest::newRow("a long name") << dict + pickle::text(QByteArray(1 << 16, 'n')) + QByteArray("q\0", 2) + tensor + "q\1"
                + again("h\0h\1", 4, 3000)
                + 'u' << "more numbers than the file holds";
        const std::vector<std::int64_t> sides(64, 0);
        QByteArray arguments = pickle::tensor("0", 24, 0, sides, sides);
        arguments.chop(1);  // of the call
        QTest::newRow("a long shape") << arguments + QByteArray("q\0R0", 4) + pickle::global("torch._utils", "_rebuild_tensor_v2")
                + QByteArray("q\1", 2) + again("h\1h\0R0", 6, 100'001)
                + '0' << "too many tensors";
        QTest::newRow("a dict") << dict + pickle::text("a") + dict + again("K\0K\0", 4, 40'000) + QByteArray("uq\0", 3)
                + again("K\0h\0", 4, 40'000)
                + 'u' << "not a state_dict: no tensors";
        const QByteArray name(1 << 20, 'n');
        QTest::newRow("a global") << pickle::text(name) + QByteArray("q\0", 2)
                + again("h\0h\0\x93"
                        "0",
                        6, 10'000)
                + '.' << "not a state_dict: no dict";
    }
    void whatIsRepeatedStaysSmall()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, reason);
        const std::clock_t begin = std::clock();
        const QString refused = refusal(read(object));
        QVERIFY2(refused.contains(reason), qPrintable(refused.left(200)));
        QVERIFY(double(std::clock() - begin) < 3.0 * slowdown * CLOCKS_PER_SEC);
    }

    void aStorageLongerThanTheFileTakesNoMemory()
    {
        QVERIFY(readView(0, {24}, {1}).finished());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // Both sizes of data.pkl in the zip's directory.
        const qsizetype entry = bytes.indexOf("PK\1\2");
        QVERIFY(entry > 0);
        for (const qsizetype at : {entry + 20, entry + 24})
            bytes.replace(at, 4, QByteArray("\0\0\xf0\0", 4));
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY2(refusal(readStateDict(path())).contains("longer than the file"), qPrintable(refusal(readStateDict(path()))));
    }

    void corruptionNeverCrashes()
    {
        const QByteArray program = pickle::program(pickle::dict({{"w", pickle::tensor("0", 24, 0, {2, 3, 4}, {1, 2, 6})},
                                                                 {"module.b", pickle::tensor("0", 24, 3, {2}, {1})},
                                                                 {"n", pickle::number(1ll << 40)}}));
        Random random(17);
        int refused = 0;
        for (int i = 0; i < 1500; ++i) {
            QByteArray broken = program;
            for (auto flips = 1 + random.below(3); flips > 0; --flips)
                broken[static_cast<qsizetype>(random.below(broken.size()))] = static_cast<char>(random());
            const auto outcome = readProgram(broken);
            QVERIFY(outcome.finished() || outcome.error().code == ErrorCode::BadFile);
            refused += outcome.failed();
        }
        QVERIFY(refused > 500);
    }

    void aCorruptZipNeverCrashes()
    {
        QVERIFY(readView(0, {24}, {1}).finished());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        Random random(18);
        for (int i = 0; i < 1000; ++i) {
            QByteArray broken = good;
            for (auto flips = 1 + random.below(4); flips > 0; --flips)
                broken[static_cast<qsizetype>(random.below(broken.size()))] = static_cast<char>(random());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            const auto outcome = readWeights(path());
            QVERIFY(outcome.finished() || outcome.error().code == ErrorCode::BadFile);
        }
    }
};

LEAFBENCH_GUILESS_TEST(StateDictTest)
#include "tst_StateDict.moc"
