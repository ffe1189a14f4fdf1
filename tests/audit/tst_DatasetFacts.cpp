#include "engine/audit/DatasetFacts.h"
#include "engine/dataset/Scanner.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/audit/LeafPictures.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

bool same(const ImageFacts& a, const ImageFacts& b)
{
    return a.bytes == b.bytes && a.modifiedMs == b.modifiedMs && a.width == b.width && a.height == b.height && a.hash == b.hash
        && a.background == b.background && a.error == b.error;
}

bool same(const DatasetFacts& a, const DatasetFacts& b)
{
    return std::equal(a.images.begin(), a.images.end(), b.images.begin(), b.images.end(),
                      [](const ImageFacts& x, const ImageFacts& y) { return same(x, y); });
}

}  // namespace

class tst_DatasetFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (int i = 0; i < 24; ++i)
            newFile(QStringLiteral("%1/a___b/%2.jpg").arg(root()).arg(i, 2, 10, QLatin1Char('0')),
                    encodeJpeg(leafPicture(i, 40), 90));
        newFile(root() + "/c___d/big.jpg", encodeJpeg(leafPicture(50, 540), 90));
        newFile(root() + "/c___d/empty.jpg", {});
        newFile(root() + "/c___d/text.jpg", "no picture at all, but long enough to be told");
        newFile(root() + "/c___d/cut.jpg", encodeJpeg(leafPicture(51), 90).left(900));
        m_index = scanDataset(root()).value();
    }

    void tellsWhatFilesAre()
    {
        const auto facts = examineDataset(m_index, {});
        QVERIFY(facts.finished());
        QCOMPARE((*facts)->read, qint64(m_index->images.size()));
        const ImageFacts& big = (*facts)->images[at("big.jpg")];
        QVERIFY(!big.error);
        QCOMPARE(big.width, 540);
        QCOMPARE(big.height, 540);
        QCOMPARE(big.bytes, QFileInfo(root() + "/c___d/big.jpg").size());
        QCOMPARE((*facts)->images[at("empty.jpg")].error->code, ErrorCode::ImageEmpty);
        QCOMPARE((*facts)->images[at("text.jpg")].error->code, ErrorCode::ImageUnsupported);
        QCOMPARE((*facts)->images[at("cut.jpg")].error->code, ErrorCode::ImageTruncated);
        QCOMPARE((*facts)->faulty(), (std::vector<quint32>{at("cut.jpg"), at("empty.jpg"), at("text.jpg")}));
    }
    void backgroundGoesClockwise()
    {
        RgbImage image(30, 20);
        const int x[] = {0, 14, 29, 29, 29, 14, 0, 0}, y[] = {0, 0, 0, 9, 19, 19, 19, 9};
        for (int i = 0; i < 8; ++i)
            image.row(y[i])[3 * x[i]] = static_cast<std::uint8_t>(10 * (i + 1));
        // A BMP keeps every pixel; its name does not matter.
        QByteArray bmp = QByteArray::fromHex("424d000000000000000036000000280000001e00000014000000010018000000000000000000"
                                             "00000000000000000000000000000000");
        for (int row = 19; row >= 0; --row) {
            for (int column = 0; column < 30; ++column) {
                const std::uint8_t* p = image.row(row) + 3 * column;
                bmp.append(char(p[2])).append(char(p[1])).append(char(p[0]));
            }
            bmp.append(2, '\0');
        }
        for (int i = 0; i < 4; ++i)
            bmp[2 + i] = char(bmp.size() >> (8 * i));
        newFile(root() + "/c___d/spots.png", bmp);
        m_index = scanDataset(root()).value();
        const auto facts = examineDataset(m_index, {});
        const ImageFacts& spots = (*facts)->images[at("spots.png")];
        QVERIFY(!spots.error);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(int(spots.background[i][0]), 10 * (i + 1));
    }
    void doesNotDependOnWorkers()
    {
        const auto one = examineDataset(m_index, {}, 1);
        for (const int workers : {2, 7})
            QVERIFY(same(**one, **examineDataset(m_index, {}, workers)));
    }
    void opensAFileOnce()
    {
        const auto first = examineDataset(m_index, cache());
        const auto again = examineDataset(m_index, cache());
        QCOMPARE((*again)->read, qint64{0});
        QVERIFY(same(**first, **again));
        newFile(root() + "/a___b/03.jpg", encodeJpeg(leafPicture(77, 48), 90));
        const auto changed = examineDataset(m_index, cache());
        QCOMPARE((*changed)->read, qint64{1});
        QCOMPARE((*changed)->images[at("03.jpg")].width, 48);
    }
    void whatVanishedIsAskedForAgain()
    {
        QFile::rename(root() + "/a___b/05.jpg", root() + "/kept");
        const auto without = examineDataset(m_index, cache());
        QCOMPARE((*without)->images[at("05.jpg")].error->code, ErrorCode::NotFound);
        QFile::rename(root() + "/kept", root() + "/a___b/05.jpg");
        const auto back = examineDataset(m_index, cache());
        QCOMPARE((*back)->read, qint64{1});
        QVERIFY(!(*back)->images[at("05.jpg")].error);
    }
    void damagedFactsAreMadeAnew_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 3; ++what)
            QTest::addRow("%d", what) << what;
    }
    void damagedFactsAreMadeAnew()
    {
        QFETCH(int, what);
        const auto first = examineDataset(m_index, cache());
        const QString name = QDir(cache()).entryList({"*.facts"}).value(0);
        QVERIFY(!name.isEmpty());
        QFile file(cache() + '/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (what == 0)
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        else if (what == 1)
            bytes.chop(100);
        else
            bytes = "leafbench facts\n";
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto again = examineDataset(m_index, cache());
        QCOMPARE((*again)->read, qint64(m_index->images.size()));
        QVERIFY(same(**first, **again));
    }
    void aCancelledPassKeepsWhatItHas()
    {
        JobContext context;
        context.progress = [token = context.token](const Progress& p) mutable {
            if (p.done >= 5)
                token.cancel();
        };
        const QByteArray file = encodeJpeg(leafPicture(1, 200), 95);
        for (int i = 0; i < 200; ++i)
            newFile(QStringLiteral("%1/a___b/more%2.jpg").arg(root()).arg(i), file);
        m_index = scanDataset(root()).value();
        const auto stopped = examineDataset(m_index, cache(), 1, context);
        QVERIFY(stopped.cancelled());
        const auto rest = examineDataset(m_index, cache());
        QVERIFY((*rest)->read < qint64(m_index->images.size()));
        QVERIFY((*rest)->read > 0);
        QVERIFY(same(**rest, **examineDataset(m_index, {})));
    }
    void aFolderThatCannotBeWrittenDoesNoHarm()
    {
        newFile(m_dir->filePath("file"), "x");
        QVERIFY(examineDataset(m_index, m_dir->filePath("file/below")).finished());
    }
    void progressReachesTheEnd()
    {
        (void)examineDataset(m_index, cache());
        std::vector<Progress> told;
        JobContext context;
        context.progress = [&told](const Progress& p) { told.push_back(p); };
        (void)examineDataset(m_index, cache(), 2, context);
        QCOMPARE(told.back().done, qint64(m_index->images.size()));
        QCOMPARE(told.back().phase, QStringLiteral("examine"));
    }

private:
    QString root() const { return m_dir->filePath("data"); }
    QString cache() const { return m_dir->filePath("facts"); }
    quint32 at(const QString& name) const
    {
        for (std::size_t i = 0; i < m_index->images.size(); ++i) {
            if (m_index->images[i].path.endsWith('/' + name))
                return static_cast<quint32>(i);
        }
        return ~0u;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    DatasetPtr m_index;
};

LEAFBENCH_GUILESS_TEST(tst_DatasetFacts)
#include "tst_DatasetFacts.moc"
