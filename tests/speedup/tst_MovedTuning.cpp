#include "engine/speedup/StudyFiles.h"
#include "engine/speedup/TuningWorkload.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using leafbench::testing::essence;

/// A replay's tuning study that is found again under another path: of a folder that was moved, or opened through a link.
class tst_MovedTuning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::writeSmallDataset(m_dir.filePath("data")); }

    void aMovedStudyIsSetAsideAndNotDeleted()
    {
        QVERIFY(tuned("here", 2));
        const auto before = readTuningStudy(studyOf("here"));
        QVERIFY(before);
        QVERIFY(QDir().rename(m_dir.filePath("here"), m_dir.filePath("there")));
        QVERIFY(tuned("there", 3));
        const auto aside = readTuningStudy(studyOf("there") + ".moved");
        QVERIFY(aside);
        QCOMPARE(essence(*aside), essence(*before));
        for (const Trial& trial : aside->trials) {
            const QString there = QString(trial.run()).replace(m_dir.filePath("here"), m_dir.filePath("there"));
            QVERIFY2(QFile::exists(there + "/epochs.csv"), qPrintable(there));
        }
        const auto after = readTuningStudy(studyOf("there"));
        QVERIFY(after);
        QCOMPARE(after->count(TrialState::Complete), 3);
        for (const Trial& trial : after->trials)
            QVERIFY2(trial.run().startsWith(m_dir.filePath("there/")), qPrintable(trial.run()));
        // Once more: the one that was set aside stays, and the new one is its own.
        QVERIFY(tuned("there", 4));
        QCOMPARE(QDir(m_dir.filePath("there/tuning")).entryList({"*.db*"}, QDir::Files),
                 (QStringList{"parallel-1.db", "parallel-1.db.moved"}));
    }

    void throughALinkItGoesOn()
    {
        QVERIFY(tuned("real", 2));
        const auto before = readTuningStudy(studyOf("real"));
        QVERIFY(before);
        QVERIFY(QFile::link(m_dir.filePath("real"), m_dir.filePath("link")));
        QVERIFY(tuned("link", 3));
        QCOMPARE(QDir(m_dir.filePath("real/tuning")).entryList({"*.db*"}, QDir::Files), QStringList{"parallel-1.db"});
        const auto after = readTuningStudy(studyOf("real"));
        QVERIFY(after);
        QCOMPARE(after->count(TrialState::Complete), 3);
        for (std::size_t i = 0; i < before->trials.size(); ++i)
            QCOMPARE(after->trials[i].completed, before->trials[i].completed);
    }

private:
    QString studyOf(const QString& folder) const { return m_dir.filePath(folder + "/tuning/parallel-1.db"); }

    /// The count of one trial at a time, as a replay keeps it.
    bool tuned(const QString& folder, int trials) const
    {
        SpeedupOptions options;
        options.workload = Workload::TuneParallel;
        options.data = m_dir.filePath("data");
        options.workers = {1};
        options.repeats = 1;
        options.limit = 16;
        options.trials = trials;
        options.recipe.inputSize = 32;
        options.recipe.batchSize = 8;
        options.recipe.trainable = Trainable::Head;
        options.keepTuningIn = m_dir.filePath(folder);
        const auto prepared = prepareTuning(options, {});
        if (!prepared)
            return false;
        const auto run = prepared->workload->run(prepared->images, 1, {}, nullptr);
        if (run.failed())
            qWarning("%s %s", qPrintable(run.error().subject), qPrintable(run.error().detail));
        return run.finished();
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_MovedTuning)
#include "tst_MovedTuning.moc"
