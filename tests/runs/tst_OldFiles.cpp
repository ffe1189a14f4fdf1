// Files that the version before the fields were written in one way made (tests/fixtures/old): they open, with the values that
// they have, and are written again as they are.

#include "engine/audit/FactsFile.h"
#include "engine/common/CsvFields.h"
#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorFile.h"
#include "engine/replay/ReplayFile.h"
#include "engine/runs/answers/FeatureBank.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/speedup/StudyFile.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

namespace {

QString old(const QString& name) { return QStringLiteral(LEAFBENCH_SOURCE_DIR "/tests/fixtures/old/") + name; }

/// With the recipe keys that came later, as the program worked before it had them.
QJsonValue completed(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : value.toArray())
            all << completed(one);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = completed(*it);
    if (object.contains("label_smoothing") && object.contains("learning_rate")) {
        const QJsonObject later{{"start_size", 0},     {"crop_scale", 0.6}, {"zero_init_residual", false},
                                {"decay_norms", true}, {"pct_start", 0.3},  {"anneal_strategy", "cos"},
                                {"cache_mb", -1},      {"ranks", 1},        {"sync_batch_norm", false}};
        for (auto it = later.begin(); it != later.end(); ++it)
            object[it.key()] = it.value();
    }
    return object;
}

QJsonObject jsonIn(const QString& name)
{
    const auto json = readJson(old(name));
    return json ? completed(*json).toObject() : QJsonObject();
}

}  // namespace

