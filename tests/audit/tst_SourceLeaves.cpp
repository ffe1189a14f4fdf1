#include "engine/audit/DatasetFacts.h"
#include "engine/audit/SourceLeaves.h"
#include "engine/common/Seed.h"
#include "engine/imaging/hash/HashIndex.h"
#include "engine/imaging/hash/PictureHash.h"
#include "tests/audit/LeafPictures.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

DatasetIndex indexOfPaths(const QStringList& paths)
{
    DatasetIndex index;
    index.root = "/memory";
    index.layout = Layout::Kaggle;
    for (const QString& path : paths) {
        const QString name = path.section('/', 1, 1);
        auto found = std::find_if(index.classes.begin(), index.classes.end(), [&](const ClassName& c) { return c.name == name; });
        if (found == index.classes.end())
            found = index.classes.insert(found, splitClassName(name));
        const Folder folder = path.startsWith("train/") ? Folder::Train : Folder::Valid;
        index.images.push_back({path, qint32(found - index.classes.begin()), folder});
    }
    return index;
}

DatasetFacts sourceLeavesFactsOf(const DatasetIndex& index, const std::vector<RgbImage>& images)
{
    DatasetFacts facts;
    facts.index = std::make_shared<DatasetIndex>(index);
    std::uint64_t file = 1;
    for (const RgbImage& image : images) {
        ImageFacts fact;
        fact.hash = pictureHash({}, image);
        fact.hash.bytes = file++;
        facts.images.push_back(fact);
    }
    return facts;
}

}  // namespace

