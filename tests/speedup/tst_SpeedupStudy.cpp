#include "engine/speedup/SpeedupStudy.h"

#include "engine/common/TextFile.h"
#include "engine/speedup/MeasureSpeedup.h"
#include "engine/speedup/StudyFile.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/speedup/FileSizeLimit.h"
#include "tests/speedup/MadeUpStudy.h"
#include "tests/speedup/SpeedupWatcher.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace leafbench;
using SpeedupStudyWatcher = testing::SpeedupWatcher;

class tst_SpeedupStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(data()); }

    void namesAndRanges()
    {
        for (const Workload workload : enumerators<Workload>()) {
            QCOMPARE(fromWord<Workload>(toWord(workload)), std::optional(workload));
            for (const int count : defaultWorkerCounts(workload))
                QVERIFY(count >= workerRange(workload).low && count <= workerRange(workload).high);
        }
        QVERIFY(!fromWord<Workload>("stats"));
    }

    void workerCountsAreParsedOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("counts");  // empty: refused
        QTest::newRow("commas") << "1,2,4,8" << QList<int>{1, 2, 4, 8};
        QTest::newRow("spaces") << " 8 1  2 " << QList<int>{1, 2, 8};
        QTest::newRow("twice") << "4,4,1" << QList<int>{1, 4};
        QTest::newRow("64") << "64" << QList<int>{64};
        for (const char* wrong : {"0", "1,0", "1000", "65", "many", "1,many", "", ",", "-1", "1.5", "2x", "99999999999"})
            QTest::newRow(wrong) << wrong << QList<int>{};
    }
    void workerCountsAreParsedOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, counts);
        const auto parsed = parseWorkerCounts(text, Workload::StatsLoader);
        QCOMPARE(parsed.finished(), !counts.isEmpty());
        if (parsed) {
            QCOMPARE(QList<int>(parsed->begin(), parsed->end()), counts);
        } else {
            QCOMPARE(parsed.error().code, ErrorCode::BadValue);
            QCOMPARE(parsed.error().subject, QStringLiteral("workers"));
            QCOMPARE(parsed.error().high, 64.0);
        }
        QVERIFY(parseWorkerCounts("0", Workload::TrainWorkers));
    }

    void fileKeepsEverything()
    {
        SpeedupStudy before = testing::madeUpStudy(Workload::TrainReplicas, 2, {1, 2}, {{10, 11}, {6.25, 0.1}});
        before.path = m_dir.filePath("kept/study.json");
        QVERIFY(QDir().mkpath(m_dir.filePath("kept")));
        before.options.data = "/a/b";
        before.options.limit = 77;
        before.options.cache = FileCache::Cold;
        before.options.recipe.inputSize = 96;
        before.state = StudyState::Failed;
        before.failure = "Internal x";
        before.files = "0123";
        before.machine = {{"cpu", "made up"}};
        before.measurements[1].waitShare = 0.1;
        before.measurements[1].cores = corePlanOf(before.options, 2);
        TimelineRecorder recorder;
        recorder.lane(QStringLiteral("worker"), 1).mark(Activity::Decode);
        before.measurements[1].timeline = std::make_shared<const Timeline>(recorder.take());
        QVERIFY(saveStudy(before, true));

        const auto after = openStudy(before.path);
        QVERIFY(after);
        QCOMPARE(studyToJson(*after), studyToJson(before));
        QCOMPARE(after->options.recipe, before.options.recipe);
        QCOMPARE(after->path, before.path);
        QVERIFY(!after->measurements[0].timeline);
        QVERIFY(after->measurements[1].timeline);
        QVERIFY(after->measurements[1].timeline->lanes[0].spans == before.measurements[1].timeline->lanes[0].spans);
    }

    /// As many ranks in two layouts are two measurements, with a timeline each.
    void layoutsOfOneNumberAreStoredApart()
    {
        SpeedupStudy before = testing::madeUpStudy(Workload::TrainRanks, 4, {{1, 1}, {2, 1}, {2, 2}}, {{10}, {7}, {5}});
        before.path = m_dir.filePath("layouts.json");
        for (SpeedupMeasurement& m : before.measurements)
            m.timeline = std::make_shared<const Timeline>(Timeline{m.seconds, {}});
        QVERIFY(saveStudy(before, true));
        const auto after = openStudy(before.path);
        QVERIFY(after);
        QCOMPARE(countsText(after->options.counts()), QStringLiteral("1x1 1x2 2x1"));
        for (const auto& [count, seconds] :
             {std::pair(WorkerCount(1, 1), 10.0), {WorkerCount(2, 1), 7.0}, {WorkerCount(2, 2), 5.0}}) {
            const SpeedupMeasurement* m = after->find(count, 0);
            QVERIFY(m && m->timeline);
            QCOMPARE(m->seconds, seconds);
            QCOMPARE(m->timeline->seconds, seconds);
        }
        QCOMPARE(after->curve().points.size(), 3u);
    }

    /// Which had nodes in its options alone, one for each number of workers.
    void anEarlierVersionsStudyOverNodesOpens()
    {
        SpeedupStudy before = testing::madeUpStudy(Workload::TrainRanks, 4, {{1, 1}, {2, 2}}, {{10}, {5}});
        before.path = m_dir.filePath("earlier.json");
        for (SpeedupMeasurement& m : before.measurements) {
            m.nodes = 0;
            m.timeline = std::make_shared<const Timeline>(Timeline{m.seconds, {}});
        }
        QVERIFY(saveStudy(before, true));
        QVERIFY(!readFile(before.path)->contains("\"nodes\": 2"));
        const auto after = openStudy(before.path);
        QVERIFY(after && after->find({1, 1}, 0));
        const SpeedupMeasurement* two = after->find({2, 2}, 0);
        QVERIFY(two && two->timeline);
        QCOMPARE(two->timeline->seconds, 5.0);
    }

    void resultsAgreeToTheBitOrWithinTheTolerance()
    {
        SpeedupStudy study = testing::madeUpStudy(Workload::StatsLoader, 2, {1, 2}, {{1}, {1}});
        QVERIFY(study.resultsAgree());
        study.measurements[1].result = "0x1.0000000000001p-1";
        QVERIFY(!study.resultsAgree());
        study.options.workload = Workload::TrainReplicas;
        QVERIFY(study.resultsAgree());
        study.measurements[1].result = "0x1p0";
        QVERIFY(!study.resultsAgree());
    }

    void measuresEveryCountInEveryRound_data()
    {
        QTest::addColumn<Workload>("workload");
        QTest::newRow("loader") << Workload::StatsLoader;
        QTest::newRow("tasks") << Workload::StatsTasks;
    }
    void measuresEveryCountInEveryRound()
    {
        QFETCH(Workload, workload);
        SpeedupStudyWatcher watcher;
        std::vector<Progress> progress;
        JobContext context;
        context.progress = [&](const Progress& p) { progress.push_back(p); };
        SpeedupOptions options = small();
        options.workload = workload;
        const auto study = measureSpeedup(options, studies(), watcher, context);
        QVERIFY2(study, study.failed() ? qPrintable(toWord(study.error().code) + study.error().detail) : "");
        QCOMPARE(study->state, StudyState::Finished);
        QCOMPARE(watcher.runs, (std::vector<std::pair<WorkerCount, int>>{{1, 0}, {2, 0}, {2, 1}, {1, 1}}));
        QCOMPARE(study->measurements.size(), 4u);
        QVERIFY(study->resultsAgree());
        QCOMPARE(study->images(), 48);
        for (const SpeedupMeasurement& m : study->measurements) {
            QVERIFY(m.seconds > 0);
            QVERIFY(m.result.contains("0x1"));
            QCOMPARE(m.timeline != nullptr, m.repeat == 0);
            QCOMPARE(m.workSeconds > 0, m.repeat == 0);
            QCOMPARE(m.cores.loaderWorkers, m.workers);
        }
        QCOMPARE(study->curve().points.size(), 2u);
        QVERIFY(study->machine.contains("gpus"));

        QCOMPARE(progress.back().phase, QStringLiteral("speedup"));
        QCOMPARE(progress.back().done, progress.back().total);
        QCOMPARE(progress.back().total, 48 * 4);
        QCOMPARE(progress.back().repeats, 2);

        const auto stored = openStudy(study->path);
        QVERIFY(stored);
        QCOMPARE(studyToJson(*stored), studyToJson(*study));
        QVERIFY(stored->measurements[0].timeline);
    }

    void trainingGivesTheSameLossForEveryWorkerCount()
    {
        SpeedupStudyWatcher watcher;
        SpeedupOptions options = small();
        options.workload = Workload::TrainWorkers;
        options.workers = {0, 1, 2};
        options.repeats = 1;
        options.limit = 32;
        options.recipe.inputSize = 32;
        options.recipe.batchSize = 8;
        const auto study = measureSpeedup(options, studies(), watcher, {});
        QVERIFY(study);
        QVERIFY(study->resultsAgree());
        QCOMPARE(study->images(), 32);
        QCOMPARE(study->measurements[0].cores.loaderWorkers, 0);
        QVERIFY2(study->measurements[0].waitShare > 0, "the training thread decodes by itself");
        QVERIFY(std::strtod(study->measurements[0].result.toLatin1().constData(), nullptr) > 0);
    }

    void trialsSideBySideAreTheSameTrials_data()
    {
        QTest::addColumn<int>("coresPerTrial");
        QTest::newRow("one each") << 1;
        QTest::newRow("all shared out") << 0;
    }
    void trialsSideBySideAreTheSameTrials()
    {
        QFETCH(int, coresPerTrial);
        SpeedupStudyWatcher watcher;
        std::vector<Progress> progress;
        JobContext context;
        context.progress = [&](const Progress& p) { progress.push_back(p); };
        SpeedupOptions options = small();
        options.workload = Workload::TuneParallel;
        options.repeats = 1;
        options.limit = 32;
        options.trials = 3;
        options.coresPerTrial = coresPerTrial;
        options.recipe.inputSize = 32;
        options.recipe.batchSize = 8;
        const auto study = measureSpeedup(options, studies(), watcher, context);
        QVERIFY2(study, study.failed() ? qPrintable(toWord(study.error().code) + study.error().detail) : "");
        QCOMPARE(study->images(), 3 * 32);
        QVERIFY(study->resultsAgree());
        for (const SpeedupMeasurement& m : study->measurements) {
            QCOMPARE(m.result.isEmpty(), coresPerTrial == 0);
            QCOMPARE(m.result.count("0x"), coresPerTrial == 0 ? 0 : 3);
            QCOMPARE(m.cores.intraOpThreads, trialPlanOf(options, m.workers).coresPerTrial);
            QCOMPARE(static_cast<int>(m.timeline->lanes.size()), m.workers);
            std::size_t trials = 0;
            for (const TimelineLane& lane : m.timeline->lanes)
                trials += lane.spans.size();
            QCOMPARE(trials, std::size_t(3));
        }
        QCOMPARE(progress.back().done, progress.back().total);
        QCOMPARE(progress.back().total, 3 * 32 * 2);
        const auto stored = openStudy(study->path);
        QVERIFY(stored);
        QCOMPARE(stored->options.coresPerTrial, coresPerTrial);
        QCOMPARE(stored->options.trials, 3);
    }

    void aLimitTakesTheSameImagesEachTime()
    {
        SpeedupOptions options = small();
        options.limit = 10;
        options.workers = {1};
        SpeedupStudyWatcher watcher;
        const auto first = measureSpeedup(options, studies(), watcher, {});
        const auto second = measureSpeedup(options, studies(), watcher, {});
        QVERIFY(first && second);
        QCOMPARE(first->images(), 10);
        QCOMPARE(first->measurements[0].result, second->measurements[0].result);
        QVERIFY(first->path != second->path);
    }

    void coldCacheGivesTheSameResult()
    {
        SpeedupOptions options = small();
        options.workers = {1};
        SpeedupStudyWatcher watcher;
        const auto warm = measureSpeedup(options, studies(), watcher, {});
        options.cache = FileCache::Cold;
        const auto cold = measureSpeedup(options, studies(), watcher, {});
        QVERIFY(warm && cold);
        QCOMPARE(warm->measurements[0].result, cold->measurements[0].result);
        QCOMPARE(openStudy(cold->path)->options.cache, FileCache::Cold);
    }

    void badOptionsAreNamed()
    {
        const auto error = [this](const std::function<void(SpeedupOptions&)>& change) {
            SpeedupOptions options = small();
            change(options);
            SpeedupStudyWatcher watcher;
            const auto outcome = measureSpeedup(options, studies(), watcher, {});
            return outcome.failed() ? toWord(outcome.error().code) + ' ' + outcome.error().subject : QString("none");
        };
        QCOMPARE(error([](auto& o) { o.workers = {0, 1}; }), QStringLiteral("BadValue workers"));
        QCOMPARE(error([](auto& o) { o.workers = {1000}; }), QStringLiteral("BadValue workers"));
        QCOMPARE(error([](auto& o) { o.workers = {}; }), QStringLiteral("BadValue workers"));
        QCOMPARE(error([](auto& o) { o.repeats = 0; }), QStringLiteral("BadValue repeats"));
        QCOMPARE(error([](auto& o) { o.repeats = 101; }), QStringLiteral("BadValue repeats"));
        QCOMPARE(error([](auto& o) { o.limit = -1; }), QStringLiteral("BadValue limit"));
        QCOMPARE(error([](auto& o) { o.data = "/no/such"; }), QStringLiteral("NotFound /no/such"));
    }

    void cancelKeepsWhatWasMeasured()
    {
        SpeedupStudyWatcher watcher;
        JobContext context;
        watcher.then = [&](const SpeedupStudy& study) {
            if (study.measurements.size() == 3)
                context.token.cancel();
        };
        const auto outcome = measureSpeedup(small(), studies(), watcher, context);
        QVERIFY(outcome.cancelled());
        const auto stored = openStudy(watcher.started.path);
        QVERIFY(stored);
        QCOMPARE(stored->state, StudyState::Cancelled);
        QCOMPARE(stored->measurements.size(), 3u);
    }

    void aBrokenStudyGoesOnByItsMeasurements_data()
    {
        QTest::addColumn<int>("breakAfter");
        for (const int measured : {1, 2, 3})
            QTest::addRow("after %d", measured) << measured;
    }
    void aBrokenStudyGoesOnByItsMeasurements()
    {
        QFETCH(int, breakAfter);
        const QString path = m_dir.filePath(QStringLiteral("broken-%1/study.json").arg(breakAfter));
        SpeedupStudyWatcher first;
        JobContext context;
        first.then = [&](const SpeedupStudy& study) {
            if (static_cast<int>(study.measurements.size()) == breakAfter)
                context.token.cancel();
        };
        QVERIFY(measureSpeedupIn(path, small(), first, context).cancelled());
        SpeedupStudyWatcher second;
        std::vector<Progress> progress;
        const auto study = measureSpeedupIn(path, small(), second, {{}, [&](const Progress& p) { progress.push_back(p); }});
        QVERIFY2(study, study.failed() ? qPrintable(toWord(study.error().code)) : "");
        QCOMPARE(study->state, StudyState::Finished);
        QCOMPARE(study->path, path);
        QVERIFY(study->started == first.started.started);
        QCOMPARE(static_cast<int>(second.runs.size()), 4 - breakAfter);
        QCOMPARE(study->measurements.size(), 4u);
        for (int i = 0; i < breakAfter; ++i)
            QCOMPARE(toJson(study->measurements[i]), toJson(first.last.measurements[i]));
        QVERIFY(study->resultsAgree());
        for (const SpeedupMeasurement& m : study->measurements)
            QCOMPARE(m.timeline != nullptr, m.repeat == 0);
        QCOMPARE(progress.back().done, progress.back().total);

        SpeedupStudyWatcher third;
        const auto again = measureSpeedupIn(path, small(), third, {});
        QVERIFY(again);
        QVERIFY2(third.runs.empty(), "a finished study is not measured again");
        QCOMPARE(studyToJson(*again), studyToJson(*study));
    }

    void aStudyGoesOnOnlyWithItsOwnOptionsAndFiles()
    {
        const QString folder = m_dir.filePath("own");
        testing::writeSmallDataset(folder);
        const QString path = m_dir.filePath("own.json");
        SpeedupOptions options = small();
        options.data = folder;
        SpeedupStudyWatcher watcher;
        JobContext context;
        watcher.then = [&](const SpeedupStudy&) { context.token.cancel(); };
        QVERIFY(measureSpeedupIn(path, options, watcher, context).cancelled());
        watcher.then = {};
        SpeedupOptions other = options;
        other.repeats = 1;
        other.limit = 7;
        const auto refused = measureSpeedupIn(path, other, watcher, {});
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::StudyDiffers);
        QCOMPARE(refused.error().choices, (QStringList{"limit", "repeats"}));

        const auto stored = readFile(path);
        QVERIFY(stored);
        auto twice = *openStudy(path);
        twice.measurements.push_back(twice.measurements.front());
        QVERIFY(saveStudy(twice, false));
        QCOMPARE(measureSpeedupIn(path, options, watcher, {}).error().code, ErrorCode::BadFile);
        QVERIFY(writeFile(path, "{\"half\":"));
        QCOMPARE(measureSpeedupIn(path, options, watcher, {}).error().code, ErrorCode::BadFile);

        QVERIFY(writeFile(path, *stored));
        QFile changed(folder + "/train/Species_2___disease_2/leaf_003.jpg");
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("x");
        changed.close();
        QCOMPARE(measureSpeedupIn(path, options, watcher, {}).error().code, ErrorCode::DatasetChanged);
        QCOMPARE(*readFile(path), *stored);
    }

    void ranksShowTheirCommunication()
    {
        SpeedupOptions options = small();
        options.workload = Workload::TrainRanks;
        options.workers = {1, 2};
        options.repeats = 1;
        options.limit = 32;
        options.recipe.inputSize = 32;
        options.recipe.startSize = 0;
        options.recipe.batchSize = 16;
        SpeedupStudyWatcher watcher;
        const auto study = measureSpeedup(options, m_dir.filePath("ranks"), watcher, {});
        QVERIFY(study);
        const auto lanes = [&](int ranks) {
            QStringList kinds;
            for (const TimelineLane& lane : study->find(ranks, 0)->timeline->lanes)
                kinds << lane.kind;
            return kinds;
        };
        QVERIFY(!lanes(1).contains(QStringLiteral("network")));
        QVERIFY(lanes(2).contains(QStringLiteral("network")));
        for (const TimelineLane& lane : study->find(2, 0)->timeline->lanes) {
            if (lane.kind == QLatin1String("network"))
                QVERIFY(lane.spans.size() >= 4);  // two steps of several buckets
        }
        QVERIFY(resultsMatch(options.workload, study->find(1, 0)->result, study->find(2, 0)->result));
    }

    void keptTuningStudiesGoOnByTheirTrials()
    {
        SpeedupOptions options = small();
        options.workload = Workload::TuneParallel;
        options.repeats = 2;
        options.limit = 16;
        options.trials = 3;
        options.recipe.inputSize = 32;
        options.recipe.batchSize = 8;
        options.keepTuningIn = m_dir.filePath("kept");
        SpeedupStudyWatcher watcher;
        QCOMPARE(measureSpeedupIn(m_dir.filePath("kept.json"), options, watcher, {}).error().subject, QStringLiteral("repeats"));
        options.repeats = 1;

        JobContext context;
        context.progress = [&](const Progress& p) {
            if (p.done >= 16 && p.done < 48)  // the first count has done one of its trials, or two
                context.token.cancel();
        };
        QVERIFY(measureSpeedupIn(m_dir.filePath("kept.json"), options, watcher, context).cancelled());
        const auto before = readTuningStudy(keptStudyPath(options, 1));
        QVERIFY(before);
        QVERIFY(before->count(TrialState::Complete) >= 1);

        const auto study = measureSpeedupIn(m_dir.filePath("kept.json"), options, watcher, {});
        QVERIFY2(study, study.failed() ? qPrintable(toWord(study.error().code) + study.error().detail) : "");
        QVERIFY(study->resultsAgree());
        QVERIFY(!study->measurements[0].result.isEmpty());
        for (const int workers : options.workers) {
            const auto kept = readTuningStudy(keptStudyPath(options, workers));
            QVERIFY(kept);
            QCOMPARE(kept->count(TrialState::Complete), 3);
            QVERIFY(kept->best()->run().startsWith(options.keepTuningIn));
        }
        const auto after = readTuningStudy(keptStudyPath(options, 1));
        QVERIFY2(after->trials[0] == before->trials[0], "a trial that was over was not repeated");
        double seconds = 0;
        for (const Trial& trial : after->trials)
            seconds += trial.seconds();
        QVERIFY2(std::abs(study->find(1, 0)->seconds - seconds) < 0.01, "one at a time: as long as its trials, without the pause");
    }

    void aVanishedFileIsNamed()
    {
        const QString folder = m_dir.filePath("vanishing");
        testing::writeSmallDataset(folder);
        const QString gone = "train/Species_1___disease_1/leaf_005.jpg";
        const SpeedupStudy kept = changedAfterTheFirst(
            folder, [&] { QVERIFY(QFile::remove(folder + '/' + gone)); }, gone);
        QCOMPARE(kept.measurements.size(), 1u);
    }

    void aChangedFileIsNamed()
    {
        const QString folder = m_dir.filePath("changing");
        testing::writeSmallDataset(folder);
        const QString changed = "train/Species_3___disease_3/leaf_000.jpg";
        changedAfterTheFirst(
            folder,
            [&] {
                QFile file(folder + '/' + changed);
                QVERIFY(file.open(QIODevice::Append));
                file.write("x");
            },
            changed);
    }

    void aBrokenPictureFromTheStartIsLeftOut()
    {
        const QString folder = m_dir.filePath("broken");
        testing::writeSmallDataset(folder);
        QVERIFY(writeFile(folder + "/train/Species_0___disease_0/leaf_001.jpg", "no picture"));
        SpeedupOptions options = small();
        options.data = folder;
        SpeedupStudyWatcher watcher;
        const auto study = measureSpeedup(options, studies(), watcher, {});
        QVERIFY(study);
        QCOMPARE(study->images(), 47);
    }

    void aFullDiskLosesNothing()
    {
        SpeedupStudyWatcher watcher;
        std::optional<testing::FileSizeLimit> limit;
        watcher.then = [&](const SpeedupStudy& study) {
            if (study.measurements.size() == 2)
                limit.emplace(static_cast<rlim_t>(QFileInfo(study.path).size()));
        };
        SpeedupOptions options = small();
        options.recordTimeline = false;
        const auto outcome = measureSpeedup(options, studies(), watcher, {});
        limit.reset();
        QVERIFY(outcome.failed());
        QCOMPARE(outcome.error().code, ErrorCode::NotWritable);
        QCOMPARE(watcher.last.measurements.size(), 3u);
        const auto stored = openStudy(watcher.started.path);
        QVERIFY(stored);
        QCOMPARE(stored->measurements.size(), 2u);
    }

    void listIsNewestFirstAndPassesOverOthers()
    {
        const QString dir = m_dir.filePath("list");
        QVERIFY(QDir().mkpath(dir));
        for (int day = 1; day <= 3; ++day) {
            SpeedupStudy study = testing::madeUpStudy(Workload::StatsLoader, 2, {1}, {{day * 1.0}});
            study.started = QDateTime(QDate(2024, 5, day), QTime(12, 0));
            study.path = QStringLiteral("%1/%2.json").arg(dir).arg(day);
            QVERIFY(saveStudy(study, true));
        }
        QVERIFY(writeFile(dir + "/notes.json", "{\"a\": 1}"));
        QVERIFY(writeFile(dir + "/half.json", "{\"format\":"));
        UnreadableList unreadable;
        const auto studies = listStudies(dir, &unreadable);
        QCOMPARE(studies.size(), 3u);
        QCOMPARE(unreadable.size(), 2u);
        QCOMPARE(unreadable.front().path, dir + "/half.json");
        QCOMPARE(studies[0].measurements[0].seconds, 3.0);
        QCOMPARE(studies[2].measurements[0].seconds, 1.0);
        QCOMPARE(openStudy(dir + "/notes.json").error().code, ErrorCode::BadFile);
        QCOMPARE(openStudy(dir + "/none.json").error().code, ErrorCode::NotFound);
        QVERIFY(listStudies("/no/such").empty());
    }

private:
    SpeedupStudy changedAfterTheFirst(const QString& folder, const std::function<void()>& change, const QString& named)
    {
        SpeedupStudyWatcher watcher;
        watcher.then = [&](const SpeedupStudy& study) {
            if (study.measurements.size() == 1)
                change();
        };
        SpeedupOptions options = small();
        options.data = folder;
        const auto outcome = measureSpeedup(options, studies(), watcher, {});
        [&] {
            QVERIFY(outcome.failed());
            QCOMPARE(outcome.error().code, ErrorCode::DatasetChanged);
            QCOMPARE(outcome.error().detail, named);
        }();
        const auto stored = openStudy(watcher.started.path);
        [&] { QCOMPARE(stored->state, StudyState::Failed); }();
        return *stored;
    }

    SpeedupOptions small() const
    {
        SpeedupOptions options;
        options.data = data();
        options.workers = {1, 2};
        options.repeats = 2;
        return options;
    }
    QString data() const { return m_dir.filePath("data"); }
    QString studies() const { return m_dir.filePath("runs/speedup"); }
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_SpeedupStudy)
#include "tst_SpeedupStudy.moc"
