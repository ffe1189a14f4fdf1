#include "engine/tuning/samplers/Sampler.h"

#include "engine/common/Seed.h"
#include "tests/bench/Bench.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

namespace {

constexpr int knownTrials = 1000;
constexpr double mostMilliseconds = 5;

/// A third each: log reals, whole numbers, choices; or all of one kind.
SearchSpace spaceOf(int parameters, const QString& kinds)
{
    SearchSpace space;
    for (int i = 0; i < parameters; ++i) {
        const int kind = kinds == QLatin1String("mixed") ? i % 3 : kinds == QLatin1String("real") ? 0 : 1;
        space.parameters.push_back({QStringLiteral("parameter_%1").arg(i), {}, {}, {}});
        space.parameters.back().distribution = kind == 0 ? Distribution::real(1e-5, 1, true)
            : kind == 1                                  ? Distribution::integer(1, 64)
                                                         : Distribution::categorical({"sgd", "adam", "adamw", "rmsprop"});
    }
    return space;
}

std::vector<Trial> history(const SearchSpace& space)
{
    SamplerOptions options;
    options.kind = SamplerOptions::Kind::Random;
    const auto sampler = makeSampler(options, space, Direction::Minimize);
    std::vector<Trial> trials;
    Random random(1);
    for (int number = 0; number < knownTrials; ++number) {
        Trial& trial = trials.emplace_back();
        trial.number = number;
        trial.state = TrialState::Complete;
        trial.value = random.uniform();
        trial.parameters = sampler.value()->suggest(number, {});
    }
    return trials;
}

}  // namespace

/// What a suggestion of TPE costs beside 1,000 known trials.
class SamplerBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestion_data()
    {
        QTest::addColumn<int>("parameters");
        QTest::addColumn<bool>("multivariate");
        QTest::addColumn<QString>("kinds");
        for (const int parameters : {4, 10}) {
            for (const bool multivariate : {true, false}) {
                for (const char* kinds : {"real", "int", "mixed"})
                    QTest::addRow("%d %s, %s", parameters, kinds, multivariate ? "multivariate" : "univariate")
                        << parameters << multivariate << QString::fromLatin1(kinds);
            }
        }
    }

    void suggestion()
    {
        QFETCH(const int, parameters);
        QFETCH(const bool, multivariate);
        QFETCH(const QString, kinds);
        const SearchSpace space = spaceOf(parameters, kinds);
        SamplerOptions options;
        options.multivariate = multivariate;
        const auto sampler = makeSampler(options, space, Direction::Minimize);
        const std::vector<Trial> known = history(space);
        constexpr int suggestions = 20;
        const auto took = bench::interleaved(5, {[&] {
                                                 for (int number = knownTrials; number < knownTrials + suggestions; ++number)
                                                     sampler.value()->suggest(number, known);
                                             }});
        const double each = 1e3 * took[0].cpuSeconds / suggestions;
        qInfo("%s: %.2f ms a suggestion", QTest::currentDataTag(), each);
        QVERIFY(each < mostMilliseconds);
    }
};

LEAFBENCH_GUILESS_TEST(SamplerBench)
#include "tst_SamplerBench.moc"
