#include "engine/monitor/Timeline.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <thread>

using namespace leafbench;

class tst_Timeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spansOfALaneAreInOrderWithoutOverlap()
    {
        TimelineRecorder recorder;
        LaneRecorder& lane = recorder.lane(QStringLiteral("worker"), 1);
        for (int i = 0; i < 100; ++i)
            lane.mark(i % 2 ? Activity::Decode : Activity::Read);
        const Timeline timeline = recorder.take();
        QCOMPARE(timeline.lanes.size(), std::size_t(1));
        const auto& spans = timeline.lanes[0].spans;
        QCOMPARE(spans.size(), std::size_t(100));
        for (std::size_t i = 1; i < spans.size(); ++i)
            QCOMPARE(spans[i].begin, spans[i - 1].end);
        QVERIFY(spans.front().begin >= 0);
        QVERIFY(double(spans.back().end) * 1e-9 <= timeline.seconds);
    }

    void totalsCountEverySpanThatHappened()
    {
        TimelineRecorder recorder;
        LaneRecorder& lane = recorder.lane(QStringLiteral("worker"), 1);
        const qint64 begin = monotonicNow();
        const std::size_t spans = TimelineRecorder::mostSpans + 500;
        for (std::size_t i = 0; i < spans; ++i)
            lane.add(Activity::Compute, begin + qint64(i) * 1000, begin + qint64(i + 1) * 1000);
        const Timeline timeline = recorder.take();
        QVERIFY(timeline.lanes[0].truncated);
        QCOMPARE(timeline.lanes[0].spans.size(), TimelineRecorder::mostSpans);
        QVERIFY(std::abs(timeline.total(Activity::Compute) - double(spans) * 1e-6) < 1e-9);
        QCOMPARE(timeline.total(Activity::Wait), 0.0);
    }

    void lanesComeInAFixedOrderWhateverTheThreadsDo()
    {
        TimelineRecorder recorder;
        {
            std::vector<std::jthread> threads;
            for (int number = 4; number >= 1; --number)
                threads.emplace_back([&recorder, number] { recorder.lane(QStringLiteral("worker"), number).mark(Activity::Wait); });
            threads.emplace_back([&recorder] { recorder.lane(QStringLiteral("trainer"), 1).mark(Activity::Compute); });
        }
        QStringList order;
        for (const TimelineLane& lane : recorder.take().lanes)
            order << lane.kind + QString::number(lane.number);
        QCOMPARE(order, (QStringList{"trainer1", "worker1", "worker2", "worker3", "worker4"}));
    }

    void jsonKeepsEverything()
    {
        TimelineRecorder recorder;
        recorder.lane(QStringLiteral("main"), 1).mark(Activity::Transfer);
        recorder.lane(QStringLiteral("worker"), 2).mark(Activity::Read);
        const Timeline before = recorder.take();
        const Timeline after = fromJson<Timeline>(toJson(before));
        QCOMPARE(after.seconds, before.seconds);
        QCOMPARE(after.lanes.size(), before.lanes.size());
        for (std::size_t i = 0; i < before.lanes.size(); ++i) {
            QCOMPARE(after.lanes[i].kind, before.lanes[i].kind);
            QCOMPARE(after.lanes[i].number, before.lanes[i].number);
            QVERIFY(after.lanes[i].spans == before.lanes[i].spans);
            QVERIFY(after.lanes[i].seconds == before.lanes[i].seconds);
        }
    }
};

LEAFBENCH_GUILESS_TEST(tst_Timeline)
#include "tst_Timeline.moc"
