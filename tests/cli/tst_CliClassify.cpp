#include "engine/common/CsvFields.h"
#include "engine/common/TextFile.h"
#include "engine/imaging/decode/Decode.h"
#include "engine/training/EpochRecord.h"
#include "tests/cli/CliCall.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace leafbench;

using leafbench::testing::Answer;
using leafbench::testing::call;
using leafbench::testing::program;

class tst_CliClassify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(program()), qPrintable(program()));
        testing::writeSmallDataset(m_dir.filePath("data"), {.train = 20});
        QStringList arguments{"train", "--data", m_dir.filePath("data"), "--runs", m_dir.filePath("runs"), "--json"};
        for (const char* setting : {"input_size=32", "batch_size=8", "workers=1", "epochs=2"})
            arguments << "--set" << setting;
        const Answer trained = call(arguments);
        QVERIFY2(trained.code == 0, trained.err);
        m_run = trained.last()["run"].toString();
        testing::writeFile(m_dir.filePath("noise.png"), testing::encodedByOpenCv(testing::noisePicture(80, 60), ".png"));
        testing::writeFile(m_dir.filePath("text.jpg"), "no picture");
    }

    void plainWithoutReference()
    {
        const QJsonObject answer = call({"classify", m_run, valid(0), "--no-reference", "--json"}).last();
        QCOMPARE(answer["verdict"].toString(), QStringLiteral("unsure"));
        QCOMPARE(answer["calibrated"].toBool(), false);
        QVERIFY(!answer.contains("threshold"));
        QVERIFY(!QFile::exists(m_run + "/reference.json"));
    }

    void makesItsReferenceOnce()
    {
        const Answer first = call({"classify", m_run, valid(0), "--json"});
        QCOMPARE(first.code, 0);
        const QJsonObject answer = first.last();
        for (const char* key :
             {"run", "valid_accuracy", "weak", "image", "top", "elapsed_ms", "verdict", "candidates", "calibrated",
              "confidence_threshold", "distance", "threshold", "false_alarm_rate", "nearest", "copy"})
            QVERIFY2(answer.contains(key), key);
        QCOMPARE(answer["calibrated"].toBool(), true);
        QCOMPARE(answer["run"].toString(), m_run);
        QVERIFY2(answer["verdict"].toString() != "sure", "some 16 validation images promise nothing");
        QCOMPARE(answer["confidence_threshold"]["images"].toInt(-1), 0);
        QCOMPARE(answer["top"].toArray().size(), 4);
        QCOMPARE(answer["nearest"].toArray().size(), 8);
        QVERIFY(answer["copy"].isNull());
        QVERIFY(answer["false_alarm_rate"].toDouble() <= 0.05 + 1e-9);
        double sum = 0;
        for (const QJsonValue& p : answer["top"].toArray())
            sum += p["probability"].toDouble();
        QVERIFY(std::abs(sum - 1) < 1e-5);
        QVERIFY(QFile::exists(m_run + "/reference.safetensors"));
        QVERIFY(QFile::exists(m_dir.filePath("runs/facts")));
        QCOMPARE(call({"classify", m_run, valid(0), "--json"}).last()["distance"], answer["distance"]);
    }

    void theStarterModel()
    {
        const QString starter = m_dir.filePath("starter");
        const QStringList none{"--runs", m_dir.filePath("no-runs")};
        QCOMPARE(call(QStringList{"classify", "starter", valid(0)} + none).code, 1);  // this test has none
        const Answer made = call({"starter", "make", m_run, "--to", starter, "--json"});
        QVERIFY2(made.code == 0, made.err);
        QCOMPARE(call({"starter", "make", m_run, "--to", starter}).code, 1);
        qputenv("LEAFBENCH_STARTER", starter.toUtf8());
        const auto restore = qScopeGuard([] { qputenv("LEAFBENCH_STARTER", "none"); });
        const Answer best = call(QStringList{"classify", valid(0)} + none);
        QVERIFY2(best.code == 0 && best.err.contains("starter model, 32 px"), best.err);
        QVERIFY2(best.out.contains("Nearest training leaves: "), best.out);
        QCOMPARE(call(QStringList{"classify", "starter", valid(0), "--json"} + none).last()["run"].toString(), starter);
        const QByteArray card = call({"starter"}).out;
        QVERIFY2(card.contains("starter model") && card.contains("## A class at a time"), card);
        const Answer listed = call(QStringList{"runs", "--json"} + none);
        QCOMPARE(listed.objects().size(), 1);
        QCOMPARE(listed.last()["run"].toString(), starter);
        QCOMPARE(call({"runs", "delete", "starter"}).code, 3);
        QCOMPARE(call({"evaluate", "starter", "--json"}).last()["images"].toInt(), 16);
        const Answer scanned = call({"scan", m_dir.filePath("data"), "--leaks", "--runs", m_dir.filePath("runs"), "--json"});
        const auto objects = scanned.objects();
        const auto overlap = std::find_if(objects.begin(), objects.end(), [](const auto& one) { return one.contains("starter"); });
        QVERIFY(overlap != objects.end());
        QCOMPARE((*overlap)["starter"]["identical"].toInt(), 80);
    }

    void saysWhatItKnowsAndGoesOn()
    {
        const QString known = m_dir.filePath("data/train/Species_1___disease_1/leaf_003.jpg");
        const Answer answer = call({"classify", m_run, m_dir.filePath("text.jpg"), known, m_dir.filePath("noise.png"), "--json"});
        QCOMPARE(answer.code, 3);
        const auto objects = answer.objects();
        QCOMPARE(objects.size(), 3);
        QCOMPARE(objects[0]["error"].toString(), QStringLiteral("ImageUnsupported"));
        QCOMPARE(objects[1]["copy"]["path"].toString(), known);
        QCOMPARE(objects[1]["copy"]["identical"].toBool(), true);
        QVERIFY(objects[2]["copy"].isNull());
        const auto isAbove = [&](const char* distance, const char* threshold) {
            return objects[2][distance].toDouble() > objects[2][threshold].toDouble();
        };
        QCOMPARE(objects[2]["verdict"].toString() == "unlike",
                 isAbove("distance", "threshold") || isAbove("layer3_distance", "layer3_threshold"));

        const Answer text = call({"classify", m_run, known, m_dir.filePath("noise.png")});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("This very file was in the training data"), text.out);
        QVERIFY2(text.out.contains("Nearest training picture"), text.out);
    }

    void aFolderIsItsPictures()
    {
        const QString folder = m_dir.filePath("mixed");
        QVERIFY(QDir().mkpath(folder + "/below"));
        QVERIFY(QFile::copy(valid(0), folder + "/a.jpg"));
        QVERIFY(QFile::copy(valid(1), folder + "/below/b.jpg"));
        testing::writeFile(folder + "/notes.txt", "no picture");
        const Answer answer = call({"classify", m_run, folder, "--json"});
        QCOMPARE(answer.code, 3);
        QStringList answered, refused;
        for (const QJsonObject& object : answer.objects())
            object.contains("error") ? refused << object["error"].toString()
                                     : answered << QFileInfo(object["image"].toString()).fileName();
        answered.sort();
        QCOMPARE(answered, (QStringList{"a.jpg", "b.jpg"}));
        QCOMPARE(refused, QStringList{"ImageUnsupported"});
    }

    void aPipeIsNamedAndNotWaitedFor()
    {
        const QString pipe = m_dir.filePath("pipe.jpg");
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        const Answer answer = call({"classify", m_run, pipe, "--json"});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.last()["error"].toString(), QStringLiteral("ImageUnsupported"));
        QCOMPARE(call({"import", pipe, "--runs", m_dir.filePath("runs")}).code, 3);
    }

    /// Two more runs with the same model: a newer one that was broken off early, and a starred one.
    void theBestAnswersWhereNoRunIsNamed()
    {
        const QString runs = m_dir.filePath("chosen");
        QVERIFY(QDir().mkpath(runs));
        const auto copyAs = [&](const QString& name, const QString& started, double accuracy) {
            const QDir from(m_run), to(runs + '/' + name);
            QVERIFY(to.mkpath("checkpoints"));
            for (const char* file : {"recipe.json", "machine.json", "split.csv", "checkpoints/best.safetensors"})
                QVERIFY2(QFile::copy(from.filePath(file), to.filePath(file)), file);
            QFile epochs(from.filePath("epochs.csv"));
            QVERIFY(epochs.open(QIODevice::ReadOnly));
            auto records = fromCsv<EpochRecord>(epochs.readAll());
            for (EpochRecord& record : records)
                record.validAccuracy = accuracy;
            QVERIFY(writeFile(to.filePath("epochs.csv"), toCsv(records)));
            auto json = readJson(from.filePath("run.json"));
            QVERIFY(json);
            json.value()["started"] = started;
            QVERIFY(writeJson(to.filePath("run.json"), *json));
        };
        copyAs("older", "2026-01-01T10:00:00.000", 0.9);
        copyAs("newer", "2026-01-02T10:00:00.000", 0.11);
        const auto answering = [&](const QStringList& arguments) {
            const Answer answer
                = call(QStringList{"classify"} + arguments + QStringList{"--runs", runs, "--no-reference", "--json"});
            return answer.code == 0 ? QFileInfo(answer.last()["run"].toString()).fileName() : QString::fromUtf8(answer.err);
        };
        QCOMPARE(answering({"latest", valid(0)}), QStringLiteral("newer"));
        QCOMPARE(answering({"best", valid(0)}), QStringLiteral("older"));
        QCOMPARE(answering({valid(0)}), QStringLiteral("older"));
        QCOMPARE(answering({valid(0), valid(1)}), QStringLiteral("older"));
        QCOMPARE(answering({QFileInfo(valid(0)).path()}), QStringLiteral("older"));
        QCOMPARE(call({"runs", "star", "newer", "--runs", runs}).code, 0);
        QCOMPARE(answering({"best", valid(0)}), QStringLiteral("newer"));

        const Answer weak = call({"classify", valid(0), "--runs", runs, "--no-reference"});
        QCOMPARE(weak.code, 0);
        QVERIFY2(weak.err.contains("11.0 % \u2605 data, 32 px"), weak.err);
        QVERIFY2(weak.out.split('\n').value(1).startsWith("  A weak model: it was wrong on 89.0 %"), weak.out);
        QVERIFY2(weak.out.split('\n').value(2).startsWith("  Unsure"), weak.out);
        QCOMPARE(call({"classify", valid(0), "--runs", runs, "--no-reference", "--json"}).last()["weak"].toBool(), true);
    }

    void whatIsNoRunAndNoPictureIsSaid()
    {
        QCOMPARE(call({"classify"}).code, 2);
        QCOMPARE(call({"classify", m_run}).code, 2);
        const Answer typed = call({"classify", "latst", valid(0), "--json"});
        QCOMPARE(typed.code, 3);
        QCOMPARE(typed.last()["error"].toString(), QStringLiteral("NotARun"));
        QVERIFY2(call({"classify", "--help"}).out.contains("best"), "the reference is in the help");
    }

    void unlikeIsSaid()
    {
        const QString path = m_run + "/reference.json";
        const auto json = readJson(path);
        QVERIFY(json);
        QJsonObject strict = *json;
        strict["threshold"] = 1e-6;
        QVERIFY(writeJson(path, strict));
        const Answer text = call({"classify", m_run, m_dir.filePath("noise.png")});
        QVERIFY2(text.out.contains("Unlike the training pictures"), text.out);
        QCOMPARE(call({"classify", m_run, m_dir.filePath("noise.png"), "--json"}).last()["verdict"].toString(),
                 QStringLiteral("unlike"));
        QVERIFY(writeJson(path, *json));
    }

    void saliencyIsWritten()
    {
        const QString folder = m_dir.filePath("maps/here");
        for (const int classIndex : {0, 1}) {
            const Answer answer = call({"classify", m_run, valid(classIndex), "--saliency", folder, "--json"});
            QCOMPARE(answer.code, 0);
            QCOMPARE(answer.last()["saliency"].toString(), folder + "/leaf_001-saliency.jpg");
        }
        const Answer two = call({"classify", m_run, valid(0), valid(1), "--saliency", folder, "--json"});
        QCOMPARE(two.objects()[1]["saliency"].toString(), folder + "/leaf_001-2-saliency.jpg");
        const auto map = readImage(folder + "/leaf_001-2-saliency.jpg");
        QVERIFY(map);
        QCOMPARE(map->width, 32);
        testing::writeFile(m_dir.filePath("file"), "x");
        QCOMPARE(call({"classify", m_run, valid(0), "--saliency", m_dir.filePath("file/folder")}).code, 1);
    }

private:
    QString valid(int classIndex) const
    {
        return m_dir.filePath(QStringLiteral("data/valid/Species_%1___disease_%1/leaf_001.jpg").arg(classIndex));
    }

    QTemporaryDir m_dir;
    QString m_run;
};

LEAFBENCH_GUILESS_TEST(tst_CliClassify)
#include "tst_CliClassify.moc"
