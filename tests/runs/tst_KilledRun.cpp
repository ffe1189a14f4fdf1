#include "engine/common/CsvFields.h"
#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"
#include "tests/runs/ForkedTraining.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace leafbench;
using namespace leafbench::testing;

/// kill -9 at any time, again and again: the run goes on and ends as one that was never broken.
class tst_KilledRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAtRandom_data();
    void killedAtRandom();
    void aDamagedStateIsReplacedByThePreviousOne_data();
    void aDamagedStateIsReplacedByThePreviousOne();
    void noOtherEpochIsTheBestWhileThatOneIsRepeated();
    void twoDamagedStatesAreSaid();

private:
    Recipe small() const;
    Run only(const QString& runsDir) const;

    QTemporaryDir m_dir{quickTemporaryTemplate()};
};

namespace {

/// How many kills a row of the test takes; LEAFBENCH_KILLS sets another number.
int killsARow()
{
    const int set = qEnvironmentVariableIntValue("LEAFBENCH_KILLS");
    return set > 0 ? set : 3;
}

}  // namespace

void tst_KilledRun::initTestCase()
{
    QVERIFY(m_dir.isValid());
    writeSmallDataset(m_dir.filePath("data"), {.train = 4, .valid = 2});
}

Recipe tst_KilledRun::small() const
{
    Recipe recipe = testing::smallRecipe(m_dir.filePath("data"));
    recipe.dropout = 0.2;
    return recipe;
}

Run tst_KilledRun::only(const QString& runsDir) const
{
    const std::vector<Run> runs = listRuns(runsDir);
    return runs.size() == 1 ? runs.front() : Run();
}

void tst_KilledRun::killedAtRandom_data()
{
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<double>("checkpointSeconds");
    QTest::addColumn<bool>("fixedFeatures");
    QTest::newRow("SGD, a state after every batch") << "sgd" << 0.0 << false;
    QTest::newRow("AdamW, a state now and then") << "adamw" << 0.1 << false;
    QTest::newRow("fixed features") << "sgd" << 0.05 << true;
}

void tst_KilledRun::killedAtRandom()
{
    QFETCH(QString, optimizer);
    QFETCH(double, checkpointSeconds);
    QFETCH(bool, fixedFeatures);
    Recipe recipe = small();
    QVERIFY(recipe.set("optimizer", optimizer));
    recipe.checkpointSeconds = checkpointSeconds;
    if (optimizer == "adamw")
        recipe.learningRate = 1e-3;
    if (fixedFeatures) {
        recipe = quickRecipe(m_dir.filePath("data"));
        recipe.checkpointSeconds = checkpointSeconds;
        recipe.epochs = 10;
    }
    const QString base = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()).remove(' '));
    const auto train = [&](const QString& runs) { return startChild([&, runs] { return trainOrResume(recipe, runs) ? 0 : 1; }); };
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(endOf(train(base + "/unbroken")), 0);
    const double whole = clock.nsecsElapsed() * 1e-9;
    const QStringList expected = essenceOf(only(base + "/unbroken"));
    QVERIFY2(expected.size() > 100, qPrintable(expected.join('\n')));

    Random random(mixSeed(20261124, fixedFeatures, optimizer.size()));
    int kills = 0, finished = 0;
    while (kills < killsARow()) {
        const QString runs = QStringLiteral("%1/broken-%2").arg(base).arg(finished++);
        for (;;) {
            const bool last = kills >= killsARow();
            const pid_t child = train(runs);
            const int end = last ? endOf(child) : killedAfter(child, random.uniform(0, 0.9 * whole));
            if (end == 0)
                break;
            QCOMPARE(end, -SIGKILL);
            ++kills;
            if (const QString lie = falseClaim(only(runs)); !lie.isEmpty())
                QFAIL(qPrintable(lie));
        }
        const QStringList got = essenceOf(only(runs));
        for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i)
            QCOMPARE(got.value(i), expected.value(i));
        QVERIFY(QDir(runs).removeRecursively());
    }
    qInfo("%d kills, %d runs, an unbroken one takes %.2f s", kills, finished, whole);
}

void tst_KilledRun::aDamagedStateIsReplacedByThePreviousOne_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("a flipped bit") << 0;
    QTest::newRow("cut short") << 1;
    QTest::newRow("empty") << 2;
    QTest::newRow("gone, as between two renames") << 3;
}

