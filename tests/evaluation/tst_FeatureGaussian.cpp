#include "engine/evaluation/FeatureGaussian.h"

#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace leafbench;

namespace {

constexpr int width = 8;

/// Columns of very different spread, and two that go together.
std::vector<float> drawnRows(int rows, quint64 seed)
{
    Random random(seed);
    std::vector<float> out;
    for (int row = 0; row < rows; ++row) {
        const double shared = random.uniform(-1, 1);
        for (int i = 0; i < width; ++i) {
            const double own = random.uniform(-1, 1) + random.uniform(-1, 1);
            out.push_back(static_cast<float>(5 + std::pow(10.0, i - 4) * (i >= width - 2 ? shared + 0.1 * own : own)));
        }
    }
    return out;
}

}  // namespace

class tst_FeatureGaussian : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// By definition the mean square distance of what it was fitted to is the number of directions; a little less, as directions
    /// with hardly any variance are taken for larger than they are.
    void rowsAreAsFarAsTheyAreWide()
    {
        const std::vector<float> rows = drawnRows(4'000, 1);
        const FeatureGaussian gaussian = fitGaussian(rows, width);
        double sum = 0;
        for (std::size_t at = 0; at < rows.size(); at += width)
            sum += std::pow(gaussian.distance(std::span(rows).subspan(at, width)), 2);
        const double mean = sum / 4'000;
        QVERIFY2(mean > 1.5 && mean < width + 0.01, qPrintable(QString::number(mean)));
        QCOMPARE(gaussian.distance(gaussian.mean), 0.0);
    }

    /// Two columns that always agree make one that disagrees unusual, though each value for itself is not.
    void whatNeverGoesTogetherIsFar()
    {
        const std::vector<float> rows = drawnRows(4'000, 2);
        const FeatureGaussian gaussian = fitGaussian(rows, width);
        std::vector<float> together = gaussian.mean, apart = gaussian.mean;
        together[width - 2] += 50;
        together[width - 1] += 500;
        apart[width - 2] += 50;
        apart[width - 1] -= 500;
        QVERIFY(gaussian.distance(apart) > 3 * gaussian.distance(together));
    }

    void oneRowIsEnough()
    {
        const std::vector<float> row = drawnRows(1, 3);
        const FeatureGaussian gaussian = fitGaussian(row, width);
        QVERIFY(gaussian.isFitted() && std::isfinite(gaussian.distance(drawnRows(1, 4))));
        QVERIFY(!FeatureGaussian().isFitted());
    }
};

LEAFBENCH_GUILESS_TEST(tst_FeatureGaussian)
#include "tst_FeatureGaussian.moc"
