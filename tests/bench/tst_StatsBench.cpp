#include "engine/preprocessing/ChannelStatistics.h"
#include "tests/bench/Bench.h"
#include "tests/testing/TestProgram.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <turbojpeg.h>

#include <QFile>
#include <QTest>

#include <thread>

using namespace leafbench;

/// Channel statistics on the real photographs beside their limit, bare libjpeg-turbo from memory, and beside the obvious
/// OpenCV program.
class StatsBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void besideBareDecoding();
    void besideOpenCv();

private:
    void decodeBare(std::size_t worker, std::size_t workers) const;
    void decodeBareBy(std::size_t workers) const;
    void statisticsBy(int workers) const;
    void openCv() const;

    static constexpr int rounds = 9;
    DatasetIndex m_index;
    std::vector<quint32> m_images;
    std::vector<QByteArray> m_files;
};

void StatsBench::initTestCase()
{
    m_index = bench::photographs(1500);
    if (m_index.images.empty())
        QSKIP("the real photographs are not here (LEAFBENCH_REAL_DATA)");
    m_images = bench::allOf(m_index);
    for (const quint32 image : m_images) {
        QFile file(m_index.absolutePath(image));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files.push_back(file.readAll());
    }
}

/// Every workers-th file, into the same memory each time: nothing but decoding.
void StatsBench::decodeBare(std::size_t worker, std::size_t workers) const
{
    const tjhandle handle = tjInitDecompress();
    std::vector<unsigned char> pixels;
    for (std::size_t i = worker; i < m_files.size(); i += workers) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(m_files[i].constData());
        const auto size = static_cast<unsigned long>(m_files[i].size());
        int width = 0, height = 0, sampling = 0, space = 0;
        tjDecompressHeader3(handle, bytes, size, &width, &height, &sampling, &space);
        pixels.resize(std::max(pixels.size(), std::size_t(width) * std::size_t(height) * 3));
        tjDecompress2(handle, bytes, size, pixels.data(), width, 0, height, TJPF_RGB, 0);
    }
    tjDestroy(handle);
}

void StatsBench::decodeBareBy(std::size_t workers) const
{
    std::vector<std::jthread> threads;
    for (std::size_t worker = 0; worker < workers; ++worker)
        threads.emplace_back([this, worker, workers] { decodeBare(worker, workers); });
}

void StatsBench::statisticsBy(int workers) const
{
    QCOMPARE(channelStatistics(m_index, m_images, workers).value().images, qint64(m_images.size()));
}

void StatsBench::besideBareDecoding()
{
    const auto took = bench::interleaved(
        rounds,
        {[this] { decodeBareBy(1); }, [this] { statisticsBy(1); }, [this] { decodeBareBy(2); }, [this] { statisticsBy(2); }});
    const double images = double(m_images.size());
    for (std::size_t workers = 1; workers <= 2; ++workers) {
        const bench::Took &bare = took[2 * workers - 2], &ours = took[2 * workers - 1];
        qInfo("%zu workers: bare decoding %.0f images/s, statistics %.0f: %.3f x its time (processor time %.3f x)", workers,
              images / bare.seconds, images / ours.seconds, ours.seconds / bare.seconds, ours.cpuSeconds / bare.cpuSeconds);
    }
    qInfo("efficiency at 2 workers: bare decoding %.3f, statistics %.3f", took[0].seconds / took[2].seconds / 2,
          took[1].seconds / took[3].seconds / 2);
}

void StatsBench::openCv() const
{
    for (const quint32 image : m_images) {
        cv::Scalar mean, deviation;
        cv::meanStdDev(cv::imread(m_index.absolutePath(image).toStdString()), mean, deviation);
    }
}

void StatsBench::besideOpenCv()
{
    cv::setNumThreads(1);
    const auto took = bench::interleaved(3, {[this] { openCv(); }, [this] { statisticsBy(1); }});
    qInfo("1 worker: imread and meanStdDev take %.2f x the time of the statistics", took[0].seconds / took[1].seconds);
}

LEAFBENCH_GUILESS_TEST(StatsBench)
#include "tst_StatsBench.moc"
