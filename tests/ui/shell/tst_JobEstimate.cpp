#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"
#include "ui/shell/JobEstimate.h"
#include "ui/shell/JobStrip.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>

using namespace leafbench;
using ui::JobEstimate;

namespace {

Progress trained(double fraction, int epochs)
{
    constexpr qint64 steps = 1'000'000;
    const double at = fraction * epochs;
    const int epoch = std::min(epochs, static_cast<int>(at) + 1);
    return {.phase = QStringLiteral("train"),
            .done = static_cast<qint64>(fraction * steps),
            .total = steps,
            .epoch = epoch,
            .epochs = epochs};
}

/// A job whose pace changes as it likes: phases, epochs of several lengths, stalls, reports that come often or seldom, totals that
/// are unknown or grow.
class Wild {
public:
    explicit Wild(std::uint64_t seed) : m_random(seed) {}

    double wait()
    {
        return m_random.below(30) == 0 ? m_random.uniform(5, 400) : m_random.below(3) == 0 ? m_random.uniform(0, 3) : 0.067;
    }

    Progress report(double dt)
    {
        if (m_random.below(200) == 0)
            m_pace = std::exp(m_random.uniform(-9, -3));
        if (m_random.below(400) == 0) {
            m_phase = QStringLiteral("phase %1").arg(m_random.below(3));
            m_epochs = m_random.below(2) == 0 ? 0 : static_cast<int>(m_random.below(30)) + 1;
            m_done = m_random.uniform(0, 0.3);
        }
        if (m_random.below(4) != 0)
            m_done = std::min(1.0, m_done + m_pace * dt * m_random.uniform(0, 2));
        if (m_done >= 1 && m_random.below(20) == 0)
            m_done = 0;
        if (m_random.below(60) == 0)
            return {.phase = m_phase, .done = 3, .total = 0};
        return m_epochs > 0 ? trained(m_done, m_epochs)
                            : Progress{.phase = m_phase, .done = static_cast<qint64>(m_done * 10'000), .total = 10'000};
    }

private:
    Random m_random;
    QString m_phase = QStringLiteral("scan");
    int m_epochs = 0;
    double m_done = 0;
    double m_pace = 0.001;
};

}  // namespace

class TestJobEstimate : public QObject {
    Q_OBJECT
private slots:
    void countsAPhase();
    void countsEpochsAsAWhole();
    void resumedTrainingIsJudgedByItsOwnPace();
    void countsTheEpochsOfAllTrials();
    void countsTheWholeReplay();
    void unknownTotal();
    void neverLeavesItsRange();
    void neverJumps_data();
    void neverJumps();
    void followsALastingChange();
    void aPauseIsNoTime();
    void aClockThatJumps();
    void aStallIsNoEnd();
    void wordsTimeLeft();
};

void TestJobEstimate::countsAPhase()
{
    JobEstimate estimate;
    estimate.start();
    estimate.update({.phase = QStringLiteral("scan"), .done = 0, .total = 100}, 0);
    QVERIFY(!estimate.secondsLeft());
    estimate.update({.phase = QStringLiteral("scan"), .done = 25, .total = 100}, 10);
    QCOMPARE(*estimate.fraction(), 0.25);
    QCOMPARE(*estimate.secondsLeft(), 30.0);
    // Another phase has another pace.
    estimate.update({.phase = QStringLiteral("stats"), .done = 1, .total = 100}, 10.5);
    QVERIFY(!estimate.secondsLeft());
}

void TestJobEstimate::countsEpochsAsAWhole()
{
    JobEstimate estimate;
    estimate.start();
    double last = -1;
    for (int epoch = 1; epoch <= 4; ++epoch)
        for (const char* phase : {"train", "valid"})
            for (int done = 0; done <= 10; ++done) {
                const int before = (epoch - 1) * 20 + (qstrcmp(phase, "valid") == 0 ? 10 : 0);
                estimate.update({.phase = QLatin1String(phase), .done = before + done, .total = 80, .epoch = epoch, .epochs = 4},
                                epoch);
                QVERIFY2(*estimate.fraction() >= last, phase);
                last = *estimate.fraction();
            }
    QCOMPARE(last, 1.0);
}

void TestJobEstimate::resumedTrainingIsJudgedByItsOwnPace()
{
    JobEstimate estimate;
    estimate.start();
    const auto at = [](int epoch) {
        return Progress{.phase = QStringLiteral("valid"), .done = epoch, .total = 10, .epoch = epoch, .epochs = 10};
    };
    estimate.update(at(6), 1);
    estimate.update(at(8), 21);  // two epochs in 20 s, two more to go
    QVERIFY(qAbs(*estimate.secondsLeft() - 20) < 1e-6);
}

void TestJobEstimate::countsTheEpochsOfAllTrials()
{
    JobEstimate estimate;
    estimate.start();
    const auto at = [](int done, int finished) {
        return Progress{.phase = QStringLiteral("tune"), .done = done, .total = 80, .epoch = finished, .epochs = 8};
    };
    estimate.update(at(0, 0), 0);
    QCOMPARE(*estimate.fraction(), 0.0);
    estimate.update(at(20, 0), 30);  // two trials half way: none has finished yet
    QCOMPARE(*estimate.fraction(), 0.25);
    QCOMPARE(*estimate.secondsLeft(), 90.0);
    estimate.update(at(80, 8), 120);
    QCOMPARE(*estimate.fraction(), 1.0);
}

void TestJobEstimate::countsTheWholeReplay()
{
    JobEstimate estimate;
    estimate.start();
    const auto at = [](int promille, int step) {
        return Progress{.phase = QStringLiteral("replay"), .done = promille, .total = 1000, .epoch = step, .epochs = 10};
    };
    estimate.update(at(0, 1), 0);
    estimate.update(at(250, 5), 30);  // the steps do not cost the same
    QCOMPARE(*estimate.fraction(), 0.25);
    QCOMPARE(*estimate.secondsLeft(), 90.0);
}

void TestJobEstimate::unknownTotal()
{
    JobEstimate estimate;
    estimate.start();
    estimate.update({.phase = QStringLiteral("scan"), .done = 500, .total = 0}, 30);
    QVERIFY(!estimate.fraction());
    QVERIFY(!estimate.secondsLeft());
}

void TestJobEstimate::neverLeavesItsRange()
{
    JobEstimate estimate;
    estimate.start();
    for (const qint64 done : {-5, 0, 50, 100, 250}) {
        estimate.update({.phase = QStringLiteral("scan"), .done = done, .total = 100}, 5);
        QVERIFY(*estimate.fraction() >= 0 && *estimate.fraction() <= 1);
        QVERIFY(estimate.secondsLeft().value_or(0) >= 0);
    }
}

void TestJobEstimate::neverJumps_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestJobEstimate::neverJumps()
{
    QFETCH(int, seed);
    Wild job(static_cast<std::uint64_t>(seed));
    JobEstimate estimate;
    estimate.start();
    double now = 0;
    std::deque<std::pair<double, double>> lately;  // when, and what was shown then
    for (int i = 0; i < 20'000; ++i) {
        const double dt = job.wait();
        now += dt;
        const bool after = now - dt > 60;
        estimate.update(job.report(dt), now);
        const std::optional<double> left = estimate.secondsLeft();
        QVERIFY(!left || (std::isfinite(*left) && *left >= 0));
        if (!left || !after || (!lately.empty() && lately.back().second - dt <= 0))
            lately.clear();
        while (lately.size() > 1 && (lately.front().first < now - 1 || lately.front().first <= 60))
            lately.pop_front();
        if (!lately.empty()) {
            // From one update to the next ...
            const auto [then, shown] = lately.back();
            const double expected = shown - (now - then);
            QVERIFY2(std::abs(*left - expected) <= expected / 3 + 1e-9,
                     qPrintable(QStringLiteral("%1 s: %2, then %3 after %4 s").arg(now).arg(shown).arg(*left).arg(dt)));
            // ... and within a second.
            for (const auto& [earlier, was] : lately) {
                if (now - earlier <= 1)
                    QVERIFY(std::abs(*left - (was - (now - earlier))) <= was / 3 + 1e-9);
            }
        }
        if (left)
            lately.emplace_back(now, *left);
    }
}

/// Epochs that suddenly take three times as long, or a third: soon that is all it tells.
void TestJobEstimate::followsALastingChange()
{
    for (const double factor : {3.0, 1.0 / 3}) {
        JobEstimate estimate;
        estimate.start();
        const int epochs = 30;
        double done = 0, now = 0;
        const auto run = [&](double seconds, double perEpoch) {
            for (const double end = now + seconds; now < end;) {
                now += 0.1;
                done += 0.1 / perEpoch / epochs;
                estimate.update(trained(done, epochs), now);
            }
        };
        run(200, 20);
        QVERIFY(std::abs(*estimate.secondsLeft() - (1 - done) * epochs * 20) < 30);
        run(100, 20 * factor);
        const double truth = (1 - done) * epochs * 20 * factor;
        QVERIFY2(std::abs(*estimate.secondsLeft() / truth - 1) < 0.15,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(*estimate.secondsLeft()).arg(truth)));
    }
}

