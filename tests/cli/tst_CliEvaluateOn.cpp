#include "engine/common/TextFile.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using leafbench::testing::Answer;
using leafbench::testing::call;

/// `evaluate RUN --on DIR`: a run on pictures of another dataset, with a mapping file that is suggested and edited.
class tst_CliEvaluateOn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        leafbench::testing::writeSmallDataset(m_dir.filePath("data"));
        QStringList train{"train", "--data", m_dir.filePath("data"), "--runs", m_dir.filePath("runs"), "--json"};
        for (const char* setting : {"input_size=32", "batch_size=8", "workers=1", "epochs=1", "trainable=head"})
            train << "--set" << setting;
        const Answer trained = call(train);
        QVERIFY2(trained.code == 0, trained.err);
        m_run = trained.last()["run"].toString();
        leafbench::testing::writeSmallDataset(m_dir.filePath("other"), {.train = 0, .valid = 5});
        QDir field(m_dir.filePath("other/valid"));
        QVERIFY(field.rename("Species_1___disease_1", "Stripes of species 1"));
        QVERIFY(field.rename("Species_2___disease_2", "Bark"));
        QVERIFY(QDir().rename(m_dir.filePath("other/valid"), m_dir.filePath("field")));
        m_field = m_dir.filePath("field");
    }

    void byNameAlone()
    {
        const Answer own = call({"evaluate", m_run, "--json"});
        QVERIFY2(own.code == 0, own.err);
        const Answer evaluated = call({"evaluate", m_run, "--on", m_field, "--json"});
        QVERIFY2(evaluated.code == 0, evaluated.err);
        const QJsonObject json = evaluated.last();
        const QStringList keys{"accuracy", "accuracy_high",  "accuracy_low", "calibrated",     "dataset",
                               "ece",      "ece_calibrated", "elapsed_s",    "folders",        "images",
                               "known",    "macro_f1",       "nll",          "nll_calibrated", "own_dataset",
                               "refused",  "results",        "run",          "temperature",    "top5",
                               "unknown",  "validation",     "weighted_f1"};
        QCOMPARE(json.keys(), keys);
        QCOMPARE(json["images"].toInt(), 10);
        QCOMPARE(json["unknown"].toObject()["images"].toInt(), 10);
        QCOMPARE(json["validation"].toObject()["images"].toInt(), 16);
        QCOMPARE(json["results"].toString(), m_run + "/evaluation-on/field");
        QCOMPARE(json["folders"].toArray().size(), 4);
        QVERIFY(!json["own_dataset"].toBool());
        // The run's own evaluation is what it was.
        QCOMPARE(call({"evaluate", m_run, "--json"}).last()["accuracy"], own.last()["accuracy"]);

        const Answer text = call({"evaluate", m_run, "--on", m_field});
        QVERIFY2(text.out.contains("2 of 4 class folders are classes of the run"), text.out);
        QVERIFY2(text.out.contains("Bark (5 images): not in the model"), text.out);
        QVERIFY2(text.out.contains("on 10 images of known classes"), text.out);
        QVERIFY2(text.out.contains("the run's validation"), text.out);
        QVERIFY2(text.out.contains("Turned away, of classes that are not in the model"), text.out);
    }

    void aMappingIsSuggestedAndUsed()
    {
        const QString file = m_dir.filePath("mapping.csv");
        const Answer suggested = call({"evaluate", m_run, "--on", m_field, "--suggest-mapping", file, "--json"});
        QVERIFY2(suggested.code == 0, suggested.err);
        QCOMPARE(suggested.last()["folders"].toArray().size(), 4);
        const Answer again = call({"evaluate", m_run, "--on", m_field, "--suggest-mapping", file});
        QVERIFY2(again.code == 1 && again.err.contains("there already"), again.err);
        const Answer evaluated = call({"evaluate", m_run, "--on", m_field, "--mapping", file, "--json"});
        QVERIFY2(evaluated.code == 0, evaluated.err);
        QCOMPARE(evaluated.last()["images"].toInt(), 15);
        QCOMPARE(evaluated.last()["unknown"].toObject()["images"].toInt(), 5);
    }

    void whatIsWrongIsNamed()
    {
        const auto failed = [this](const QString& folder, const QByteArray& mapping) {
            const QString file = m_dir.filePath("wrong.csv");
            if (!leafbench::writeFile(file, mapping))
                return QString("not written");
            const Answer answer = call({"evaluate", m_run, "--on", folder, "--mapping", file, "--json"});
            return answer.code == 3 ? answer.last()["error"].toString() : QString::number(answer.code);
        };
        QCOMPARE(failed(m_field, "folder,class\nBarks,\n"), QString("MappingUnknown"));
        QCOMPARE(failed(m_field, "folder,class\nBark,Oak___bark\n"), QString("MappingUnknown"));
        QCOMPARE(failed(m_field, "Bark\n"), QString("BadFile"));
        const QString foreign = m_dir.filePath("foreign");
        for (const char* name : {"Bark", "Stone"}) {
            QVERIFY(QDir().mkpath(foreign + '/' + name));
            QVERIFY(QFile::copy(m_field + "/Bark/leaf_000.jpg", foreign + '/' + name + "/leaf_000.jpg"));
        }
        QCOMPARE(failed(foreign, "folder,class\n"), QString("NoneMatches"));
        QCOMPARE(call({"evaluate", m_run, "--mapping", "m.csv"}).code, 2);
        QCOMPARE(call({"evaluate", m_run, "--on", m_field, "--subset", "valid"}).code, 2);
    }

private:
    QTemporaryDir m_dir;
    QString m_run;
    QString m_field;
};

LEAFBENCH_GUILESS_TEST(tst_CliEvaluateOn)
#include "tst_CliEvaluateOn.moc"
