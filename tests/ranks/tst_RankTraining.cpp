#include "engine/dataset/Scanner.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/ranks/RankStatistics.h"
#include "engine/runs/training/RunProcess.h"
#include "engine/runs/training/TrainRun.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <thread>

using namespace leafbench;

class tst_RankTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // 23 training images: with batches of 8 the last one has 7, less than two for each of four ranks.
        testing::writeSmallDataset(m_dir.filePath("data"), few);
        QFile::remove(m_dir.filePath("data/train/" + someTrainingImage()));
    }

    void twoRanksGiveTheBitsOfTwoReplicas_data()
    {
        QTest::addColumn<bool>("head");
        QTest::addColumn<Precision>("precision");
        QTest::newRow("whole network") << false << Precision::Float32;
        QTest::newRow("bfloat16") << false << Precision::BFloat16;
        QTest::newRow("head alone") << true << Precision::Float32;
    }
    void twoRanksGiveTheBitsOfTwoReplicas()
    {
        QFETCH(bool, head);
        QFETCH(Precision, precision);
        Recipe recipe = small();
        recipe.precision = precision;
        if (head)
            recipe.trainable = Trainable::Head;
        recipe.replicas = 2;
        const auto replicas = train(recipe);
        QVERIFY(replicas);
        recipe.replicas = 1;
        recipe.ranks = 2;
        QCOMPARE(recipe == ofTwo() ? unbroken() : essenceOfTraining(recipe), testing::essenceOf(replicas->run));
    }

    /// The sums of more than two are in another order, so a step differs by rounding.
    void fourRanksGiveTheLossOfFourReplicas()
    {
        Recipe recipe = small();
        recipe.precision = Precision::Float32;
        recipe.epochs = 1;
        recipe.inputSize = 64;
        recipe.data = m_dir.filePath("more");
        testing::writeSmallDataset(recipe.data);
        recipe.batchSize = 32;  // BatchNorm magnifies rounding where a share is small
        recipe.learningRate = 0.001;
        const auto [replicas, ranks] = byReplicasAndByRanks(recipe, 4);
        QVERIFY(replicas && ranks);
        const EpochRecord &a = replicas->run.epochs.front(), &b = ranks->run.epochs.front();
        QVERIFY2(std::abs(a.trainLoss - b.trainLoss) < 1e-6, qPrintable(QString::number(a.trainLoss - b.trainLoss)));
        QVERIFY2(std::abs(a.validLoss - b.validLoss) < 1e-6, qPrintable(QString::number(a.validLoss - b.validLoss)));
    }

    /// The last batch has seven images: one of four ranks has no share, and the gradients are added up without the reducer.
    void aRankWithoutAShareStepsAlike()
    {
        Recipe recipe = small();
        recipe.precision = Precision::Float32;
        recipe.epochs = 1;
        recipe.inputSize = 64;
        recipe.startSize = 0;
        recipe.learningRate = 1e-6;  // all see the same weights, so the gradients can be compared
        recipe.schedule = ScheduleKind::Constant;
        recipe.zeroInitResidual = false;
        const auto [replicas, ranks] = byReplicasAndByRanks(recipe, 4);
        QVERIFY(replicas && ranks);
        const auto one = readSafetensors(replicas->run.lastCheckpoint()), other = readSafetensors(ranks->run.lastCheckpoint());
        QVERIFY(one && other);
        double difference = 0, whole = 0;
        for (const NamedTensor& tensor : one->tensors) {
            const NamedTensor* same = other->find(tensor.name);
            QVERIFY2(same, tensor.name.c_str());
            if (tensor.name.find("momentum_buffer") == std::string::npos)
                continue;
            const auto *a = reinterpret_cast<const float*>(tensor.bytes.constData()),
                       *b = reinterpret_cast<const float*>(same->bytes.constData());
            for (qsizetype i = 0; i < tensor.bytes.size() / qsizetype(sizeof(float)); ++i) {
                difference += std::pow(double(a[i]) - b[i], 2);
                whole += std::pow(double(a[i]), 2);
            }
        }
        QVERIFY(whole > 0);
        QVERIFY2(std::sqrt(difference / whole) < 0.05, qPrintable(QString::number(std::sqrt(difference / whole))));
    }

    /// Then each step is that of one process on the whole batch, but for rounding.
    void synchronisedBatchNormIsThatOfTheWholeBatch()
    {
        Recipe recipe = small();
        recipe.precision = Precision::Float32;
        recipe.epochs = 1;
        recipe.inputSize = 64;
        recipe.batchSize = 16;
        recipe.learningRate = 0.001;
        recipe.dropout = 0;  // each rank draws its own
        const auto alone = train(recipe);
        recipe.ranks = 2;
        const auto byShare = train(recipe);
        recipe.syncBatchNorm = true;
        const auto together = train(recipe);
        QVERIFY(alone && byShare && together);
        const double loss = alone->run.epochs.front().trainLoss;
        const double synced = std::abs(together->run.epochs.front().trainLoss - loss);
        QVERIFY2(synced < 1e-4, qPrintable(QString::number(synced)));
        QVERIFY2(std::abs(byShare->run.epochs.front().trainLoss - loss) > 10 * synced, "otherwise this shows nothing");
    }

    /// Cancelled, and resumed: the bits of an unbroken run.
    void resumesToTheSameBits()
    {
        RunObserver silent;
        const auto resumed = resumeRun(cancelledRun("same"), silent, {});
        QVERIFY(resumed);
        QCOMPARE(testing::essenceOf(resumed->run), unbroken());
    }

    void resumesWithAnotherNumberOfRanks()
    {
        const QString run = cancelledRun("other");
        RunObserver silent;
        const auto resumed = resumeRun(run, silent, {}, {.ranks = 3});
        QVERIFY(resumed);
        QCOMPARE(resumed->run.state, RunState::Finished);
        QCOMPARE(openRun(run)->recipe.ranks, 3);
    }

    /// A pause is neither training nor waiting for data, as in one process.
    void aPauseIsNotTrainingTime()
    {
        class : public RunObserver {
        public:
            const std::chrono::milliseconds pause{1'000};
            CancellationToken token;
            std::jthread resume;
            void onStep(const StepRecord&) override
            {
                if (resume.joinable())
                    return;
                token.setPaused(true);
                resume = std::jthread([this] {
                    std::this_thread::sleep_for(pause);
                    token.setPaused(false);
                });
            }
        } observer;
        Recipe recipe = ofTwo();
        recipe.epochs = 1;
        const auto result = trainRun(recipe, m_dir.filePath("runs"), observer, {observer.token});
        QVERIFY(result);
        const EpochRecord& epoch = result->run.epochs.front();
        QVERIFY2(
            epoch.elapsedSeconds - epoch.trainSeconds > 0.8 * observer.pause.count() / 1000,
            qPrintable(
                QStringLiteral("%1 s of %2 s").arg(QString::number(epoch.trainSeconds), QString::number(epoch.elapsedSeconds))));
    }

    /// As the window trains: the ranks are processes of the job's process.
    void aJobsProcessHasRanksToo()
    {
        RunObserver silent;
        const auto inProcess = trainInProcess(ofTwo(), m_dir.filePath("runs"), silent, {});
        QVERIFY(inProcess);
        QCOMPARE(inProcess->run.recipe.ranks, 2);
        QCOMPARE(testing::essenceOf(inProcess->run), unbroken());
    }

    void replicasAndRanksExcludeEachOther()
    {
        Recipe recipe = ofTwo();
        recipe.replicas = 2;
        const auto refused = train(recipe);
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().subject, QStringLiteral("replicas"));
    }

    void refusedImagesAreThoseOfAllRanks()
    {
        const QString folder = m_dir.filePath("broken");
        testing::writeSmallDataset(folder, few);
        const auto index = scanDataset(folder);
        QVERIFY(index);
        int broken = 0;
        for (std::size_t i = 3; i < (*index)->images.size() && broken < 3; i += 5) {
            if ((*index)->images[i].folder == Folder::Train && ++broken)
                QVERIFY(QFile::resize((*index)->absolutePath(i), 40));
        }
        Recipe recipe = ofTwo();
        recipe.data = folder;
        const auto result = train(recipe);
        QVERIFY(result);
        QCOMPARE(broken, 3);
        QCOMPARE(static_cast<int>(result->refused.size()), broken);
    }

    void statisticsHaveTheBitsOfOneProcess()
    {
        const auto index = scanDataset(m_dir.filePath("data"));
        QVERIFY(index);
        std::vector<quint32> images((*index)->images.size());
        for (quint32 i = 0; i < images.size(); ++i)
            images[i] = i;
        const auto alone = channelStatistics(**index, images, 1);
        const auto ranks = JobRanks::start(3);
        QVERIFY(alone && ranks);
        const auto together = channelStatisticsByRanks(**index, images, 1, **ranks, {});
        QVERIFY(together);
        QCOMPARE(together->mean, alone->mean);
        QCOMPARE(together->std, alone->std);
        QCOMPARE(together->images, alone->images);
        QCOMPARE(together->pixels, alone->pixels);
    }

