#include "engine/tuning/pruners/Pruner.h"

#include "engine/common/Seed.h"
#include "engine/tuning/pruners/Rungs.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <limits>
#include <map>

using namespace leafbench;

namespace {

using Kind = PrunerOptions::Kind;
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

PrunerOptions ofKind(Kind kind)
{
    PrunerOptions options;
    options.kind = kind;
    return options;
}

/// Values of the steps from 1 on.
Trial trialOf(int number, std::initializer_list<double> values, TrialState state = TrialState::Complete)
{
    Trial trial;
    trial.number = number;
    trial.state = state;
    for (const double value : values)
        trial.intermediate[static_cast<int>(trial.intermediate.size()) + 1] = value;
    return trial;
}

std::vector<Trial> randomTrials(int count, int steps, Random& random)
{
    std::vector<Trial> trials;
    for (int number = 0; number < count; ++number) {
        Trial& trial = trials.emplace_back();
        trial.number = number;
        trial.state = static_cast<TrialState>(random.below(4));
        const int last = trial.state == TrialState::Complete ? steps : static_cast<int>(random.below(static_cast<quint64>(steps)));
        for (int step = 1; step <= last; ++step)
            trial.intermediate[step] = random.below(20) ? random.uniform() : noNumber;
    }
    return trials;
}

bool prunes(const PrunerOptions& options, const Trial& trial, const std::vector<Trial>& known,
            Direction direction = Direction::Maximize)
{
    return shouldPrune(options, direction, trial, known);
}

}  // namespace

