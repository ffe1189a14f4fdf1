#include "engine/common/AsideFolder.h"
#include "engine/common/FileLock.h"
#include "engine/common/TextFile.h"
#include "engine/processes/Process.h"
#include "engine/replay/Replay.h"
#include "tests/replay/TinyReplay.h"
#include "tests/speedup/FileSizeLimit.h"
#include "tests/testing/SmallDataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::ReplayWatch;

class tst_Replay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        testing::writeSmallDataset(data());
    }

    void plansAreThePapersSizes()
    {
        for (const ReplayScale scale : {ReplayScale::Smoke, ReplayScale::Lecture, ReplayScale::Full})
            QCOMPARE(fromWord<ReplayScale>(toWord(scale)), std::optional(scale));
        QVERIFY(!fromWord<ReplayScale>("huge"));
        QCOMPARE(enumerators<ReplayStep>().size(), 10u);
        const ReplayPlan full = replayPlan(ReplayScale::Full);
        QCOMPARE(full.initial.inputSize, 256);
        QCOMPARE(full.initial.epochs, 5);
        QCOMPARE(full.finalEpochs, 10);
        QCOMPARE(full.trials, 8);
        QCOMPARE(full.trainImages + full.statsImages + full.tuneImages, 0);
        QVERIFY(full.initial.trainable == Trainable::Head);
        QCOMPARE(full.loaderWorkers, (std::vector<int>{0, 2, 4, 8}));
        QCOMPARE(full.parallelTrials, (std::vector<int>{1, 2, 4, 8}));
    }

    void carriesOutTheRoadmap()
    {
        ReplayWatch watch;
        std::vector<Progress> progress;
        const auto replay = replayPaper(options("whole"), watch, {{}, [&](const Progress& p) { progress.push_back(p); }});
        QVERIFY2(replay,
                 replay.failed() ? qPrintable(toWord(replay.error().code) + ' ' + replay.error().subject + replay.error().detail)
                                 : "");
        QVERIFY(replay->finished());
        QVERIFY(replay->path.startsWith(m_dir.filePath("whole/replays/")) && replay->path.endsWith("-smoke"));
        for (const ReplayStepRecord& record : replay->steps)
            QVERIFY2(record.state == StepState::Done && record.seconds > 0, qPrintable(toWord(record.step)));

        QCOMPARE(replay->classes.size(), 4u);
        QCOMPARE(replay->classes[2].name, QStringLiteral("Species_2___disease_2"));
        QCOMPARE(replay->classes[2].images, (std::array<qint64, 3>{10, 4, 2}));  // an eighth of twelve, rounded up
        QCOMPARE(replay->studies().size(), 5u);
        for (const SpeedupStudy& study : replay->studies()) {
            QCOMPARE(study.state, StudyState::Finished);
            QVERIFY(study.resultsAgree());
            QVERIFY(study.path.startsWith(replay->path));
            QCOMPARE(study.measurements.size(), 2u);
        }
        QCOMPARE(replay->statsTasks->images(), 48);
        QCOMPARE(replay->tuneParallel->images(), 2 * 16);
        QVERIFY2(!replay->tuneParallel->measurements[0].result.isEmpty(), "trials are the same for every count");

        QCOMPARE(replay->preTraining->state, RunState::Finished);
        QCOMPARE(replay->preTraining->images, (std::array<qint64, 3>{40, 16, 8}));
        QCOMPARE(replay->finalTraining->epochs.size(), 2u);
        const Trial* best = replay->tuning->best();
        QVERIFY(best);
        for (const TrialParameter& parameter : best->parameters)
            QVERIFY(replay->finalTraining->recipe.get(parameter.name) == parameter.value());
        QCOMPARE(replay->valid->matrix.total(), 16);
        QCOMPARE(replay->test->matrix.total(), 8);
        QVERIFY(replay->machine.contains("cpu") && replay->machine.contains("libtorch"));

        QVERIFY(!progress.empty());
        for (std::size_t i = 0; i < progress.size(); ++i) {
            QCOMPARE(progress[i].phase, QStringLiteral("replay"));
            QCOMPARE(progress[i].epochs, 10);
            QVERIFY(i == 0 || progress[i].done >= progress[i - 1].done);
        }
        QCOMPARE(progress.back().done, progress.back().total);
        m_whole = replay->path;
        m_essence = testing::essence(*replay);
    }

    void aFinishedOneIsReadAndNotRepeated()
    {
        QVERIFY2(!m_whole.isEmpty(), "carriesOutTheRoadmap() failed");
        const auto before = readFile(m_whole + "/replay.json");
        const auto opened = openReplay(m_whole);
        QVERIFY(opened && opened->finished());
        QCOMPARE(testing::essence(*opened), m_essence);
        ReplayWatch watch;
        ReplayOptions again = options("whole");
        again.path = m_whole;
        const auto replay = replayPaper(again, watch, {});
        QVERIFY(replay && replay->finished());
        QVERIFY(watch.epochs.empty() && watch.measured.empty());
        QCOMPARE(*readFile(m_whole + "/replay.json"), *before);
        for (const char* other : {"empty", "no replay/runs"})
            QVERIFY(QDir(m_dir.filePath("whole/replays")).mkpath(other));
        UnreadableList unreadable;
        QCOMPARE(listReplays(m_dir.filePath("whole"), &unreadable).size(), 1u);
        QCOMPARE(unreadable.size(), 1u);  // one that was not written yet holds nothing
        QCOMPARE(unreadable.front().path, m_dir.filePath("whole/replays/no replay"));
        QVERIFY(removeFolder(unreadable.front().path));
        QVERIFY(listReplays("/no/such").empty());
    }

    /// Broken off many times, and its folder moved in between: the numbers of one that was not.
    void cancelledAndMovedItEndsAlike()
    {
        QVERIFY2(!m_whole.isEmpty(), "carriesOutTheRoadmap() failed");
        QRandomGenerator random(7);
        ReplayWatch watch;
        ReplayOptions own = options("cancelled");
        Result<Replay> replay = Cancelled{};
        int stretches = 0;
        for (; stretches < 60 && replay.cancelled(); ++stretches) {
            JobContext context;
            int left = random.bounded(4, 25);
            context.progress = [&](const Progress&) {
                if (--left == 0)
                    context.token.cancel();
            };
            replay = replayPaper(own, watch, context);
            if (stretches == 3) {
                own.path = m_dir.filePath("moved");
                QVERIFY(QDir().rename(watch.last.path, own.path));
            }
        }
        QVERIFY2(replay,
                 replay.failed() ? qPrintable(toWord(replay.error().code) + ' ' + replay.error().subject + replay.error().detail)
                                 : "never ended");
        QVERIFY(stretches > 4);
        QCOMPARE(testing::essence(*replay), m_essence);
        QCOMPARE(watch.repeated, 0);
        QCOMPARE(watch.measured.size(), 10u);
        for (const auto& [what, times] : watch.measured)
            QVERIFY2(
                times == 1,
                qPrintable(QStringLiteral("%1 of %2 was measured %3 times").arg(what.second).arg(toWord(what.first)).arg(times)));
        for (const auto& [what, times] : watch.epochs)
            QVERIFY2(times == 1, qPrintable(QStringLiteral("epoch %1 was trained %2 times").arg(what.second).arg(times)));
    }

    void killedItEndsAlike()
    {
        QVERIFY2(!m_whole.isEmpty(), "carriesOutTheRoadmap() failed");
        QRandomGenerator random(11);
        std::map<ReplayStep, double> done;  ///< seconds of steps that were over at a kill
        int kills = 0;
        for (bool over = false; !over && kills < 50;) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--child", data(), m_dir.filePath("killed")});
            // The later ones are let live longer, so that it comes to an end on any machine.
            over = child.waitForFinished(random.bounded(800, 2000) + 1000 * kills);
            if (over) {
                QCOMPARE(child.exitStatus(), QProcess::NormalExit);
                QCOMPARE(child.exitCode(), 0);
            } else {
                child.kill();
                child.waitForFinished();
                ++kills;
            }
            const auto all = listReplays(m_dir.filePath("killed"));
            QVERIFY2(all.size() <= 1, "it went on with the one that was there");
            for (const Replay& replay : all) {
                over = over || replay.finished();  // killed on its way out
                for (const ReplayStepRecord& record : replay.steps) {
                    if (done.contains(record.step))
                        QCOMPARE(record.seconds, done[record.step]);
                    else if (record.state == StepState::Done)
                        done[record.step] = record.seconds;
                }
            }
        }
        QVERIFY(kills > 0);
        const auto all = listReplays(m_dir.filePath("killed"));
        QCOMPARE(all.size(), 1u);
        QVERIFY(all[0].finished());
        QCOMPARE(testing::essence(all[0]), m_essence);
    }

    void aFullDiskLosesNothing()
    {
        const ReplayOptions own = options("full");
        ReplayWatch watch;
        std::optional<testing::FileSizeLimit> limit;
        watch.then = [&](ReplayStep) {
            if (watch.measured.size() == 2)
                limit.emplace(100);
        };
        const auto full = replayPaper(own, watch, {});
        limit.reset();
        QVERIFY(full.failed());
        QCOMPARE(full.error().code, ErrorCode::NotWritable);
        const auto stored = openReplay(watch.last.path);
        QVERIFY(stored);
        QVERIFY2(stored->at(ReplayStep::StatsTasks).state == StepState::Running, "as it was before the disk was full");

        JobContext context;
        watch.then = [&](ReplayStep) { context.token.cancel(); };
        QVERIFY(replayPaper(own, watch, context).cancelled());
        QCOMPARE(watch.last.at(ReplayStep::StatsTasks).state, StepState::Done);
        for (const auto& [what, times] : watch.measured)
            QCOMPARE(times, 1);
    }

    void damagedStateIsToldOf_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("cut off") << QByteArray("\"version\"") << QByteArray() << "BadFile";
        QTest::newRow("another file") << QByteArray("leafbench-replay") << QByteArray("leafbench-speedup-1") << "BadFile";
        QTest::newRow("later version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2") << "RunNewer";
        QTest::newRow("no version") << QByteArray("\"version\": 1") << QByteArray("\"version\": \"x\"") << "BadFile";
        QTest::newRow("scale") << QByteArray("\"smoke\"") << QByteArray("\"huge\"") << "BadFile";
        QTest::newRow("step") << QByteArray("\"stats-tasks\"") << QByteArray("\"stats\"") << "BadFile";
        QTest::newRow("order") << QByteArray("\"state\": \"done\"") << QByteArray("\"state\": \"waiting\"") << "BadFile";
        QTest::newRow("state") << QByteArray("\"state\": \"done\"") << QByteArray("\"state\": \"well\"") << "BadFile";
        QTest::newRow("recipe") << QByteArray("\"batch_size\": 8") << QByteArray("\"batch_size\": -8") << "BadFile";
        QTest::newRow("recipe key") << QByteArray("\"batch_size\": 8") << QByteArray("\"batch\": 8") << "BadFile";
        QTest::newRow("plan") << QByteArray("\"trials\": 2") << QByteArray("\"trials\": 2.25") << "BadFile";
        QTest::newRow("count") << QByteArray("\"valid\": 4") << QByteArray("\"valid\": null") << "BadFile";
    }
    void damagedStateIsToldOf()
    {
        QVERIFY2(!m_whole.isEmpty(), "carriesOutTheRoadmap() failed");
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        const QString file = m_whole + "/replay.json";
        const QByteArray good = *readFile(file);
        const qsizetype at = good.indexOf(from);
        QVERIFY(at >= 0);
        const QByteArray bad = to.isEmpty() ? good.left(at) : QByteArray(good).replace(at, from.size(), to);
        QVERIFY(writeFile(file, bad));
        ReplayWatch watch;
        ReplayOptions own = options("whole");
        own.path = m_whole;
        const auto replay = replayPaper(own, watch, {});
        QVERIFY(writeFile(file, good));
        QVERIFY(replay.failed());
        QCOMPARE(toWord(replay.error().code), error);
        QCOMPARE(replay.error().subject, file);
        QVERIFY(!replay.error().detail.isEmpty());
    }

    void aFileOfAFinishedStepIsMissed()
    {
        QVERIFY2(!m_whole.isEmpty(), "carriesOutTheRoadmap() failed");
        const QString study = m_whole + "/speedup/stats-loader.json";
        QVERIFY(QFile::rename(study, study + ".away"));
        const auto replay = openReplay(m_whole);
        QVERIFY(QFile::rename(study + ".away", study));
        QVERIFY(replay.failed());
        QCOMPARE(replay.error().code, ErrorCode::BadFile);
        QCOMPARE(replay.error().subject, study);
        QCOMPARE(openReplay("/no/such").error().code, ErrorCode::NotFound);
    }

    void oneAtATimeOnItsOwnImages()
    {
        const QString folder = m_dir.filePath("changing");
        testing::writeSmallDataset(folder);
        ReplayOptions own = options("own");
        own.data = folder;
        JobContext context;
        ReplayWatch watch;
        watch.then = [&](ReplayStep) { context.token.cancel(); };
        QVERIFY(replayPaper(own, watch, context).cancelled());
        QCOMPARE(watch.last.at(ReplayStep::StatsTasks).state, StepState::Waiting);
        watch.then = {};

        {
            const auto other = FileLock::take(watch.last.path + "/replay.lock", ErrorCode::RunInUse, {});
            QVERIFY(other);
            QCOMPARE(replayPaper(own, watch, {}).error().code, ErrorCode::RunInUse);
        }
        ReplayOptions elsewhere = own;
        elsewhere.path = watch.last.path;
        elsewhere.data = data();
        QCOMPARE(replayPaper(elsewhere, watch, {}).error().subject, QStringLiteral("data"));
        const QString image = folder + "/train/Species_0___disease_0/leaf_000.jpg";
        QVERIFY(QFile::copy(image, folder + "/train/Species_0___disease_0/one_more.jpg"));
        const auto replay = replayPaper(own, watch, {});
        QVERIFY(replay.failed());
        QCOMPARE(replay.error().code, ErrorCode::DatasetChanged);
        QVERIFY(replay.error().detail.contains("one_more.jpg"));
        own.data = "/no/such";
        QCOMPARE(replayPaper(own, watch, {}).error().code, ErrorCode::NotFound);
    }

private:
    ReplayOptions options(const QString& runs) const { return testing::tinyReplay(data(), m_dir.filePath(runs)); }
    QString data() const { return m_dir.filePath("data"); }

    QTemporaryDir m_dir;
    QString m_whole;
    QStringList m_essence;
};

int main(int argc, char** argv)
{
    configureMalloc();
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        ReplayWatch watch;
        return replayPaper(testing::tinyReplay(arguments.value(2), arguments.value(3)), watch, {}) ? 0 : 1;
    }
    tst_Replay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Replay.moc"
