#include "engine/common/sql/SqliteFile.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/Tune.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <set>

using namespace leafbench;
using leafbench::testing::essence;

namespace {

/// Remembers what it is told, and cancels after some epochs when asked to.
class Watch : public TuneObserver {
public:
    void onTuneStart(const TuneStart& start) override { plan = start.plan; }
    void onTrialStart(const Trial& trial) override
    {
        running.insert(trial.number);
        mostAtATime = std::max(mostAtATime, static_cast<int>(running.size()));
    }
    void onTrialEpoch(int, const EpochRecord&) override
    {
        if (++epochs == cancelAfter)
            token.cancel();
    }
    void onTrialEnd(const Trial& trial) override
    {
        running.erase(trial.number);
        if (++ended == 1 && afterFirstTrial)
            afterFirstTrial();
    }
    void onLogLine(const QString& line) override { log << line; }

    CancellationToken token;
    int cancelAfter = -1;
    std::function<void()> afterFirstTrial;
    int epochs = 0;
    int ended = 0;
    int mostAtATime = 0;
    std::set<int> running;
    TrialPlan plan;
    QStringList log;
};

constexpr testing::SmallDatasetOptions few{.train = 6, .valid = 2};

QStringList models(const TuningStudy& study)
{
    QStringList trials;
    for (const Trial& trial : study.trials) {
        if (QFile::exists(trial.run() + "/checkpoints/best.safetensors"))
            trials << QString::number(trial.number);
    }
    return trials;
}

}  // namespace

