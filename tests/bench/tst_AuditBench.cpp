#include "engine/audit/DatasetCheck.h"
#include "engine/common/Seed.h"
#include "engine/dataset/Scanner.h"
#include "tests/testing/RealData.h"
#include "tests/testing/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace leafbench;

namespace {

/// Facts of a dataset as Kaggle's: of each source leaf some copies by name, some by look in another position.
DatasetFacts madeUpFacts(std::size_t images)
{
    Random random(images);
    auto index = std::make_shared<DatasetIndex>();
    index->root = QStringLiteral("/memory");
    index->layout = Layout::Kaggle;
    index->classes = paperClasses();
    DatasetFacts facts;
    static const char* const marks[] = {"", "_90deg", "_flipLR", "_new30degFlipLR", ""};
    for (std::size_t i = 0; i < images; ++i) {
        const std::size_t leaf = i / 5, c = leaf * index->classes.size() / (images / 5 + 1);
        const bool valid = random.below(5) == 0;
        const QString name = i % 5 == 4 ? QStringLiteral("copy %1").arg(leaf)
                                        : QStringLiteral("leaf %1%2").arg(leaf).arg(QLatin1String(marks[i % 5]));
        index->images.push_back({QStringLiteral("%1/%2/%3.JPG").arg(valid ? "valid" : "train", index->classes[c].name, name),
                                 qint32(c), valid ? Folder::Valid : Folder::Train});
        ImageFacts fact;
        fact.hash = {i + 1, {random(), random(), random(), random()}};
        if (i % 5 == 4) {
            fact.hash.perceptual = facts.images[i - 4].hash.perceptual;
            for (int bit = 0; bit < 10; ++bit)
                fact.hash.perceptual[random.below(4)] ^= std::uint64_t{1} << random.below(64);
        }
        for (auto& spot : fact.background) {
            for (quint8& channel : spot)
                channel = quint8(c * 3 + random.below(120));
        }
        facts.images.push_back(fact);
    }
    facts.index = index;
    return facts;
}

double secondsOf(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return clock.nsecsElapsed() * 1e-9;
}

/// Peak of this process, megabytes.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

}  // namespace

class AuditBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// LEAFBENCH_FULL: as many as Kaggle's dataset has.
    void groupsInLinearTime()
    {
        const std::size_t most = qEnvironmentVariableIsSet("LEAFBENCH_FULL") ? 87'867 : 20'000;
        for (const std::size_t images : {most / 4, most / 2, most}) {
            const DatasetFacts facts = madeUpFacts(images);
            Result<SourceLeaves> leaves = Cancelled{};
            const double group = secondsOf([&] { leaves = groupSourceLeaves(*facts.index, &facts, {}); });
            QCOMPARE(leaves->leaves, quint32((images + 4) / 5));
            const double compare = secondsOf([&] { QVERIFY(compareSplits(*facts.index, *leaves).finished()); });
            qInfo("%zu images: grouped in %.2f s (%.1f us each), splits compared in %.2f s, peak %.0f MB", images, group,
                  group / double(images) * 1e6, compare, peakMegabytes());
        }
    }
    /// The real photographs, or the folder that LEAFBENCH_AUDIT_DATA names.
    void checksPhotographs()
    {
        const QString folder = qEnvironmentVariable("LEAFBENCH_AUDIT_DATA", testing::realData());
        if (folder.isEmpty())
            QSKIP("no photographs");
        const DatasetPtr index = scanDataset(folder).value();
        QTemporaryDir cache;
        DatasetFactsPtr facts;
        const double cold = secondsOf([&] { facts = examineDataset(index, cache.path()).value(); });
        const double known = secondsOf([&] { facts = loadCachedFacts(index, cache.path()).value(); });
        QVERIFY(facts);
        double bias = secondsOf([&] {
            const auto leaves = groupSourceLeaves(*index, facts.get(), {});
            QVERIFY(measureBackgroundBias(*facts, *leaves).finished());
        });
        qInfo("%zu photographs: examined in %.2f s (%.2f ms each), known again in %.2f s, background asked in %.2f s, "
              "peak %.0f MB",
              facts->images.size(), cold, cold / double(facts->images.size()) * 1e3, known, bias, peakMegabytes());
    }
};

LEAFBENCH_GUILESS_TEST(AuditBench)
#include "tst_AuditBench.moc"
