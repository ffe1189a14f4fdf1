#include "engine/common/Seed.h"
#include "engine/tuning/tuner/TrialSchedule.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace leafbench;

namespace {

Trial begun(const TrialSchedule& schedule, int number)
{
    Trial trial{.number = number, .state = TrialState::Running};
    trial.parameters = {{"x", Distribution::real(0, 1), 1.0 / (number + 1)}};
    trial.userAttributes = {{"slot", schedule.freeSlot()}};
    return trial;
}

Trial ended(Trial trial)
{
    trial.state = TrialState::Complete;
    trial.value = trial.number;
    trial.intermediate[1] = trial.number;
    return trial;
}

/// What each trial knew when it began.
using Knowledge = std::map<int, QStringList>;

/// Goes through a study whose trials take random times.
Knowledge simulate(TrialSchedule schedule, quint64 seed)
{
    Knowledge knowledge;
    Random random(seed);
    std::vector<Trial> running;
    while (!schedule.isOver()) {
        while (const auto number = schedule.next()) {
            for (const Trial& trial : schedule.visibleTrials(*number))
                knowledge[*number] << testing::essence(trial);
            running.push_back(begun(schedule, *number));
            schedule.begin(running.back());
        }
        if (running.empty())
            qFatal("nothing runs and nothing may begin");
        const auto done = running.begin() + static_cast<std::ptrdiff_t>(random.below(running.size()));
        schedule.report(done->number, 1, done->number);
        schedule.end(ended(*done));
        running.erase(done);
    }
    return knowledge;
}

}  // namespace

class tst_TrialSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowledgeDependsOnTheNumberAlone()
    {
        for (const int suggestionLag : {0, 1, 3, 7}) {
            const Knowledge alone = simulate({{}, 30, 1, true, suggestionLag}, 1);
            for (int parallel = 1; parallel <= suggestionLag + 1; ++parallel) {
                for (quint64 seed = 0; seed < 20; ++seed)
                    QVERIFY(simulate({{}, 30, parallel, true, suggestionLag}, seed) == alone);
            }
        }
    }

    void theLastOnesAreKnownByTheirParametersAlone()
    {
        TrialSchedule schedule({}, 10, 4, true, 3);
        for (int number = 0; number < 9; ++number) {
            schedule.begin(begun(schedule, number));
            schedule.end(ended(schedule.trial(number)));
        }
        const std::vector<Trial> known = schedule.visibleTrials(9);
        QCOMPARE(known.size(), std::size_t(9));
        for (const Trial& trial : known) {
            QCOMPARE(trial.value.has_value(), trial.number <= 5);
            QCOMPARE(trial.intermediate.empty(), trial.number > 5);
            QCOMPARE(trial.parameters.size(), std::size_t(1));
        }
    }

    void aStudyThatWasInterruptedKnowsTheSame()
    {
        const Knowledge whole = simulate({{}, 20, 1, true, 3}, 1);
        Random random(9);
        for (int round = 0; round < 50; ++round) {
            // Killed with some trials running among those that had ended.
            std::vector<Trial> left;
            const int reached = 4 + static_cast<int>(random.below(12));
            for (int number = 0; number < reached; ++number) {
                TrialSchedule any({}, 20, 4, true, 3);
                Trial trial = begun(any, number);
                left.push_back(number < reached - 4 || random.below(2) ? ended(trial) : trial);
            }
            const Knowledge rest = simulate({left, 20, 4, true, 3}, static_cast<quint64>(round));
            for (const auto& [number, known] : rest)
                QVERIFY(known == whole.at(number));
        }
    }

    void keepsEverySlotBusyWhenItNeedNotWait()
    {
        TrialSchedule schedule({}, 8, 4, false, 0);
        for (int i = 0; i < 4; ++i) {
            const auto number = schedule.next();
            QCOMPARE(number, std::optional(i));
            QCOMPARE(schedule.freeSlot(), i);
            schedule.begin(begun(schedule, *number));
        }
        QVERIFY(!schedule.next());
        schedule.end(ended(schedule.trial(2)));
        QCOMPARE(schedule.freeSlot(), 2);
        QCOMPARE(schedule.next(), std::optional(4));
        QCOMPARE(schedule.visibleTrials(4).size(), std::size_t(4));
        QVERIFY2(schedule.visibleTrials(4)[2].value, "as fast as possible: whatever has ended counts");
    }

    void waitsForAnEarlierTrialWhereItsResultIsPromised()
    {
        TrialSchedule schedule({}, 8, 2, true, 1);
        schedule.begin(begun(schedule, 0));
        schedule.begin(begun(schedule, 1));
        schedule.end(ended(schedule.trial(1)));
        QVERIFY2(!schedule.next(), "trial 2 needs the result of trial 0");
        schedule.end(ended(schedule.trial(0)));
        QCOMPARE(schedule.next(), std::optional(2));
    }
};

LEAFBENCH_GUILESS_TEST(tst_TrialSchedule)
#include "tst_TrialSchedule.moc"
