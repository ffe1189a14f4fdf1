#include "engine/preprocessing/ChannelStatistics.h"
#include "tests/testing/RealData.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace leafbench;

/// Images a second of one thread on the real photographs, beside the obvious OpenCV program in the same run.
class TestChannelStatisticsBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fasterThanOpenCv();

private:
    double openCvSeconds() const;

    DatasetIndex m_index;
    std::vector<quint32> m_images;
};

void TestChannelStatisticsBench::initTestCase()
{
    m_index.root = testing::realData();
    if (m_index.root.isEmpty())
        QSKIP("the real photographs are not here (LEAFBENCH_REAL_DATA)");
    QDirIterator files(m_index.root, {"*.jpg"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && m_images.size() < 1000) {
        m_index.images.push_back({QDir(m_index.root).relativeFilePath(files.next()), 0, Folder::Train});
        m_images.push_back(quint32(m_images.size()));
    }
}

double TestChannelStatisticsBench::openCvSeconds() const
{
    cv::setNumThreads(1);
    QElapsedTimer timer;
    timer.start();
    for (const quint32 image : m_images) {
        cv::Scalar mean, deviation;
        cv::meanStdDev(cv::imread(m_index.absolutePath(image).toStdString()), mean, deviation);
    }
    return double(timer.nsecsElapsed()) * 1e-9;
}

void TestChannelStatisticsBench::fasterThanOpenCv()
{
    QVERIFY(channelStatistics(m_index, m_images, 1).finished());  // warms the page cache
    double ours = 1e9, theirs = 1e9;
    for (int round = 0; round < 3; ++round) {
        ours = std::min(ours, channelStatistics(m_index, m_images, 1).value().elapsedSeconds);
        theirs = std::min(theirs, openCvSeconds());
    }
    const double images = double(m_images.size());
    qInfo("channel statistics, one thread: %.0f images/s; imread + meanStdDev: %.0f", images / ours, images / theirs);
    QVERIFY(theirs / ours >= 2);
}

QTEST_GUILESS_MAIN(TestChannelStatisticsBench)
#include "tst_ChannelStatisticsBench.moc"
