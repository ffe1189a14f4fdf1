// A run on pictures of another dataset. Its pictures are those of the run's validation, in folders of other names.
#include "engine/runs/evaluation/EvaluateOn.h"

#include "engine/common/TextFile.h"
#include "engine/runs/answers/FeatureBank.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/FolderContents.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace leafbench;

class tst_EvaluateOn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto trained = testing::trainSmallRun(m_dir.path());
        QVERIFY(trained);
        m_run = openRun(trained->run.path).value();
        const auto own = evaluateRun(m_run.path, Subset::Valid, {});
        QVERIFY(own);
        m_own = *own;
        writeField(m_dir.filePath("field"));
    }

    void foldersMatchByName()
    {
        const auto before = testing::contentsOf(m_run.evaluationDir(Subset::Valid));
        const auto evaluation = evaluateOn(m_run.path, {.folder = field(), .mapping = {}, .data = {}}, {});
        QVERIFY(evaluation);
        const OtherPictures& other = *evaluation->other;
        QCOMPARE(other.folders.size(), 4u);
        const std::vector<std::pair<QString, MatchKind>> expected{{"Bark", MatchKind::None},
                                                                  {"Species_0___disease_0", MatchKind::Exact},
                                                                  {"Stripes of species 2", MatchKind::None},
                                                                  {"species 1 Disease-1", MatchKind::Alike}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(other.folders[i].folder, expected[i].first);
            QCOMPARE(other.folders[i].kind, expected[i].second);
            QCOMPARE(other.folders[i].images, 10);
        }
        // The pictures of unknown classes are in no number but their own.
        QCOMPARE(evaluation->matrix.total(), 20);
        QCOMPARE(other.known.images, 20);
        QCOMPARE(other.unknown.images, 20);
        QCOMPARE(evaluation->images.size(), 20u);
        for (int predicted = 0; predicted < 4; ++predicted) {
            for (const int truth : {0, 1})
                QCOMPARE(evaluation->matrix.at(truth, predicted), m_own.matrix.at(truth, predicted));
        }
        // The report is of the matched classes alone.
        QCOMPARE(evaluation->report.classes.size(), 2u);
        QCOMPARE(evaluation->report.classes[1].name, QString("Species_1___disease_1"));
        QCOMPARE(evaluation->report.macro.recall,
                 (evaluation->report.classes[0].recall + evaluation->report.classes[1].recall) / 2);
        QVERIFY(testing::contentsOf(m_run.evaluationDir(Subset::Valid)) == before);
        QCOMPARE(storedEvaluation(m_run, Subset::Valid)->report.text(), m_own.report.text());
    }

    void theValidationStandsBeside()
    {
        const auto evaluation = evaluateOn(m_run.path, {.folder = field(), .mapping = all(), .data = {}}, {});
        QVERIFY(evaluation);
        const FeatureBankPtr bank = loadFeatureBank(m_run);
        QVERIFY(bank && evaluation->other->validation);
        const ValidationNumbers& validation = *evaluation->other->validation;
        QCOMPARE(validation.images, 40);
        QCOMPARE(validation.accuracy, m_run.best()->validAccuracy);
        QCOMPARE(validation.ece, std::optional(bank->temperature.eceAfter));
        QCOMPARE(validation.turnedAway, std::optional(bank->falsePositiveRate));
        // The same pictures, all of them mapped, give the same numbers.
        QCOMPARE(evaluation->matrix.total(), 40);
        QCOMPARE(evaluation->matrix.correct(), m_own.matrix.correct());
        QCOMPARE(evaluation->temperature, m_own.temperature);
        QVERIFY(std::abs(evaluation->after.ece - m_own.after.ece) < 0.01);
        const double turnedAway = static_cast<double>(evaluation->other->known.turnedAway);
        QVERIFY(std::abs(turnedAway - 40 * bank->falsePositiveRate) <= 1);  // one is the threshold itself
        QCOMPARE(evaluation->other->unknown.images, 0);
        QVERIFY(!evaluation->other->isOwn);
    }

    void oneFolderForEachDataset()
    {
        const QString parent = m_run.path + "/evaluation-on";
        const auto first = evaluateOn(m_run.path, {.folder = field(), .mapping = {}, .data = {}}, {});
        const auto second = evaluateOn(m_run.path, {.folder = field(), .mapping = all(), .data = {}}, {});
        QVERIFY(first && second);
        QCOMPARE(second->other->results, parent + "/field");
        QCOMPARE(first->other->results, second->other->results);
        for (const char* name :
             {"report.txt", "confusion.csv", "predictions.csv", "scores.safetensors", "metrics.json", "mapping.csv"})
            QVERIFY2(QFile::exists(second->other->results + '/' + name), name);
        const auto metrics = readJson(second->other->results + "/metrics.json");
        QVERIFY(metrics);
        QCOMPARE((*metrics)["images"].toInt(), 40);
        QCOMPARE((*metrics)["folders"].toArray().size(), 4);
        QCOMPARE((*metrics)["known"].toObject()["images"].toInt(), 40);
        QVERIFY(!metrics->contains("subset"));
        // What was stored is a mapping that gives the same.
        const auto mapping = readClassMapping(second->other->results + "/mapping.csv");
        QVERIFY(mapping);
        QCOMPARE(mapping->entries.size(), 4u);

        const QString namesake = m_dir.filePath("other/field");
        writeField(namesake);
        const auto third = evaluateOn(m_run.path, {.folder = namesake, .mapping = {}, .data = {}}, {});
        QVERIFY(third);
        QCOMPARE(third->other->results, parent + "/field-2");
        QCOMPARE(QDir(parent).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList({"field", "field-2"}));
    }

    void suggestionsAreNoMatches()
    {
        const auto folders = suggestMapping(m_run.path, field(), {});
        QVERIFY(folders);
        QCOMPARE((*folders)[2].className, QString("Species_2___disease_2"));
        QCOMPARE((*folders)[0].className, QString());
    }

    void namedErrors()
    {
        const auto code = [this](const EvaluateOnOptions& options) {
            const auto evaluation = evaluateOn(m_run.path, options, {});
            return evaluation.failed() ? evaluation.error().code : ErrorCode::Internal;
        };
        const ClassMapping wrongFolder{"m.csv", {{"Barks", ""}}}, wrongClass{"m.csv", {{"Bark", "Oak___bark"}}};
        QCOMPARE(code({.folder = field(), .mapping = wrongFolder, .data = {}}), ErrorCode::MappingUnknown);
        QCOMPARE(code({.folder = field(), .mapping = wrongClass, .data = {}}), ErrorCode::MappingUnknown);
        QCOMPARE(code({.folder = m_dir.filePath("nowhere"), .mapping = {}, .data = {}}), ErrorCode::NotFound);
        const QString foreign = m_dir.filePath("foreign");
        for (const char* name : {"Bark", "Stone"}) {
            QVERIFY(QDir().mkpath(foreign + '/' + name));
            QVERIFY(QFile::copy(field() + "/Bark/leaf_000.jpg", foreign + '/' + name + "/leaf_000.jpg"));
        }
        QCOMPARE(code({.folder = foreign, .mapping = {}, .data = {}}), ErrorCode::NoneMatches);
        QCOMPARE(evaluateOn(field(), {.folder = field(), .mapping = {}, .data = {}}, {}).error().code, ErrorCode::NotARun);
    }

    void cancelledAndNothingIsStored()
    {
        QVERIFY(QDir(m_run.path + "/evaluation-on").removeRecursively());
        JobContext context;
        context.progress = [&context](const Progress& progress) {
            if (progress.phase == QLatin1String("evaluate"))
                context.token.cancel();
        };
        QVERIFY(evaluateOn(m_run.path, {.folder = field(), .mapping = {}, .data = {}}, context).cancelled());
        QVERIFY(!QFile::exists(m_run.path + "/evaluation-on"));
    }

    void theOwnDatasetIsSaid()
    {
        const auto evaluation = evaluateOn(m_run.path, {.folder = m_run.recipe.data, .mapping = {}, .data = {}}, {});
        QVERIFY(evaluation);
        QVERIFY(evaluation->other->isOwn);
        QCOMPARE(evaluation->matrix.total(), 4 * 34);
    }

    /// An imported run, say, without its pictures and its feature bank.
    void withoutTheOwnPictures()
    {
        QVERIFY(QFile::remove(m_run.path + "/reference.json"));
        QVERIFY(QDir().rename(m_run.recipe.data, m_dir.filePath("away")));
        const auto evaluation = evaluateOn(m_run.path, {.folder = field(), .mapping = {}, .data = {}}, {});
        QVERIFY(evaluation);
        QVERIFY(!evaluation->other->calibrated);
        QCOMPARE(evaluation->temperature, 1.0);
        QCOMPARE(evaluation->other->known.turnedAway, 0);
        QVERIFY(evaluation->other->validation && !evaluation->other->validation->ece);
        const auto told = evaluateOn(m_run.path, {.folder = field(), .mapping = {}, .data = m_dir.filePath("away")}, {});
        QVERIFY(told);
        QVERIFY(told->other->calibrated);
        QVERIFY(QDir().rename(m_dir.filePath("away"), m_run.recipe.data));
    }

private:
    QString field() const { return m_dir.filePath("field"); }

    static ClassMapping all()
    {
        return {"all.csv", {{"Stripes of species 2", "Species_2___disease_2"}, {"Bark", "Species_3___disease_3"}}};
    }

    /// The pictures of the run's validation: a class by its name, one by a name that is alike, two by others.
    void writeField(const QString& folder) const
    {
        const QString written = folder + "-written";
        testing::writeSmallDataset(written, {.train = 0, .valid = 10});
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
        QVERIFY(QDir().rename(written + "/valid", folder));
        QVERIFY(QDir(written).removeRecursively());
        QDir dir(folder);
        QVERIFY(dir.rename("Species_1___disease_1", "species 1 Disease-1"));
        QVERIFY(dir.rename("Species_2___disease_2", "Stripes of species 2"));
        QVERIFY(dir.rename("Species_3___disease_3", "Bark"));
    }

    QTemporaryDir m_dir;
    Run m_run;
    Evaluation m_own;
};

LEAFBENCH_GUILESS_TEST(tst_EvaluateOn)
#include "tst_EvaluateOn.moc"
