// Properties of samplers, over random spaces.
#include "engine/tuning/samplers/Sampler.h"

#include "tests/testing/TestProgram.h"
#include "tests/tuning/RandomSpaces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

using SamplersKind = SamplerOptions::Kind;
constexpr SamplersKind kinds[] = {SamplersKind::Tpe, SamplersKind::Random, SamplersKind::QuasiRandom, SamplersKind::Grid};

/// Active parameters, all of them, in order, each a value it may have.
bool belongs(const std::vector<TrialParameter>& suggested, const SearchSpace& space)
{
    std::size_t next = 0;
    std::vector<TrialParameter> soFar;
    for (const Parameter& parameter : space.parameters) {
        if (!space.isActive(parameter, soFar))
            continue;
        if (next == suggested.size() || suggested[next].name != parameter.name
            || suggested[next].distribution != parameter.distribution || !parameter.distribution.contains(suggested[next].internal))
            return false;
        soFar.push_back(suggested[next++]);
    }
    return next == suggested.size();
}

/// Trials of a bowl around 0.3, one after the other.
std::vector<Trial> bowl(const Sampler& sampler, int count, Direction direction = Direction::Minimize)
{
    std::vector<Trial> trials;
    for (int number = 0; number < count; ++number) {
        Trial trial;
        trial.number = number;
        trial.parameters = sampler.suggest(number, trials);
        trial.state = TrialState::Complete;
        trial.value = 0;
        for (const TrialParameter& p : trial.parameters)
            *trial.value += std::pow(p.internal - 0.3, 2) * (direction == Direction::Minimize ? 1 : -1);
        trials.push_back(trial);
    }
    return trials;
}

double meanDistance(const std::vector<Trial>& trials)
{
    double sum = 0;
    int pairs = 0;
    for (std::size_t a = 0; a < trials.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b, ++pairs) {
            double squares = 0;
            for (std::size_t i = 0; i < trials[a].parameters.size(); ++i)
                squares += std::pow(trials[a].parameters[i].internal - trials[b].parameters[i].internal, 2);
            sum += std::sqrt(squares);
        }
    }
    return sum / pairs;
}

}  // namespace

class tst_Samplers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void suggestionsBelongToTheSpace();
    void sameArgumentsSameAnswer();
    void numbersAndSeedsDiffer();
    void startupByNumberAndByValues();
    void tpeClosesIn();
    void maximizeIsMinimizeOfTheNegative();
    void failedTrialsDoNotCount();
    void prunedTrialsRankBehindComplete();
    void liarSpreadsParallelTrials();
    void refusals();
};

void tst_Samplers::suggestionsBelongToTheSpace()
{
    Random random(1);
    for (int round = 0; round < 150; ++round) {
        const SearchSpace space = randomSpace(random);
        QVERIFY(space.check());
        for (const SamplersKind kind : kinds) {
            SamplerOptions options = ofKind(kind, random());
            options.multivariate = round % 2;
            options.startupTrials = static_cast<int>(random.below(4));
            const auto sampler = made(options, space, round % 3 ? Direction::Minimize : Direction::Maximize);
            if (!sampler && kind == SamplersKind::Grid)
                continue;  // more than a million points
            const std::vector<Trial> known = oddTrials(*sampler, static_cast<int>(random.below(60)), random);
            for (int number = 0; number < 12; ++number)
                QVERIFY2(belongs(sampler->suggest(number, known), space), qPrintable(toWord(kind)));
        }
    }
}

void tst_Samplers::sameArgumentsSameAnswer()
{
    Random random(2);
    for (int round = 0; round < 20; ++round) {
        const SearchSpace space = randomSpace(random, 5);
        for (const SamplersKind kind : kinds) {
            const auto sampler = made(ofKind(kind), space);
            if (!sampler)
                continue;
            const std::vector<Trial> known = oddTrials(*sampler, 40, random);
            std::vector<std::vector<TrialParameter>> forward(20), backward(20);
            for (std::size_t i = 0; i < forward.size(); ++i)
                forward[i] = sampler->suggest(static_cast<int>(i) + 40, known);
            // Of another sampler, in another order, on another thread.
            std::thread([&, other = made(ofKind(kind), space)] {
                for (std::size_t i = backward.size(); i-- > 0;)
                    backward[i] = other->suggest(static_cast<int>(i) + 40, known);
            }).join();
            QVERIFY2(forward == backward, qPrintable(toWord(kind)));
        }
    }
}

void tst_Samplers::numbersAndSeedsDiffer()
{
    const SearchSpace space = unitCube(3);
    for (const SamplersKind kind : {SamplersKind::Tpe, SamplersKind::Random, SamplersKind::QuasiRandom}) {
        std::set<double> seen;
        for (quint64 seed = 0; seed < 5; ++seed) {
            const auto sampler = made(ofKind(kind, seed), space);
            const std::vector<Trial> known = bowl(*sampler, 20);
            for (const Trial& trial : known)
                seen.insert(trial.parameters[1].internal);
            for (int number = 20; number < 40; ++number)
                seen.insert(sampler->suggest(number, known)[1].internal);
        }
        QCOMPARE(seen.size(), 200u);
    }
    const auto a = made(ofKind(SamplersKind::Grid, 1), space), b = made(ofKind(SamplersKind::Grid, 2), space);
    bool differ = false;
    for (int number = 0; number < 10; ++number)
        differ |= a->suggest(number, {}) != b->suggest(number, {});
    QVERIFY(differ);
}

