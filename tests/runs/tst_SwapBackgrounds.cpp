#include "engine/runs/evaluation/SwapBackgrounds.h"

#include "tests/runs/SmallRun.h"
#include "tests/testing/DrawnLeaves.h"
#include "tests/testing/FolderContents.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace leafbench;
using leafbench::testing::Colour;
using leafbench::testing::DrawnLeaf;

/// Two runs on drawn leaves: for one the background tells the classes apart, for the other the leaf. The test must tell which is
/// which.
class tst_SwapBackgrounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_byBackground = train("by-background", testing::leafOnTable);
        m_byLeaf = train("by-leaf", [](int klass, int i) {
            return DrawnLeaf{.leaf = klass == 0 ? Colour{40, 150, 40} : Colour{150, 60, 40},
                             .background = i % 2 ? Colour{70, 80, 190} : Colour{190, 170, 150},
                             .seed = std::uint64_t(10 * i + klass)};
        });
        QVERIFY(m_byBackground.hasBest && m_byLeaf.hasBest);
        QCOMPARE(m_byBackground.best()->validAccuracy, 1.0);
        QCOMPARE(m_byLeaf.best()->validAccuracy, 1.0);
    }

    void theBackgroundDecides()
    {
        const auto swap = swapBackgrounds(m_byBackground.path, {}, {});
        QVERIFY(swap);
        QCOMPARE(swap->images + swap->notCutOut, 24);
        QVERIFY(swap->images >= 20);
        QCOMPARE(swap->correct, swap->images);
        QCOMPARE_GE(swap->correctOn(Background::Own), swap->images - 1);
        QCOMPARE_LE(swap->correctOn(Background::OtherClass), 1);
        for (const McNemar& counts : swap->counts) {
            QCOMPARE(counts.images(), swap->images);
            QCOMPARE(counts.bothRight + counts.onlyFirst, swap->correct);
        }
    }

    void theLeafDecides()
    {
        const auto swap = swapBackgrounds(m_byLeaf.path, {}, {});
        QVERIFY(swap);
        QVERIFY(swap->images >= 20);
        QCOMPARE_GE(swap->correctOn(Background::Own), swap->images - 1);
        QCOMPARE_GE(swap->correctOn(Background::OtherClass), swap->images - 1);
    }

    void whatIsStoredIsReadAgain()
    {
        const auto swap = swapBackgrounds(m_byLeaf.path, {.data = {}, .on = {}, .limit = 10}, {});
        QVERIFY(swap);
        QCOMPARE(swap->images + swap->notCutOut, 10);
        const auto stored = storedBackgroundSwap(m_byLeaf);
        QVERIFY(stored);
        QCOMPARE(toJson(*stored), toJson(*swap));
        QCOMPARE(stored->results, swap->results);
        const auto lines = readFile(swap->results + "/predictions.csv")->trimmed().split('\n');
        QCOMPARE(lines.size(), swap->images + 1);
        QCOMPARE(swap->examples.size(), 6);
        for (const QString& name : swap->examples) {
            const auto row = readImage(swap->results + '/' + name);
            QVERIFY(row);
            QCOMPARE(row->width, 4 * row->height);
        }
        // The same again, in the same place.
        const auto before = testing::contentsOf(swap->results);
        const auto again = swapBackgrounds(m_byLeaf.path, {.data = {}, .on = {}, .limit = 10}, {});
        QVERIFY(again);
        QCOMPARE(again->results, swap->results);
        QCOMPARE(readFile(again->results + "/predictions.csv").value(), before.at("predictions.csv"));
        QCOMPARE(QDir(swap->results + "/..").entryList({"*backgrounds*"}, QDir::AllEntries | QDir::Hidden),
                 QStringList{"backgrounds"});
    }

    void onAnotherDataset()
    {
        const auto swap = swapBackgrounds(m_byLeaf.path, {.data = {}, .on = m_dir.filePath("by-background")}, {});
        QVERIFY(swap);
        QCOMPARE(swap->datasetRoot, m_dir.filePath("by-background"));
        QVERIFY(swap->images + swap->notCutOut > 24);  // all labelled ones, those of train too
    }

    void whatCannotBeDoneIsSaid()
    {
        const QString noise = m_dir.filePath("noise");
        QVERIFY(testing::writeDrawnLeaves(noise, {"Green___healthy", "Red___spot"}, 0, 3, [](int, int i) {
            return DrawnLeaf{.leaf = {90, 90, 90}, .background = {90, 90, 90}, .seed = std::uint64_t(i)};
        }));
        QCOMPARE(swapBackgrounds(m_byLeaf.path, {.data = {}, .on = noise + "/valid"}, {}).error().code, ErrorCode::NoneCutOut);
        QCOMPARE(swapBackgrounds(m_byLeaf.path, {.data = {}, .on = m_dir.filePath("nowhere")}, {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(swapBackgrounds(m_dir.path(), {}, {}).error().code, ErrorCode::NotARun);
        const auto before = testing::contentsOf(m_byLeaf.path);
        JobContext context;
        context.token.cancel();
        QVERIFY(swapBackgrounds(m_byLeaf.path, {}, context).cancelled());
        QVERIFY(testing::contentsOf(m_byLeaf.path) == before);
    }

private:
    Run train(const QString& name, const std::function<DrawnLeaf(int klass, int i)>& leaf)
    {
        const QString data = m_dir.filePath(name);
        if (!testing::writeDrawnLeaves(data, {"Green___healthy", "Red___spot"}, 24, 12, leaf))
            return {};
        Recipe recipe = testing::smallRecipe(data);
        recipe.epochs = 6;
        recipe.augment = {};
        recipe.precision = Precision::Float32;
        RunObserver silent;
        const auto trained = trainRun(recipe, m_dir.filePath("runs"), silent, {});
        return trained ? openRun(trained->run.path).value() : Run();
    }

    QTemporaryDir m_dir;
    Run m_byBackground, m_byLeaf;
};

LEAFBENCH_GUILESS_TEST(tst_SwapBackgrounds)
#include "tst_SwapBackgrounds.moc"
