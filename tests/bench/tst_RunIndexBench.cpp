#include "engine/runs/store/RunIndex.h"
#include "tests/bench/Bench.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

class RunIndexBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThousandRuns()
    {
        QTemporaryDir temp;
        Random random(10);
        writeRunFolders(temp.path(), 2'000, random);
        QTest::qWait(100);  // files of this moment are not relied on
        std::vector<Run> opened;
        const auto folders = [&] {
            opened.clear();
            for (const Run& run : indexedRuns(temp.path()).runs)
                opened.push_back(*openRun(run.path));
        };
        std::size_t listed = 0;
        const auto took = bench::interleaved(
            5, {folders, [&] { listed = indexedRuns(temp.path()).runs.size(); }, [&] { (void)runsFingerprint(temp.path()); }});
        QCOMPARE(listed, 2'000u);
        qInfo("2,000 runs: %.0f ms with their folders opened, %.0f ms from the index (%.0f ms of processor), %.0f ms for the "
              "fingerprint; index %.1f MB",
              took[0].seconds * 1e3, took[1].seconds * 1e3, took[1].cpuSeconds * 1e3, took[2].seconds * 1e3,
              double(QFileInfo(temp.filePath("index.sqlite")).size()) * 1e-6);
        QVERIFY2(took[1].cpuSeconds < 0.2, "felt when the window opens");
    }
};

LEAFBENCH_GUILESS_TEST(RunIndexBench)
#include "tst_RunIndexBench.moc"
