#include "engine/runs/answers/FeatureBank.h"

#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"
#include "engine/evaluation/Classifier.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/answers/FeatureBankFiles.h"
#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leafbench;

namespace {

/// Progress by phase: how often, and how far it came.
struct Phases {
    JobContext context()
    {
        JobContext context;
        context.progress = [this](const Progress& progress) {
            done[progress.phase] = progress.done;
            total[progress.phase] = progress.total;
        };
        return context;
    }
    QHash<QString, qint64> done, total;
};

void flipByte(const QString& path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    file.seek(at);
    file.putChar(static_cast<char>(byte ^ 0x10));
}

}  // namespace

class tst_Reference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto trained = testing::trainSmallRun(m_dir.path());
        QVERIFY(trained);
        m_run = trained->run;
    }

    void isMadeOnce()
    {
        QVERIFY(!loadFeatureBank(m_run));
        Phases phases;
        const auto made = prepareFeatureBank(m_run.path, phases.context());
        QVERIFY(made);
        const FeatureBank& reference = **made;
        QCOMPARE(phases.done["reference"], 96 + 40);
        QCOMPARE(phases.done["examine"], phases.total["examine"]);
        QCOMPARE(reference.images.size(), 96u);
        QCOMPARE(reference.imageOfRow.size(), 96u);
        QCOMPARE(reference.features.size(), 96u * FeatureBank::width);
        QCOMPARE(reference.validImages, 40);
        QCOMPARE(reference.temperature.images, 40);
        QVERIFY(reference.temperature.nllAfter <= reference.temperature.nllBefore);
        QVERIFY(reference.confidenceThreshold);
        QVERIFY2(reference.confidenceThreshold->images == 0, "40 images are too few for any answer to be sure");
        QVERIFY2(reference.falsePositiveRate <= 0.05, "by construction");
        QVERIFY(reference.threshold > 0 && reference.threshold < 2);
        QCOMPARE(reference.layer3.mean.size(), std::size_t(Scores::layer3Width));
        QVERIFY(reference.layer3Threshold > 0);
        for (std::size_t i = 0; i < reference.images.size(); ++i) {
            QCOMPARE(reference.imageOfRow[reference.images[i].featureRow], i);
            QVERIFY(QFile::exists(reference.datasetRoot + '/' + reference.images[i].path));
        }

        Phases again;
        const auto stored = prepareFeatureBank(m_run.path, again.context());
        QVERIFY(stored);
        QVERIFY2(again.done.isEmpty(), "nothing was made");
        checkSame(**stored, reference);
    }

    void nearestIsNearest()
    {
        const FeatureBankPtr reference = loadFeatureBank(m_run);
        QVERIFY(reference);
        std::vector<float> query(FeatureBank::width);
        for (std::size_t i = 0; i < query.size(); ++i)
            query[i] = 7 * reference->features[5 * FeatureBank::width + i];  // any length
        const FeatureBank::Neighbors near = reference->nearest(query);
        QCOMPARE(near.images.size(), std::size_t(FeatureBank::neighbours));
        QCOMPARE(near.images.front().first, reference->imageOfRow[5]);
        QVERIFY(near.images.front().second < 1e-3);
        QCOMPARE(near.distance, near.images.back().second);
        std::vector<double> all;
        for (std::size_t row = 0; row < reference->imageOfRow.size(); ++row) {
            double sum = 0;
            for (std::size_t i = 0; i < FeatureBank::width; ++i)
                sum += std::pow(double(reference->features[row * FeatureBank::width + i]) - query[i] / 7.0, 2);
            all.push_back(std::sqrt(sum));
        }
        std::sort(all.begin(), all.end());
        QVERIFY(std::abs(near.distance - all[FeatureBank::neighbours - 1]) < 1e-4);
        QVERIFY(std::is_sorted(near.images.begin(), near.images.end(),
                               [](const auto& a, const auto& b) { return a.second < b.second; }));
        const std::vector<float> nothing(FeatureBank::width);
        QVERIFY(reference->nearest(nothing).distance > 0.99);
    }

    /// Its features are stored as bfloat16, behind what is float32.
    void aLargeOneIsReadBack()
    {
        Run run = m_run;
        run.path = m_dir.filePath("large");
        QVERIFY(QDir().mkpath(run.path + "/checkpoints"));
        QVERIFY(writeFile(run.bestCheckpoint(), "a checkpoint"));
        FeatureBank bank = *loadFeatureBank(m_run);
        const std::size_t rows = 8'200;
        Random random(7);
        bank.images.assign(rows, bank.images.front());
        bank.features.clear();
        bank.imageOfRow.clear();
        for (std::size_t row = 0; row < rows; ++row) {
            bank.imageOfRow.push_back(static_cast<quint32>(row));
            bank.images[row].featureRow = static_cast<int>(row);
            for (int i = 0; i < FeatureBank::width; ++i)
                bank.features.push_back(static_cast<float>(random.uniform(0, 0.1)));
        }
        roundAsStored(bank.features);
        QVERIFY(storeFeatureBank(bank, run, checkpointFingerprint(run)));
        const FeatureBankPtr read = loadFeatureBank(run);
        QVERIFY(isComplete(read));
        checkSame(*read, bank);
    }

    void fewOrManyRowsAreFine()
    {
        FeatureBank few;
        few.images.resize(3);
        few.imageOfRow = {2, 0, 1};
        few.features.assign(3 * FeatureBank::width, 0);
        few.features[0] = few.features[FeatureBank::width + 1] = few.features[2 * FeatureBank::width + 2] = 1;
        std::vector<float> query(FeatureBank::width);
        query[1] = 3;
        const auto near = few.nearest(query);
        QCOMPARE(near.images.size(), 3u);
        QCOMPARE(near.images[0], std::pair(quint32(0), 0.0));
        QCOMPARE(near.images[1].first, 2u);  // equal ones by row
        QVERIFY(std::abs(near.distance - std::sqrt(2.0)) < 1e-6);
    }

    void damageIsNoticedAndMended_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("place");
        QTest::newRow("a bit of the features") << "reference.safetensors" << 0.5;
        QTest::newRow("the last bit of a name") << "reference.safetensors" << 0.9999;
        QTest::newRow("the header") << "reference.safetensors" << 0.00002;
        QTest::newRow("the facts") << "reference.json" << 0.0;
        QTest::newRow("cut off") << "reference.safetensors" << -1.0;
        QTest::newRow("gone") << "reference.json" << -2.0;
    }
    void damageIsNoticedAndMended()
    {
        QFETCH(QString, file);
        QFETCH(double, place);
        const auto before = prepareFeatureBank(m_run.path, {});
        QVERIFY(before);
        const QString path = m_run.path + '/' + file;
        const qint64 size = QFile(path).size();
        if (place >= 0)
            flipByte(path, static_cast<qint64>(place * double(size)));
        else if (place > -2)
            QVERIFY(QFile::resize(path, size / 2));
        else
            QVERIFY(QFile::remove(path));
        QVERIFY(!loadFeatureBank(m_run));
        const auto after = prepareFeatureBank(m_run.path, {});
        QVERIFY(after);
        checkSame(**after, **before);
        QVERIFY(loadFeatureBank(m_run));
    }

    /// It opens, and the next prepareFeatureBank() adds what it lacks.
    void oneOfAnOlderVersionIsCompleted()
    {
        const auto before = prepareFeatureBank(m_run.path, {});
        QVERIFY(before);
        const QString path = m_run.path + "/reference.json";
        auto json = readJson(path);
        QVERIFY(json && (*json)["confidence_threshold"].isObject());
        json.value().remove("confidence_threshold");
        QVERIFY(writeJson(path, *json));
        const FeatureBankPtr old = loadFeatureBank(m_run);
        QVERIFY(old && !old->confidenceThreshold && !isComplete(old));
        checkSame(*old, **before);
        const auto after = prepareFeatureBank(m_run.path, {});
        QVERIFY(after && isComplete(*after));
        checkSame(**after, **before);
        QVERIFY(isComplete(loadFeatureBank(m_run)));
    }

    void anotherCheckpointMakesItStale()
    {
        const auto before = prepareFeatureBank(m_run.path, {});
        QVERIFY(before);
        QFile best(m_run.bestCheckpoint());
        QVERIFY(best.open(QIODevice::ReadWrite));
        QVERIFY(best.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFileDevice::FileModificationTime));
        best.close();
        QVERIFY2(loadFeatureBank(m_run), "a copied run keeps its reference");

        auto weights = readSafetensors(m_run.bestCheckpoint());
        QVERIFY(weights);
        for (NamedTensor& tensor : weights.value().tensors) {
            if (tensor.name == "fc.bias")  // what a training of the head alone changes
                tensor.bytes[2] = static_cast<char>(tensor.bytes[2] ^ 1);
        }
        const auto original = readFile(m_run.bestCheckpoint());
        QVERIFY(writeSafetensors(m_run.bestCheckpoint(), *weights));
        QVERIFY(!loadFeatureBank(m_run));
        QVERIFY(writeFile(m_run.bestCheckpoint(), *original));
        QVERIFY(loadFeatureBank(m_run));
    }

    void aFolderThatCannotBeWrittenDoesNoHarm()
    {
        QFile::remove(m_run.path + "/reference.safetensors");
        QVERIFY(QDir(m_run.path).mkdir("reference.safetensors"));
        const auto made = prepareFeatureBank(m_run.path, {});
        QVERIFY(made);
        QCOMPARE((*made)->images.size(), 96u);
        QVERIFY(!loadFeatureBank(m_run));
        QVERIFY(QDir(m_run.path).rmdir("reference.safetensors"));
    }

    void cancelIsCancelled()
    {
        QFile::remove(m_run.path + "/reference.json");
        JobContext context;
        context.token.cancel();
        QVERIFY(prepareFeatureBank(m_run.path, context).cancelled());
        QVERIFY(!loadFeatureBank(m_run));
        QCOMPARE(prepareFeatureBank(m_dir.filePath("data"), {}).error().code, ErrorCode::NotARun);
    }

    void evaluationMakesItOnTheWay()
    {
        QFile::remove(m_run.path + "/reference.json");
        Phases phases;
        const auto evaluation = evaluateRun(m_run.path, Subset::Valid, phases.context());
        QVERIFY(evaluation);
        QVERIFY2(!phases.done.contains("evaluate"), "the images are gone over once");
        const FeatureBankPtr reference = loadFeatureBank(m_run);
        QVERIFY(reference);
        QCOMPARE(evaluation->temperature, reference->temperature.temperature);
        QCOMPARE(evaluation->before.ece, reference->temperature.eceBefore);
        QCOMPARE(evaluation->after.nll, reference->temperature.nllAfter);
        QVERIFY(evaluation->topFive == 1.0);  // of four classes
        QCOMPARE(evaluation->scores.logits.size(), 40u * 4);

        Phases again;
        const auto second = evaluateRun(m_run.path, Subset::Valid, again.context());
        QVERIFY(second);
        QCOMPARE(again.done["evaluate"], 40);
        QVERIFY(!again.done.contains("reference"));
        QCOMPARE(second->report.text(), evaluation->report.text());
        for (std::size_t i = 0; i < 40; ++i)
            QVERIFY(std::abs(second->images[i].confidence - evaluation->images[i].confidence) < 1e-4);
    }

    void evaluationIsReadBack()
    {
        const auto evaluation = evaluateRun(m_run.path, Subset::Valid, {});
        QVERIFY(evaluation);
        auto stored = storedEvaluation(m_run, Subset::Valid);
        QVERIFY(stored && stored->hasScores());
        QCOMPARE(stored->scores.logits, evaluation->scores.logits);
        QCOMPARE(stored->scores.truths, evaluation->scores.truths);
        QCOMPARE(stored->temperature, evaluation->temperature);
        QCOMPARE(stored->after.ece, evaluation->after.ece);
        QCOMPARE(stored->topFive, evaluation->topFive);
        const QString dir = m_run.evaluationDir(Subset::Valid);
        const auto metrics = readJson(dir + "/metrics.json");
        QVERIFY(metrics);
        QCOMPARE((*metrics)["ece"].toDouble(), evaluation->before.ece);
        QCOMPARE((*metrics)["ece_calibrated"].toDouble(), evaluation->after.ece);
        QCOMPARE((*metrics)["nll"].toDouble(), evaluation->before.nll);
        QCOMPARE((*metrics)["top5"].toDouble(), 1.0);

        QVERIFY(QFile::resize(dir + "/scores.safetensors", 100));
        stored = storedEvaluation(m_run, Subset::Valid);
        QVERIFY2(stored && !stored->hasScores(), "the rest is still good");
        QVERIFY(QFile::remove(dir + "/scores.safetensors"));
        QVERIFY(QFile::remove(dir + "/metrics.json"));
        QVERIFY(writeJson(dir + "/metrics.json", {{"dataset", evaluation->datasetRoot}, {"elapsed_s", 2}}));
        stored = storedEvaluation(m_run, Subset::Valid);
        QVERIFY2(stored && !stored->hasScores(), "as an older version left it");
        QCOMPARE(stored->temperature, 1.0);
        QCOMPARE(stored->matrix.accuracy(), evaluation->matrix.accuracy());
    }

