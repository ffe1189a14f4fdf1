// Properties of the samplers that look at no results: grid, random and quasi-random.
#include "engine/tuning/samplers/Sampler.h"

#include "tests/testing/TestProgram.h"
#include "tests/tuning/RandomSpaces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

using SpaceSamplersKind = SamplerOptions::Kind;

/// Warnock's formula (1972) of the L2 star discrepancy: how far shares of boxes at the origin are from their volume.
double discrepancy(const Sampler& sampler, int points, int axes)
{
    std::vector<std::vector<TrialParameter>> all;
    for (int i = 0; i < points; ++i)
        all.push_back(sampler.suggest(i, {}));
    double single = 0, pairs = 0;
    for (const auto& a : all) {
        double volume = 1;
        for (const TrialParameter& p : a)
            volume *= (1 - p.internal * p.internal) / 2;
        single += volume;
        for (const auto& b : all) {
            double common = 1;
            for (std::size_t i = 0; i < a.size(); ++i)
                common *= 1 - std::max(a[i].internal, b[i].internal);
            pairs += common;
        }
    }
    return std::sqrt(std::pow(3.0, -axes) - 2 * single / points + pairs / points / points);
}

}  // namespace

class tst_SpaceSamplers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gridCoversEachCombinationOnce();
    void gridPoints();
    void sobolIsBetterSpread();
    void sobolFillsEachCellOnce();
    void uniformOverStepsAndChoices();
};

void tst_SpaceSamplers::gridCoversEachCombinationOnce()
{
    Random random(3);
    int conditional = 0;
    for (int round = 0; round < 60; ++round) {
        SearchSpace space = randomSpace(random, 6);
        // Few points each, so that all combinations can be made another way: by trying every product and keeping its active part.
        std::vector<std::vector<double>> points;
        for (Parameter& parameter : space.parameters) {
            if (parameter.distribution.kind != Distribution::Kind::Categorical)
                parameter.distribution = Distribution::integer(1, 1 + static_cast<qint64>(random.below(3)), random.below(2));
            points.emplace_back();
            for (double value = -1; value < 9; ++value) {
                if (parameter.distribution.contains(value))
                    points.back().push_back(value);
            }
            conditional += !parameter.parent.isEmpty();
        }
        std::set<std::vector<double>> expected, found;
        std::vector<std::size_t> at(points.size(), 0);
        for (std::size_t axis = 0; axis < at.size();) {
            std::vector<TrialParameter> active;
            std::vector<double> row;
            for (std::size_t i = 0; i < at.size(); ++i) {
                const Parameter& parameter = space.parameters[i];
                const bool is = space.isActive(parameter, active);
                row.push_back(is ? points[i][at[i]] : -9);
                if (is)
                    active.push_back({parameter.name, parameter.distribution, row.back()});
            }
            expected.insert(row);
            for (axis = 0; axis < at.size() && ++at[axis] == points[axis].size(); ++axis)
                at[axis] = 0;
        }
        const auto sampler = made(ofKind(SpaceSamplersKind::Grid, random()), space);
        QCOMPARE(*sampler->most(), static_cast<qint64>(expected.size()));
        for (int number = 0; number < *sampler->most(); ++number) {
            const auto suggested = sampler->suggest(number, {});
            std::vector<double> row;
            for (const Parameter& parameter : space.parameters) {
                const auto it = std::find_if(suggested.begin(), suggested.end(), [&](auto& p) { return p.name == parameter.name; });
                row.push_back(it == suggested.end() ? -9 : it->internal);
            }
            QVERIFY(found.insert(row).second);
        }
        QVERIFY(found == expected);
        QVERIFY(sampler->suggest(static_cast<int>(*sampler->most()), {}) == sampler->suggest(0, {}));
    }
    QVERIFY(conditional > 20);
}

void tst_SpaceSamplers::gridPoints()
{
    const SearchSpace space{{{"rate", Distribution::real(1e-4, 0.1, true), {}, {}}}};
    const auto sampler = made(ofKind(SpaceSamplersKind::Grid), space);
    QCOMPARE(*sampler->most(), 4);
    std::set<double> points;
    for (int number = 0; number < 4; ++number)
        points.insert(sampler->suggest(number, {})[0].internal);
    QVERIFY(points == std::set<double>({1e-4, 1e-3, 1e-2, 0.1}));
    const SearchSpace stepped{{{"x", Distribution::real(0, 1, false, 0.3), {}, {}}}};
    QCOMPARE(*made(ofKind(SpaceSamplersKind::Grid), stepped)->most(), 4);  // 0, 0.3, 0.6, 0.9
}

void tst_SpaceSamplers::sobolIsBetterSpread()
{
    for (const int axes : {2, 5}) {
        int better = 0;
        for (quint64 seed = 0; seed < 20; ++seed) {
            const auto sobol = made(ofKind(SpaceSamplersKind::QuasiRandom, seed), unitCube(axes));
            const auto plain = made(ofKind(SpaceSamplersKind::Random, seed), unitCube(axes));
            better += discrepancy(*sobol, 64, axes) < discrepancy(*plain, 64, axes);
        }
        QVERIFY2(better >= 19, qPrintable(QStringLiteral("%1 axes: %2 of 20").arg(axes).arg(better)));
    }
}

void tst_SpaceSamplers::sobolFillsEachCellOnce()
{
    for (quint64 seed = 0; seed < 5; ++seed) {
        const auto sampler = made(ofKind(SpaceSamplersKind::QuasiRandom, seed), unitCube(6));
        for (const int first : {0, 32, 96}) {  // any block of 32 that begins at a multiple of it
            for (std::size_t axis = 0; axis < 6; ++axis) {
                std::set<int> cells;
                for (int number = first; number < first + 32; ++number)
                    cells.insert(static_cast<int>(32 * sampler->suggest(number, {})[axis].internal));
                QCOMPARE(cells.size(), 32u);
            }
        }
    }
}

void tst_SpaceSamplers::uniformOverStepsAndChoices()
{
    const SearchSpace space{{{"int", Distribution::integer(3, 7), {}, {}},
                             {"choice", Distribution::categorical({"a", "b", "c"}), {}, {}},
                             {"step", Distribution::real(0, 1, false, 0.25), {}, {}}}};
    for (const SpaceSamplersKind kind : {SpaceSamplersKind::Random, SpaceSamplersKind::QuasiRandom}) {
        const auto sampler = made(ofKind(kind), space);
        std::map<std::pair<QString, double>, int> counts;
        constexpr int draws = 3000;
        for (int number = 0; number < draws; ++number) {
            for (const TrialParameter& p : sampler->suggest(number, {}))
                ++counts[{p.name, p.internal}];
        }
        QCOMPARE(counts.size(), 13u);
        for (const auto& [value, count] : counts) {
            const double share = value.first == QLatin1String("choice") ? 1.0 / 3 : 1.0 / 5;
            // Five standard deviations of a binomial count.
            QVERIFY(std::abs(count - draws * share) < 5 * std::sqrt(draws * share * (1 - share)));
        }
    }
}

LEAFBENCH_GUILESS_TEST(tst_SpaceSamplers)
#include "tst_SpaceSamplers.moc"
