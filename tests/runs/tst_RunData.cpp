#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/training/RunData.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrainingLog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <thread>

using namespace leafbench;

namespace {

/// Wants a run to stop after some epochs, or cancels it at a step.
class Breaker : public RunObserver {
public:
    void onRunStart(const RunStart& start) override { path = start.run.path; }
    void onStep(const StepRecord&) override
    {
        if (++m_steps == cancelAt)
            token.cancel();
    }
    void onEpoch(const EpochRecord& record) override { m_epoch = record.epoch; }
    bool wantsStop() const override { return m_epoch == stopAfter; }

    QString path;
    CancellationToken token;
    int cancelAt = -1;
    int stopAfter = -1;

private:
    int m_steps = 0;
    int m_epoch = 0;
};

QStringList losses(const Run& run)
{
    QStringList texts;
    for (const EpochRecord& epoch : run.epochs)
        texts << testing::exact(epoch.trainLoss) + ' ' + testing::exact(epoch.validLoss);
    return texts;
}

}  // namespace

class tst_RunData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void featuresAreReadTheSecondTime();
    void whatDecidesFeaturesMakesThemAnew_data();
    void whatDecidesFeaturesMakesThemAnew();
    void damagedFilesAreMadeAnew_data();
    void damagedFilesAreMadeAnew();
    void theNewestFourStay();
    void trialsShareData();
    void aTrialThatTheDataDoesNotFitIsRefused_data();
    void aTrialThatTheDataDoesNotFitIsRefused();
    void anInterruptedTrialBeginsAnew();
    void aFolderInUseIsLeftAlone();
    void prunedRunsAreOver();
    void trainedRunsEvaluateAndResume();

private:
    Recipe recipe() const;
    RunDataPtr prepared(const Recipe& recipe);
    Result<TrainResult> trial(const RunDataPtr& data, const Recipe& recipe, const QString& name, RunObserver& observer,
                              const JobContext& context = {}) const;
    QStringList cacheFiles() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_runs;
    bool m_computed = false;  ///< features, by the last prepared()
};

void tst_RunData::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    testing::writeSmallDataset(m_dir->filePath("data"), {.train = 6, .valid = 2});
    m_runs = m_dir->filePath("runs");
}

Recipe tst_RunData::recipe() const
{
    Recipe recipe;
    recipe.data = m_dir->filePath("data");
    recipe.inputSize = 32;
    recipe.batchSize = 8;
    recipe.epochs = 3;
    recipe.workers = 0;
    recipe.augment = {};
    recipe.trainable = Trainable::Head;
    recipe.batchNorm = BatchNorm::Frozen;
    return recipe;
}

RunDataPtr tst_RunData::prepared(const Recipe& recipe)
{
    m_computed = false;
    JobContext context;
    context.progress = [this](const Progress& progress) { m_computed |= progress.phase == QLatin1String("features"); };
    const auto data = prepareRunData(recipe, m_runs, context);
    return data ? *data : RunDataPtr();
}

Result<TrainResult> tst_RunData::trial(const RunDataPtr& data, const Recipe& recipe, const QString& name, RunObserver& observer,
                                       const JobContext& context) const
{
    return trainOn(data, recipe, {m_runs + "/study/" + name, planCores(0, 1, 1), KeepState::Interrupted}, observer, context);
}

QStringList tst_RunData::cacheFiles() const { return QDir(m_runs + "/features").entryList(QDir::Files); }

