#include "engine/dataset/Scanner.h"
#include "engine/preprocessing/StatisticsByTasks.h"
#include "tests/testing/RealData.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leafbench;
using namespace leafbench::testing;

/// The two ways side by side on the real photographs: prints, and judges only that both find the same.
class tst_StatisticsByTasksBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (realData().isEmpty())
            QSKIP("no real photographs");
        const auto scanned = scanDataset(realData(), {});
        QVERIFY(scanned);
        m_index = *scanned;
        for (std::size_t i = 0; i < m_index->images.size(); ++i) {
            if (m_index->images[i].folder == Folder::Train)
                m_images.push_back(quint32(i));
        }
        QVERIFY(channelStatistics(*m_index, m_images, 2).finished());  // warms the page cache
    }

    void tasksBesideLoader_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("workers");
        for (const int workers : {1, 2}) {
            for (const int times : {1, 3})
                QTest::addRow("%d x the list, %d workers", times, workers) << times << workers;
        }
    }
    void tasksBesideLoader()
    {
        QFETCH(int, times);
        QFETCH(int, workers);
        std::vector<quint32> images;
        for (int i = 0; i < times; ++i)
            images.insert(images.end(), m_images.begin(), m_images.end());
        std::vector<double> loader, tasks, ratios;
        for (int round = 0; round < rounds; ++round) {
            const auto a = channelStatistics(*m_index, images, workers);
            const auto b = statisticsByTasks(*m_index, images, {.workers = workers});
            QVERIFY(a.finished() && b.finished());
            QVERIFY(a->mean == b->mean && a->std == b->std);
            loader.push_back(a->elapsedSeconds);
            tasks.push_back(b->elapsedSeconds);
            ratios.push_back(b->elapsedSeconds / a->elapsedSeconds);
        }
        qInfo("%zu images, %d workers: loader %.3f s, tasks %.3f s, %.3f x", images.size(), workers, median(loader), median(tasks),
              median(ratios));
    }

    void imagesATask()
    {
        std::map<int, std::vector<double>> seconds;
        double start = 0, building = 0;
        for (int round = 0; round < rounds; ++round) {
            for (const int images : {1, 4, 8, 16, 32, 64, 128}) {
                QElapsedTimer clock;
                clock.start();
                const TaskGraph graph = statisticsGraph(*m_index, m_images, images);
                building = double(clock.nsecsElapsed()) * 1e-9;
                const auto ran = runGraph(graph, {.workers = 2}, {});
                QVERIFY(ran.finished());
                seconds[images].push_back(double(clock.nsecsElapsed()) * 1e-9);
                start = ran->startSeconds;
            }
        }
        for (auto& [images, times] : seconds)
            qInfo("%3d images a task: %.3f s", images, median(times));
        qInfo("first worker ready after %.1f ms; graph built in %.1f ms", 1e3 * start, 1e3 * building);
    }

private:
    static constexpr int rounds = 3;

    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    DatasetPtr m_index;
    std::vector<quint32> m_images;
};

LEAFBENCH_GUILESS_TEST(tst_StatisticsByTasksBench)
#include "tst_StatisticsByTasksBench.moc"
