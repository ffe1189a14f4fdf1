#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <numeric>
#include <set>
#include <vector>

using namespace leafbench;

class tst_Seed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesTheReference()
    {
        // First outputs of S. Vigna's splitmix64.c for seed 1234567.
        Random random(1234567);
        QCOMPARE(random(), 6457827717110365317ull);
        QCOMPARE(random(), 3203168211198807973ull);
        QCOMPARE(random(), 9817491932198370423ull);
    }
    void staysInRange()
    {
        Random random(1);
        for (int i = 0; i < 10'000; ++i) {
            const double u = random.uniform(2, 3);
            QVERIFY(u >= 2 && u < 3);
            QVERIFY(random.below(7) < 7);
        }
    }
    void everyPartOfASeedMatters()
    {
        std::set<std::uint64_t> seeds;
        for (int epoch = 0; epoch < 10; ++epoch)
            for (int image = 0; image < 1000; ++image)
                seeds.insert(mixSeed(42, epoch, image));
        QCOMPARE(seeds.size(), 10'000u);
        QVERIFY(mixSeed(1, 2, 3) != mixSeed(1, 3, 2));
    }
    void shufflesEveryItemOnce()
    {
        std::vector<int> items(100);
        std::iota(items.begin(), items.end(), 0);
        Random random(3);
        shuffle(items, random);
        QVERIFY(!std::is_sorted(items.begin(), items.end()));
        std::sort(items.begin(), items.end());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(items[i], i);
    }
};

LEAFBENCH_GUILESS_TEST(tst_Seed)
#include "tst_Seed.moc"