void TestJobEstimate::aPauseIsNoTime()
{
    // The strip's clock stands while a job rests: to the estimate nothing happened.
    JobEstimate estimate;
    estimate.start();
    for (int s = 0; s <= 100; ++s)
        estimate.update(trained(s / 400.0, 10), s);
    const double before = *estimate.secondsLeft();
    estimate.update(trained(100 / 400.0, 10), 100);
    QCOMPARE(*estimate.secondsLeft(), before);
    estimate.update(trained(101 / 400.0, 10), 101);
    QVERIFY(std::abs(*estimate.secondsLeft() - (before - 1)) < 0.5);
}

void TestJobEstimate::aClockThatJumps()
{
    JobEstimate estimate;
    estimate.start();
    for (int s = 0; s <= 100; ++s)
        estimate.update(trained(s / 400.0, 10), s);
    for (const double at : {-1e6, 5.0, 100.5, 0.0}) {
        const double before = *estimate.secondsLeft();
        estimate.update(trained(100 / 400.0, 10), at);
        QVERIFY(std::abs(*estimate.secondsLeft() - before) < 12);
    }
    estimate.update(trained(0.6, 10), 1e7);
    QVERIFY(*estimate.secondsLeft() >= 0 && std::isfinite(*estimate.secondsLeft()));
}

/// It has counted down to nothing, and the job goes on.
void TestJobEstimate::aStallIsNoEnd()
{
    JobEstimate estimate;
    estimate.start();
    double now = 0;
    for (; now < 95; now += 0.1)
        estimate.update(trained(now / 100, 10), now);
    for (const double end = now + 400; now < end; now += 0.1)
        estimate.update(trained(0.95 + 0.01 * (now - 95) / 400, 10), now);
    // The last hundredths took 400 s each.
    QVERIFY2(*estimate.secondsLeft() > 300, qPrintable(QString::number(*estimate.secondsLeft())));
}

void TestJobEstimate::wordsTimeLeft()
{
    QCOMPARE(ui::timeLeftText(3), QStringLiteral("a few seconds left"));
    QCOMPARE(ui::timeLeftText(42), QStringLiteral("45 s left"));
    QCOMPARE(ui::timeLeftText(61), QStringLiteral("2 min left"));
    QCOMPARE(ui::timeLeftText(3600 + 61), QStringLiteral("1 h 2 min left"));
}

LEAFBENCH_GUILESS_TEST(TestJobEstimate)
#include "tst_JobEstimate.moc"