void tst_Samplers::startupByNumberAndByValues()
{
    const SearchSpace space = unitCube(2);
    SamplerOptions options = ofKind(SamplersKind::Tpe);
    options.startupTrials = 10;
    const auto tpe = made(options, space), quasi = made(ofKind(SamplersKind::QuasiRandom), space);
    const std::vector<Trial> known = bowl(*tpe, 30);
    const std::span<const Trial> all(known);
    QVERIFY(tpe->suggest(9, all) == quasi->suggest(9, {}));             // the number is small
    QVERIFY(tpe->suggest(30, all.first(9)) == quasi->suggest(30, {}));  // few values are known
    QVERIFY(tpe->suggest(30, all.first(10)) != quasi->suggest(30, {}));
    std::vector<Trial> running = known;
    for (std::size_t i = 9; i < running.size(); ++i) {
        running[i].state = TrialState::Running;
        running[i].value.reset();
    }
    QVERIFY(tpe->suggest(30, running) == quasi->suggest(30, {}));
}

void tst_Samplers::tpeClosesIn()
{
    for (const bool multivariate : {false, true}) {
        int closer = 0;
        for (quint64 seed = 0; seed < 20; ++seed) {
            SamplerOptions options = ofKind(SamplersKind::Tpe, seed);
            options.multivariate = multivariate;
            const auto best = [](const std::vector<Trial>& trials) {
                return *std::min_element(trials.begin(), trials.end(), [](auto& a, auto& b) { return *a.value < *b.value; })->value;
            };
            closer += best(bowl(*made(options, unitCube(3)), 60))
                < best(bowl(*made(ofKind(SamplersKind::Random, seed), unitCube(3)), 60));
        }
        QVERIFY2(closer >= 18, qPrintable(QString::number(closer)));
    }
}

void tst_Samplers::maximizeIsMinimizeOfTheNegative()
{
    const SearchSpace space = unitCube(3);
    const auto down = bowl(*made(ofKind(SamplersKind::Tpe), space, Direction::Minimize), 40, Direction::Minimize);
    const auto up = bowl(*made(ofKind(SamplersKind::Tpe), space, Direction::Maximize), 40, Direction::Maximize);
    for (std::size_t i = 0; i < down.size(); ++i)
        QVERIFY(down[i].parameters == up[i].parameters);
}

void tst_Samplers::failedTrialsDoNotCount()
{
    const auto sampler = made(ofKind(SamplersKind::Tpe), unitCube(3));
    std::vector<Trial> known = bowl(*sampler, 30), withFailed = known;
    for (int i = 0; i < 10; ++i) {
        Trial trial = known[static_cast<std::size_t>(i)];
        trial.number = 30 + i;
        trial.state = i % 2 ? TrialState::Fail : TrialState::Complete;
        trial.value.reset();
        if (i % 4 == 0)
            trial.value = std::numeric_limits<double>::quiet_NaN();
        withFailed.push_back(trial);
    }
    QVERIFY(sampler->suggest(40, known) == sampler->suggest(40, withFailed));
}

void tst_Samplers::prunedTrialsRankBehindComplete()
{
    // Pruned trials at 0.9 with values that would be the best, had they come as far: the sampler stays near 0.3.
    const auto sampler = made(ofKind(SamplersKind::Tpe), unitCube(1));
    std::vector<Trial> known = bowl(*sampler, 25);
    for (int i = 0; i < 25; ++i) {
        Trial trial = known[0];
        trial.number = 25 + i;
        trial.state = TrialState::Pruned;
        trial.parameters[0].internal = 0.9 + 0.002 * i;
        trial.intermediate = {{1, -1.0}};
        trial.value = -1;
        known.push_back(trial);
    }
    int near = 0;
    for (int number = 50; number < 100; ++number)
        near += std::abs(sampler->suggest(number, known)[0].internal - 0.3) < 0.3;
    QVERIFY(near > 45);
}

void tst_Samplers::liarSpreadsParallelTrials()
{
    const SearchSpace space = unitCube(2);
    int wider = 0;
    for (quint64 seed = 0; seed < 20; ++seed) {
        double spread[2];
        for (const bool liar : {false, true}) {
            SamplerOptions options = ofKind(SamplersKind::Tpe, seed);
            options.constantLiar = liar;
            const auto sampler = made(options, space);
            std::vector<Trial> known = bowl(*sampler, 30), running;
            for (int number = 30; number < 42; ++number) {
                Trial trial;
                trial.number = number;
                trial.parameters = sampler->suggest(number, known);
                known.push_back(trial);
                running.push_back(trial);
            }
            spread[liar] = meanDistance(running);
        }
        wider += spread[1] > spread[0];
    }
    QVERIFY2(wider >= 15, qPrintable(QString::number(wider)));  // by chance: one time in fifty
}

void tst_Samplers::refusals()
{
    const auto refused = [](SamplerOptions options, const SearchSpace& space) {
        const auto sampler = makeSampler(options, space, Direction::Minimize);
        return sampler.failed() && sampler.error().code == ErrorCode::BadValue
            && sampler.error().subject == QLatin1String("sampler");
    };
    SamplerOptions options;
    QVERIFY(!refused(options, unitCube(2)));
    options.candidates = 0;
    QVERIFY(refused(options, unitCube(2)));
    options = {};
    options.startupTrials = -1;
    QVERIFY(refused(options, unitCube(2)));
    options = {};
    options.gridSteps = 1;
    QVERIFY(refused(options, unitCube(2)));
    options = ofKind(SamplersKind::Grid);
    options.gridSteps = 10;
    QVERIFY(!refused(options, unitCube(6)));  // a million
    QVERIFY(refused(options, unitCube(7)));
    QVERIFY(refused(options, {{{"n", Distribution::integer(0, 2'000'000'000), {}, {}}}}));
}

LEAFBENCH_GUILESS_TEST(tst_Samplers)
#include "tst_Samplers.moc"