void tst_RunData::featuresAreReadTheSecondTime()
{
    QFile broken(m_dir->filePath("data/train/Species_1___disease_1/leaf_003.jpg"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
    broken.close();
    const RunDataPtr first = prepared(recipe());
    QVERIFY(first && first->features);
    QVERIFY(m_computed);
    const RunDataPtr second = prepared(recipe());
    QVERIFY(second);
    QVERIFY(!m_computed);
    QVERIFY(second->features->values == first->features->values);
    QVERIFY(second->features->images == first->features->images);
    QCOMPARE(second->features->refused.size(), 1u);
    QCOMPARE(second->features->refused[0].image, first->features->refused[0].image);
    QVERIFY(second->features->refused[0].error == first->features->refused[0].error);
    Recipe pictures = recipe();
    pictures.batchNorm = BatchNorm::Train;
    const RunDataPtr none = prepared(pictures);
    QVERIFY(none && !none->features);
}

void tst_RunData::whatDecidesFeaturesMakesThemAnew_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("anew");
    QTest::newRow("picture") << "picture" << true;
    QTest::newRow("other weights") << "other weights" << true;
    QTest::newRow("the same weights") << "the same weights" << false;
    QTest::newRow("seed") << "seed=7" << true;
    QTest::newRow("input size") << "input_size=48" << true;
    QTest::newRow("precision") << "precision=float32" << true;
    QTest::newRow("learning rate") << "learning_rate=0.3" << false;
    QTest::newRow("epochs") << "epochs=9" << false;
}

void tst_RunData::whatDecidesFeaturesMakesThemAnew()
{
    QFETCH(QString, change);
    QFETCH(bool, anew);
    Recipe changed = recipe();
    const RunDataPtr first = prepared(changed);
    QVERIFY(m_computed);
    const bool alreadyFloat32 = first->recipe.precision == Precision::Float32;
    if (change == QLatin1String("picture")) {
        const QString folder = m_dir->filePath("data/train/Species_1___disease_1/");
        QVERIFY(QFile::remove(folder + "leaf_003.jpg"));
        QVERIFY(QFile::copy(folder + "leaf_004.jpg", folder + "leaf_003.jpg"));
    } else if (change.endsWith(QLatin1String("weights"))) {
        changed.weights = m_dir->filePath("weights.safetensors");
        TensorFile weights = first->weights;
        if (anew)
            weights.tensors[0].bytes[3] = static_cast<char>(weights.tensors[0].bytes[3] ^ 0x80);  // the sign of one number
        QVERIFY(writeSafetensors(changed.weights, weights));
    } else {
        QVERIFY(changed.set(change.section('=', 0, 0), change.section('=', 1)));
    }
    QVERIFY(prepared(changed));
    if (change == QLatin1String("precision=float32") && alreadyFloat32)
        anew = false;  // this processor has no bfloat16: it was float32 before
    QCOMPARE(m_computed, anew);
    QCOMPARE(cacheFiles().size(), anew ? 2 : 1);
}

void tst_RunData::damagedFilesAreMadeAnew_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("truncated") << "truncated";
    QTest::newRow("a changed number") << "changed";
    QTest::newRow("empty") << "empty";
    QTest::newRow("of other images") << "others";
}

void tst_RunData::damagedFilesAreMadeAnew()
{
    QFETCH(QString, how);
    const RunDataPtr first = prepared(recipe());
    QVERIFY(m_computed);
    const QString path = m_runs + "/features/" + cacheFiles().first();
    QByteArray bytes = *readFile(path);
    if (how == QLatin1String("others")) {
        Recipe smaller = recipe();
        smaller.split = QStringLiteral("folders");
        smaller.testShare = 0.5;
        QVERIFY(prepared(smaller));
        QStringList names = cacheFiles();
        names.removeOne(QFileInfo(path).fileName());
        bytes = *readFile(m_runs + "/features/" + names.first());
    }
    if (how == QLatin1String("truncated"))
        bytes.chop(100);
    if (how == QLatin1String("changed"))
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    if (how == QLatin1String("empty"))
        bytes.clear();
    QVERIFY(writeFile(path, bytes));
    const RunDataPtr again = prepared(recipe());
    QVERIFY(m_computed);
    QVERIFY(again->features->values == first->features->values);
    QVERIFY(prepared(recipe()));
    QVERIFY(!m_computed);
}

void tst_RunData::theNewestFourStay()
{
    QStringList first;
    for (int seed = 0; seed < 6; ++seed) {
        Recipe other = recipe();
        other.seed = static_cast<quint64>(seed);
        QVERIFY(prepared(other));
        if (seed == 0)
            first = cacheFiles();
        QCOMPARE(cacheFiles().size(), std::min(seed + 1, 4));
    }
    QVERIFY(!cacheFiles().contains(first.first()));
}

