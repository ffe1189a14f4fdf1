#include "engine/imaging/augment/ColorJitter.h"
#include "engine/imaging/augment/Crop.h"
#include "engine/imaging/augment/Transform.h"
#include "tests/imaging/Pictures.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

/// torch's and torchvision's own results for a picture of noise, as raw bytes.
static const char torchvision[] = R"(
import sys, numpy as np, torch
import torch.nn.functional as F
import torchvision.transforms as T
import torchvision.transforms.functional as TF
folder, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
raw = np.fromfile(folder + '/picture', dtype=np.uint8).reshape(height, width, 3)
picture = torch.from_numpy(raw).permute(2, 0, 1)

def keep(name, tensor):
    tensor.permute(1, 2, 0).contiguous().numpy().astype(np.uint8).tofile(f'{folder}/{name}')

for factor in (0.8, 1.0, 1.17):
    keep(f'brightness{factor}', TF.adjust_brightness(picture, factor))
    keep(f'contrast{factor}', TF.adjust_contrast(picture, factor))
    keep(f'saturation{factor}', TF.adjust_saturation(picture, factor))
real = picture[None].float()
keep('down', F.interpolate(real, (24, 24), mode='area')[0].round())
keep('up', F.interpolate(real, (200, 200), mode='bilinear', align_corners=False)[0].round())
with open(folder + '/crops', 'w') as out:
    for w, h in ((100, 10), (10, 100), (37, 5), (5, 999)):
        top, left, ch, cw = T.RandomResizedCrop.get_params(torch.zeros(3, h, w), [0.6, 1.0], [3 / 4, 4 / 3])
        print(w, h, left, top, cw, ch, file=out)
)";

class TestTransformInterop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jitterIsTorchvisions_data();
    void jitterIsTorchvisions();
    void resizingIsTorchs();
    void fallbackCropIsTorchvisions();

private:
    RgbImage theirs(const QString& name, int width, int height) const;

    QTemporaryDir m_dir;
    RgbImage m_picture = noisePicture(96, 72);
};

void TestTransformInterop::initTestCase()
{
    const QString lacking = pythonLacks({"numpy", "torch", "torchvision"});
    if (!lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    writeFile(m_dir.filePath("picture"),
              QByteArray(reinterpret_cast<const char*>(m_picture.pixels.data()), qsizetype(m_picture.pixels.size())));
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(
        "/usr/bin/python3",
        {"-W", "ignore", "-c", torchvision, m_dir.path(), QString::number(m_picture.width), QString::number(m_picture.height)});
    QVERIFY(python.waitForFinished(100'000));
    QCOMPARE(python.exitCode(), 0);
}

RgbImage TestTransformInterop::theirs(const QString& name, int width, int height) const
{
    QFile file(m_dir.filePath(name));
    RgbImage image(width, height);
    if (!file.open(QIODevice::ReadOnly)
        || file.read(reinterpret_cast<char*>(image.pixels.data()), file.size()) != qint64(image.pixels.size()))
        return {};
    return image;
}

void TestTransformInterop::jitterIsTorchvisions_data()
{
    QTest::addColumn<double>("factor");
    for (const double factor : {0.8, 1.0, 1.17})
        QTest::addRow("%g", factor) << factor;
}

void TestTransformInterop::jitterIsTorchvisions()
{
    QFETCH(double, factor);
    const std::pair<const char*, void (*)(RgbImage&, double)> steps[]
        = {{"brightness", adjustBrightness}, {"contrast", adjustContrast}, {"saturation", adjustSaturation}};
    for (const auto& [name, adjust] : steps) {
        RgbImage ours = m_picture;
        adjust(ours, factor);
        const RgbImage other = theirs(name + QString::number(factor, 'f', factor == 1.17 ? 2 : 1), 96, 72);
        QVERIFY2(largestDifference(ours, other) <= 1, name);  // torchvision cuts where we round
    }
}

void TestTransformInterop::resizingIsTorchs()
{
    QVERIFY(largestDifference(resizeAndAugment(m_picture, 24), theirs("down", 24, 24)) <= 1);
    QVERIFY(largestDifference(resizeAndAugment(m_picture, 200), theirs("up", 200, 200)) <= 1);
}

void TestTransformInterop::fallbackCropIsTorchvisions()
{
    QFile file(m_dir.filePath("crops"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray& line : lines) {
        const QList<QByteArray> n = line.split(' ');
        Random random(1);
        const CropBox box = drawCrop(n[0].toInt(), n[1].toInt(), 0.6, random);
        QCOMPARE(box.x, n[2].toInt());
        QCOMPARE(box.y, n[3].toInt());
        QCOMPARE(box.width, n[4].toInt());
        QCOMPARE(box.height, n[5].toInt());
    }
}

LEAFBENCH_GUILESS_TEST(TestTransformInterop)
#include "tst_TransformInterop.moc"
