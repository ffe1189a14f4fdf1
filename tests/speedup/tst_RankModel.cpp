#include "engine/speedup/RankModel.h"
#include "tests/speedup/MadeUpStudy.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace leafbench;
using leafbench::testing::madeUpStudy;

namespace {

constexpr Network gigabit{50e-6, 117e6};

std::vector<NetworkPoint> pointsOf(const Network& network, int ranks)
{
    std::vector<NetworkPoint> points;
    for (qint64 bytes = 4 << 10; bytes <= 32 << 20; bytes *= 4)
        points.push_back({bytes, network.allReduceSeconds(bytes, ranks)});
    return points;
}

const MeasuredNetwork wire(pointsOf(gigabit, 2), 2);
const MeasuredNetwork slowWire(pointsOf({50e-6, 12e6}, 2), 2);

qint64 bytesOf(const std::vector<GradientBucket>& buckets)
{
    qint64 sum = 0;
    for (const GradientBucket& bucket : buckets)
        sum += bucket.bytes;
    return sum;
}

}  // namespace

class tst_RankModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNetworkIsFoundAgain()
    {
        for (const int ranks : {2, 3, 8}) {
            const auto found = fitNetwork(pointsOf(gigabit, ranks), ranks);
            QVERIFY(found);
            QVERIFY(std::abs(found->latencySeconds / gigabit.latencySeconds - 1) < 1e-6);
            QVERIFY(std::abs(found->bytesPerSecond / gigabit.bytesPerSecond - 1) < 1e-6);
        }
        QVERIFY(!fitNetwork({{1024, 0.1}}, 2));
        QVERIFY(!fitNetwork({{1024, 0.2}, {4096, 0.1}}, 2));  // no time by bytes at all
    }

    /// Measured with two ranks, and asked for others and for sizes between and beyond the measured ones.
    void aMeasuredNetworkIsARing()
    {
        const auto isNear = [](qint64 bytes, int ranks) {
            return std::abs(wire.allReduceSeconds(bytes, ranks) / gigabit.allReduceSeconds(bytes, ranks) - 1) < 0.05;
        };
        for (const qint64 bytes : {4 << 10, 100'000, 9'000'000, 32 << 20, 200'000'000})
            QVERIFY2(isNear(bytes, 2), qPrintable(QString::number(bytes)));
        for (const int ranks : {3, 8, 64}) {
            for (const qint64 bytes : {9'000'000, 32 << 20, 200'000'000})
                QVERIFY2(isNear(bytes, ranks), qPrintable(QString::number(bytes)));
        }
        // A slow last stretch counts, whatever small messages did.
        const MeasuredNetwork bursts({{1'000, 1e-4}, {100'000, 2e-4}, {1'000'000, 0.1}}, 2);
        QVERIFY(std::abs(bursts.allReduceSeconds(10'000'000, 2) - 1.1) < 0.02);
    }

    /// All parameters, in the order of backward, and the sizes that torch's reducer takes.
    void bucketsHoldAllGradients()
    {
        const auto buckets = gradientBuckets(38, 64, Trainable::All);
        QCOMPARE(bytesOf(buckets), 4 * qint64(11'196'006));
        QCOMPARE(buckets.size(), 3u);
        for (std::size_t i = 0; i < buckets.size(); ++i)
            QVERIFY(i + 1 == buckets.size() || buckets[i].bytes >= (i == 0 ? 1 << 20 : 25 << 20));
        QVERIFY(buckets[0].readyShare > 0 && buckets[0].readyShare < buckets[1].readyShare);
        QVERIFY(std::abs(buckets.back().readyShare - 1) < 1e-9);
        const auto head = gradientBuckets(38, 64, Trainable::Head);
        QCOMPARE(bytesOf(head), 4 * qint64(512 * 38 + 38));
    }

    void communicationHidesBehindBackward()
    {
        const std::vector<GradientBucket> buckets{{1'000'000, 0.25}, {1'000'000, 1}};
        const double each = wire.allReduceSeconds(1'000'000, 2);
        // Long backward: the first is hidden, the last is not.
        QVERIFY(std::abs(exposedSeconds(buckets, wire, 2, 100 * each) - each) < 1e-12);
        // None to hide behind: both wait.
        QVERIFY(std::abs(exposedSeconds(buckets, wire, 2, 0) - 2 * each) < 1e-12);
        QCOMPARE(predictRanks({10, 100, buckets}, wire, 1).speedup, 1.0);
    }

    /// A faster network and more computing never make it worse; a speedup stays below the number of ranks.
    void predictionsAreSane()
    {
        const auto buckets = gradientBuckets(38, 64, Trainable::All);
        for (const double seconds : {1.0, 20.0, 500.0}) {
            for (int ranks = 2; ranks <= 64; ranks *= 2) {
                const RankRun one{seconds, 100, buckets};
                const RankPrediction slow = predictRanks(one, slowWire, ranks), fast = predictRanks(one, wire, ranks);
                QVERIFY(slow.speedup <= fast.speedup && fast.speedup < ranks);
                QVERIFY(predictRanks({2 * seconds, 100, buckets}, wire, ranks).speedup >= fast.speedup);
                QVERIFY(slow.communicationShare >= 0 && slow.communicationShare < 1);
            }
        }
    }

    void aStudyIsPredicted()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainRanks, 2, {1, 2}, {{10, 10}, {8, 8}});
        QVERIFY(predictMeasured(study).empty());
        for (SpeedupMeasurement& m : study.measurements) {
            if (m.workers == 2)
                m.network = {{4096, gigabit.allReduceSeconds(4096, 2)}, {1 << 22, gigabit.allReduceSeconds(1 << 22, 2)}};
        }
        const auto measured = predictMeasured(study);
        QCOMPARE(measured.size(), 1u);
        QCOMPARE(measured[0].ranks, 2);
        QVERIFY(measured[0].speedup > 0.5 && measured[0].speedup < 2);
        QCOMPARE(predictMachines(study).size(), 4u);
        // It is stored with the study.
        QCOMPARE(fromCbor<SpeedupMeasurement>(toCbor(study.measurements.back())).network.size(), 2u);
        study.options.workload = Workload::TrainReplicas;
        QVERIFY(predictMeasured(study).empty() && predictMachines(study).empty());
    }

    /// Two ranks on one node talk faster than on two: each layout by its own network.
    void layoutsArePredictedApart()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainRanks, 4, {{1, 1}, {2, 1}, {2, 2}}, {{10}, {6}, {8}});
        study.options.recipe.batchSize = 8;
        for (SpeedupMeasurement& m : study.measurements) {
            const Network wire{gigabit.latencySeconds, gigabit.bytesPerSecond * (m.nodes == 1 ? 10 : 1)};
            if (m.workers == 2)
                m.network = pointsOf(wire, 2);
        }
        const auto measured = predictMeasured(study);
        QCOMPARE(measured.size(), 2u);
        QVERIFY(measured[0].count() == WorkerCount(2, 1) && measured[1].count() == WorkerCount(2, 2));
        QVERIFY(measured[0].seconds < measured[1].seconds);
        QVERIFY2(predictMachines(study)[0].seconds > 1.2 * measured[0].seconds, "machines have a wire between them");
    }
};

LEAFBENCH_GUILESS_TEST(tst_RankModel)
#include "tst_RankModel.moc"
