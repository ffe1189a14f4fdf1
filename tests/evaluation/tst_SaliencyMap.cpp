#include "engine/evaluation/SaliencyMap.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cstdlib>

using namespace leafbench;

namespace {

RgbImage grey(int width, int height)
{
    RgbImage image(width, height);
    std::fill(image.pixels.begin(), image.pixels.end(), std::uint8_t{100});
    return image;
}

/// How far a pixel is from grey.
int colour(const RgbImage& image, int x, int y)
{
    const std::uint8_t* pixel = image.row(y) + 3 * x;
    return std::abs(pixel[0] - pixel[1]) + std::abs(pixel[1] - pixel[2]);
}

}  // namespace

class tst_SaliencyMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHotCellColoursItsPlace()
    {
        SaliencyMap map{.width = 8, .height = 7, .values = std::vector<float>(56), .layer = {}, .classIndex = 0};
        map.values[2 * 8 + 6] = 1;  // third row, seventh column
        const RgbImage out = withSaliency(grey(160, 70), map, 1);
        QCOMPARE(out.width, 160);
        QCOMPARE(out.height, 70);
        int hottest = 0, hotX = 0, hotY = 0;
        for (int y = 0; y < out.height; ++y) {
            for (int x = 0; x < out.width; ++x) {
                const bool near = std::abs(x - 130) <= 30 && std::abs(y - 25) <= 15;
                QVERIFY2(near || colour(out, x, y) <= 2, "elsewhere nothing changes");
                if (colour(out, x, y) > hottest)
                    hottest = colour(out, hotX = x, hotY = y);
            }
        }
        QVERIFY(std::abs(hotX - 130) <= 12 && std::abs(hotY - 25) <= 8);
        const std::uint8_t* middle = out.row(25) + 3 * 130;
        QVERIFY2(middle[0] > 220 && middle[1] > 200 && middle[2] < 80, "viridis ends in yellow");
    }

    void opacityFadesIt()
    {
        const SaliencyMap map{.width = 1, .height = 1, .values = {1}, .layer = {}, .classIndex = 0};
        const int full = colour(withSaliency(grey(9, 9), map, 1), 4, 4);
        const int half = colour(withSaliency(grey(9, 9), map, 0.5), 4, 4);
        QVERIFY(std::abs(2 * half - full) <= 4);
        QVERIFY(withSaliency(grey(9, 9), map, 0).pixels == grey(9, 9).pixels);
    }

    void nothingSpeaksNothingShows()
    {
        const SaliencyMap none{.width = 7, .height = 7, .values = std::vector<float>(49), .layer = {}, .classIndex = 0};
        QVERIFY(withSaliency(grey(20, 30), none).pixels == grey(20, 30).pixels);
        QVERIFY(withSaliency({}, none).empty());
    }
};

LEAFBENCH_GUILESS_TEST(tst_SaliencyMap)
#include "tst_SaliencyMap.moc"
