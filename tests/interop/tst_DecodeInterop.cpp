#include "engine/imaging/decode/Decode.h"
#include "tests/imaging/Pictures.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

/// Pictures of every kind written by Pillow, beside what Pillow itself makes of them as upright RGB on white.
static const char pillow[] = R"(
import sys, numpy as np
from PIL import Image, ImageOps
folder = sys.argv[1]
rng = np.random.default_rng(3)
y, x = np.mgrid[0:45, 0:61]
smooth = np.stack([4 * x, 5 * y, 127 + 100 * np.sin(x / 9 + y / 11)], 2).astype(np.uint8)
rgb = Image.fromarray(smooth)
noise = Image.fromarray(rng.integers(0, 256, (45, 61, 3), dtype=np.uint8))
alpha = Image.fromarray((4 * x).astype(np.uint8))
inks = Image.fromarray(np.dstack([smooth, 2 * y.astype(np.uint8)]), 'CMYK')

def keep(name, image=None, expected=None, **options):
    path = f'{folder}/{name}'
    if image is not None:
        image.save(path, **options)
    if expected is None:
        expected = ImageOps.exif_transpose(Image.open(path)).convert('RGB')
    expected.save(path + '.expected.ppm')

def on_white(image):
    image = image.convert('RGBA')
    a = np.asarray(image).astype(float)
    out = a[..., :3] * a[..., 3:] / 255 + 255 - a[..., 3:]
    return Image.fromarray(np.floor(out + 0.5).astype(np.uint8))

keep('plain.jpg', rgb, quality=90)
keep('noise444.jpg', noise, quality=90, subsampling=0)
keep('noise420.jpg', noise, quality=90, subsampling=2)
keep('progressive.jpg', rgb, quality=80, progressive=True)
keep('grey.jpg', rgb.convert('L'), quality=90)
keep('cmyk.jpg', inks, quality=95)
exif = Image.Exif()
for turn in range(1, 9):
    exif[0x0112] = turn
    keep(f'turned{turn}.jpg', rgb, quality=90, exif=exif)
exif[0x0112] = 6
keep('turned.png', noise, exif=exif)
keep('turned.webp', noise, lossless=True, exif=exif)
keep('grey.png', noise.convert('L'))
keep('bits.png', noise.convert('1'))
keep('palette.png', noise.quantize(60))
keep('palette4.png', noise.quantize(9))
keep('palette.bmp', noise.quantize(60))
keep('grey.bmp', noise.convert('L'))
keep('one.png', noise.crop((0, 0, 1, 1)))
rgba = noise.copy(); rgba.putalpha(alpha)
keep('alpha.png', rgba, on_white(rgba))
la = noise.convert('L'); la.putalpha(alpha)
keep('greyalpha.png', la, on_white(la))
noise.quantize(60).save(folder + '/hole.png', transparency=3)
keep('hole.png', None, on_white(Image.open(folder + '/hole.png')))
keep('alpha.webp', rgba, on_white(rgba), lossless=True, exact=True)
keep('profile.png', noise, icc_profile=b'not a profile')
deep = rng.integers(0, 65536, (45, 61), dtype=np.uint16)
eight = np.floor(deep / 257 + 0.5).astype(np.uint8)
keep('deep.png', Image.fromarray(deep), Image.fromarray(eight).convert('RGB'))
)";

class TestDecodeInterop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatPillowWrote_data();
    void readsWhatPillowWrote();

private:
    QTemporaryDir m_dir;
};

void TestDecodeInterop::initTestCase()
{
    const QString lacking = pythonLacks({"numpy", "PIL"});
    if (!lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start("/usr/bin/python3", {"-c", pillow, m_dir.path()});
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.exitCode(), 0);
}

void TestDecodeInterop::readsWhatPillowWrote_data()
{
    QTest::addColumn<QString>("file");
    const QStringList expected = QDir(m_dir.path()).entryList({"*.expected.ppm"});
    QVERIFY(expected.size() > 25);
    for (QString name : expected)
        QTest::newRow(qPrintable(name.chopped(13))) << name.chopped(13);
}

void TestDecodeInterop::readsWhatPillowWrote()
{
    QFETCH(QString, file);
    const auto image = readImage(m_dir.filePath(file));
    QVERIFY2(image.finished(), qPrintable(image.failed() ? image.error().detail : QString()));

    QFile ppm(m_dir.filePath(file + ".expected.ppm"));
    QVERIFY(ppm.open(QIODevice::ReadOnly));
    QCOMPARE(ppm.readLine().trimmed(), "P6");
    const QList<QByteArray> size = ppm.readLine().trimmed().split(' ');
    ppm.readLine();
    RgbImage expected(size[0].toInt(), size[1].toInt());
    QCOMPARE(ppm.read(reinterpret_cast<char*>(expected.pixels.data()), qint64(expected.pixels.size())),
             qint64(expected.pixels.size()));

    // Pillow may carry another libjpeg than ours: one level of rounding.
    const int allowed = file.endsWith(".jpg") ? 1 : 0;
    const int largest = largestDifference(*image, expected);
    QVERIFY2(largest <= allowed, qPrintable(QString::number(largest)));
}

LEAFBENCH_GUILESS_TEST(TestDecodeInterop)
#include "tst_DecodeInterop.moc"
