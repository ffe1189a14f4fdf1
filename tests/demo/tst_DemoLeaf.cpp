#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/dataset/ClassCatalogue.h"
#include "engine/demo/DemoDataset.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace leafbench;

class DemoLeafTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSamePixelsForTheSameArguments();
    void everyClassDrawsAtEverySize();
    void isNotTrivialByMeanColour();
};

namespace {

using Rgb = std::array<double, 3>;

Rgb meanColour(const RgbImage& image)
{
    Rgb sum{};
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        sum[i % 3] += image.pixels[i];
    for (double& value : sum)
        value /= static_cast<double>(image.pixels.size() / 3);
    return sum;
}

double spread(const RgbImage& image)
{
    double sum = 0;
    double squares = 0;
    for (const std::uint8_t value : image.pixels) {
        sum += value;
        squares += double(value) * value;
    }
    const auto n = static_cast<double>(image.pixels.size());
    return std::sqrt(squares / n - sum / n * (sum / n));
}

double distance(const Rgb& a, const Rgb& b) { return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]); }

}  // namespace

void DemoLeafTest::givesTheSamePixelsForTheSameArguments()
{
    DemoOptions options;
    options.side = 96;
    DemoOptions other = options;
    other.seed = 43;
    for (int c = 0; c < 38; c += 5) {
        const RgbImage leaf = drawDemoLeaf(c, 3, options);
        QVERIFY(leaf.pixels == drawDemoLeaf(c, 3, options).pixels);
        QVERIFY(leaf.pixels != drawDemoLeaf(c, 4, options).pixels);
        QVERIFY(leaf.pixels != drawDemoLeaf(c, 3, other).pixels);
        QVERIFY(leaf.pixels != drawDemoLeaf((c + 1) % 38, 3, options).pixels);
    }
}

void DemoLeafTest::everyClassDrawsAtEverySize()
{
    DemoOptions options;
    for (const int side : {32, 101, 256}) {
        options.side = side;
        for (int c = 0; c < 38; ++c) {
            const RgbImage leaf = drawDemoLeaf(c, side, options);
            QCOMPARE(leaf.width, side);
            QCOMPARE(leaf.height, side);
            QVERIFY2(spread(leaf) > 5, qPrintable(paperClasses()[static_cast<std::size_t>(c)].name));
        }
    }
    options.side = 1024;
    QCOMPARE(drawDemoLeaf(20, 0, options).pixels.size(), std::size_t{1024 * 1024 * 3});
}

void DemoLeafTest::isNotTrivialByMeanColour()
{
    constexpr int Train = 40;
    constexpr int Valid = 15;
    DemoOptions options;
    options.side = 64;  // the mean hardly depends on it
    std::vector<std::array<Rgb, Train + Valid>> colours(38);
    parallelFor(38, 1, availableCores(), [&](int, std::size_t begin, std::size_t end) {
        for (std::size_t c = begin; c < end; ++c) {
            for (int i = 0; i < Train + Valid; ++i)
                colours[c][static_cast<std::size_t>(i)] = meanColour(drawDemoLeaf(static_cast<int>(c), i, options));
        }
        return true;
    });
    std::vector<Rgb> centroids(38, Rgb{});
    for (std::size_t c = 0; c < 38; ++c) {
        for (int i = 0; i < Train; ++i) {
            for (std::size_t k = 0; k < 3; ++k)
                centroids[c][k] += colours[c][static_cast<std::size_t>(i)][k] / Train;
        }
    }
    int right = 0;
    for (std::size_t c = 0; c < 38; ++c) {
        for (int i = Train; i < Train + Valid; ++i) {
            const Rgb& colour = colours[c][static_cast<std::size_t>(i)];
            const auto nearest = std::min_element(centroids.begin(), centroids.end(), [&](const Rgb& a, const Rgb& b) {
                return distance(a, colour) < distance(b, colour);
            });
            right += nearest - centroids.begin() == static_cast<std::ptrdiff_t>(c);
        }
    }
    const double accuracy = right / (38.0 * Valid);
    qInfo("nearest mean colour: %.1f %%", accuracy * 100);
    QVERIFY2(accuracy < 0.2, qPrintable(QString::number(accuracy)));
}

LEAFBENCH_GUILESS_TEST(DemoLeafTest)
#include "tst_DemoLeaf.moc"