private:
    QString someTrainingImage() const
    {
        const auto index = scanDataset(m_dir.filePath("data"));
        for (const ImageEntry& image : (*index)->images) {
            if (image.folder == Folder::Train)
                return image.path.section(QLatin1Char('/'), 1);
        }
        return {};
    }
    Recipe small() const
    {
        Recipe recipe = testing::smallRecipe(m_dir.filePath("data"));
        recipe.dropout = 0.1;
        return recipe;
    }
    Recipe ofTwo() const
    {
        Recipe recipe = small();
        recipe.ranks = 2;
        return recipe;
    }
    std::array<Result<TrainResult>, 2> byReplicasAndByRanks(Recipe recipe, int count) const
    {
        recipe.replicas = count;
        const auto replicas = train(recipe);
        recipe.replicas = 1;
        recipe.ranks = count;
        return {replicas, train(recipe)};
    }
    QStringList essenceOfTraining(const Recipe& recipe) const
    {
        const auto trained = train(recipe);
        return trained ? testing::essenceOf(trained->run) : QStringList();
    }
    /// Of ofTwo(), trained once.
    const QStringList& unbroken()
    {
        if (m_unbroken.isEmpty())
            m_unbroken = essenceOfTraining(ofTwo());
        return m_unbroken;
    }
    /// A copy of a run of ofTwo() that was cancelled in the midst of its second epoch.
    QString cancelledRun(const char* name)
    {
        if (m_cancelled.isEmpty()) {
            CancellationToken token;
            testing::CancelAt cancel(token, 5);
            if (trainRun(ofTwo(), m_dir.filePath("runs"), cancel, {token}).cancelled())
                m_cancelled = cancel.path;
        }
        const QString copy = m_dir.filePath(QStringLiteral("runs/") + QLatin1String(name));
        std::filesystem::copy(m_cancelled.toStdString(), copy.toStdString(), std::filesystem::copy_options::recursive);
        return copy;
    }
    Result<TrainResult> train(const Recipe& recipe) const
    {
        RunObserver silent;
        return trainRun(recipe, m_dir.filePath("runs"), silent, {});
    }

    static constexpr testing::SmallDatasetOptions few{.train = 6, .valid = 2};

    QTemporaryDir m_dir;
    QStringList m_unbroken;
    QString m_cancelled;
};

LEAFBENCH_GUILESS_TEST(tst_RankTraining)
#include "tst_RankTraining.moc"
