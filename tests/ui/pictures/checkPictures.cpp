// Draws the dataset check of some real photographs with copies and faulty files put among them, light and dark, at two
// sizes:
//   QT_QPA_PLATFORM=offscreen check-pictures DIR
// For looking at: no picture of it belongs in a document.

#include "engine/dataset/Scanner.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/RealData.h"
#include "tests/ui/Pictures.h"
#include "ui/bridge/Session.h"
#include "ui/explore/check/DataCheckView.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

/// Every fourth photograph; of some of them copies as augmentation names them, on the other side too.
void writeDataset(const QString& root)
{
    static const char* const marks[] = {"_90deg", "_180deg", "_flipLR", "_flipTB", "_new30degFlipLR", "_newPixel25"};
    const QDir real(testing::realData());
    const DatasetPtr index = scanDataset(real.path()).value();
    for (std::size_t i = 0; i < index->images.size(); i += 4) {
        const QString& path = index->images[i].path;
        const auto image = readImage(index->absolutePath(i));
        if (!image)
            continue;
        testing::newFile(root + '/' + path, encodeJpeg(*image, 90));
        const QString other
            = QString(path).replace(path.startsWith("train") ? "train/" : "valid/", path.startsWith("train") ? "valid/" : "train/");
        for (std::size_t copy = 0; i % 36 == 0 && copy < 1 + i / 36 % 5; ++copy) {
            QString name = copy % 2 ? path : other;
            name.insert(name.lastIndexOf('.'), QLatin1String(marks[copy]));
            testing::newFile(root + '/' + name, encodeJpeg(*image, 80));
        }
    }
    const QString folder = root + '/' + index->images[0].path.section('/', 0, 1);
    testing::newFile(folder + "/empty.jpg", {});
    testing::newFile(folder + "/notes of the photographer.jpg", "This is no picture but a text of some length.");
}

void draw(const QString& data, const QString& dir, const QString& mode)
{
    QTemporaryDir runs;
    Session session(runs.path());
    DataCheckView view(session);
    view.setContentsMargins(24, 24, 24, 24);
    testing::save(view, dir, QStringLiteral("check-empty-") + mode);
    session.openDataset(data);
    while (!session.split())
        QTest::qWait(50);
    view.startCheck();
    while (session.jobs().mainRunning())
        QTest::qWait(100);
    testing::save(view, dir, QStringLiteral("check-") + mode);
    session.setSplit(view.check()->splits.back().split);
    testing::save(view, dir, QStringLiteral("check-clean-") + mode);
}

}  // namespace

int main(int argc, char** argv)
{
    if (testing::realData().isEmpty())
        return 1;
    QTemporaryDir data;
    writeDataset(data.path());
    return testing::drawPictures(argc, argv, [&](const QString& dir, const QString& mode) { draw(data.path(), dir, mode); });
}
