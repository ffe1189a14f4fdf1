#include "engine/runs/evaluation/EvaluateRun.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

/// Calls something at a given step of a training.
class AtStep : public RunObserver {
public:
    AtStep(int step, std::function<void()> action) : m_step(step), m_action(std::move(action)) {}
    void onRunStart(const RunStart& start) override { path = start.run.path; }
    void onStep(const StepRecord&) override
    {
        if (++m_steps == m_step)
            m_action();
    }
    void onEpoch(const EpochRecord& record) override { epochs.push_back(record); }
    QString path;
    std::vector<EpochRecord> epochs;

private:
    int m_step;
    int m_steps = 0;
    std::function<void()> m_action;
};

/// Makes every `nth` picture below the folder unreadable.
int damage(const QString& folder, int nth)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    int damaged = 0;
    for (qsizetype i = 0; i < files.size(); i += nth, ++damaged)
        QFile(files[i]).resize(20);
    return damaged;
}

}  // namespace

/// Pictures that go away or cannot be read: an error that names them, never a number.
class tst_LostDataset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_data = m_whole.filePath("data");
        writeSmallDataset(m_data);
        RunObserver silent;
        const auto unbroken = trainRun(recipe(), m_whole.filePath("runs"), silent, {});
        QVERIFY(unbroken);
        m_unbroken = unbroken->run;
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_data = m_dir->filePath("data");
        writeSmallDataset(m_data);
    }

    void theDatasetGoesAway_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("workers");
        QTest::newRow("all of it") << "" << 3 << 0;
        QTest::newRow("all of it, while two workers load ahead") << "" << 3 << 2;
        QTest::newRow("a class folder") << "/train/Species_1___disease_1" << 8 << 0;
        QTest::newRow("the validation pictures") << "/valid" << 2 << 0;
    }

    void theDatasetGoesAway()
    {
        QFETCH(QString, gone);
        QFETCH(int, step);
        QFETCH(int, workers);
        const QString from = m_data + gone, away = m_dir->filePath("away");
        AtStep observer(step, [&] { QVERIFY(QDir().rename(from, away)); });
        Recipe recipe = this->recipe();
        recipe.workers = workers;
        const auto broken = trainRun(recipe, m_dir->filePath("runs"), observer, {});
        QVERIFY(broken.failed());
        QCOMPARE(toWord(broken.error().code), "DatasetGone");
        QCOMPARE(broken.error().subject, from);
        for (const EpochRecord& epoch : observer.epochs)
            QVERIFY(epoch.trainLoss > 0 && epoch.validLoss > 0);

        const auto stored = openRun(observer.path);
        QVERIFY(stored);
        QCOMPARE(stored->state, RunState::Failed);
        QVERIFY(stored->resumable);
        RunObserver silent;
        // Still gone: the same error, and nothing of the run is lost.
        QVERIFY(resumeRun(observer.path, silent, {}).failed());
        QVERIFY(QDir().rename(away, from));
        const auto resumed = resumeRun(observer.path, silent, {});
        QVERIFY2(resumed, qPrintable(resumed.failed() ? toWord(resumed.error().code) : QString()));
        QCOMPARE(essenceOf(resumed->run), essenceOf(m_unbroken));
    }

    void unreadableValidationIsSaidBeforeTheFirstEpoch_data()
    {
        QTest::addColumn<bool>("fixedFeatures");
        QTest::newRow("the network") << false;
        QTest::newRow("the head") << true;
    }

    void unreadableValidationIsSaidBeforeTheFirstEpoch()
    {
        QFETCH(bool, fixedFeatures);
        QCOMPARE(damage(m_data + "/valid", 1), 16);
        Recipe recipe = smallRecipe(m_data);
        if (fixedFeatures) {
            recipe.trainable = Trainable::Head;
            recipe.batchNorm = BatchNorm::Frozen;
            recipe.augment = {};
        }
        AtStep observer(1, [] { QFAIL("it trained"); });
        const auto failed = trainRun(recipe, m_dir->filePath("runs"), observer, {});
        QVERIFY(failed.failed());
        QCOMPARE(toWord(failed.error().code), "ImagesLost");
        QCOMPARE(failed.error().subject, "valid");
        QVERIFY(failed.error().detail.startsWith(m_data + "/valid"));
        QCOMPARE(failed.error().low, 16.0);
        QCOMPARE(failed.error().high, 16.0);
    }

    /// A quarter is more than a pass may lose, a few are not.
    void tooManyUnreadableEndTheEpoch()
    {
        damage(m_data + "/train", 4);
        RunObserver silent;
        const auto failed = trainRun(smallRecipe(m_data), m_dir->filePath("runs"), silent, {});
        QVERIFY(failed.failed());
        QCOMPARE(toWord(failed.error().code), "ImagesLost");
        QCOMPARE(failed.error().subject, "train");
        QCOMPARE(failed.error().low, 12.0);
        QCOMPARE(failed.error().high, 48.0);
    }

    void aFewUnreadableAreNoted()
    {
        const int few = damage(m_data + "/train", 16);
        QCOMPARE(few, 3);
        RunObserver silent;
        const auto trained = trainRun(smallRecipe(m_data), m_dir->filePath("runs"), silent, {});
        QVERIFY(trained);
        QCOMPARE(trained->refused.size(), 3u);
    }

    void evaluationOfUnreadablePictures()
    {
        const QString valid = m_whole.filePath("data/valid");
        QVERIFY(evaluateRun(m_unbroken.path, Subset::Valid, {}));
        QCOMPARE(damage(valid, 6), 3);
        const auto few = evaluateRun(m_unbroken.path, Subset::Valid, {});
        QVERIFY(few);
        QCOMPARE(few->refused.size(), 3u);
        QCOMPARE(few->matrix.total(), 13);
        // Five of them, then all: no accuracy over the others stands for the whole.
        for (const auto& [nth, lost] : {std::pair{4, 5.0}, std::pair{1, 16.0}}) {
            damage(valid, nth);
            const auto unreadable = evaluateRun(m_unbroken.path, Subset::Valid, {});
            QVERIFY(unreadable.failed());
            QCOMPARE(toWord(unreadable.error().code), "ImagesLost");
            QCOMPARE(unreadable.error().subject, "valid");
            QVERIFY(unreadable.error().detail.startsWith(valid));
            QCOMPARE(unreadable.error().low, lost);
            QCOMPARE(unreadable.error().high, 16.0);
        }
    }

private:
    Recipe recipe() const
    {
        Recipe recipe = smallRecipe(m_data);
        recipe.workers = 0;  // reads exactly what it trains on
        return recipe;
    }

    QTemporaryDir m_whole;
    Run m_unbroken;
    std::unique_ptr<QTemporaryDir> m_dir;  ///< a test's own
    QString m_data;
};

LEAFBENCH_GUILESS_TEST(tst_LostDataset)
#include "tst_LostDataset.moc"