class tst_OldFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void run()
    {
        const auto run = openRun(old("runs/trained"));
        QVERIFY(run);
        QCOMPARE(run->state, RunState::Finished);
        QCOMPARE(run->classNames.size(), 38);
        QVERIFY((run->images == std::array<qint64, 3>{152, 38, 0}));
        QCOMPARE(run->cores->loaderWorkers, 2);
        QCOMPARE(run->recipe.batchNorm, BatchNorm::Frozen);
        QCOMPARE(run->recipe.schedule, ScheduleKind::OneCycle);
        QCOMPARE(run->recipe.weightDecay, 5e-4);
        QVERIFY(!run->recipe.augment.any());
        QCOMPARE(run->epochs.size(), 2u);
        QCOMPARE(run->epochs[1].validAccuracy, 0.07894736842105263);
        QVERIFY(run->epochs[1].best);
        QCOMPARE(run->machine["host"].toString(), QStringLiteral("vm"));
        QVERIFY((run->annotations == RunAnnotations{true, {"old", "two words"}, "Made before the rooms."}));

        QCOMPARE(runToJson(*run), jsonIn("runs/trained/run.json"));
        QCOMPARE(toJson(run->recipe), jsonIn("runs/trained/recipe.json"));
        QCOMPARE(toJson(run->annotations), jsonIn("runs/trained/marks.json"));
        QCOMPARE(toCsv(run->epochs), *readFile(old("runs/trained/epochs.csv")));
        const auto resources = readFile(old("runs/trained/resources.csv"));
        QCOMPARE(resourcesToCsv(resourcesFromCsv(*resources)), *resources);
    }
    void indexKeepsAllOfARun()
    {
        QTemporaryDir dir;
        QVERIFY(QFile::copy(old("runs/trained/run.json"), dir.filePath("run.json")) && QDir(dir.path()).mkdir("trained"));
        for (const char* name : {"run.json", "recipe.json", "machine.json", "marks.json", "epochs.csv"})
            QVERIFY(QFile::copy(old(QStringLiteral("runs/trained/") + name), dir.filePath(QStringLiteral("trained/") + name)));
        for (int i = 0; i < 2; ++i) {  // from the folder, then from the index
            const auto runs = listRuns(dir.path());
            QCOMPARE(runs.size(), 1u);
            QCOMPARE(runToJson(runs[0]), jsonIn("runs/trained/run.json"));
            QCOMPARE(toJson(runs[0].recipe), jsonIn("runs/trained/recipe.json"));
            QCOMPARE(runs[0].machine, jsonIn("runs/trained/machine.json"));
            QCOMPARE(runs[0].annotations.tags, QStringList({"old", "two words"}));
            QCOMPARE(toCsv(runs[0].epochs), *readFile(old("runs/trained/epochs.csv")));
        }
    }
    void evaluation()
    {
        const auto run = openRun(old("runs/trained"));
        const auto evaluation = storedEvaluation(*run, Subset::Valid);
        QVERIFY(evaluation);
        QCOMPARE(evaluation->images.size(), 38u);
        QCOMPARE(evaluation->temperature, 20.0);
        QCOMPARE(evaluation->matrix.correct(), 3);
        QVERIFY(evaluation->hasScores());
    }
    void tuning()
    {
        QTemporaryDir dir;  // SQLite may want to write beside it
        QVERIFY(QFile::copy(old("tuning.db"), dir.filePath("study.db")));
        const auto study = readTuningStudy(dir.filePath("study.db"));
        QVERIFY(study && study->settings);
        QCOMPARE(toJson(*study->settings), completed(study->userAttributes["leafbench"]).toObject());
        QCOMPARE(study->settings->sampler.kind, SamplerOptions::Kind::Random);
        QCOMPARE(study->settings->pruner.kind, PrunerOptions::Kind::Median);
        QCOMPARE(study->settings->space.parameters.size(), 4u);
        QCOMPARE(study->trials.size(), 3u);
        const Trial& best = *study->best();
        QCOMPARE(best.number, 2);
        QCOMPARE(best.state, TrialState::Complete);
        QCOMPARE(*best.value, 0.105263157894737);
        QCOMPARE(best.find("step_size")->value().toInt(), 3);
        QCOMPARE(best.find("learning_rate")->distribution.high, 0.2);
        QVERIFY((best.intermediate == std::map<int, double>{{1, 3.0 / 38}, {2, 4.0 / 38}}));
        QCOMPARE(best.run(), QStringLiteral("/data/runs/tuning/study/trial-0002"));
        QCOMPARE(study->trials[1].slot(), 1);
        QVERIFY(fromCbor<TuningStudy>(toCbor(*study)).trials == study->trials);
    }
    void speedup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("stats") << "stats-loader";
        QTest::newRow("training") << "train-workers";
        QTest::newRow("tuning") << "replay/speedup/tune";
    }
    void speedup()
    {
        QFETCH(QString, name);
        const auto study = openStudy(old(name + ".json"));
        QVERIFY(study);
        QCOMPARE(study->state, StudyState::Finished);
        QVERIFY(!study->measurements.empty());
        QVERIFY(study->measurements[0].seconds > 0);
        QCOMPARE(studyToJson(*study), jsonIn(name + ".json"));
        if (QFile::exists(old(name + ".timelines")))
            QCOMPARE(timelinesToJson(*study), jsonIn(name + ".timelines"));
    }
    void replay()
    {
        const auto replay = openReplay(old("replay"));
        QVERIFY2(replay, qPrintable(replay.failed() ? replay.error().subject + replay.error().detail : QString()));
        QVERIFY(replay->finished());
        QCOMPARE(replay->scale, ReplayScale::Smoke);
        QCOMPARE(replay->classes.size(), 38u);
        QCOMPARE(replay->plan.initial.inputSize, 48);
        QCOMPARE(replay->studies().size(), 5u);
        QVERIFY(replay->preTraining && replay->finalTraining && replay->valid && replay->test && replay->tuning);
        QCOMPARE(replayToJson(*replay), jsonIn("replay/replay.json"));
    }
    void facts()
    {
        const KnownFacts facts = readFacts(old("demo.facts"));
        QVERIFY(facts.size() > 100);
        for (const ImageFacts& image : facts) {
            QVERIFY(!image.error);
            QCOMPARE(image.width, 32);
            QVERIFY(image.bytes > 0 && image.hash.bytes != 0);
        }
        QTemporaryDir dir;
        QVERIFY(writeFacts(dir.filePath("again.facts"), facts));
        QCOMPARE(readFile(dir.filePath("again.facts"))->size(), readFile(old("demo.facts"))->size());
        QCOMPARE(readFacts(dir.filePath("again.facts")).size(), facts.size());
    }
    void refusedImages()
    {
        const auto file = readSafetensors(old("features.safetensors"));
        QVERIFY(file);
        const auto refused = fromCbor<std::vector<RefusedImage>>(QCborValue::fromCbor(file->find("refused")->bytes));
        QCOMPARE(refused.size(), 1u);
        QCOMPARE(refused[0].error.code, ErrorCode::ImageEmpty);
        QVERIFY(refused[0].error.subject.endsWith("/empty.JPG"));
    }
    void referenceFacts()
    {
        const auto bank = fromJson<FeatureBank>(jsonIn("runs/trained/reference.json"));
        QCOMPARE(bank.threshold, 1.0297197103500366);
        QCOMPARE(bank.temperature.nllAfter, 3.6376885379750528);
        QCOMPARE(bank.validImages, 38);
        QVERIFY(!bank.confidenceThreshold && !bank.layer3.isFitted());
    }
};

LEAFBENCH_GUILESS_TEST(tst_OldFiles)
#include "tests/testing/TestProgram.h"
#include "tst_OldFiles.moc"
