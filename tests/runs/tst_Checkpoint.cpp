#include "engine/model/files/Safetensors.h"
#include "engine/runs/training/Checkpoint.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// The states of a training as files: whatever is killed or damaged, a whole one is found.
class tst_Checkpoint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_run.path = m_dir->path();
        QVERIFY(QDir(m_run.path).mkdir("checkpoints"));
    }

    void theNewestWholeStateServes_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("damaged");
        QTest::addColumn<int>("epoch");
        QTest::newRow("all whole") << QStringList{} << QStringList{} << 3;
        QTest::newRow("killed between the renames") << QStringList{"last"} << QStringList{} << 4;
        QTest::newRow("last missing") << QStringList{"last", "new"} << QStringList{} << 2;
        QTest::newRow("last damaged, nothing new") << QStringList{"new"} << QStringList{"last"} << 2;
        QTest::newRow("killed while writing") << QStringList{} << QStringList{"new"} << 3;
        QTest::newRow("previous damaged") << QStringList{"new"} << QStringList{"previous"} << 3;
    }

    void theNewestWholeStateServes()
    {
        QFETCH(QStringList, missing);
        QFETCH(QStringList, damaged);
        const QHash<QString, QString> files{
            {"last", m_run.lastCheckpoint()}, {"previous", m_run.previousCheckpoint()}, {"new", m_run.lastCheckpoint() + ".new"}};
        store(2);
        store(3);
        // As a crash leaves it beside the two.
        QVERIFY(writeSafetensors(files["new"], stateOf(4)));
        for (const QString& name : missing)
            QVERIFY(QFile::remove(files[name]));
        for (const QString& name : damaged)
            QVERIFY(QFile(files[name]).resize(100));
        const auto stored = readCheckpoint(m_run);
        QVERIFY(stored);
        QVERIFY(stored->state);
        QTEST(stored->state->epoch, "epoch");
        QVERIFY(repairLast(m_run, *stored));
        QCOMPARE(QFile::exists(m_run.lastCheckpoint() + ".damaged"), damaged.contains("last"));
        if (stored->path != m_run.previousCheckpoint())
            QTEST(epochIn(m_run.lastCheckpoint()), "epoch");
    }

    /// The state after a resume must not push the damaged one over the only whole one.
    void aDamagedStateNeverReplacesAWholeOne()
    {
        store(1);
        store(2);
        QVERIFY(QFile(m_run.lastCheckpoint()).resize(100));
        const auto stored = readCheckpoint(m_run);
        QVERIFY(stored && stored->state);
        QVERIFY(repairLast(m_run, *stored));
        store(3);
        QCOMPARE(epochIn(m_run.lastCheckpoint()), 3);
        QCOMPARE(epochIn(m_run.previousCheckpoint()), 1);
    }

    /// A full or read-only disk: both states are as they were.
    void aFailedWriteChangesNothing()
    {
        store(1);
        store(2);
        QVERIFY(QDir(m_run.path + "/checkpoints").mkdir("last.safetensors.new"));
        const auto failed = writeCheckpoint(m_run, stateOf(3));
        QVERIFY(failed.failed());
        QCOMPARE(failed.error().code, ErrorCode::NotWritable);
        QCOMPARE(epochIn(m_run.lastCheckpoint()), 2);
        QCOMPARE(epochIn(m_run.previousCheckpoint()), 1);
    }

    void withoutAnyTheRunStartsAnew()
    {
        const auto stored = readCheckpoint(m_run);
        QVERIFY(stored);
        QVERIFY(!stored->state);
        QVERIFY(!hasCheckpoint(m_run));
    }

private:
    static TensorFile stateOf(int epoch)
    {
        TrainingState state;
        state.epoch = epoch;
        state.model.tensors = {{"fc.bias", DType::F32, {64}, QByteArray(256, static_cast<char>(epoch))}};
        return stateToFile(std::move(state));
    }
    void store(int epoch) const { QVERIFY(writeCheckpoint(m_run, stateOf(epoch))); }
    static int epochIn(const QString& path)
    {
        auto file = readSafetensors(path);
        const auto state = file ? stateFromFile(std::move(file).value(), path) : file.as<TrainingState>();
        return state ? state->epoch : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Run m_run;
};

LEAFBENCH_GUILESS_TEST(tst_Checkpoint)
#include "tst_Checkpoint.moc"
