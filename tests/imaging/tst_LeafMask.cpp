#include "engine/imaging/segment/LeafMask.h"

#include "engine/imaging/segment/Backgrounds.h"
#include "tests/imaging/DrawnLeaf.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace leafbench;
using leafbench::testing::DrawnLeaf;

class tst_LeafMask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLeafIsCutOut_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<double>("share");
        QTest::newRow("smallest") << 32 << 0.3;
        QTest::newRow("small leaf") << 96 << 0.2;
        QTest::newRow("large leaf") << 96 << 0.5;
        QTest::newRow("scaled down on the way") << 300 << 0.32;
    }
    void theLeafIsCutOut()
    {
        QFETCH(int, side);
        QFETCH(double, share);
        const DrawnLeaf leaf{.side = side, .share = share, .seed = 5};
        const auto mask = cutOutLeaf(leaf.draw());
        QVERIFY(mask);
        int both = 0, either = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool found = mask->at(x, y) >= 128;
                both += found && leaf.isLeaf(x, y) ? 1 : 0;
                either += found || leaf.isLeaf(x, y) ? 1 : 0;
            }
        }
        QVERIFY2(both > 0.9 * either, qPrintable(QString("%1 of %2").arg(both).arg(either)));
        QVERIFY(std::abs(mask->share - M_PI * share * share * 0.8) < 0.05);
        QVERIFY(cutOutLeaf(leaf.draw())->leaf == mask->leaf);  // each time the same
    }

    void doubtfulCutsAreRefused_data()
    {
        QTest::addColumn<RgbImage>("image");
        QTest::newRow("noise") << testing::noisePicture(96, 96);
        QTest::newRow("one colour") << DrawnLeaf{.leaf = {90, 90, 90}, .background = {90, 90, 90}}.draw();
        QTest::newRow("a leaf over all of it") << DrawnLeaf{.share = 0.9}.draw();
        QTest::newRow("a speck") << DrawnLeaf{.share = 0.08}.draw();
        QTest::newRow("too few pixels") << DrawnLeaf{.side = 24}.draw();
        QTest::newRow("two leaves") << testing::twice(DrawnLeaf{.share = 0.2}.draw());
    }
    void doubtfulCutsAreRefused()
    {
        QFETCH(RgbImage, image);
        QVERIFY(!cutOutLeaf(image));
    }

    void theBackgroundHasNoLeaf()
    {
        const DrawnLeaf leaf{.seed = 3};
        const RgbImage image = leaf.draw();
        const auto mask = cutOutLeaf(image);
        QVERIFY(mask);
        const RgbImage background = continued(backgroundTile(image, *mask), 130, 70);
        QCOMPARE(background.width, 130);
        QCOMPARE(background.height, 70);
        for (int y = 0; y < 70; ++y) {
            for (int x = 0; x < 130; ++x)
                QVERIFY(std::abs(background.row(y)[3 * x] - leaf.background[0]) <= 12);
        }
        LeafMask everywhere = *mask;
        std::fill(everywhere.leaf.begin(), everywhere.leaf.end(), 255);
        QVERIFY(backgroundTile(image, everywhere).empty());
    }

    void onlyTheBackgroundChanges()
    {
        const DrawnLeaf leaf{.seed = 4};
        const RgbImage image = leaf.draw();
        const auto mask = cutOutLeaf(image);
        QVERIFY(mask);
        const RgbImage other = madeUpBackground(96, 96, 1);
        const RgbImage picture = onBackground(image, *mask, other);
        for (int y = 2; y < 94; ++y) {
            for (int x = 2; x < 94; ++x) {
                bool inside = true, outside = true;
                for (int dy = -2; dy <= 2; ++dy) {
                    for (int dx = -2; dx <= 2; ++dx) {
                        inside = inside && mask->at(x + dx, y + dy) == 255;
                        outside = outside && mask->at(x + dx, y + dy) == 0;
                    }
                }
                for (int channel = 0; channel < 3; ++channel) {
                    QVERIFY(!inside || picture.row(y)[3 * x + channel] == image.row(y)[3 * x + channel]);
                    QVERIFY(!outside || picture.row(y)[3 * x + channel] == other.row(y)[3 * x + channel]);
                }
            }
        }
    }

    void madeUpOnesDifferBySeedAlone()
    {
        QVERIFY(testing::same(madeUpBackground(60, 40, 7), madeUpBackground(60, 40, 7)));
        QVERIFY(!testing::same(madeUpBackground(60, 40, 7), madeUpBackground(60, 40, 8)));
    }
};

LEAFBENCH_GUILESS_TEST(tst_LeafMask)
#include "tst_LeafMask.moc"
