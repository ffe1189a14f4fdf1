#include "engine/imaging/decode/Decode.h"
#include "engine/preprocessing/StatisticsByTasks.h"
#include "engine/processes/WorkerProcess.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QCborArray>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <algorithm>
#include <atomic>

using namespace leafbench;
using namespace leafbench::testing;

/// With the program's own worker processes.
class tst_StatisticsByTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_index = writtenImages(m_dir.path());
        for (quint32 i = 0; i < 150; ++i)
            m_all.push_back((i * 77) % 150);
    }

    void theGraphNamesEveryImageOnce()
    {
        const TaskGraph graph = statisticsGraph(m_index, m_all, 32);
        QCOMPARE(graph.size(), std::size_t(6));
        QCOMPARE(graph.depth(), std::size_t(2));
        QVERIFY(graph.functions() == (std::vector<std::pair<QString, std::size_t>>{{"image_sums", 5}, {"add_sums", 1}}));
        std::vector<quint32> named;
        for (const Task& task : graph.tasks()) {
            for (const QCborValue& image : task.arguments["images"].toArray())
                named.push_back(quint32(image.toInteger()));
        }
        QVERIFY(named == m_all);
        QCOMPARE(graph.tasks()[4].name, "sums of images 128 to 149");
        QCOMPARE(graph.tasks()[5].inputs, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }

    void theSameBitsAsTheLoader_data()
    {
        QTest::addColumn<int>("workers");
        for (const int workers : {1, 2, 3, 8})
            QTest::addRow("%d", workers) << workers;
    }
    void theSameBitsAsTheLoader()
    {
        QFETCH(int, workers);
        const auto loader = channelStatistics(m_index, m_all, 2);
        const auto tasks = statisticsByTasks(m_index, m_all, {.workers = workers});
        QVERIFY(loader.finished() && tasks.finished());
        compare(*tasks, *loader);
        QCOMPARE(tasks->refused.size(), std::size_t(3));
        QVERIFY(tasks->elapsedSeconds > 0);
    }

    void killedWorkersChangeNothing()
    {
        const std::vector<quint32> many = repeated(40);  // it takes longer than until the first report
        const auto loader = channelStatistics(m_index, many, 1);
        std::atomic<int> kills{0};
        JobContext context;
        context.progress = [&](const Progress& progress) {
            const auto pids = runningWorkers();
            if (progress.done > 0 && kills < 2 && !pids.empty()) {
                ::kill(static_cast<pid_t>(pids.back()), SIGKILL);
                ++kills;
            }
        };
        const auto tasks = statisticsByTasks(m_index, many, {.workers = 2}, context);
        QVERIFY(tasks.finished());
        QVERIFY(kills > 0);
        compare(*tasks, *loader);
    }

    void aDatasetThatVanishesIsNoHang()
    {
        const QTemporaryDir dir;
        const DatasetIndex index = writtenImages(dir.filePath("gone"));
        // An image a task: most of them are still to be read when the first is done.
        const auto vanish = [&](const Task&) { QDir(index.root).removeRecursively(); };
        const auto during = statisticsByTasks(statisticsGraph(index, m_all, 1), index, {.workers = 2}, {}, nullptr, vanish);
        const auto after = statisticsByTasks(index, m_all, {.workers = 2});
        for (const auto* gone : {&during, &after}) {
            QVERIFY(gone->failed());
            QCOMPARE(gone->error().code, ErrorCode::DatasetGone);
            QCOMPARE(gone->error().subject, index.root);
        }
    }

    void nothingToCountNeedsNoWorker()
    {
        const auto none = statisticsByTasks(m_index, {}, {.workers = 2, .program = "/no/such/program"});
        QVERIFY(none.failed());
        QCOMPARE(none.error().code, ErrorCode::EmptySubset);
    }

    void progressIsOrderedAndComplete()
    {
        std::vector<qint64> done;
        JobContext context;
        context.progress = [&](const Progress& progress) {
            QCOMPARE(progress.phase, "stats");
            QCOMPARE(progress.total, 150);
            done.push_back(progress.done);
        };
        QVERIFY(statisticsByTasks(m_index, m_all, {.workers = 2}, context).finished());
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QCOMPARE(done.front(), 0);
        QCOMPARE(done.back(), 150);
    }

    void cancelEndsIt()
    {
        JobContext context;
        context.progress = [&](const Progress& progress) {
            if (progress.done > 0)
                context.token.cancel();
        };
        QVERIFY(statisticsByTasks(m_index, repeated(100), {.workers = 2}, context).cancelled());
        QVERIFY(runningWorkers().empty());
    }

    void theTimelineShowsTheWorkers()
    {
        TimelineRecorder recorder;
        QVERIFY(statisticsByTasks(m_index, m_all, {.workers = 2}, {}, &recorder).finished());
        const Timeline timeline = recorder.take();
        QCOMPARE(timeline.lanes.size(), std::size_t(2));
        QVERIFY(timeline.total(Activity::Decode) > 0);
        QVERIFY(timeline.total(Activity::Compute) > 0);
        QVERIFY(timeline.total(Activity::Decode) <= 2 * timeline.seconds);
    }

private:
    /// 150 small pictures of two kinds, of which three cannot be read.
    static DatasetIndex writtenImages(const QString& folder)
    {
        QDir().mkpath(folder);
        DatasetIndex index;
        index.root = folder;
        for (quint32 i = 0; i < 150; ++i) {
            const RgbImage image = noisePicture(5 + int(i) % 7, 4 + int(i) % 11, i + 1);
            const QString name = QStringLiteral("leaf %1.%2").arg(i).arg(i % 10 ? "jpg" : "png");
            QByteArray bytes = i % 10 ? encodeJpeg(image, 90) : encodedByOpenCv(image, ".png");
            if (i == 33)
                bytes.chop(bytes.size() / 2);
            if (i == 90)
                bytes = "no picture";
            if (i != 141)
                writeFile(folder + "/" + name, bytes);
            index.images.push_back({name, 0, Folder::Root});
        }
        return index;
    }

    std::vector<quint32> repeated(int times) const
    {
        std::vector<quint32> many;
        for (int i = 0; i < times; ++i)
            many.insert(many.end(), m_all.begin(), m_all.end());
        return many;
    }

    static void compare(const ChannelStatistics& a, const ChannelStatistics& b)
    {
        QVERIFY(a.mean == b.mean && a.std == b.std);
        QCOMPARE(a.images, b.images);
        QCOMPARE(a.pixels, b.pixels);
        QCOMPARE(a.refused.size(), b.refused.size());
        for (std::size_t i = 0; i < a.refused.size(); ++i) {
            QCOMPARE(a.refused[i].image, b.refused[i].image);
            QVERIFY2(a.refused[i].error == b.refused[i].error, qPrintable(a.refused[i].error.subject));
        }
    }

    QTemporaryDir m_dir;
    DatasetIndex m_index;
    std::vector<quint32> m_all;
};

LEAFBENCH_GUILESS_TEST(tst_StatisticsByTasks)
#include "tst_StatisticsByTasks.moc"
