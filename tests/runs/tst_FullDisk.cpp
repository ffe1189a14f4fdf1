#include "engine/processes/Process.h"
#include "tests/runs/ForkedTraining.h"
#include "tests/runs/FullDisk.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

/// The disk fills at one write after the other of a training: each time the training says so, nothing that was stored is lost,
/// and once there is room again the run ends as one that was never broken.
class tst_FullDisk : public QObject {
    Q_OBJECT
public:
    static void initMain() { configureMalloc(); }

private Q_SLOTS:
    void initTestCase();
    void fillsAtEveryChange();

private:
    Recipe small() const;
    QStringList essence(const QString& runs) const;

    QTemporaryDir m_dir{quickTemporaryTemplate()};
};

void tst_FullDisk::initTestCase()
{
    QVERIFY(m_dir.isValid());
    writeSmallDataset(m_dir.filePath("data"), {.train = 4, .valid = 2});
}

Recipe tst_FullDisk::small() const { return quickRecipe(m_dir.filePath("data")); }

QStringList tst_FullDisk::essence(const QString& runs) const
{
    const std::vector<Run> all = listRuns(runs);
    return all.size() == 1 ? essenceOf(all.front()) : QStringList(QStringLiteral("%1 runs").arg(all.size()));
}

void tst_FullDisk::fillsAtEveryChange()
{
    // What is changed is told through a pipe: the disk is full.
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const auto train = [&](const QString& runs, int fullFrom) {
        return startChild([&, runs, fullFrom] {
            fulldisk::fillAt(runs + '/', fullFrom);
            const auto trained = trainOrResume(small(), runs);
            const int changes = fulldisk::changes();
            fulldisk::fillAt({}, 0);
            if (::write(ends[1], &changes, sizeof changes) != sizeof changes)
                return 9;
            if (trained)
                return 0;
            const bool said
                = trained.failed() && trained.error().code == ErrorCode::NotWritable && trained.error().subject.startsWith(runs);
            return said ? 1 : 2;
        });
    };
    const QString whole = m_dir.filePath("whole");
    QCOMPARE(endOf(train(whole, 0)), 0);
    int changes = 0;
    QCOMPARE(::read(ends[0], &changes, sizeof changes), ssize_t(sizeof changes));
    QVERIFY2(changes > 100, qPrintable(QString::number(changes)));
    const QStringList expected = essence(whole);

    // Most changes are the tensors of three models: of them only some are tried, unless all are wanted.
    const bool every = qEnvironmentVariableIsSet("LEAFBENCH_EVERY_WRITE");
    const int stride = every ? 1 : std::max(1, changes / 8);
    const int first = every ? changes : 6, last = changes - 2;
    int failed = 0, tried = 0;
    for (int at = 1; at <= changes; at += at < first || at > last ? 1 : std::min(stride, std::max(1, last - at)), ++tried) {
        const QString runs = m_dir.filePath(QStringLiteral("full-%1").arg(at));
        const int broken = endOf(train(runs, at));
        int unused = 0;
        QCOMPARE(::read(ends[0], &unused, sizeof unused), ssize_t(sizeof unused));
        QVERIFY2(broken == 0 || broken == 1, qPrintable(QStringLiteral("change %1: %2").arg(at).arg(broken)));
        failed += broken;
        if (broken == 1) {
            QCOMPARE(endOf(train(runs, 0)), 0);
            QCOMPARE(::read(ends[0], &unused, sizeof unused), ssize_t(sizeof unused));
        }
        const QStringList got = essence(runs);
        for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i)
            QVERIFY2(got.value(i) == expected.value(i),
                     qPrintable(QStringLiteral("change %1: %2, not %3").arg(at).arg(got.value(i), expected.value(i))));
        QVERIFY(QDir(runs).removeRecursively());
    }
    qInfo("%d changes in a whole run, the disk full at %d of them, %d trainings said so", changes, tried, failed);
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
