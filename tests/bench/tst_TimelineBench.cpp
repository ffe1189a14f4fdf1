#include "engine/preprocessing/ChannelStatistics.h"
#include "engine/training/Loader.h"
#include "tests/bench/Bench.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

/// What recording a timeline costs, where most spans an elapsed second come: preprocessing and loading.
class TimelineBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofTheStatistics();
    void ofTheLoader();
    void ofOneMark();

private:
    static void print(const char* what, const std::function<void(TimelineRecorder*)>& work);
    std::shared_ptr<DatasetIndex> m_index = std::make_shared<DatasetIndex>();
    std::vector<quint32> m_images;
};

void TimelineBench::initTestCase()
{
    *m_index = bench::photographs(1500);
    if (m_index->images.empty())
        QSKIP("the real photographs are not here (LEAFBENCH_REAL_DATA)");
    m_images = bench::allOf(*m_index);
}

void TimelineBench::print(const char* what, const std::function<void(TimelineRecorder*)>& work)
{
    std::size_t spans = 0;
    const auto took = bench::interleaved(15,
                                         {[&] { work(nullptr); },
                                          [&] {
                                              TimelineRecorder recorder;
                                              work(&recorder);
                                              spans = 0;
                                              for (const TimelineLane& lane : recorder.take().lanes)
                                                  spans += lane.spans.size();
                                          }});
    QVERIFY(spans > 0);
    qInfo("%s: %zu spans; with a timeline %.4f x the time (processor time %.4f x)", what, spans, took[1].seconds / took[0].seconds,
          took[1].cpuSeconds / took[0].cpuSeconds);
}

void TimelineBench::ofTheStatistics()
{
    print("statistics, 2 workers",
          [this](TimelineRecorder* timeline) { QVERIFY(channelStatistics(*m_index, m_images, 2, {}, timeline)); });
}

void TimelineBench::ofTheLoader()
{
    print("loader, 2 workers, side 64", [this](TimelineRecorder* timeline) {
        LoaderOptions options;
        options.workers = 2;
        options.timeline = timeline;
        Loader loader(m_index, m_images, options);
        loader.start(0);
        while (loader.next({})) {}
    });
}

/// The same without the noise of the rest: marks a picture times their price, over a picture's time.
void TimelineBench::ofOneMark()
{
    constexpr int marks = 1'000'000;
    const auto took = bench::interleaved(5, {[] {
                                             TimelineRecorder recorder;
                                             LaneRecorder& lane = recorder.lane(QStringLiteral("worker"), 1);
                                             for (int i = 0; i < marks; ++i)
                                                 lane.mark(Activity::Read);
                                         }});
    qInfo("one mark: %.1f ns", 1e9 * took[0].cpuSeconds / marks);
}

LEAFBENCH_GUILESS_TEST(TimelineBench)
#include "tst_TimelineBench.moc"