void tst_KilledRun::aDamagedStateIsReplacedByThePreviousOne()
{
    QFETCH(int, damage);
    Recipe recipe = quickRecipe(m_dir.filePath("data"));
    recipe.checkpointSeconds = 0;
    recipe.epochs = 3;
    const QString runs = m_dir.filePath(QStringLiteral("damaged-%1").arg(damage)), broken = m_dir.filePath("broken");
    const auto train
        = [&](const QString& where) { return startChild([&, where] { return trainOrResume(recipe, where) ? 0 : 1; }); };
    if (!QDir(broken).exists()) {
        QCOMPARE(endOf(train(m_dir.filePath("whole"))), 0);
        // Broken off once there are two states.
        const pid_t child = train(broken);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const std::vector<Run> all = listRuns(broken);
                return !all.empty() && QFile::exists(all.front().previousCheckpoint())
                    && QFile::exists(all.front().lastCheckpoint());
            },
            30'000));
        kill(child, SIGKILL);
        endOf(child);
    }
    std::filesystem::copy(broken.toStdString(), runs.toStdString(), std::filesystem::copy_options::recursive);
    const Run run = only(runs);
    QVERIFY(run.resumable);
    QFile last(run.lastCheckpoint());
    const bool damaged = damage != 3 && last.exists();
    if (!damaged) {
        QFile::remove(last.fileName());
    } else {
        QVERIFY(last.open(QIODevice::ReadWrite));
        const qint64 size = last.size();
        if (damage == 0) {
            QVERIFY(last.seek(size / 2));
            const char byte = last.peek(1)[0];
            last.write(QByteArray(1, static_cast<char>(byte ^ 4)));
        } else {
            QVERIFY(last.resize(damage == 1 ? size * 2 / 3 : 0));
        }
        last.close();
    }
    QCOMPARE(endOf(train(runs)), 0);
    QCOMPARE(QFile::exists(run.lastCheckpoint() + ".damaged"), damaged);
    QCOMPARE(essenceOf(only(runs)), essenceOf(only(m_dir.filePath("whole"))));
}

/// A kill between best.safetensors and its state, a resumed run, and a second kill: the file is of an epoch that has no row.
void tst_KilledRun::noOtherEpochIsTheBestWhileThatOneIsRepeated()
{
    const QString runs = m_dir.filePath("repeated");
    Recipe recipe = quickRecipe(m_dir.filePath("data"));
    recipe.epochs = 2;
    QCOMPARE(endOf(startChild([&] { return trainOrResume(recipe, runs) ? 0 : 1; })), 0);
    Run run = only(runs);
    QVERIFY(run.best());
    std::erase_if(run.epochs, [&](const EpochRecord& epoch) { return epoch.epoch == run.bestEpoch; });
    QCOMPARE(run.epochs.size(), 1u);
    QVERIFY(writeFile(run.path + "/epochs.csv", toCsv(run.epochs)));
    const auto read = openRun(run.path);
    QVERIFY(read);
    QCOMPARE(read->epochs.size(), 1u);
    QVERIFY(!read->best());
    QCOMPARE(falseClaim(*read), QString());
}

void tst_KilledRun::twoDamagedStatesAreSaid()
{
    const QString runs = m_dir.filePath("whole");
    Run run = only(runs);
    for (const QString& path : {run.lastCheckpoint(), run.previousCheckpoint()}) {
        QFile file(path);
        QVERIFY(file.resize(1000));
    }
    // As a training that was killed would have left it.
    QFile json(run.path + "/run.json");
    QVERIFY(json.open(QIODevice::ReadWrite));
    QByteArray text = json.readAll();
    QVERIFY(text.contains("finished"));
    json.resize(0);
    json.seek(0);
    json.write(text.replace("finished", "running"));
    json.close();
    const pid_t child = startChild([&] {
        RunObserver silent;
        const auto resumed = resumeRun(run.path, silent, {});
        return resumed.failed() && resumed.error().code == ErrorCode::BadFile && resumed.error().subject == run.lastCheckpoint()
            ? 0
            : 1;
    });
    QCOMPARE(endOf(child), 0);
    QVERIFY(openRun(run.path)->resumable);
}

LEAFBENCH_GUILESS_TEST(tst_KilledRun)
#include "tst_KilledRun.moc"
