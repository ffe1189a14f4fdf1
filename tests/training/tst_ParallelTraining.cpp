#include "engine/backend/Backend.h"
#include "engine/common/Seed.h"
#include "engine/dataset/Scanner.h"
#include "engine/training/BatchPlan.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrainingLog.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace leafbench;
using Taker = leafbench::testing::TrainingLog;

namespace {

std::vector<float> floatsOf(const TensorFile& file, const NamedTensor& like)
{
    const NamedTensor* tensor = file.find(like.name);
    std::vector<float> values(static_cast<std::size_t>(tensor->bytes.size()) / sizeof(float));
    std::memcpy(values.data(), tensor->bytes.constData(), static_cast<std::size_t>(tensor->bytes.size()));
    return values;
}

/// Learnt tensors: BatchNorm's running statistics are nobody's gradient.
bool learns(const NamedTensor& tensor) { return tensor.dtype == DType::F32 && tensor.name.find("running_") == std::string::npos; }

}  // namespace

class TestParallelTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLossHasTheSameBitsForEveryWorkerCount();
    void replicasAddUpTheGradientsOfTheirShares_data();
    void replicasAddUpTheGradientsOfTheirShares();
    void withoutValidationThereIsNoBest();
    void lanesTellWhoDidWhat_data();
    void lanesTellWhoDidWhat();
    void withoutWorkersTheWaitIsTheLoading();

private:
    TrainingInput input(int workers, int replicas) const;
    static Taker trained(const TrainingInput& input);

    QTemporaryDir m_dir;
    DatasetPtr m_index;
    std::vector<quint32> m_images;
};

void TestParallelTraining::initTestCase()
{
    testing::writeSmallDataset(m_dir.path());
    const auto index = scanDataset(m_dir.path());
    QVERIFY(index);
    m_index = *index;
    for (quint32 i = 0; i < m_index->images.size(); ++i) {
        if (m_index->images[i].folder == Folder::Train)
            m_images.push_back(i);
    }
    QCOMPARE(m_images.size(), 48u);
    QVERIFY(backend());
}

/// One epoch of plain gradient descent in float32.
TrainingInput TestParallelTraining::input(int workers, int replicas) const
{
    TrainingInput input;
    input.recipe.inputSize = 32;
    input.recipe.batchSize = 8;
    input.recipe.epochs = 1;
    input.recipe.learningRate = 0.01;
    input.recipe.schedule = ScheduleKind::Constant;
    input.recipe.precision = Precision::Float32;
    input.recipe.zeroInitResidual = false;  // gradients of nearly nothing would magnify the rounding
    input.recipe.decayNorms = true;
    input.cores = planCores(workers, replicas);
    input.recipe.workers = workers;
    input.recipe.replicas = replicas;
    input.index = m_index;
    input.train = m_images;
    input.normalisation = {.mean = {0.5, 0.5, 0.5}, .std = {0.2, 0.2, 0.2}};
    input.validate = false;
    return input;
}

Taker TestParallelTraining::trained(const TrainingInput& input)
{
    Taker taker;
    const auto result = (*backend())->train(input, taker, taker, {});
    if (!result)
        qFatal("the training failed");
    return taker;
}

void TestParallelTraining::theLossHasTheSameBitsForEveryWorkerCount()
{
    const double serial = trained(input(0, 1)).epoch().trainLoss;
    QVERIFY(std::isfinite(serial) && serial > 0);
    for (const int workers : {1, 2, 4, 8})
        QCOMPARE(testing::exact(trained(input(workers, 1)).epoch().trainLoss), testing::exact(serial));
}

void TestParallelTraining::replicasAddUpTheGradientsOfTheirShares_data()
{
    QTest::addColumn<int>("replicas");
    QTest::newRow("2") << 2;
    QTest::newRow("4") << 4;
}