class tst_Tune : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(m_dir.filePath("data"), few); }

    void trialsAreTheSameHoweverManyRunAtATime_data()
    {
        QTest::addColumn<bool>("frozen");
        QTest::newRow("whole network") << false;
        QTest::newRow("frozen backbone, features kept") << true;
    }
    void trialsAreTheSameHoweverManyRunAtATime()
    {
        QFETCH(bool, frozen);
        QStringList alone;
        for (const int parallel : {1, 2, 4}) {
            Watch watch;
            const auto result = tune(frozen ? withFeatures(options(parallel)) : options(parallel), watch, {watch.token, {}});
            QVERIFY(result);
            QCOMPARE(result->study.trials.size(), std::size_t(5));
            QCOMPARE(watch.mostAtATime, parallel);
            QCOMPARE(watch.plan.trial.intraOpThreads, 1);
            if (parallel == 1)
                alone = essence(result->study);
            QCOMPARE(essence(result->study), alone);
            const auto stored = readTuningStudy(result->study.path);
            QVERIFY(stored);
            QCOMPARE(essence(*stored), alone);
            QVERIFY(*stored->settings == *result->study.settings);
        }
        QVERIFY2(QSet<QString>(alone.begin(), alone.end()).size() == 5, "no two trials are alike");
    }

    void prunedTrialsToo()
    {
        QStringList alone;
        for (const int parallel : {1, 3}) {
            TuneOptions wanted = withFeatures(options(parallel));
            wanted.trials = 12;
            wanted.settings.suggestionLag = 2;
            wanted.settings.recipe.epochs = 4;
            wanted.settings.pruner.kind = PrunerOptions::Kind::Median;
            wanted.settings.pruner.startupTrials = 2;
            Watch watch;
            const auto result = tune(wanted, watch, {watch.token, {}});
            QVERIFY(result);
            QVERIFY(result->study.count(TrialState::Pruned) > 0);
            for (const Trial& trial : result->study.trials) {
                if (trial.state != TrialState::Pruned)
                    continue;
                QVERIFY(trial.intermediate.size() < 4);
                const auto run = openRun(trial.run());
                QVERIFY(run);
                QCOMPARE(run->state, RunState::Pruned);
                QVERIFY(!run->resumable);
            }
            if (parallel == 1)
                alone = essence(result->study);
            QCOMPARE(essence(result->study), alone);
        }
    }

    void aTrialIsARunAndTheBestOneKeepsItsModel()
    {
        Watch watch;
        const auto result = tune(options(2), watch, {watch.token, {}});
        QVERIFY(result);
        const Trial* best = result->study.best();
        QVERIFY(best);
        QCOMPARE(models(result->study), QStringList{QString::number(best->number)});
        for (const Trial& trial : result->study.trials) {
            const auto run = openRun(trial.run());
            QVERIFY(run);
            QCOMPARE(run->state, RunState::Finished);
            for (const TrialParameter& parameter : trial.parameters)
                QCOMPARE(run->recipe.get(parameter.name), parameter.value());
            QCOMPARE(run->best()->validAccuracy, *trial.value);
            QCOMPARE(trial.intermediate.size(), run->epochs.size());
        }
        const auto evaluated = evaluateRun(best->run(), Subset::Valid, {});
        QVERIFY(evaluated);
        QCOMPARE(evaluated->report.micro.f1, *best->value);
        QVERIFY(watch.log.contains("Trial 0 starts-----"));
        QVERIFY(watch.log.filter("Trial 0 finished with value").size() == 1);
        QVERIFY(watch.log.last().startsWith("Elapsed time: "));
        QVERIFY(QFile::exists(QFileInfo(result->study.path).absolutePath() + "/tuning.log"));
    }

    void aStudyThatWasStoppedEqualsAnUnbrokenOne()
    {
        Watch unbroken;
        const auto whole = tune(withFeatures(options(1)), unbroken, {unbroken.token, {}});
        QVERIFY(whole);
        for (const int after : {1, 4, 7}) {
            TuneOptions wanted = withFeatures(options(2));
            wanted.studyFile = m_dir.filePath(QStringLiteral("stopped-%1.db").arg(after));
            Watch first;
            first.cancelAfter = after;
            QVERIFY(tune(wanted, first, {first.token, {}}).cancelled());
            Watch second;
            const auto rest = tune(wanted, second, {second.token, {}});
            QVERIFY(rest);
            QCOMPARE(essence(rest->study), essence(whole->study));
            QCOMPARE(models(rest->study), models(whole->study));
            QVERIFY2(second.ended == 5 - first.ended, "finished trials are not made again");
        }
    }

    /// The epochs that a cancelled trial has trained are not trained again.
    void aCancelledTrialGoesOnFromItsState()
    {
        TuneOptions wanted = options(2);
        wanted.trials = 2;
        wanted.settings.recipe.epochs = 12;  // more than the cancel lets end
        wanted.settings.recipe.trainable = Trainable::Head;
        Watch unbroken;
        const auto whole = tune(wanted, unbroken, {unbroken.token, {}});
        QVERIFY(whole);
        wanted.studyFile = m_dir.filePath("interrupted.db");
        Watch first;
        first.cancelAfter = 5;
        QVERIFY(tune(wanted, first, {first.token, {}}).cancelled());
        const auto stored = readTuningStudy(wanted.studyFile);
        QVERIFY(stored);
        std::vector<std::vector<EpochRecord>> before;
        std::size_t epochs = 0;
        for (const Trial& trial : stored->trials) {
            before.push_back(openRun(trial.run())->epochs);
            epochs += before.back().size();
        }
        QVERIFY2(epochs >= 5, "what the cancel found trained is on the disk");
        QVERIFY(stored->count(TrialState::Running) > 0);

        Watch second;
        const auto rest = tune(wanted, second, {second.token, {}});
        QVERIFY(rest);
        QCOMPARE(testing::essence(rest->study), testing::essence(whole->study));
        QCOMPARE(models(rest->study), models(whole->study));
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto run = openRun(rest->study.trials[i].run());
            QVERIFY(run);
            QCOMPARE(int(run->epochs.size()), wanted.settings.recipe.epochs);
            for (std::size_t epoch = 0; epoch < before[i].size(); ++epoch)
                QCOMPARE(run->epochs[epoch].elapsedSeconds, before[i][epoch].elapsedSeconds);
            QVERIFY(rest->study.trials[i].seconds() >= run->trainedSeconds() - 0.01);
            QCOMPARE(QDir(run->path + "/checkpoints").entryList({"last*", "previous*"}, QDir::Files), QStringList());
        }
    }

    /// A state of another recipe, or a damaged one, is none: the trial begins anew.
    void aStateThatCannotBeUsedIsNone()
    {
        TuneOptions wanted = options(1);
        wanted.trials = 1;
        wanted.settings.recipe.epochs = 4;
        wanted.settings.recipe.trainable = Trainable::Head;
        Watch unbroken;
        const auto whole = tune(wanted, unbroken, {unbroken.token, {}});
        QVERIFY(whole);
        wanted.studyFile = m_dir.filePath("damaged-state.db");
        Watch first;
        first.cancelAfter = 1;
        QVERIFY(tune(wanted, first, {first.token, {}}).cancelled());
        QFile state(readTuningStudy(wanted.studyFile)->trials[0].run() + "/checkpoints/last.safetensors");
        QVERIFY(state.open(QIODevice::ReadWrite));
        QVERIFY(state.seek(state.size() - 100));
        QVERIFY(state.write(QByteArray(50, 'x')) == 50);
        state.close();
        Watch second;
        const auto rest = tune(wanted, second, {second.token, {}});
        QVERIFY(rest);
        QCOMPARE(testing::essence(rest->study), testing::essence(whole->study));
    }

    void aTrialThatDivergesFailsAndTheStudyGoesOn()
    {
        TuneOptions wanted = options(2);
        wanted.settings.space = {{{"learning_rate", Distribution::categorical({10.0, 0.02}), {}, {}},
                                  {"weight_decay", Distribution::categorical({1.0, 1e-4}), {}, {}}}};
        wanted.settings.sampler.kind = SamplerOptions::Kind::Grid;
        wanted.settings.recipe.epochs = 6;
        wanted.settings.recipe.precision = Precision::Float32;
        wanted.trials = 4;
        Watch watch;
        const auto result = tune(wanted, watch, {watch.token, {}});
        QVERIFY(result);
        QCOMPARE(result->study.trials.size(), std::size_t(4));
        QVERIFY(result->study.count(TrialState::Fail) > 0);
        QVERIFY(result->study.count(TrialState::Complete) > 0);
        for (const Trial& trial : result->study.trials) {
            if (trial.state == TrialState::Fail)
                QVERIFY2(trial.failure().startsWith("Diverged"), qPrintable(trial.failure()));
        }
    }

    void anotherStudyIsNotGoneOnWith()
    {
        TuneOptions wanted = options(1);
        wanted.trials = 1;
        wanted.studyFile = m_dir.filePath("one.db");
        Watch watch;
        QVERIFY(tune(wanted, watch, {watch.token, {}}));
        wanted.settings.recipe.batchSize = 8;
        wanted.settings.recipe.checkpointSeconds = 5;  // changes no trial
        wanted.settings.suggestionLag = 2;
        const auto other = tune(wanted, watch, {watch.token, {}});
        QVERIFY(other.failed());
        QCOMPARE(other.error().code, ErrorCode::StudyDiffers);
        QCOMPARE(other.error().choices, (QStringList{"look_back", "batch_size"}));
    }

    void optionsAreCheckedBeforeAnyFile_data()
    {
        QTest::addColumn<int>("trials");
        QTest::addColumn<int>("parallel");
        QTest::addColumn<int>("cores");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no trials") << 0 << 1 << 1 << "trials";
        QTest::newRow("nothing at a time") << 1 << 0 << 1 << "parallel";
        QTest::newRow("more at a time than the look-back lets") << 20 << 9 << 1 << "parallel";
        QTest::newRow("shared cores cannot be reproducible") << 4 << 1 << 0 << "cores_per_trial";
    }
    void optionsAreCheckedBeforeAnyFile()
    {
        QFETCH(int, trials);
        QFETCH(int, parallel);
        QFETCH(int, cores);
        QFETCH(QString, subject);
        TuneOptions wanted = options(parallel);
        wanted.settings.recipe.data = "/nowhere";
        wanted.trials = trials;
        wanted.settings.coresPerTrial = cores;
        Watch watch;
        const auto result = tune(wanted, watch, {watch.token, {}});
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::BadValue);
        QCOMPARE(result.error().subject, subject);
    }

    /// As Optuna's enqueue_trial() leaves them: they come first and have the values that were asked for.
    void enqueuedTrialsRunWithTheirValues()
    {
        QStringList alone;
        for (const int parallel : {1, 3}) {
            TuneOptions wanted = withFeatures(options(parallel));
            wanted.studyFile = m_dir.filePath(QStringLiteral("enqueued-%1.db").arg(parallel));
            enqueue(wanted.studyFile, {R"({"learning_rate": 0.0123, "momentum": 0.5})", R"({"step_size": 3})", "{}"});
            Watch watch;
            const auto result = tune(wanted, watch, {watch.token, {}});
            QVERIFY2(result, qPrintable(result.failed() ? result.error().detail : QString()));
            const std::vector<Trial>& trials = result->study.trials;
            QCOMPARE(trials.size(), std::size_t(5));
            QCOMPARE(trials[0].find("learning_rate")->value().toDouble(), 0.0123);
            QCOMPARE(trials[0].find("momentum")->value().toDouble(), 0.5);
            QCOMPARE(trials[1].find("step_size")->value().toInt(), 3);
            for (const Trial& trial : trials)
                QCOMPARE(trial.parameters.size(), wanted.settings.space.parameters.size());
            const auto stored = readTuningStudy(wanted.studyFile);
            QVERIFY(stored);
            QCOMPARE(essence(*stored), essence(result->study));
            QVERIFY(stored->trials[0].systemAttributes.contains("fixed_params"));
            const auto recipe = readRecipe(trials[0].run() + "/recipe.json");
            QVERIFY(recipe);
            QCOMPARE(recipe->learningRate, 0.0123);
            if (alone.isEmpty())
                alone = essence(result->study);
            QCOMPARE(essence(result->study), alone);
        }
    }

    void whatCannotBeEnqueuedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("fixed");
        QTest::addColumn<QString>("named");
        QTest::newRow("out of range") << QByteArray(R"({"learning_rate": 7})") << "learning_rate=7";
        QTest::newRow("not in the space") << QByteArray(R"({"batch_size": 32})") << "batch_size=32";
        QTest::newRow("of another kind") << QByteArray(R"({"step_size": "many"})") << "step_size=many";
    }
    void whatCannotBeEnqueuedIsRefused()
    {
        QFETCH(QByteArray, fixed);
        TuneOptions wanted = withFeatures(options(1));
        wanted.studyFile = m_dir.filePath(QStringLiteral("refused-%1.db").arg(m_runs));
        enqueue(wanted.studyFile, {"{}", fixed});
        Watch watch;
        const auto result = tune(wanted, watch, {watch.token, {}});
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::BadValue);
        QCOMPARE(result.error().subject, "trial 1");
        QTEST(result.error().detail, "named");
        QCOMPARE(readTuningStudy(wanted.studyFile)->count(TrialState::Waiting), 2);
    }

    void aDamagedStudyIsToldOfBeforeTheDataIsRead()
    {
        TuneOptions wanted = options(1);
        wanted.settings.recipe.data = m_dir.filePath("gone");
        wanted.studyFile = m_dir.filePath("damaged.db");
        QFile file(wanted.studyFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        Watch watch;
        const auto result = tune(wanted, watch, {watch.token, {}});
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::NotAStudy);
        QCOMPARE(QFileInfo(wanted.studyFile).size(), 4096);
    }

    void aVanishedDatasetEndsTheStudyAndKeepsIt()
    {
        const QString data = m_dir.filePath("vanishing"), away = m_dir.filePath("away");
        testing::writeSmallDataset(data, few);
        TuneOptions wanted = options(1);
        wanted.trials = 2;
        wanted.settings.recipe.data = data;
        Watch unbroken;
        const auto whole = tune(wanted, unbroken, {unbroken.token, {}});
        QVERIFY(whole);

        wanted.studyFile = m_dir.filePath("vanished.db");
        Watch first;
        first.afterFirstTrial = [&] { QVERIFY(QDir().rename(data, away)); };
        const auto broken = tune(wanted, first, {first.token, {}});
        QVERIFY(broken.failed());
        QCOMPARE(broken.error().code, ErrorCode::DatasetGone);
        QCOMPARE(broken.error().subject, data);
        const auto stored = readTuningStudy(wanted.studyFile);
        QVERIFY(stored);
        QCOMPARE(stored->count(TrialState::Complete), 1);
        QCOMPARE(stored->count(TrialState::Fail), 0);
        QCOMPARE(essence(stored->trials[0]), essence(whole->study.trials[0]));

        QVERIFY(QDir().rename(away, data));
        Watch second;
        const auto rest = tune(wanted, second, {second.token, {}});
        QVERIFY(rest);
        QCOMPARE(second.ended, 1);
        QCOMPARE(essence(rest->study), essence(whole->study));
    }

    /// A loss over no picture would be 0: the best there is.
    void unreadableValidationGivesNoTrialAValue_data()
    {
        QTest::addColumn<int>("trialsBefore");
        QTest::newRow("from the start") << 0;
        QTest::newRow("after the first trial") << 1;
    }
    void unreadableValidationGivesNoTrialAValue()
    {
        QFETCH(int, trialsBefore);
        const QString data = m_dir.filePath(QStringLiteral("unreadable-%1").arg(trialsBefore));
        testing::writeSmallDataset(data, few);
        const auto damage = [&] {
            for (QDirIterator it(data + "/valid", QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
                QVERIFY(QFile::resize(it.next(), 20));
        };
        TuneOptions wanted = options(1);
        wanted.settings.recipe.data = data;
        wanted.settings.metric = Metric::ValidLoss;
        wanted.studyFile = data + ".db";
        Watch watch;
        if (trialsBefore == 0)
            damage();
        else
            watch.afterFirstTrial = damage;
        const auto result = tune(wanted, watch, {watch.token, {}});
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::ImagesLost);
        QCOMPARE(result.error().subject, "valid");
        QVERIFY(result.error().detail.startsWith(data + "/valid"));
        QCOMPARE(watch.epochs, 2 * trialsBefore);
        QCOMPARE(watch.ended, trialsBefore);
        const std::vector<Trial> trials
            = isNewStudy(wanted.studyFile) ? std::vector<Trial>() : readTuningStudy(wanted.studyFile)->trials;
        int withValue = 0;
        for (const Trial& trial : trials) {
            withValue += trial.value.has_value();
            QVERIFY(trial.value.value_or(1) > 0);
        }
        QCOMPARE(withValue, trialsBefore);
    }

    void aDatasetThatIsNotThereIsNamed()
    {
        TuneOptions wanted = options(1);
        wanted.settings.recipe.data = m_dir.filePath("gone");
        Watch watch;
        const auto result = tune(wanted, watch, {watch.token, {}});
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(result.error().subject, m_dir.filePath("gone"));
    }

private:
    /// Waiting trials, one for each JSON text of fixed values.
    static void enqueue(const QString& path, const QByteArrayList& fixed)
    {
        QVERIFY(StudyStorage::open(path, {}, Direction::Maximize));
        const auto file = SqliteFile::open(path, SqliteFile::Access::Write, std::chrono::seconds(5));
        QVERIFY(file);
        for (int number = 0; number < fixed.size(); ++number) {
            QVERIFY((*file)->run("INSERT INTO trials (number, study_id, state) VALUES (?, 1, 'WAITING')", {number}));
            QVERIFY((*file)->run("INSERT INTO trial_system_attributes (trial_id, key, value_json) VALUES (?, 'fixed_params', ?)",
                                 {number + 1, QString::fromUtf8(fixed[number])}));
        }
    }

    TuneOptions options(int parallel)
    {
        TuneOptions wanted;
        wanted.runsDir = m_dir.filePath(QStringLiteral("runs-%1").arg(++m_runs));
        wanted.trials = 5;
        wanted.parallel = parallel;
        wanted.settings.sampler.startupTrials = 2;
        wanted.settings.suggestionLag = 3;
        wanted.settings.recipe = tuneRecipe();
        wanted.settings.recipe.data = m_dir.filePath("data");
        wanted.settings.recipe.inputSize = 32;
        wanted.settings.recipe.epochs = 2;
        wanted.settings.recipe.batchSize = 16;
        return wanted;
    }

    /// Trials of a frozen backbone take next to no time.
    static TuneOptions withFeatures(TuneOptions wanted)
    {
        wanted.settings.recipe.trainable = Trainable::Head;
        wanted.settings.recipe.batchNorm = BatchNorm::Frozen;
        wanted.settings.recipe.augment = {};
        return wanted;
    }

    QTemporaryDir m_dir;
    int m_runs = 0;
};

LEAFBENCH_GUILESS_TEST(tst_Tune)
#include "tst_Tune.moc"
