#include "engine/training/Loader.h"
#include "tests/bench/Bench.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace leafbench;

/// Pictures a second from the real photographs to normalised tensors.
class TestLoaderBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void throughput_data();
    void throughput();

private:
    std::shared_ptr<DatasetIndex> m_index = std::make_shared<DatasetIndex>();
    std::vector<quint32> m_images;
};

void TestLoaderBench::initTestCase()
{
    *m_index = bench::photographs(1000);
    if (m_index->images.empty())
        QSKIP("the real photographs are not here (LEAFBENCH_REAL_DATA)");
    m_images = bench::allOf(*m_index);
}

void TestLoaderBench::throughput_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("workers");
    QTest::addColumn<QString>("augment");
    QTest::newRow("side 64, calling thread") << 64 << 0 << "none";
    QTest::newRow("side 64, one worker") << 64 << 1 << "none";
    QTest::newRow("side 64, two workers") << 64 << 2 << "none";
    QTest::newRow("side 64, flips and rotations") << 64 << 0 << "flips,rotations";
    QTest::newRow("side 64, everything") << 64 << 0 << "flips,rotations,crop,jitter";
    QTest::newRow("side 128") << 128 << 0 << "none";
    QTest::newRow("side 256") << 256 << 0 << "none";
}

void TestLoaderBench::throughput()
{
    QFETCH(int, side);
    QFETCH(int, workers);
    QFETCH(QString, augment);
    LoaderOptions options;
    options.side = side;
    options.workers = workers;
    options.shuffle = true;
    options.augment = *augmentFromText(augment);
    Loader loader(m_index, m_images, options);
    double best = 0;
    for (int epoch = 0; epoch < 2; ++epoch) {
        std::size_t images = 0;
        QElapsedTimer timer;
        timer.start();
        loader.start(epoch);
        while (const auto batch = loader.next({}))
            images += batch->images.size();
        QCOMPARE(images, m_images.size());
        best = std::max(best, double(images) / (double(timer.nsecsElapsed()) * 1e-9));
    }
    qInfo("%s: %.0f images/s", QTest::currentDataTag(), best);
}

LEAFBENCH_GUILESS_TEST(TestLoaderBench)
#include "tst_LoaderBench.moc"
