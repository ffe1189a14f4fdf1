#include "engine/concurrency/ThreadPool.h"
#include "tests/testing/NoThreads.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/explore/ThumbnailGrid.h"
#include "ui/explore/ThumbnailModel.h"
#include "ui/shared/ThumbnailStore.h"

#include <QResizeEvent>
#include <QSemaphore>
#include <QSet>

#include <atomic>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;
using ui::ThumbnailGrid;
using ui::ThumbnailModel;
using ui::ThumbnailStore;

namespace {

/// Stands for the decoding: notes which pictures come, in which order, and how many at a time. Shared, as a task may outlive
/// its store.
class Decoder {
public:
    /// `gate`: each picture waits until it lets one through; else it takes two milliseconds.
    explicit Decoder(bool gated) : m_gated(gated) {}

    ui::Thumbnail decode(const QString& path, int side)
    {
        const int now = ++m_now;
        {
            const std::lock_guard lock(m_mutex);
            m_begun << path;
            m_most = std::max(m_most, now);
        }
        if (m_gated)
            m_gate.acquire();
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        --m_now;
        return {QImage(side, side, QImage::Format_RGB32), std::nullopt};
    }

    void open() { m_gate.release(1'000'000); }
    QStringList begun() const { return locked(m_begun); }
    int most() const { return locked(m_most); }
    bool resting() const { return m_now == 0; }

private:
    template <class T>
    T locked(const T& value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    const bool m_gated;
    QSemaphore m_gate;
    std::atomic<int> m_now{0};
    mutable std::mutex m_mutex;
    QStringList m_begun;
    int m_most = 0;
};

ThumbnailStore::Decode by(const std::shared_ptr<Decoder>& decoder)
{
    return [decoder](const QString& path, int side) { return decoder->decode(path, side); };
}

int poolThreads() { return picturePool().maxThreadCount(); }

std::vector<quint32> screenful(quint32 first, quint32 count)
{
    std::vector<quint32> images(count);
    std::iota(images.begin(), images.end(), first);
    return images;
}

}  // namespace

class TestThumbnailStore : public QObject {
    Q_OBJECT
private slots:
    void withoutAThreadTheyComeLater();
    void whatIsNotWantedAnyMoreIsNeverDecoded();
    void theMostUrgentComesFirst();
    void storesShareThePool();
    void aStoreThatGoesLeavesItsWishes();
    void aHeldArrowKeyKeepsThePoolBounded();
};

void TestThumbnailStore::withoutAThreadTheyComeLater()
{
    const auto decoder = std::make_shared<Decoder>(false);
    std::optional<NoThreads> limit(std::in_place);  // before the pool's first thread
    QVERIFY(limit->works());
    ThumbnailStore store(16, nullptr, by(decoder));
    store.setDataset(bigIndex(2, 500));
    store.request(screenful(0, 5));
    QTest::qWait(300);
    QVERIFY(!store.idle());
    limit.reset();
    QTRY_VERIFY(store.idle());
    QCOMPARE(decoder->begun().size(), 5);
}

void TestThumbnailStore::whatIsNotWantedAnyMoreIsNeverDecoded()
{
    const DatasetPtr dataset = bigIndex(38, 2313);  // 87,894 images
    const auto decoder = std::make_shared<Decoder>(true);
    ThumbnailStore store(16, nullptr, by(decoder));
    store.setDataset(dataset);
    constexpr quint32 screen = 60;
    store.request(screenful(0, screen));
    QTRY_COMPARE(decoder->begun().size(), poolThreads());
    const quint32 end = quint32(dataset->images.size()) - screen;
    for (quint32 first = 0; first < end; first += screen / 2)
        store.request(screenful(first, screen));
    const std::vector<quint32> last = screenful(end, screen);
    store.request(last);
    QCOMPARE(decoder->begun().size(), poolThreads());
    decoder->open();
    QTRY_VERIFY(store.idle());

    // Those that had begun before, and the last screen.
    const QStringList begun = decoder->begun();
    QCOMPARE(begun.size(), poolThreads() + qsizetype(screen));
    QCOMPARE(QSet<QString>(begun.begin(), begun.end()).size(), begun.size());
    for (const quint32 image : last) {
        QVERIFY(begun.contains(dataset->absolutePath(image)));
        QVERIFY(store.find(image));
    }
    QCOMPARE(decoder->most(), poolThreads());
}

void TestThumbnailStore::theMostUrgentComesFirst()
{
    const DatasetPtr dataset = bigIndex(2, 500);
    const auto decoder = std::make_shared<Decoder>(true);
    ThumbnailStore store(16, nullptr, by(decoder));
    store.setDataset(dataset);
    store.request(screenful(0, 50));
    QTRY_COMPARE(decoder->begun().size(), poolThreads());
    // A later wish comes before an earlier one, and within it the first picture first.
    std::vector<quint32> wish = screenful(700, 40);
    std::reverse(wish.begin(), wish.end());
    store.request(wish);
    decoder->open();
    QTRY_VERIFY(store.idle());
    const QStringList begun = decoder->begun().mid(poolThreads());
    QCOMPARE(begun.size(), qsizetype(wish.size()));
    // A thread that the machine stops between taking a picture and beginning it is overtaken by the others, by any number of
    // pictures: so no more pictures wait before a less urgent one than the pool has other threads.
    QSet<QString> waiting(begun.begin(), begun.end());
    for (const QString& path : begun) {
        waiting.remove(path);
        const qsizetype overtaken = std::count_if(
            wish.begin(),
            std::find_if(wish.begin(), wish.end(), [&](quint32 image) { return dataset->absolutePath(image) == path; }),
            [&](quint32 image) { return waiting.contains(dataset->absolutePath(image)); });
        QVERIFY2(overtaken < poolThreads(), qPrintable(path));
    }
}

void TestThumbnailStore::storesShareThePool()
{
    const DatasetPtr dataset = bigIndex(2, 500);
    const auto decoder = std::make_shared<Decoder>(false);
    std::vector<std::unique_ptr<ThumbnailStore>> stores;
    for (int i = 0; i < 4; ++i) {
        stores.push_back(std::make_unique<ThumbnailStore>(16, nullptr, by(decoder)));
        stores.back()->setDataset(dataset);
        stores.back()->request(screenful(quint32(i) * 20, 20));
    }
    for (const auto& store : stores)
        QTRY_VERIFY(store->idle());
    QCOMPARE(decoder->begun().size(), 80);
    QVERIFY2(decoder->most() <= poolThreads(), qPrintable(QString::number(decoder->most())));
}

void TestThumbnailStore::aStoreThatGoesLeavesItsWishes()
{
    const auto decoder = std::make_shared<Decoder>(true);
    {
        ThumbnailStore store(16, nullptr, by(decoder));
        store.setDataset(bigIndex(2, 500));
        store.request(screenful(0, 100));
        QTRY_COMPARE(decoder->begun().size(), poolThreads());
    }
    decoder->open();
    QTRY_VERIFY(picturePool().waitForDone(0));
    QCOMPARE(decoder->begun().size(), poolThreads());
}

void TestThumbnailStore::aHeldArrowKeyKeepsThePoolBounded()
{
    const DatasetPtr dataset = bigIndex(38, 2313);
    const auto decoder = std::make_shared<Decoder>(false);
    ThumbnailStore store(128, nullptr, by(decoder));
    ThumbnailModel model(store);
    ThumbnailGrid grid(model, store);
    grid.resize(460, 700);
    QResizeEvent resized(grid.size(), {});  // it is not shown, as painting is another test's
    QCoreApplication::sendEvent(&grid, &resized);
    store.setDataset(dataset);
    model.setImages(dataset, screenful(0, quint32(dataset->images.size())));
    grid.setCurrentIndex(model.index(0));
    constexpr int presses = 1000;
    for (int i = 0; i < presses; ++i) {
        QTest::keyPress(&grid, Qt::Key_Down);
        if (i % 2)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(grid.idle() && store.idle() && decoder->resting());
    QVERIFY(decoder->most() <= poolThreads());
    QCOMPARE(grid.currentIndex().row(), presses * grid.columns());
    const auto [first, last] = grid.visibleRows();
    for (int row = first; row < last; ++row)
        QVERIFY(store.find(model.rows()[std::size_t(row)]));
    qInfo("%d key presses passed %d pictures: %lld decoded, at most %d at a time", presses, grid.currentIndex().row(),
          qlonglong(decoder->begun().size()), decoder->most());
    // The grid passed them faster than they can be decoded: most were given up before they began.
    QVERIFY(decoder->begun().size() < grid.currentIndex().row());
}

LEAFBENCH_TEST(TestThumbnailStore)
#include "tst_ThumbnailStore.moc"
