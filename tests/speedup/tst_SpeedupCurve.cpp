#include "engine/speedup/SpeedupCurve.h"

#include "engine/common/Seed.h"
#include "engine/paper/PaperTables.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace leafbench;

namespace {

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)); }

/// Box and Muller (1958).
double normal(Random& random)
{
    return std::sqrt(-2 * std::log(1 - random.uniform())) * std::cos(2 * std::numbers::pi * random.uniform());
}

/// Amdahl's times with noise of a run and drift of a round.
std::vector<TimedRun> simulated(double serial, int repeats, double noise, double drift, Random& random)
{
    std::vector<TimedRun> runs;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const double common = drift * normal(random);
        for (const int workers : {1, 2, 4, 8})
            runs.push_back({workers, repeat, 100 / amdahlSpeedup(serial, workers) * std::exp(common + noise * normal(random))});
    }
    return runs;
}

bool covers(const Interval& interval, double truth) { return interval.low <= truth && truth <= interval.high; }

}  // namespace

class tst_SpeedupCurve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesAnEmptyCurve()
    {
        const SpeedupCurve curve = speedupCurve({}, 4);
        QVERIFY(curve.points.empty() && !curve.amdahl && !curve.gustafson && curve.predictions.empty());
        QCOMPARE(curve.cores, 4);
    }

    void oneRunGivesOnePointAndNoLaw()
    {
        const std::vector<TimedRun> runs{{1, 0, 10.0}};
        const SpeedupCurve curve = speedupCurve(runs, 4);
        QCOMPARE(curve.points.size(), 1u);
        QCOMPARE(curve.points[0].speedup.value, 1.0);
        QVERIFY(!curve.points[0].karpFlatt && !curve.amdahl && curve.predictions.empty());
    }

    void mediansAndSpreadAreThoseOfTheRepeats()
    {
        const std::vector<TimedRun> runs{{2, 2, 6}, {1, 0, 10}, {2, 0, 4}, {1, 1, 12}, {2, 1, 5}, {1, 2, 30}, {2, 3, 7}};
        const SpeedupCurve curve = speedupCurve(runs, 4);
        const SpeedupPoint& two = *curve.find(2);
        QCOMPARE(two.repeats, 4);
        QCOMPARE(two.medianSeconds, 5.5);
        QCOMPARE(two.leastSeconds, 4.0);
        QCOMPARE(two.mostSeconds, 7.0);
        QVERIFY(near(two.speedup.value, 12 / 5.5));
        QVERIFY(near(two.efficiency.value, 6 / 5.5));
        QVERIFY(!curve.find(8));
    }

    void oneRoundHasNoInterval()
    {
        const std::vector<TimedRun> runs{{1, 0, 10}, {2, 0, 6}};
        const SpeedupPoint point = *speedupCurve(runs, 2).find(2);
        QCOMPARE(point.speedup.low, point.speedup.value);
        QCOMPARE(point.speedup.high, point.speedup.value);
    }

    void intervalIsStudentsOfThePairedLogRatios()
    {
        // Log ratios ln 2 - d, ln 2, ln 2 + d: standard deviation d; t(0.975, 2) = 4.30265272974946 (tables; R's qt).
        const double d = 0.05;
        std::vector<TimedRun> runs;
        for (int i = 0; i < 3; ++i) {
            runs.push_back({1, i, 10});
            runs.push_back({2, i, 5 * std::exp(d * (i - 1))});
        }
        const Interval speedup = speedupCurve(runs, 2).find(2)->speedup;
        const double half = 4.30265272974946 * d / std::sqrt(3.0);
        QVERIFY(near(speedup.value, 2));
        QVERIFY(near(speedup.low, 2 * std::exp(-half), 1e-9));
        QVERIFY(near(speedup.high, 2 * std::exp(half), 1e-9));
    }

    void driftOfWholeRoundsWidensNothing()
    {
        std::vector<TimedRun> runs;
        for (int i = 0; i < 5; ++i) {
            const double slower = 1 + 0.3 * i;
            runs.push_back({1, i, 10 * slower});
            runs.push_back({2, i, 6 * slower});
        }
        const SpeedupCurve curve = speedupCurve(runs, 2);
        QVERIFY(curve.noise < 1e-9);
    }

    void lawsFindTheFractionTheyWereMadeWith_data()
    {
        QTest::addColumn<double>("serial");
        for (const double serial : {0.0, 0.02, 0.3, 1.0})
            QTest::newRow(qPrintable(QString::number(serial))) << serial;
    }
    void lawsFindTheFractionTheyWereMadeWith()
    {
        QFETCH(double, serial);
        std::vector<TimedRun> amdahl, gustafson;
        for (const int n : {1, 2, 4, 8, 16}) {
            amdahl.push_back({n, 0, 100 / amdahlSpeedup(serial, n)});
            gustafson.push_back({n, 0, 100 / gustafsonSpeedup(serial, n)});
        }
        const SpeedupCurve a = speedupCurve(amdahl, 16), g = speedupCurve(gustafson, 16);
        QVERIFY(near(a.amdahl->serialFraction.value, serial));
        QVERIFY(near(g.gustafson->serialFraction.value, serial));
        for (const SpeedupPoint& point : a.points) {
            QVERIFY(near(a.amdahl->at(point.workers), point.speedup.value));
            if (point.workers > 1)
                QVERIFY(near(*point.karpFlatt, serial));
        }
        QCOMPARE(a.predictions.size(), serial < 1 ? 3u : 0u);  // nothing to go on where more workers were no faster
        if (serial == 1)
            return;
        QVERIFY(near(a.predictions[2].amdahl.value, amdahlSpeedup(serial, 64)));
        QVERIFY(near(g.predictions[2].gustafson.value, gustafsonSpeedup(serial, 64)));
    }

    /// Amdahl's and Gustafson's laws cannot fall.
    void theScalabilityLawFindsWhatItWasMadeWith()
    {
        std::vector<TimedRun> runs;
        for (int repeat = 0; repeat < 3; ++repeat) {
            for (const int workers : {1, 2, 4, 8, 16})
                runs.push_back({workers, repeat, (10 + repeat) / uslSpeedup(0.05, 0.02, workers)});
        }
        const SpeedupCurve curve = speedupCurve(runs, 2);
        QVERIFY(curve.usl);
        QVERIFY(near(curve.usl->contention.value, 0.05) && near(curve.usl->contention.high, 0.05));
        QVERIFY(near(curve.usl->coherence.value, 0.02) && near(curve.usl->coherence.low, 0.02));
        QVERIFY(near(curve.usl->at(8), curve.find(8)->speedup.value));
        QVERIFY(near(curve.usl->most(), std::sqrt(0.95 / 0.02)));
        QVERIFY(curve.usl->at(16) < curve.usl->at(8));
    }

    /// More than linear: neither term may become a gain.
    void theTermsOfTheScalabilityLawAreNotBelowZero()
    {
        const std::vector<TimedRun> runs{{1, 0, 10.0}, {2, 0, 4.0}, {4, 0, 2.0}};
        const SpeedupCurve curve = speedupCurve(runs, 4);
        QVERIFY(curve.usl);
        QCOMPARE(curve.usl->contention.value, 0.0);
        QCOMPARE(curve.usl->coherence.value, 0.0);
        QVERIFY(std::isinf(curve.usl->most()));
    }

    void lawsIgnoreWhatHasNoCore()
    {
        std::vector<TimedRun> runs;
        for (const int n : {1, 2, 4, 8})
            runs.push_back({n, 0, 100 / amdahlSpeedup(0.1, std::min(n, 2))});
        const SpeedupCurve curve = speedupCurve(runs, 2);
        QVERIFY(near(curve.amdahl->serialFraction.value, 0.1));
        QVERIFY(!curve.find(2)->beyondCores && curve.find(4)->beyondCores);
        QVERIFY2(*curve.find(8)->karpFlatt > 0.4, "Karp-Flatt shows the queueing past the cores");
        QVERIFY(!speedupCurve(runs, 1).amdahl);
    }

    /// Eight cores on two nodes. The laws take the layout over the most nodes; the other is measured against the same base.
    void lawsTakeTheWidestLayout()
    {
        std::vector<TimedRun> runs, widest;
        for (int repeat = 0; repeat < 3; ++repeat) {
            const double drift = 1 + 0.1 * repeat;
            for (const auto& [count, seconds] : {std::pair(WorkerCount(1, 1), 100.0),
                                                 {WorkerCount(2, 1), 80.0},
                                                 {WorkerCount(2, 2), 55.0},
                                                 {WorkerCount(6, 1), 40.0},
                                                 {WorkerCount(6, 2), 25.0}}) {
                runs.push_back({count.workers, repeat, seconds * drift, count.nodes});
                if (count.workers == 1 || count.nodes == 2)
                    widest.push_back(runs.back());
            }
        }
        const SpeedupCurve curve = speedupCurve(runs, 8, 2), alone = speedupCurve(widest, 8, 2);
        QCOMPARE(curve.points.size(), 5u);
        QCOMPARE(curve.widestPoints().size(), 3u);
        QVERIFY(curve.base() == WorkerCount(1, 1));
        QVERIFY(near(curve.find({2, 1})->speedup.value, 100.0 / 80) && near(curve.find({2, 2})->speedup.value, 100.0 / 55));
        QVERIFY(near(curve.find({2, 1})->speedup.high, 100.0 / 80));
        QVERIFY(!curve.find({2, 1})->widest && curve.widest(2) == curve.find({2, 2}) && !curve.find(2));
        QVERIFY(near(*curve.find({2, 1})->karpFlatt, karpFlatt(100.0 / 80, 2)));
        QCOMPARE(curve.amdahl->serialFraction.value, alone.amdahl->serialFraction.value);
        QCOMPARE(curve.gustafson->serialFraction.value, alone.gustafson->serialFraction.value);
        QCOMPARE(curve.usl->contention.high, alone.usl->contention.high);
        QVERIFY2(curve.find({6, 1})->beyondCores && !curve.find({6, 2})->beyondCores, "a node has four cores");
    }

    /// The smallest number has two layouts: its widest is the base, and the other differs from it.
    void ofTwoLayoutsTheWidestIsTheBase()
    {
        const std::vector<TimedRun> runs{{2, 0, 12, 1}, {2, 0, 10, 2}, {4, 0, 5, 2}};
        const SpeedupCurve curve = speedupCurve(runs, 8, 2);
        QVERIFY(curve.base() == WorkerCount(2, 2));
        QVERIFY(near(curve.find({2, 1})->speedup.value, 10.0 / 12) && near(curve.find({2, 1})->efficiency.value, 10.0 / 12));
        QVERIFY(!curve.find({2, 1})->karpFlatt);
        QVERIFY(near(curve.amdahl->serialFraction.value, 0));
    }

    void fractionsStayFractions()
    {
        const std::vector<TimedRun> faster{{1, 0, 10}, {1, 1, 10}, {2, 0, 4}, {2, 1, 4.2}};
        const std::vector<TimedRun> slower{{1, 0, 10}, {1, 1, 10}, {2, 0, 14}, {2, 1, 15}};
        QCOMPARE(speedupCurve(faster, 2).amdahl->serialFraction.value, 0.0);
        QCOMPARE(speedupCurve(slower, 2).amdahl->serialFraction.value, 1.0);
        QVERIFY(*speedupCurve(slower, 2).find(2)->karpFlatt > 1);
    }

    void zeroWorkersCountAsOne()
    {
        const std::vector<TimedRun> runs{{0, 0, 10}, {1, 0, 8}, {2, 0, 5}};
        const SpeedupCurve curve = speedupCurve(runs, 2);
        QCOMPARE(curve.baseWorkers, 0);
        QCOMPARE(curve.find(0)->efficiency.value, 1.0);
        QVERIFY(near(curve.find(1)->efficiency.value, 1.25));
        QVERIFY(near(curve.find(2)->efficiency.value, 1.0));
        QVERIFY(!curve.find(1)->karpFlatt);
        QVERIFY(near(curve.amdahl->serialFraction.value, 0));
        QCOMPARE(curve.amdahl->at(0), 1.0);
    }

    void anotherBaseCountsInItsOwnMultiples()
    {
        const std::vector<TimedRun> runs{{2, 0, 10}, {4, 0, 5}, {8, 0, 2.5}};
        const SpeedupCurve curve = speedupCurve(runs, 8);
        QVERIFY(near(curve.find(8)->speedup.value, 4) && near(curve.find(8)->efficiency.value, 1));
        QVERIFY(near(curve.amdahl->at(8), 4));
        QVERIFY(near(curve.predictions[0].amdahl.value, 8));
    }

    void halfARoundIsUsedForWhatItHas()
    {
        const std::vector<TimedRun> runs{{1, 0, 10}, {2, 0, 5}, {4, 0, 3}, {4, 1, 3.2}, {2, 1, 5.1}};
        const SpeedupCurve curve = speedupCurve(runs, 4);
        QCOMPARE(curve.find(4)->repeats, 2);
        QCOMPARE(curve.find(4)->speedup.low, curve.find(4)->speedup.value);
        QVERIFY(curve.amdahl.has_value());
    }

    void thePapersOwnTimesGiveItsSpeedups()
    {
        const PaperTable& table = *paperTable(Workload::TrainWorkers);
        std::vector<TimedRun> runs;
        for (const PaperRow& row : table.rows)
            runs.push_back({row.workers, 0, row.seconds});
        const SpeedupCurve curve = speedupCurve(runs, table.cores);
        for (const PaperRow& row : table.rows)
            QVERIFY(near(curve.find(row.workers)->speedup.value, row.speedup, 5e-5));
        QVERIFY2(near(curve.amdahl->serialFraction.value, 0.29, 0.05), "saturates below 2 on four cores");
    }

    /// Of 4,000 simulated studies (seed 1), 3 % noise a run and 10 % drift a round: how many intervals hold the truth.
    /// That they also hold the ratio of the medians makes them hold a little more than 95 %.
    void intervalsCoverTheTruth_data()
    {
        QTest::addColumn<int>("repeats");
        QTest::newRow("3 repeats") << 3;
        QTest::newRow("5 repeats") << 5;
        QTest::newRow("10 repeats") << 10;
    }
    void intervalsCoverTheTruth()
    {
        QFETCH(int, repeats);
        constexpr int studies = 4000;
        constexpr double serial = 0.2;
        Random random(1);
        int speedups = 0, amdahl = 0;
        for (int i = 0; i < studies; ++i) {
            const SpeedupCurve curve = speedupCurve(simulated(serial, repeats, 0.03, 0.1, random), 8);
            speedups += covers(curve.find(4)->speedup, amdahlSpeedup(serial, 4));
            amdahl += covers(curve.amdahl->serialFraction, serial);
        }
        const QString said = QStringLiteral("%1 and %2 of %3").arg(speedups).arg(amdahl).arg(studies);
        qInfo().noquote() << repeats << "repeats:" << said;
        for (const int covered : {speedups, amdahl})
            QVERIFY2(covered > 0.94 * studies && covered < 0.985 * studies, qPrintable(said));
    }
};

LEAFBENCH_GUILESS_TEST(tst_SpeedupCurve)
#include "tst_SpeedupCurve.moc"
