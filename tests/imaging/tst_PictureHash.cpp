#include "engine/common/Seed.h"
#include "engine/imaging/decode/Decode.h"
#include "engine/imaging/hash/HashIndex.h"
#include "engine/imaging/hash/PerceptualHash.h"
#include "engine/imaging/hash/PictureHash.h"
#include "engine/imaging/hash/PictureIndex.h"
#include "tests/audit/LeafPictures.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

PictureHash hashOf(const RgbImage& image, int quality = 90)
{
    const QByteArray file = encodeJpeg(image, quality);
    return pictureHash(file, decodeImage(file, QStringLiteral("test")).value());
}

PerceptualHash randomHash(Random& random) { return {random(), random(), random(), random()}; }

PerceptualHash withBitsTurned(PerceptualHash look, int bits, Random& random)
{
    std::vector<int> places(256);
    for (int i = 0; i < 256; ++i)
        places[i] = i;
    shuffle(places, random);
    for (int i = 0; i < bits; ++i)
        look[places[i] / 64] ^= std::uint64_t{1} << (places[i] % 64);
    return look;
}

}  // namespace

class tst_PictureHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void positionsAreThoseOfTurnedPictures()
    {
        const RgbImage upright = leafPicture(1);
        std::vector<RgbImage> all{upright};
        for (int i = 0; i < 3; ++i)
            all.push_back(quarterTurned(all.back()));
        for (int i = 0; i < 4; ++i)
            all.push_back(mirroredPicture(all[i]));
        const auto positions = phash::positions(pictureHash({}, upright).perceptual);
        std::vector<bool> met(8);
        for (const RgbImage& image : all) {
            const PerceptualHash own = pictureHash({}, image).perceptual;
            int nearest = 0;
            for (int i = 1; i < 8; ++i) {
                if (phash::distance(own, positions[i]) < phash::distance(own, positions[nearest]))
                    nearest = i;
            }
            QVERIFY(phash::distance(own, positions[nearest]) <= 2);
            met[nearest] = true;
        }
        QCOMPARE(std::count(met.begin(), met.end(), true), 8);
    }
    void positionsAreAGroup()
    {
        Random random(3);
        const PerceptualHash look = randomHash(random);
        QCOMPARE(phash::mirrored(phash::mirrored(look)), look);
        QCOMPARE(phash::flipped(phash::flipped(look)), look);
        QCOMPARE(phash::transposed(phash::transposed(look)), look);
        QCOMPARE(phash::mirrored(phash::transposed(look)), phash::transposed(phash::flipped(look)));
    }
    void copiesAreFoundAndOtherLeavesNot()
    {
        PictureIndex index;
        for (std::uint32_t i = 0; i < 40; ++i)
            index.add(i, hashOf(leafPicture(i)));
        for (std::uint32_t i = 0; i < 40; ++i) {
            RgbImage copy = leafPicture(i, i % 2 ? 96 : 200);
            for (std::uint32_t turns = 0; turns < i % 4; ++turns)
                copy = quarterTurned(copy);
            if (i % 3 == 0)
                copy = mirroredPicture(copy);
            const auto found = index.findAll(hashOf(copy, 50));
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].picture, i);
            QVERIFY(!found[0].identical);
            QVERIFY2(found[0].distance <= HashIndex::mostDistance, qPrintable(QString::number(found[0].distance)));
        }
        QVERIFY(!index.find(hashOf(leafPicture(99))));
    }
    void identicalBytesComeFirst()
    {
        const PictureHash one = hashOf(leafPicture(1), 90), again = hashOf(leafPicture(1), 60);
        PictureIndex index;
        index.add(0, again);
        index.add(5, one);
        index.add(7, one);
        const auto best = index.find(one);
        QVERIFY(best && best->identical);
        QCOMPARE(best->picture, 5u);
        QCOMPARE(index.findAll(one).size(), std::size_t{3});
    }
    void plainPicturesLookLikeNothing()
    {
        PictureIndex index;
        for (std::uint32_t i = 0; i < 50; ++i)
            index.add(i, hashOf(plainPicture(static_cast<std::uint8_t>(i * 5))));
        QVERIFY(phash::isPlain(hashOf(plainPicture(77)).perceptual));
        QVERIFY(!index.find(hashOf(plainPicture(77))));
        // The same file is the same file, plain or not.
        QCOMPARE(index.find(hashOf(plainPicture(10)))->picture, 2u);
    }
    void everyLookWithinTheDistanceIsFound()
    {
        Random random(11);
        std::vector<PerceptualHash> perceptualHashes;
        HashIndex table;
        for (int i = 0; i < 500; ++i) {
            perceptualHashes.push_back(randomHash(random));
            QCOMPARE(table.add(perceptualHashes.back()), std::uint32_t(i));
        }
        QCOMPARE(table.add(perceptualHashes[3]), 3u);
        for (int i = 0; i < 500; ++i) {
            const int bits = i % (HashIndex::mostDistance + 3);
            const PerceptualHash asked = phash::positions(withBitsTurned(perceptualHashes[i], bits, random))[i % 8];
            const auto near = table.near(asked);
            QCOMPARE(near.size(), std::size_t(bits <= HashIndex::mostDistance));
            if (!near.empty()) {
                QCOMPARE(near[0].place, std::uint32_t(i));
                QCOMPARE(near[0].distance, bits);
            }
        }
    }
    // Thousands of near copies of one picture: full buckets take no more, and each still finds others.
    void manyNearCopiesCostNoMoreEach()
    {
        Random random(12);
        const PerceptualHash first = randomHash(random);
        HashIndex table;
        for (int i = 0; i < 5'000; ++i)
            table.add(withBitsTurned(first, 8, random));
        for (int i = 0; i < 20; ++i) {
            const auto near = table.near(withBitsTurned(first, 8, random));
            QVERIFY(!near.empty());
            QVERIFY(near.size() <= 64u * 11 * 24);
        }
    }
};

LEAFBENCH_GUILESS_TEST(tst_PictureHash)
#include "tst_PictureHash.moc"