/// Several at once over the same data: each the same bits as alone, and a complete run.
void tst_RunData::trialsShareData()
{
    const RunDataPtr data = prepared(recipe());
    QVERIFY(data);
    std::vector<Recipe> recipes(4, data->recipe);
    recipes[1].learningRate = 0.3;
    recipes[2].optimizer = OptimizerKind::AdamW;
    recipes[2].learningRate = 0.01;
    recipes[3].dropout = 0.4;
    recipes[3].batchSize = 16;
    RunObserver silent;
    QList<QStringList> alone;
    for (std::size_t i = 0; i < recipes.size(); ++i) {
        const auto result = trial(data, recipes[i], QStringLiteral("alone-%1").arg(i), silent);
        QVERIFY(result);
        alone << losses(result->run);
    }
    std::vector<std::optional<TrainResult>> results(recipes.size());
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < recipes.size(); ++i) {
        threads.emplace_back([&, i] {
            RunObserver observer;
            if (auto result = trial(data, recipes[i], QStringLiteral("trial-%1").arg(i), observer))
                results[i] = *result;
        });
    }
    threads.clear();
    for (std::size_t i = 0; i < recipes.size(); ++i) {
        QVERIFY(results[i]);
        const auto run = openRun(m_runs + QStringLiteral("/study/trial-%1").arg(i));
        QVERIFY(run);
        QCOMPARE(losses(*run), alone[static_cast<qsizetype>(i)]);
        QCOMPARE(run->state, RunState::Finished);
        QCOMPARE(run->recipe, recipes[i]);
        for (const char* name : {"machine.json", "split.csv", "train.log", "resources.csv", "checkpoints/best.safetensors"})
            QVERIFY2(QFile::exists(run->path + '/' + name), name);
        QVERIFY(!QFile::exists(run->lastCheckpoint()));
        const auto evaluation = evaluateRun(run->path, Subset::Valid, {});
        QVERIFY(evaluation);
        QCOMPARE(evaluation->matrix.accuracy(), run->best()->validAccuracy);
    }
    QVERIFY(alone[0] != alone[1]);
}

void tst_RunData::aTrialThatTheDataDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("input size") << "input_size"
                                << "64";
    QTest::newRow("seed") << "seed"
                          << "1";
    QTest::newRow("pictures") << "batch_norm"
                              << "train";
    QTest::newRow("augmentation") << "augment"
                                  << "flips";
    QTest::newRow("split") << "split"
                           << "stratified";
}

void tst_RunData::aTrialThatTheDataDoesNotFitIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const RunDataPtr data = prepared(recipe());
    Recipe other = data->recipe;
    QVERIFY(other.set(key, value));
    QVERIFY(runDataKey(other) != runDataKey(data->recipe));
    RunObserver silent;
    const auto refused = trial(data, other, "refused", silent);
    QVERIFY(refused.failed());
    QCOMPARE(refused.error().code, ErrorCode::BadValue);
    QVERIFY(!QFile::exists(m_runs + "/study/refused"));
}