private:
    static void checkSame(const FeatureBank& a, const FeatureBank& b)
    {
        QCOMPARE(a.datasetRoot, b.datasetRoot);
        QCOMPARE(a.threshold, b.threshold);
        QCOMPARE(a.layer3Threshold, b.layer3Threshold);
        QCOMPARE(a.layer3.mean, b.layer3.mean);
        QCOMPARE(a.layer3.whitening, b.layer3.whitening);
        QCOMPARE(a.falsePositiveRate, b.falsePositiveRate);
        QCOMPARE(a.validImages, b.validImages);
        QCOMPARE(a.temperature.temperature, b.temperature.temperature);
        QCOMPARE(a.temperature.eceAfter, b.temperature.eceAfter);
        QCOMPARE(a.features, b.features);
        QCOMPARE(a.imageOfRow, b.imageOfRow);
        QCOMPARE(a.images.size(), b.images.size());
        for (std::size_t i = 0; i < a.images.size(); ++i) {
            QCOMPARE(a.images[i].path, b.images[i].path);
            QCOMPARE(a.images[i].classIndex, b.images[i].classIndex);
            QVERIFY(a.images[i].hash == b.images[i].hash);
            QCOMPARE(a.images[i].featureRow, b.images[i].featureRow);
        }
    }

    QTemporaryDir m_dir;
    Run m_run;
};

LEAFBENCH_GUILESS_TEST(tst_Reference)
#include "tst_Reference.moc"