class tst_Pruners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneNeverPrunes()
    {
        Random random(1);
        for (const Trial& trial : randomTrials(50, 10, random))
            QVERIFY(!prunes(ofKind(Kind::None), trial, {trialOf(99, {1, 1, 1})}));
    }

    void medianAgainstCompleteTrialsOfTheStep()
    {
        PrunerOptions options = ofKind(Kind::Median);
        options.startupTrials = 3;
        const std::vector<Trial> known{trialOf(0, {0.1, 0.2}), trialOf(1, {0.5, 0.6}), trialOf(2, {0.9, 0.95}),
                                       trialOf(3, {0.99, 0.99}, TrialState::Pruned), trialOf(4, {1, 1}, TrialState::Fail)};
        QVERIFY(prunes(options, trialOf(5, {0.4}, TrialState::Running), known));
        QVERIFY(!prunes(options, trialOf(5, {0.5}, TrialState::Running), known));       // as good as the median
        QVERIFY(!prunes(options, trialOf(5, {0.7, 0.1}, TrialState::Running), known));  // the best so far counts
        QVERIFY(prunes(options, trialOf(5, {noNumber}, TrialState::Running), known));
        QVERIFY(!prunes(options, trialOf(5, {}, TrialState::Running), known));
        QVERIFY(!prunes(options, trialOf(5, {0.7, 0.1, 0.1}, TrialState::Running), known));  // none came to step 3
        QVERIFY(prunes(options, trialOf(5, {0.6}, TrialState::Running), known, Direction::Minimize));
        options.startupTrials = 4;
        QVERIFY(!prunes(options, trialOf(5, {0.4}, TrialState::Running), known));
        options.startupTrials = 0;
        options.warmupSteps = 2;
        QVERIFY(!prunes(options, trialOf(5, {0.1}, TrialState::Running), known));
        QVERIFY(prunes(options, trialOf(5, {0.1, 0.1}, TrialState::Running), known));
        QVERIFY(!prunes(options, trialOf(5, {0.1, 0.1}, TrialState::Running), {}));
    }

    void halvingKeepsTheBestThird()
    {
        const PrunerOptions options = ofKind(Kind::SuccessiveHalving);  // rungs at 1, 3, 9
        std::vector<Trial> known;
        for (int i = 0; i < 8; ++i)
            known.push_back(trialOf(i, {i / 10.0}, TrialState::Pruned));
        // With it there are nine at the first rung: three go on.
        QVERIFY(!prunes(options, trialOf(8, {0.6}), known));
        QVERIFY(prunes(options, trialOf(8, {0.45}), known));
        QVERIFY(!prunes(options, trialOf(8, {0.15}), known, Direction::Minimize));
        QVERIFY(prunes(options, trialOf(8, {0.25}), known, Direction::Minimize));
        QVERIFY(!prunes(options, trialOf(8, {0.8, 0.0}), known));       // between rungs nobody asks
        QVERIFY(!prunes(options, trialOf(8, {0.8, 0.0, 0.0}), known));  // alone at the second
        QVERIFY(prunes(options, trialOf(8, {noNumber}), known));
        QVERIFY(!prunes(options, trialOf(8, {0.8, noNumber}), known));
    }

    void fewAtARungLetOnlyTheBestOn()
    {
        const PrunerOptions options = ofKind(Kind::SuccessiveHalving);
        QVERIFY(!prunes(options, trialOf(0, {0.1}), {}));
        QVERIFY(prunes(options, trialOf(1, {0.1}), {trialOf(0, {0.2})}));
        QVERIFY(!prunes(options, trialOf(1, {0.2}), {trialOf(0, {0.2})}));
    }

    void rungsOfSparseSteps()
    {
        PrunerOptions options = ofKind(Kind::SuccessiveHalving);
        Trial sparse;
        sparse.intermediate = {{4, 0.4}, {10, 0.5}};
        for (const TrialState state : {TrialState::Complete, TrialState::Running}) {
            sparse.state = state;
            QCOMPARE(rungValue(sparse, options, 0, 0), std::optional(0.4));
            QCOMPARE(rungValue(sparse, options, 0, 1), std::optional(0.4));
            QCOMPARE(rungValue(sparse, options, 0, 2), std::optional(0.5));
            QCOMPARE(rungValue(sparse, options, 0, 3), std::nullopt);
        }
        sparse.intermediate.erase(10);
        sparse.state = TrialState::Pruned;
        QCOMPARE(rungValue(sparse, options, 0, 0), std::optional(0.4));
        QCOMPARE(rungValue(sparse, options, 0, 1), std::nullopt);
        options.reductionFactor = 1 << 30;
        QCOMPARE(rungStep(options, 3, 3), qint64{1} << 31);  // no overflow
    }

    void bracketsAndTheirShares()
    {
        PrunerOptions options = ofKind(Kind::Hyperband);
        QCOMPARE(hyperbandBrackets(options), 1);
        for (const auto& [most, brackets] : std::map<int, int>{{1, 1}, {2, 1}, {3, 2}, {26, 3}, {27, 4}, {242, 5}, {243, 6}}) {
            options.maxResource = most;
            QCOMPARE(hyperbandBrackets(options), brackets);
        }
        options.maxResource = 27;  // Optuna's budgets: ceil(4 * 27 / 4), ceil(4 * 9 / 3), ceil(4 * 3 / 2), 4
        std::map<int, int> counts;
        for (int number = 0; number < 490; ++number)
            ++counts[hyperbandBracket(options, number)];
        const std::map<int, double> budgets{{0, 27}, {1, 12}, {2, 6}, {3, 4}};
        for (const auto& [bracket, budget] : budgets)
            QVERIFY(std::abs(counts[bracket] - 10 * budget) <= 2);
        QCOMPARE(counts.size(), 4u);
    }

    void bracketsDoNotCompete()
    {
        PrunerOptions options = ofKind(Kind::Hyperband);
        options.maxResource = 27;
        for (int number = 0; number < 60; ++number) {
            const int bracket = hyperbandBracket(options, number);
            std::vector<Trial> others, same;
            for (int other = 100; other < 200; ++other)
                (hyperbandBracket(options, other) == bracket ? same : others)
                    .push_back(trialOf(other, {1, 1, 1, 1, 1, 1, 1, 1, 1}));
            const Trial first = trialOf(number, {0.5}, TrialState::Running);
            QVERIFY(!prunes(options, first, others));
            QCOMPARE(prunes(options, first, same), bracket == 0);  // later brackets are first asked at 3, 9, 27
            if (bracket == 1)
                QVERIFY(prunes(options, trialOf(number, {0.5, 0.5, 0.5}, TrialState::Running), same));
        }
    }

    void orderAndOwnEntryDoNotMatter()
    {
        Random random(5);
        for (int round = 0; round < 200; ++round) {
            std::vector<Trial> known = randomTrials(20, 12, random);
            Trial trial = trialOf(7, {random.uniform(), random.uniform(), random.uniform()}, TrialState::Running);
            for (const Kind kind : {Kind::Median, Kind::SuccessiveHalving, Kind::Hyperband}) {
                PrunerOptions options = ofKind(kind);
                options.maxResource = 12;
                const bool answer = prunes(options, trial, known);
                std::vector<Trial> other = known;
                std::erase_if(other, [](const Trial& t) { return t.number == 7; });
                shuffle(other, random);
                QCOMPARE(prunes(options, trial, other), answer);
            }
        }
    }

    void refusals()
    {
        const auto refused = [](auto change) {
            PrunerOptions options;
            change(options);
            const auto right = checkPruner(options);
            return right.failed() && right.error().code == ErrorCode::BadValue && right.error().subject == QLatin1String("pruner");
        };
        QVERIFY(!refused([](PrunerOptions&) {}));
        QVERIFY(refused([](PrunerOptions& o) { o.startupTrials = -1; }));
        QVERIFY(refused([](PrunerOptions& o) { o.warmupSteps = -1; }));
        QVERIFY(refused([](PrunerOptions& o) { o.minResource = 0; }));
        QVERIFY(refused([](PrunerOptions& o) { o.reductionFactor = 1; }));
        QVERIFY(refused([](PrunerOptions& o) { o.minResource = 5, o.maxResource = 4; }));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Pruners)
#include "tst_Pruners.moc"
