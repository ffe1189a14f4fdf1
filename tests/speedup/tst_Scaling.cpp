#include "engine/speedup/EfficiencySplit.h"
#include "engine/speedup/NextCount.h"
#include "engine/speedup/Simulation.h"
#include "engine/speedup/SpeedupVerdict.h"
#include "tests/speedup/MadeUpStudy.h"
#include "tests/testing/TestProgram.h"
#include "ui/words/SpeedupText.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace leafbench;
using leafbench::testing::madeUpStudy;

namespace {

constexpr qint64 second = 1'000'000'000;

/// Activities one after the other, with their seconds.
TimelineLane lane(const QString& kind, int number, const std::vector<std::pair<Activity, double>>& activities)
{
    TimelineLane lane{.kind = kind, .number = number, .spans = {}};
    double now = 0;
    for (const auto& [activity, seconds] : activities) {
        lane.spans.push_back({qRound64(now * second), qRound64((now + seconds) * second), activity});
        lane.seconds[static_cast<std::size_t>(activity)] += seconds;
        now += seconds;
    }
    return lane;
}

void setTimeline(SpeedupStudy& study, WorkerCount count, std::vector<TimelineLane> lanes)
{
    for (SpeedupMeasurement& m : study.measurements) {
        if (m.count() == count && m.repeat == 0)
            m.timeline = std::make_shared<const Timeline>(Timeline{m.seconds, std::move(lanes)});
    }
}

using enum Activity;

}  // namespace

