#include "engine/runs/answers/FeatureDistance.h"

#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace leafbench;

namespace {

std::vector<float> drawn(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> out(count);
    for (float& value : out)
        value = static_cast<float>(random.uniform(-1, 1));
    return out;
}

}  // namespace

class tst_FeatureDistance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asInDouble()
    {
        constexpr std::size_t width = 512, rows = 150, queries = 3;
        const auto table = drawn(rows * width, 1), asked = drawn(queries * width, 2);
        const auto found = squaredDistances(asked, table, width);
        QCOMPARE(found.size(), rows * queries);
        for (std::size_t q = 0; q < queries; ++q) {
            for (std::size_t row = 0; row < rows; ++row) {
                double exact = 0;
                for (std::size_t i = 0; i < width; ++i)
                    exact += std::pow(double(asked[q * width + i]) - table[row * width + i], 2);
                QVERIFY(std::abs(found[q * rows + row] - exact) < 1e-5 * exact);
                const float plain = detail::squaredDistancePlain(&asked[q * width], &table[row * width], width);
                QVERIFY(std::abs(plain - exact) < 1e-5 * exact);
            }
        }
    }

    void togetherAsAlone()
    {
        constexpr std::size_t width = 32;
        const auto table = drawn(70 * width, 3), asked = drawn(5 * width, 4);
        const auto together = squaredDistances(asked, table, width);
        for (std::size_t q = 0; q < 5; ++q) {
            const auto alone = squaredDistances(std::span(asked).subspan(q * width, width), table, width);
            QVERIFY(std::equal(alone.begin(), alone.end(), together.begin() + static_cast<std::ptrdiff_t>(q * 70)));
        }
        QCOMPARE(squaredDistances(std::span(table).first(width), table, width).front(), 0.0F);
        QVERIFY(squaredDistances(asked, {}, width).empty());
    }

    void unitLength()
    {
        auto row = drawn(512, 5);
        makeUnit(row);
        double squares = 0;
        for (const float value : row)
            squares += double(value) * value;
        QVERIFY(std::abs(squares - 1) < 1e-6);
        std::vector<float> zeros(16);
        makeUnit(zeros);
        QCOMPARE(zeros, std::vector<float>(16));
    }
};

LEAFBENCH_GUILESS_TEST(tst_FeatureDistance)
#include "tst_FeatureDistance.moc"
