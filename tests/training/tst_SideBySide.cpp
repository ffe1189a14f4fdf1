#include "engine/backend/Backend.h"
#include "engine/dataset/Scanner.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrainingLog.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <thread>

using namespace leafbench;

namespace {

/// Stops after some epochs.
class Stopper : public testing::TrainingLog {
public:
    explicit Stopper(std::size_t after) : m_after(after) {}
    bool wantsStop() const override { return epochs.size() >= m_after; }

private:
    std::size_t m_after;
};

}  // namespace

/// Trainings in one process, and what a caller may ask of one.
class tst_SideBySide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bitsAreThoseOfATrainingAlone();
    void fixedBatchNormKeepsItsStatistics_data();
    void fixedBatchNormKeepsItsStatistics();
    void theObserverEndsATraining();
    void aSinkWithoutLastStatesGetsNone();

private:
    TrainingInput input(int seed) const;
    std::vector<TrainingInput> different() const;

    QTemporaryDir m_dir;
    DatasetPtr m_index;
    std::vector<quint32> m_train, m_valid;
};

void tst_SideBySide::initTestCase()
{
    testing::writeSmallDataset(m_dir.path());
    const auto index = scanDataset(m_dir.path());
    QVERIFY(index);
    m_index = *index;
    for (quint32 i = 0; i < m_index->images.size(); ++i)
        (m_index->images[i].folder == Folder::Train ? m_train : m_valid).push_back(i);
    QVERIFY(backend());
}

TrainingInput tst_SideBySide::input(int seed) const
{
    TrainingInput input;
    input.recipe.inputSize = 32;
    input.recipe.batchSize = 8;
    input.recipe.epochs = 2;
    input.recipe.learningRate = 0.02;
    input.recipe.seed = static_cast<quint64>(seed);
    input.cores = planCores(1, 1, 1);
    input.index = m_index;
    input.train = m_train;
    input.valid = m_valid;
    input.normalisation = {.mean = {0.5, 0.5, 0.5}, .std = {0.2, 0.2, 0.2}};
    return input;
}

/// Different in whatever uses something of LibTorch that might be the process's own: initial weights, dropout, autocast,
/// optimiser states, the head alone.
std::vector<TrainingInput> tst_SideBySide::different() const
{
    std::vector<TrainingInput> inputs;
    for (int i = 0; i < 4; ++i)
        inputs.push_back(input(i));
    inputs[1].recipe.precision = Precision::Float32;
    inputs[1].recipe.optimizer = OptimizerKind::AdamW;
    inputs[1].recipe.learningRate = 1e-3;
    inputs[2].recipe.dropout = 0.4;
    inputs[2].cores = planCores(0, 2, 2);
    inputs[3].recipe.trainable = Trainable::Head;
    inputs[3].recipe.batchNorm = BatchNorm::Frozen;
    return inputs;
}

void tst_SideBySide::bitsAreThoseOfATrainingAlone()
{
    const auto inputs = different();
    std::vector<testing::TrainingLog> alone(inputs.size()), together(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i)
        QVERIFY((*backend())->train(inputs[i], alone[i], alone[i], {}));
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        threads.emplace_back([&, i] { (void)(*backend())->train(inputs[i], together[i], together[i], {}); });
    threads.clear();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        QCOMPARE(together[i].losses(), alone[i].losses());
        QVERIFY(together[i].modelBytes() == alone[i].modelBytes());
    }
    QVERIFY2(alone[0].losses() != alone[2].losses(), "else this comparison would show nothing");
}

void tst_SideBySide::fixedBatchNormKeepsItsStatistics_data()
{
    QTest::addColumn<bool>("fixed");
    QTest::addColumn<int>("replicas");
    QTest::newRow("train") << false << 1;
    QTest::newRow("fixed") << true << 1;
    QTest::newRow("fixed, replicas") << true << 2;
}

void tst_SideBySide::fixedBatchNormKeepsItsStatistics()
{
    QFETCH(bool, fixed);
    QFETCH(int, replicas);
    testing::TrainingLog before;
    TrainingInput first = input(1);
    QVERIFY((*backend())->train(first, before, before, {}));

    TrainingInput next = input(1);
    next.weights = before.model;
    next.recipe.learningRate = 1e-4;  // the running statistics of so few steps are far from true
    next.recipe.epochs = 1;
    next.recipe.precision = Precision::Float32;
    next.recipe.dropout = 0;
    next.recipe.batchNorm = fixed ? BatchNorm::Frozen : BatchNorm::Train;
    next.cores = planCores(0, replicas, replicas);
    testing::TrainingLog after;
    QVERIFY((*backend())->train(next, after, after, {}));
    for (const char* name : {"bn1.running_mean", "layer4.1.bn2.running_var", "layer2.0.downsample.1.num_batches_tracked"})
        QCOMPARE(after.model.find(name)->bytes == before.model.find(name)->bytes, fixed);
    for (const char* name : {"bn1.weight", "layer4.1.bn2.bias", "conv1.weight"})
        QVERIFY2(after.model.find(name)->bytes != before.model.find(name)->bytes, "scale, shift and weights learn");

    // Without a batch's own statistics the shares of replicas add up to the batch: all that is left is rounding.
    next.cores = planCores(0, 1, 1);
    testing::TrainingLog one;
    QVERIFY((*backend())->train(next, one, one, {}));
    if (fixed)
        QVERIFY(std::abs(one.epochs.front().trainLoss / after.epochs.front().trainLoss - 1) < 1e-3);
}

void tst_SideBySide::theObserverEndsATraining()
{
    TrainingInput stopped = input(3);
    stopped.recipe.epochs = 4;
    testing::TrainingLog whole;
    const auto unstopped = (*backend())->train(stopped, whole, whole, {});
    QVERIFY(unstopped && !unstopped->stopped);
    Stopper stopper(2);
    const auto result = (*backend())->train(stopped, stopper, stopper, {});
    QVERIFY(result);
    QVERIFY(result->stopped);
    QCOMPARE(result->epochs.size(), 2u);
    QCOMPARE(stopper.losses(), whole.losses().mid(0, 2));
    QCOMPARE(stopper.last.epoch, 2);
}

void tst_SideBySide::aSinkWithoutLastStatesGetsNone()
{
    class Careless : public testing::TrainingLog {
        KeepState keepState() const override { return KeepState::Never; }
    };
    testing::TrainingLog kept;
    Careless careless;
    JobContext context;
    QVERIFY((*backend())->train(input(3), kept, kept, context));
    QVERIFY((*backend())->train(input(3), careless, careless, context));
    QVERIFY(kept.lastStored >= 1);
    QCOMPARE(careless.lastStored, 0);
    QCOMPARE(careless.bestStored, kept.bestStored);
    QCOMPARE(careless.losses(), kept.losses());
    context.token.cancel();
    QVERIFY((*backend())->train(input(3), careless, careless, context).cancelled());
    QCOMPARE(careless.lastStored, 0);
}

LEAFBENCH_GUILESS_TEST(tst_SideBySide)
#include "tst_SideBySide.moc"
