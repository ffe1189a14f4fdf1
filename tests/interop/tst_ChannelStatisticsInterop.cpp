#include "engine/preprocessing/ChannelStatistics.h"
#include "tests/imaging/Pictures.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace leafbench;
using namespace leafbench::testing;

/// The usual peer: all pixels as float64, and numpy's mean and population standard deviation of each channel.
static const char numpy[] = R"(
import sys, numpy as np
from PIL import Image
pixels = [np.asarray(Image.open(path).convert('RGB')).reshape(-1, 3) for path in sys.argv[1:]]
x = np.concatenate(pixels).astype(np.float64) / 255
print(*[repr(float(v)) for v in (*x.mean(0), *x.std(0))])
)";

class TestChannelStatisticsInterop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numpyAgrees();
};

void TestChannelStatisticsInterop::numpyAgrees()
{
    const QString lacking = pythonLacks({"numpy", "PIL"});
    if (!lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    const QTemporaryDir dir;
    DatasetIndex index;
    index.root = dir.path();
    std::vector<quint32> all;
    QStringList arguments{"-c", numpy};
    for (quint32 i = 0; i < 12; ++i) {
        const int side = 90 + int(i);
        const RgbImage image = i % 2 ? noisePicture(side, 130, i + 1) : smoothPicture(200, side, i + 1);
        const QString name = QStringLiteral("%1.png").arg(i);
        writeFile(dir.filePath(name), encodedByOpenCv(image, ".png"));
        index.images.push_back({name, 0, Folder::Root});
        all.push_back(i);
        arguments << dir.filePath(name);
    }
    const auto ours = channelStatistics(index, all, 2);
    QVERIFY(ours.finished());

    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start("/usr/bin/python3", arguments);
    QVERIFY(python.waitForFinished(50'000));
    const QList<QByteArray> theirs = python.readAllStandardOutput().trimmed().split(' ');
    QCOMPARE(theirs.size(), 6);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        QVERIFY(std::abs(ours->mean[channel] - theirs[qsizetype(channel)].toDouble()) < 1e-12);
        QVERIFY(std::abs(ours->std[channel] - theirs[qsizetype(channel) + 3].toDouble()) < 1e-12);
    }
}

LEAFBENCH_GUILESS_TEST(TestChannelStatisticsInterop)
#include "tst_ChannelStatisticsInterop.moc"
