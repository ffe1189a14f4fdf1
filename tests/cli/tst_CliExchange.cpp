#include "tests/cli/CliCall.h"

#include "tests/exchange/RandomRun.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::call;

class tst_CliExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outAndInAgain()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.filePath("runs"));
        const auto out = call({"--json", "export", run.name, "--runs", dir.filePath("runs"), "--to", dir.filePath("out"),
                               "--bundle", dir.filePath("b.zip")});
        QVERIFY2(out.code == 0, out.err.constData());
        QCOMPARE(out.objects().size(), qsizetype(2));
        for (const QJsonValue& file : out.objects().first()["files"].toArray())
            QVERIFY(QFileInfo::exists(dir.filePath("out/" + file.toString())));
        QVERIFY(QFileInfo::exists(dir.filePath("out/model.onnx")));

        for (const char* from : {"b.zip", "runs/20260101-120000-random"}) {
            const auto in = call({"--json", "import", dir.filePath(from), "--runs", dir.filePath("elsewhere")});
            QVERIFY2(in.code == 0, in.err.constData());
            QVERIFY(openRun(in.last()["run"].toString()));
        }
        const auto weights = call({"--json", "import", dir.filePath("out/model.pth"), "--runs", dir.filePath("elsewhere")});
        QVERIFY2(weights.code == 0, weights.err.constData());
        QCOMPARE(weights.last()["weights"].toString(), dir.filePath("elsewhere/weights/model.safetensors"));
    }

    void someFormats()
    {
        const QTemporaryDir dir;
        const Run run = testing::writeRandomRun(dir.filePath("runs"), {.weights = false});
        const auto all = call({"--json", "export", run.path, "--to", dir.filePath("all")});
        QVERIFY2(all.code == 0, all.err.constData());
        const QStringList files = all.last()["files"].toVariant().toStringList();
        QCOMPARE(files.filter(QRegularExpression("\\.(svg|pdf)$")).size(), 4);  // loss and accuracy
        QCOMPARE(files.size(), 3 + 4);
        const auto onnx = call({"--json", "export", run.path, "--to", dir.filePath("x"), "--formats", "csv,onnx"});
        QCOMPARE(onnx.code, 3);
        QCOMPARE(onnx.last().value("error").toString(), QString("RunUnfinished"));
        const auto unknown = call({"--json", "export", run.path, "--to", dir.filePath("x"), "--formats", "csv,keras"});
        QCOMPARE(unknown.code, 3);
        QCOMPARE(unknown.last().value("error").toString(), QString("BadValue"));
        QCOMPARE(call({"export", run.path}).code, 2);
        QCOMPARE(call({"import", dir.filePath("nothing")}).code, 3);
    }
};

LEAFBENCH_GUILESS_TEST(tst_CliExchange)
#include "tst_CliExchange.moc"