class tst_Scaling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFactorsAreTheEfficiency()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainReplicas, 2, {1, 2}, {{10}, {7}});
        setTimeline(study, 1, {lane("trainer", 1, {{Wait, 1}, {Compute, 9}})});
        setTimeline(study, 2,
                    {lane("trainer", 1, {{Wait, 0.5}, {Compute, 5}, {Transfer, 1.5}}),
                     lane("replica", 1, {{Compute, 4}, {Wait, 3}}), lane("network", 1, {{Transfer, 2}})});
        const auto splits = efficiencySplits(study);
        QCOMPARE(splits.size(), 2u);
        QCOMPARE(splits[1].workers, 2);
        QCOMPARE(splits[1].loadBalance, 4.5 / 5);
        QCOMPARE(splits[1].communication, 1 - 1.5 / 7);
        QCOMPARE(splits[1].waiting, 5 / 5.5);
        QCOMPARE(splits[1].usefulWork, 1.0);
        const double efficiency = study.curve().find(2)->efficiency.value;
        QVERIFY(std::abs(splits[1].parallel() * splits[1].usefulWork / splits[0].parallel() - efficiency) < 1e-9);
    }

    void ranksKnowNoLoadBalance()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainRanks, 2, {1, 2}, {{10}, {6}});
        setTimeline(study, 1, {lane("trainer", 1, {{Compute, 10}})});
        setTimeline(study, 2, {lane("trainer", 1, {{Compute, 5}, {Transfer, 1}}), lane("network", 1, {{Transfer, 3}})});
        const auto splits = efficiencySplits(study);
        QCOMPARE(splits.size(), 2u);
        QCOMPARE(splits[1].loadBalance, 1.0);
        QCOMPARE(splits[1].communication, 5.0 / 6);
        QCOMPARE(splits[1].usefulWork, 1.0);
        QVERIFY(!knowsLoadBalance(Workload::TrainRanks));
    }

    void nothingIsSaidWithoutTimelines()
    {
        QVERIFY(efficiencySplits(madeUpStudy(Workload::StatsTasks, 2, {1, 2}, {{10}, {6}})).empty());
        SpeedupStudy study = madeUpStudy(Workload::TrainWorkers, 2, {0, 2}, {{10}, {6}});
        setTimeline(study, 0, {lane("trainer", 1, {{Compute, 10}})});
        QVERIFY(efficiencySplits(study).empty());
        QVERIFY(simulateWorkers(study, {4}).empty());
        QVERIFY(!nextCount(study.curve(), 8));
    }

    /// Any order of tasks ends between Graham's bounds.
    void aListScheduleKeepsItsBounds()
    {
        std::mt19937 random(7);
        std::exponential_distribution<double> length(1);
        for (int trial = 0; trial < 200; ++trial) {
            std::vector<double> tasks(1 + random() % 40);
            std::ranges::generate(tasks, [&] { return length(random); });
            const int workers = 1 + static_cast<int>(random() % 12);
            const double sum = std::accumulate(tasks.begin(), tasks.end(), 0.0), longest = std::ranges::max(tasks);
            const double least = std::max(sum / workers, longest);
            const double end = listScheduleSeconds(tasks, workers);
            QVERIFY(end >= least - 1e-9 && end <= sum / workers + longest * (workers - 1) / workers + 1e-9);
        }
        QCOMPARE(listScheduleSeconds({3, 1, 1, 1}, 2), 3.0);
        QCOMPARE(listScheduleSeconds({1, 1, 1, 3}, 2), 4.0);
    }

    void tasksAreSimulated()
    {
        SpeedupStudy study = madeUpStudy(Workload::StatsTasks, 2, {1, 2}, {{9}, {5}});
        setTimeline(
            study, 1,
            {lane("worker", 1, {{Wait, 1}, {Compute, 2}, {Wait, 0}, {Compute, 2}, {Wait, 0}, {Transfer, 1}, {Compute, 3}})});
        const auto runs = simulateWorkers(study, {1, 2, 8});
        QCOMPARE(runs.size(), 3u);
        QCOMPARE(runs[0].speedup, 1.0);
        QCOMPARE(runs[0].seconds, 9.0);
        QCOMPARE(runs[1].seconds, 1.0 + 6.0);  // 2 and 4 beside 2: the last task begins at 2
        QCOMPARE(runs[2].seconds, 1.0 + 4.0);
        QCOMPARE(runs[2].speedup, 9.0 / 5);
    }

    /// Ranks laid out in two ways: what the words, the verdict and the split say is about one of them.
    void layoutsOfOneNumberAreToldApart()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainRanks, 8, {{1, 1}, {2, 1}, {2, 2}}, {{10, 10}, {12, 12}, {5, 5}});
        const QStringList texts = words::layoutTexts(study);
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts[0].startsWith(QStringLiteral("2 ranks by layout: 0.83 x with 1 node \u00d7 2 ranks, 2.00 x with 2 nodes")),
                 qPrintable(texts[0]));
        const auto findings = speedupVerdict(study, study.curve());
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].kind, Finding::Kind::Scales);
        QVERIFY(words::verdictText(study).contains(QStringLiteral("2 nodes \u00d7 1 rank")));
        for (const SpeedupPoint& point : study.curve().points)
            setTimeline(study, point.count(), {lane("trainer", 1, {{Compute, point.medianSeconds}})});
        const auto splits = efficiencySplits(study);
        QCOMPARE(splits.size(), 3U);
        QVERIFY(splits[1].count() == WorkerCount(2, 1) && splits[2].count() == WorkerCount(2, 2));
        QVERIFY(words::layoutTexts(madeUpStudy(Workload::TrainRanks, 8, {{1, 1}, {2, 2}}, {{10}, {5}})).isEmpty());
    }

    /// The chosen count beats every other one in a simulation of many studies.
    void theNextCountNarrowsThePrediction()
    {
        const SpeedupStudy study = madeUpStudy(Workload::StatsTasks, 16, {1, 2, 4}, {{100}, {54}, {31.5}});
        const auto next = nextCount(study.curve(), 16);
        QVERIFY(next && next->isNew && next->narrower > 0 && next->narrower < 1);
        const double chosen = spreadWith(next->workers), least = std::min({spreadWith(3), spreadWith(6), spreadWith(8)});
        QVERIFY2(chosen < least, qPrintable(QStringLiteral("%1: %2 > %3").arg(next->workers).arg(chosen).arg(least)));
        // And as much as it says.
        QVERIFY2(std::abs(chosen / spreadWith(0) / next->narrower - 1) < 0.3,
                 qPrintable(QStringLiteral("%1 for %2").arg(chosen / spreadWith(0)).arg(next->narrower)));
    }

private:
    /// Standard deviation of 64 / S(64) fitted to noisy speedups at 1, 2, 4 and another count; 0: without another.
    static double spreadWith(int another)
    {
        std::mt19937 random(11);
        std::normal_distribution<double> noise(0, 0.01);
        std::vector<int> counts{1, 2, 4};
        if (another)
            counts.push_back(another);
        std::ranges::sort(counts);
        std::vector<double> predicted;
        for (int trial = 0; trial < 3'000; ++trial) {
            std::vector<std::vector<double>> seconds;
            for (const int n : counts)
                seconds.push_back({100 / uslSpeedup(0.05, 0.01, n) * (n == 1 ? 1 : std::exp(noise(random)))});
            const SpeedupCurve curve = madeUpStudy(Workload::StatsTasks, 16, {counts.begin(), counts.end()}, seconds).curve();
            predicted.push_back(64 / curve.usl->at(64));
        }
        const double mean = std::accumulate(predicted.begin(), predicted.end(), 0.0) / predicted.size();
        double squares = 0;
        for (const double value : predicted)
            squares += (value - mean) * (value - mean);
        return std::sqrt(squares / predicted.size());
    }
};

LEAFBENCH_GUILESS_TEST(tst_Scaling)
#include "tst_Scaling.moc"