/// A step of k replicas moves every weight by the mean of what a step on each share alone does: then each share has its
/// own BatchNorm statistics and the mean loss of its own images, as in a replica.
void TestParallelTraining::replicasAddUpTheGradientsOfTheirShares()
{
    QFETCH(int, replicas);
    TrainingInput whole = input(0, replicas);
    whole.recipe.batchSize = static_cast<int>(m_images.size());
    whole.recipe.augment = {};
    whole.recipe.momentum = 0;
    whole.recipe.nesterov = false;
    whole.recipe.weightDecay = 0;
    whole.weights = trained(input(0, 1)).model;
    whole.recipe.learningRate = 0.1;
    const Taker together = trained(whole);

    const BatchPlan plan(m_images, whole.recipe.batchSize, true, mixSeed(whole.recipe.seed, 0));
    const auto order = plan.batch(0);
    const std::size_t shareSize = order.size() / static_cast<std::size_t>(replicas);
    std::vector<Taker> alone;
    double lossSum = 0;
    for (int i = 0; i < replicas; ++i) {
        TrainingInput share = whole;
        share.cores.replicas = 1;  // of as many threads as each of the others: then it computes the same bits
        const auto images = order.subspan(static_cast<std::size_t>(i) * shareSize, shareSize);
        share.train.assign(images.begin(), images.end());
        alone.push_back(trained(share));
        lossSum += alone.back().epoch().trainLoss;
    }
    QVERIFY(std::abs(together.epoch().trainLoss - lossSum / replicas) < 1e-5);

    whole.cores = planCores(0, 1);
    const Taker oneReplica = trained(whole);
    double worst = 0, worstOfOne = 0;
    for (const NamedTensor& tensor : whole.weights.tensors) {
        if (!learns(tensor))
            continue;
        const auto before = floatsOf(whole.weights, tensor), after = floatsOf(together.model, tensor);
        const auto byOne = floatsOf(oneReplica.model, tensor);
        std::vector<std::vector<float>> shares;
        for (const Taker& share : alone)
            shares.push_back(floatsOf(share.model, tensor));
        double moved = 0, error = 0, errorOfOne = 0;  // squared lengths over the tensor
        for (std::size_t i = 0; i < before.size(); ++i) {
            double expected = 0;
            for (const auto& share : shares)
                expected += (double(share[i]) - before[i]) / replicas;
            moved += expected * expected;
            error += std::pow(double(after[i]) - before[i] - expected, 2);
            errorOfOne += std::pow(double(byOne[i]) - before[i] - expected, 2);
        }
        // Rounding is magnified on its way back through twenty normalisations over few values.
        worst = std::max(worst, std::sqrt(error / moved));
        worstOfOne = std::max(worstOfOne, std::sqrt(errorOfOne / moved));
        QVERIFY2(error <= 0.02 * 0.02 * moved,
                 qPrintable(QStringLiteral("%1: %2").arg(tensor.name.c_str()).arg(std::sqrt(error / moved))));
    }
    qInfo("furthest from the sum of the shares: %.2g of the step; one replica over the whole batch: %.2g", worst, worstOfOne);
    QVERIFY2(worstOfOne > 0.1, "one replica normalises over the whole batch: else this comparison would show nothing");
}

void TestParallelTraining::withoutValidationThereIsNoBest()
{
    const Taker taker = trained(input(1, 1));
    QCOMPARE(taker.epoch().epoch, 1);
    QVERIFY(!taker.epoch().best);
    QCOMPARE(taker.epoch().validLoss, 0.0);
    QCOMPARE(taker.bestStored, 0);
    TrainingInput validated = input(1, 1);
    validated.validate = true;
    Taker unused;
    const auto refused = (*backend())->train(validated, unused, unused, {});
    QVERIFY(refused.failed());
    QCOMPARE(toWord(refused.error().code), "EmptySubset");
    validated.valid = {m_images.front()};
    QCOMPARE(trained(validated).bestStored, 1);
}

void TestParallelTraining::lanesTellWhoDidWhat_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<QStringList>("lanes");
    QTest::newRow("serial") << 0 << 1 << QStringList{"trainer 1: read decode compute"};
    QTest::newRow("two workers") << 2 << 1 << QStringList{"trainer 1: compute wait", "workers: read decode compute"};
    QTest::newRow("two replicas") << 0 << 2
                                  << QStringList{"trainer 1: read decode compute", "replica 1: compute transfer wait",
                                                 "replica 2: compute wait"};
}

void TestParallelTraining::lanesTellWhoDidWhat()
{
    QFETCH(int, workers);
    QFETCH(int, replicas);
    QFETCH(QStringList, lanes);
    TimelineRecorder recorder;
    TrainingInput timed = input(workers, replicas);
    timed.timeline = &recorder;
    timed.validate = true;
    timed.valid = {m_images[3], m_images[7]};
    trained(timed);
    const Timeline timeline = recorder.take();

    QStringList found;
    QSet<QString> byWorkers;
    for (const TimelineLane& lane : timeline.lanes) {
        qint64 last = 0;
        QStringList done;
        for (const TimelineSpan& span : lane.spans) {
            QVERIFY(span.begin >= last && span.end >= span.begin);
            last = span.end;
        }
        QVERIFY(last <= timeline.seconds * 1e9);
        for (std::size_t i = 0; i < activityCount; ++i) {
            if (lane.seconds[i] > 0)
                done << toWord(Activity(i));
        }
        // Which worker gets a batch, and whether one ever waits for room, is a matter of luck.
        if (lane.kind == "worker") {
            byWorkers += QSet(done.begin(), done.end());
            continue;
        }
        found << QStringLiteral("%1 %2: %3").arg(lane.kind).arg(lane.number).arg(done.join(' '));
    }
    if (workers > 0) {
        byWorkers -= toWord(Activity::Wait);
        QCOMPARE(byWorkers, (QSet<QString>{"read", "decode", "compute"}));
        found << QStringLiteral("workers: read decode compute");
    }
    found.sort();
    lanes.sort();
    QCOMPARE(found, lanes);
}

void TestParallelTraining::withoutWorkersTheWaitIsTheLoading()
{
    TimelineRecorder recorder;
    TrainingInput timed = input(0, 1);
    timed.timeline = &recorder;
    const EpochRecord epoch = trained(timed).epoch();
    const Timeline timeline = recorder.take();
    // The wait encloses reading, decoding and augmenting; of the lane's computing the augmenting is a part.
    const double waited = epoch.waitShare * epoch.trainSeconds;
    QVERIFY(waited >= timeline.total(Activity::Decode));
    QVERIFY(waited <= timeline.total(Activity::Read) + timeline.total(Activity::Decode) + timeline.total(Activity::Compute));
}

LEAFBENCH_GUILESS_TEST(TestParallelTraining)
#include "tst_ParallelTraining.moc"