void tst_RunData::anInterruptedTrialBeginsAnew()
{
    const RunDataPtr data = prepared(recipe());
    RunObserver silent;
    const auto whole = trial(data, data->recipe, "whole", silent);
    Breaker breaker;
    breaker.cancelAt = 5;  // three steps an epoch
    QVERIFY(trial(data, data->recipe, "broken", breaker, {.token = breaker.token}).cancelled());
    QCOMPARE(openRun(breaker.path)->state, RunState::Cancelled);
    QVERIFY(writeFile(breaker.path + "/refused.csv", "left over\n"));
    QVERIFY(writeFile(breaker.path + "/checkpoints/last.safetensors", "left over"));
    QVERIFY(writeFile(breaker.path + "/notes.txt", "of the user"));
    const QString elsewhere = m_dir->filePath("elsewhere");
    QVERIFY(QDir().mkpath(elsewhere) && writeFile(elsewhere + "/notes.txt", "of the user"));
    QVERIFY(QFile::link(elsewhere, breaker.path + "/evaluation"));
    const auto again = trial(data, data->recipe, "broken", silent);
    QVERIFY(again);
    QCOMPARE(losses(again->run), losses(whole->run));
    QCOMPARE(openRun(breaker.path)->epochs.size(), 3u);
    QCOMPARE(readFile(breaker.path + "/train.log")->count("Running on"), 1);
    QVERIFY(!QFile::exists(breaker.path + "/refused.csv"));
    QVERIFY(!QFile::exists(breaker.path + "/checkpoints/last.safetensors"));
    QVERIFY(QFile::exists(breaker.path + "/notes.txt"));
    // A link goes, not its target.
    QVERIFY(!QFile::exists(breaker.path + "/evaluation"));
    QVERIFY(QFile::exists(elsewhere + "/notes.txt"));
}

void tst_RunData::aFolderInUseIsLeftAlone()
{
    class Intruder : public RunObserver {
    public:
        std::function<void(const Run&)> work;
        void onRunStart(const RunStart& start) override { work(start.run); }
    };
    const RunDataPtr data = prepared(recipe());
    Intruder intruder;
    ErrorCode code = ErrorCode::Internal;
    intruder.work = [&](const Run& run) {
        RunObserver silent;
        const auto second = trial(data, data->recipe, run.name, silent);
        if (second.failed())
            code = second.error().code;
    };
    const auto first = trial(data, data->recipe, "used", intruder);
    QVERIFY(first);
    QCOMPARE(code, ErrorCode::RunInUse);
    QCOMPARE(openRun(first->run.path)->epochs.size(), 3u);
}

void tst_RunData::prunedRunsAreOver()
{
    const RunDataPtr data = prepared(recipe());
    Breaker breaker;
    breaker.stopAfter = 2;
    const auto result = trial(data, data->recipe, "pruned", breaker);
    QVERIFY(result);
    QCOMPARE(result->run.state, RunState::Pruned);
    const auto run = openRun(breaker.path);
    QCOMPARE(run->state, RunState::Pruned);
    QCOMPARE(toWord(run->state), QStringLiteral("pruned"));
    QVERIFY(!run->resumable);
    QVERIFY(run->hasBest);
    QCOMPARE(run->epochs.size(), 2u);
    RunObserver silent;
    const auto resumed = resumeRun(breaker.path, silent, {});
    QVERIFY(resumed);
    QCOMPARE(resumed->run.epochs.size(), 2u);
}

/// trainRun() and resumeRun() gain by fixed features too; the numbers of a broken run are those of an unbroken one.
void tst_RunData::trainedRunsEvaluateAndResume()
{
    RunObserver silent;
    const auto unbroken = trainRun(recipe(), m_runs, silent, {});
    QVERIFY(unbroken);
    QCOMPARE(cacheFiles().size(), 1);
    QCOMPARE(evaluateRun(unbroken->run.path, Subset::Valid, {})->matrix.accuracy(), unbroken->run.best()->validAccuracy);
    Breaker breaker;
    breaker.cancelAt = 5;
    QVERIFY(trainRun(recipe(), m_runs, breaker, {.token = breaker.token}).cancelled());
    QCOMPARE(openRun(breaker.path)->epochs.size(), 1u);
    const auto resumed = resumeRun(breaker.path, silent, {});
    QVERIFY(resumed);
    QCOMPARE(losses(resumed->run), losses(unbroken->run));
    for (const auto path : {&Run::lastCheckpoint, &Run::bestCheckpoint}) {
        const auto a = readSafetensors((resumed->run.*path)()), b = readSafetensors((unbroken->run.*path)());
        QVERIFY(a && b);
        for (const char* name : {"conv1.weight", "bn1.running_var", "fc.weight", "fc.bias"})
            QVERIFY2(a->find(name)->bytes == b->find(name)->bytes, name);
    }
}

LEAFBENCH_GUILESS_TEST(tst_RunData)
#include "tst_RunData.moc"
