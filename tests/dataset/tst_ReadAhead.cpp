#include "engine/dataset/ReadAhead.h"
#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <numeric>
#include <thread>

using namespace leafbench;

class TestReadAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNextFilesAreFetched();
    void missingFilesAndTheEndDoNoHarm();

private:
    /// Whether the first page of the file is in memory.
    bool cached(quint32 image) const;

    static constexpr quint32 files = 300;
    QTemporaryDir m_dir;
    DatasetIndex m_index;
    std::vector<quint32> m_images = std::vector<quint32>(files);
};

void TestReadAhead::initTestCase()
{
    m_index.root = m_dir.path();
    std::iota(m_images.begin(), m_images.end(), 0u);
    for (quint32 i = 0; i < files; ++i) {
        m_index.images.push_back({QString::number(i), 0, Folder::Root});
        testing::writeFile(m_index.absolutePath(i), QByteArray(20'000, 'x'));
    }
}

/// Not by reading without waiting: that has newer kernels fetch the file.
bool TestReadAhead::cached(quint32 image) const
{
    const int file = open(qPrintable(m_index.absolutePath(image)), O_RDONLY);
    void* const pages = mmap(nullptr, 1, PROT_READ, MAP_SHARED, file, 0);
    unsigned char inMemory = 0;
    const bool at = pages != MAP_FAILED && mincore(pages, 1, &inMemory) == 0 && (inMemory & 1);
    munmap(pages, 1);
    close(file);
    return at;
}

void TestReadAhead::theNextFilesAreFetched()
{
    // The kernel lets no page go that another core has just touched: it is asked again.
    const auto drop = [this](quint32 image) {
        const int file = open(qPrintable(m_index.absolutePath(image)), O_RDONLY);
        fdatasync(file);
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        close(file);
        return !cached(image);
    };
    for (quint32 i = 0; i < files; ++i) {
        if (!QTest::qWaitFor([&] { return drop(i); }, 500))
            QSKIP("this file system keeps its files in memory");
    }
    ReadAhead ahead(m_index, m_images);
    ahead.waitedFor(10);
    for (quint32 i = 11; i <= 138; ++i)
        QTRY_VERIFY(cached(i));
    QVERIFY(!cached(5) && !cached(200));
}

void TestReadAhead::missingFilesAndTheEndDoNoHarm()
{
    for (quint32 i = 0; i < files; i += 3)
        QFile::remove(m_index.absolutePath(i));
    const int before = dup(0);
    close(before);
    ReadAhead ahead(m_index, m_images);
    std::vector<std::jthread> threads;
    for (std::size_t first = 0; first < 4; ++first) {
        threads.emplace_back([&ahead, first] {
            for (std::size_t i = first; i < files; i += 4)
                ahead.waitedFor(i);
        });
    }
    threads.clear();
    const int after = dup(0);
    close(after);
    QCOMPARE(after, before);  // the lowest free number: nothing was left open
}

LEAFBENCH_GUILESS_TEST(TestReadAhead)
#include "tst_ReadAhead.moc"