class tst_SourceLeaves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesLoseTheirMarks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* file, const char* source) { QTest::newRow(file) << QString(file) << QString(source); };
        row("abc___FREC_Scab 3335.JPG", "abc___FREC_Scab 3335");
        for (const char* mark :
             {"_90deg", "_180deg", "_270deg", "_flipLR", "_flipTB", "_new30degFlipLR", "_new30degFlipTB", "_newPixel25", "_newGRR",
              "_NEW30DEGFLIPLR", "_change_90", "_mirror_vertical", "_final_masked", "_180deg_flipLR"})
            row((QByteArray("abc___FREC_Scab 3335") + mark + ".JPG").constData(), "abc___FREC_Scab 3335");
        row("00___GH_HL Leaf 308.1_new30degFlipLR.JPG", "00___GH_HL Leaf 308.1");
        row("Late_blight_1735.jpg", "Late_blight_1735");
        row("RS_HL 90deg.jpg", "RS_HL 90deg");
        row("_flipLR.jpg", "_flipLR");
        row("noextension", "noextension");
        row(".hidden", ".hidden");
    }
    void namesLoseTheirMarks()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QCOMPARE(sourceName(file), source);
    }
    void groupsByNameWithinAClass()
    {
        const DatasetIndex index = indexOfPaths({"train/a___x/1.jpg", "train/a___x/2_90deg.jpg", "train/b___y/1_flipLR.jpg",
                                                 "valid/a___x/1.jpg", "valid/a___x/2_flipTB.jpg", "valid/a___x/2.jpg"});
        const auto leaves = groupSourceLeaves(index, nullptr, {});
        QVERIFY(leaves.finished());
        // 1.jpg of train and of valid: equal names alone tell nothing.
        QCOMPARE(leaves->leafOf, (std::vector<quint32>{0, 1, 2, 3, 1, 1}));
        QCOMPARE(leaves->leaves, 4u);
        QCOMPARE(leaves->byName, qint64{2});
        QCOMPARE(leaves->groups()[1], (std::vector<quint32>{1, 4, 5}));
    }
    void groupsByBytesAndLooks()
    {
        const DatasetIndex index = indexOfPaths({"train/a___x/1.jpg", "train/a___x/2.jpg", "train/b___y/3.jpg", "valid/a___x/4.jpg",
                                                 "valid/a___x/5.jpg", "valid/b___y/6.jpg"});
        DatasetFacts facts = sourceLeavesFactsOf(index,
                                                 {leafPicture(1), leafPicture(2), leafPicture(3), quarterTurned(leafPicture(2)),
                                                  plainPicture(9), mirroredPicture(leafPicture(1))});
        facts.images[4].hash.bytes = facts.images[2].hash.bytes;
        const auto leaves = groupSourceLeaves(index, &facts, {});
        QCOMPARE(leaves->leafOf, (std::vector<quint32>{0, 1, 2, 1, 2, 0}));
        QCOMPARE(leaves->byBytes, qint64{1});
        QCOMPARE(leaves->byPerceptualHash, qint64{2});
        QCOMPARE(leaves->acrossClasses, qint64{4});  // 1 and 6, 3 and 5
        const auto without = groupSourceLeaves(index, &facts, {.perceptualHashes = false});
        QCOMPARE(without->leaves, 6u);
    }
    void plainPicturesStayApart()
    {
        QStringList paths;
        std::vector<RgbImage> images;
        for (int i = 0; i < 60; ++i) {
            paths << QStringLiteral("train/a___x/%1.jpg").arg(i);
            images.push_back(plainPicture(std::uint8_t(4 * i), 32));
        }
        const DatasetIndex index = indexOfPaths(paths);
        const DatasetFacts facts = sourceLeavesFactsOf(index, images);
        QCOMPARE(groupSourceLeaves(index, &facts, {})->leaves, 60u);
    }
    // Against the definition: reachable by pairs that are near, over all pairs.
    void sameGroupsAsAllPairs()
    {
        Random random(5);
        QStringList paths;
        for (int i = 0; i < 300; ++i)
            paths << QStringLiteral("train/a___x/%1.jpg").arg(i);
        const DatasetIndex index = indexOfPaths(paths);
        DatasetFacts facts = sourceLeavesFactsOf(index, std::vector<RgbImage>(300, plainPicture(1, 8)));
        for (std::size_t i = 0; i < 300; ++i) {
            auto& look = facts.images[i].hash.perceptual;
            look = {random(), random(), random(), random()};
            if (i >= 150) {
                look = facts.images[random.below(i)].hash.perceptual;
                for (int bit = 0; bit < 18; ++bit)
                    look[random.below(4)] ^= std::uint64_t{1} << random.below(64);
            }
        }
        const auto distance = [&](std::size_t a, std::size_t b) {
            int bits = 0;
            for (std::size_t w = 0; w < 4; ++w)
                bits += std::popcount(facts.images[a].hash.perceptual[w] ^ facts.images[b].hash.perceptual[w]);
            return bits;
        };
        std::vector<quint32> expected(300);
        for (quint32 i = 0; i < 300; ++i)
            expected[i] = i;
        for (bool again = true; again;) {
            again = false;
            for (std::size_t a = 0; a < 300; ++a) {
                for (std::size_t b = 0; b < 300; ++b) {
                    if (distance(a, b) <= HashIndex::mostDistance && expected[a] < expected[b]) {
                        expected[b] = expected[a];
                        again = true;
                    }
                }
            }
        }
        const auto leaves = groupSourceLeaves(index, &facts, {});
        for (std::size_t a = 0; a < 300; ++a) {
            for (std::size_t b = 0; b < a; ++b)
                QCOMPARE(leaves->leafOf[a] == leaves->leafOf[b], expected[a] == expected[b]);
        }
    }
    void readsPlantVillagesLeafMap()
    {
        const DatasetIndex index
            = indexOfPaths({"train/Apple___Black_rot/u1___JR_FrgE.S 2891.JPG", "valid/Apple___Black_rot/u2___JR_FrgE.S 2893.JPG",
                            "train/Tomato___healthy/u3___RS_HL 9810.JPG", "valid/Tomato___healthy/u4___RS_HL 9811_90deg.JPG",
                            "train/Tomato___healthy/u5___RS_HL 3886.JPG", "valid/Tomato___healthy/u6___RS_HL 3887.JPG",
                            "valid/Tomato___healthy/u7___RS_HL 9811 copy 2.jpg"});
        const QString map = write("leaf-map.json", R"({"jr_frge.s 2891": ["Apple_Frogeye Spot:::13.0"],
            "jr_frge.s 2893": ["Apple_Frogeye Spot:::13.0"], "rs_hl 9810": ["Soybean___healthy:::9.0", "Tomato___healthy:::206.0"],
            "rs_hl 9811": ["Tomato___healthy:::206.0"], "rs_hl 3886": ["Soybean___healthy:::127.0"], "rs_hl 3887": ["Soybean___healthy:::127.0"]})");
        const auto leaves = groupSourceLeaves(index, nullptr, {.leafMap = map});
        QVERIFY(leaves.finished());
        // The last two lines speak of a soybean: another camera gave its pictures the same numbers.
        QCOMPARE(leaves->leafOf, (std::vector<quint32>{0, 0, 1, 1, 2, 3, 1}));
        QCOMPARE(leaves->byMap, qint64{3});
    }
    void readsCsv()
    {
        const DatasetIndex index = indexOfPaths({"train/a___x/1.jpg", "train/a___x/2.jpg", "valid/a___x/3.jpg"});
        const QString map = write("map.csv", "file,leaf\ntrain/a___x/1.jpg,A\n\"3.jpg\",A\n2.jpg,B\n");
        QCOMPARE(groupSourceLeaves(index, nullptr, {.leafMap = map})->leafOf, (std::vector<quint32>{0, 1, 0}));
    }
    void refusesBrokenMaps_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("json") << QByteArray("{\"a\": [1]}");
        QTest::newRow("cut json") << QByteArray("{\"a\": [\"b");
        QTest::newRow("csv") << QByteArray("file,leaf\nonly one\n");
        QTest::newRow("head only") << QByteArray("file,leaf\n");
    }
    void refusesBrokenMaps()
    {
        QFETCH(QByteArray, text);
        const DatasetIndex index = indexOfPaths({"train/a___x/1.jpg"});
        const auto leaves = groupSourceLeaves(index, nullptr, {.leafMap = write("bad", text)});
        QVERIFY(leaves.failed());
        QCOMPARE(leaves.error().code, ErrorCode::BadFile);
        QCOMPARE(groupSourceLeaves(index, nullptr, {.leafMap = "/no/such"}).error().code, ErrorCode::NotFound);
    }

private:
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_SourceLeaves)
#include "tst_SourceLeaves.moc"
