#include "engine/backend/Backend.h"
#include "engine/dataset/Scanner.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrainingLog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leafbench;

namespace {

/// Cancels at a step of the whole training.
class Canceller : public testing::TrainingLog {
public:
    Canceller(CancellationToken token, int step) : m_token(std::move(token)), m_left(step) {}
    void onStep(const StepRecord&) override
    {
        if (--m_left == 0)
            m_token.cancel();
    }

private:
    CancellationToken m_token;
    int m_left;
};

}  // namespace

class tst_Features : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bitsDoNotDependOnThreads_data();
    void bitsDoNotDependOnThreads();
    void normStatisticsAreThoseOfTraining();
    void cancelledWithinABatch();
    void otherWeightsAreRefused();
    void trainingIsThatOverPictures_data();
    void trainingIsThatOverPictures();
    void bestIsTheWholeNetwork();
    void resumeEqualsUnbroken();
    void anotherBackboneIsNoState();

private:
    TrainingInput input(Precision precision = Precision::Float32) const;
    TrainingInput withFeatures(TrainingInput input, int threads = 2) const;
    FeaturesPtr features(const TrainingInput& input, int threads) const;

    QTemporaryDir m_dir;
    DatasetPtr m_index;
    std::vector<quint32> m_train, m_valid, m_all;
    TensorFile m_weights;  ///< of a network that has learnt a little
};

/// Two broken files in train, one in valid: 80 images make two whole batches and a smaller one.
void tst_Features::initTestCase()
{
    testing::writeSmallDataset(m_dir.path(), {.train = 15, .valid = 5});
    for (const char* name : {"train/Species_0___disease_0/leaf_003.jpg", "train/Species_2___disease_2/leaf_007.jpg",
                             "valid/Species_1___disease_1/leaf_002.jpg"}) {
        QFile broken(m_dir.filePath(QString::fromLatin1(name)));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
    }
    const auto index = scanDataset(m_dir.path());
    QVERIFY(index);
    m_index = *index;
    for (quint32 i = 0; i < m_index->images.size(); ++i) {
        (m_index->images[i].folder == Folder::Train ? m_train : m_valid).push_back(i);
        m_all.push_back(i);
    }
    QVERIFY(backend());
    TrainingInput first = input();
    first.recipe.trainable = Trainable::All;
    first.recipe.batchNorm = BatchNorm::Train;
    first.recipe.epochs = 6;  // the running statistics have to settle
    first.recipe.learningRate = 0.02;
    testing::TrainingLog taker;
    QVERIFY((*backend())->train(first, taker, taker, {}));
    m_weights = taker.model;
}

TrainingInput tst_Features::input(Precision precision) const
{
    TrainingInput input;
    Recipe& recipe = input.recipe;
    recipe.inputSize = 32;
    recipe.batchSize = 8;
    recipe.epochs = 3;
    recipe.learningRate = 0.01;
    recipe.augment = {};
    recipe.trainable = Trainable::Head;
    recipe.batchNorm = BatchNorm::Frozen;
    recipe.precision = precision;
    recipe.dropout = 0.3;
    input.cores = planCores(0, 1, 1);
    input.index = m_index;
    input.train = m_train;
    input.valid = m_valid;
    input.normalisation = {.mean = {0.5, 0.5, 0.5}, .std = {0.2, 0.2, 0.2}};
    input.weights = m_weights;
    return input;
}

FeaturesPtr tst_Features::features(const TrainingInput& input, int threads) const
{
    const auto table = (*backend())->features({input.recipe, input.weights, m_index, m_all, input.normalisation, threads}, {});
    return table ? *table : FeaturesPtr();
}

TrainingInput tst_Features::withFeatures(TrainingInput input, int threads) const
{
    const auto model = (*backend())->initialModel(input.recipe, static_cast<int>(m_index->classes.size()), input.weights);
    if (!model)
        qFatal("no initial model");
    input.weights = *model;
    input.features = features(input, threads);
    return input;
}

void tst_Features::bitsDoNotDependOnThreads_data()
{
    QTest::addColumn<bool>("bfloat16");
    QTest::newRow("float32") << false;
    QTest::newRow("bfloat16") << true;
}

void tst_Features::bitsDoNotDependOnThreads()
{
    QFETCH(bool, bfloat16);
    const TrainingInput given = input(bfloat16 ? Precision::BFloat16 : Precision::Float32);
    const FeaturesPtr one = features(given, 1);
    QVERIFY(one);
    QCOMPARE(one->images.size(), 77u);
    QCOMPARE(one->values.size(), 77u * FeatureTable::width);
    QCOMPARE(one->refused.size(), 3u);
    QVERIFY(std::is_sorted(one->images.begin(), one->images.end()));
    QVERIFY(std::all_of(one->values.begin(), one->values.end(), [](float value) { return value >= 0; }));
    QVERIFY2(*std::max_element(one->values.begin(), one->values.end()) > 0.1f, "features of a network that works");
    for (const int threads : {2, 4}) {
        const FeaturesPtr more = features(given, threads);
        QVERIFY(more->values == one->values);
        QVERIFY(more->images == one->images);
    }
}

/// The oracle: one step of training moves running statistics by a tenth towards the batch's.
void tst_Features::normStatisticsAreThoseOfTraining()
{
    TrainingInput given = input();
    given.recipe.batchNorm = BatchNorm::Train;
    given.recipe.batchSize = 32;
    given.recipe.epochs = 1;
    given.train = {m_train.begin(), m_train.begin() + 32};
    given.validate = false;
    given.weights = *(*backend())->initialModel(given.recipe, static_cast<int>(m_index->classes.size()), {});
    testing::TrainingLog taker;
    QVERIFY((*backend())->train(given, taker, taker, {}));
    const auto taken = [&](const std::vector<quint32>& images, int threads) {
        return *(*backend())
                    ->recalibrateBatchNorm({given.recipe, given.weights, m_index, images, given.normalisation, threads}, {});
    };
    const TensorFile one = taken(given.train, 1);
    const auto numbers = [](const TensorFile& file, const char* name) {
        const QByteArray& bytes = file.find(name)->bytes;
        const auto* first = reinterpret_cast<const float*>(bytes.constData());
        return std::vector<float>(first, first + bytes.size() / static_cast<qsizetype>(sizeof(float)));
    };
    for (const char* layer : {"bn1", "layer2.0.downsample.1", "layer4.1.bn2"}) {
        const std::string name(layer);
        const auto mean = numbers(one, (name + ".running_mean").c_str());
        const auto var = numbers(one, (name + ".running_var").c_str());
        const auto movedMean = numbers(taker.model, (name + ".running_mean").c_str());
        const auto movedVar = numbers(taker.model, (name + ".running_var").c_str());
        for (std::size_t i = 0; i < mean.size(); ++i) {
            QVERIFY(std::abs(movedMean[i] - 0.1f * mean[i]) < 1e-3f * (1 + std::abs(mean[i])));
            QVERIFY(std::abs(movedVar[i] - (0.9f + 0.1f * var[i])) < 1e-3f * (1 + var[i]));
        }
    }
    const TensorFile all = taken(m_all, 1);
    QVERIFY(numbers(all, "bn1.running_mean") != numbers(one, "bn1.running_mean"));
    for (const int threads : {2, 3})
        QVERIFY(numbers(taken(m_all, threads), "layer4.1.bn2.running_var") == numbers(all, "layer4.1.bn2.running_var"));
}

void tst_Features::cancelledWithinABatch()
{
    JobContext context;
    context.progress = [token = context.token](const Progress& progress) mutable {
        QCOMPARE(progress.phase, QStringLiteral("features"));
        token.cancel();
    };
    const TrainingInput given = input();
    QVERIFY((*backend())->features({given.recipe, given.weights, m_index, m_all, given.normalisation, 2}, context).cancelled());
}

void tst_Features::otherWeightsAreRefused()
{
    TensorFile lacking = m_weights;
    lacking.tensors.erase(lacking.tensors.begin());
    const TrainingInput given = input();
    const auto refused = (*backend())->features({given.recipe, lacking, m_index, m_all, given.normalisation, 2}, {});
    QVERIFY(refused.failed());
    QCOMPARE(refused.error().code, ErrorCode::WeightsMismatch);
}

void tst_Features::trainingIsThatOverPictures_data()
{
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<bool>("scratch");
    QTest::addColumn<bool>("bfloat16");
    QTest::newRow("SGD") << "sgd" << false << false;
    QTest::newRow("AdamW") << "adamw" << false << false;
    QTest::newRow("from scratch") << "sgd" << true << false;
    QTest::newRow("bfloat16") << "sgd" << false << true;
}

/// The oracle: the same recipe forced through the pictures.
void tst_Features::trainingIsThatOverPictures()
{
    QFETCH(QString, optimizer);
    QFETCH(bool, scratch);
    QFETCH(bool, bfloat16);
    TrainingInput pictures = input(bfloat16 ? Precision::BFloat16 : Precision::Float32);
    QVERIFY(pictures.recipe.hasFixedFeatures());
    QVERIFY(pictures.recipe.set("optimizer", optimizer));
    if (scratch)
        pictures.weights = {};
    testing::TrainingLog slow, fast;
    const TrainingInput table = withFeatures(pictures);
    QVERIFY((*backend())->train(pictures, slow, slow, {}));
    QVERIFY((*backend())->train(table, fast, fast, {}));
    // Batches of another size may be rounded otherwise by the convolutions' kernels.
    const double tolerance = bfloat16 ? 0.02 : 1e-4;
    for (std::size_t i = 0; i < 3; ++i) {
        const EpochRecord &a = slow.epochs[i], &b = fast.epochs[i];
        QVERIFY2(std::abs(a.trainLoss - b.trainLoss) <= tolerance * a.trainLoss,
                 qPrintable(QString::asprintf("%g %g", a.trainLoss, b.trainLoss)));
        QVERIFY(std::abs(a.validLoss - b.validLoss) <= tolerance * a.validLoss);
        QCOMPARE(b.learningRate, a.learningRate);
    }
    QVERIFY2(fast.model.find("fc.weight")->bytes != table.weights.find("fc.weight")->bytes, "it learns something");
    QCOMPARE(slow.refused.size(), 3u);
    QVERIFY(fast.refused == slow.refused);
    for (const NamedTensor& tensor : slow.model.tensors) {
        if (!tensor.name.starts_with("fc."))
            QVERIFY2(fast.model.find(tensor.name)->bytes == tensor.bytes, tensor.name.c_str());
    }
}

void tst_Features::bestIsTheWholeNetwork()
{
    testing::TrainingLog taker;
    QVERIFY((*backend())->train(withFeatures(input()), taker, taker, {}));
    const auto classifier
        = (*backend())->makeClassifier(taker.best, {.classes = 4, .inputSize = 32, .normalisation = input().normalisation});
    QVERIFY(classifier);
    std::vector<RefusedImage> refused;
    const auto answers = (*classifier)->predict(m_index, m_valid, 0, refused, "evaluate", {});
    QVERIFY(answers);
    QCOMPARE(refused.size(), 1u);
    double correct = 0;
    for (const Prediction& answer : *answers) {
        const auto& p = answer.scores.logits;
        correct += std::max_element(p.begin(), p.end()) - p.begin() == m_index->images[answer.image].classIndex;
    }
    double best = 0;
    for (const EpochRecord& epoch : taker.epochs)
        best = std::max(best, epoch.validAccuracy);
    QCOMPARE(correct / static_cast<double>(answers->size()), best);
}

void tst_Features::resumeEqualsUnbroken()
{
    const TrainingInput whole = withFeatures(input());
    testing::TrainingLog unbroken;
    QVERIFY((*backend())->train(whole, unbroken, unbroken, {}));
    JobContext context;
    Canceller broken(context.token, 12);  // eight steps an epoch: in the middle of the second
    QVERIFY((*backend())->train(whole, broken, broken, context).cancelled());
    QCOMPARE(broken.last.epoch, 1);
    TrainingInput rest = whole;
    rest.resume = std::make_shared<const TrainingState>(broken.last);
    testing::TrainingLog resumed;
    QVERIFY((*backend())->train(rest, resumed, resumed, {}));
    QCOMPARE(resumed.losses(), unbroken.losses().mid(1));
    QVERIFY(resumed.modelBytes() == unbroken.modelBytes());
}

void tst_Features::anotherBackboneIsNoState()
{
    const TrainingInput whole = withFeatures(input());
    testing::TrainingLog taker;
    QVERIFY((*backend())->train(whole, taker, taker, {}));
    TrainingState other = taker.last;
    for (NamedTensor& tensor : other.model.tensors) {
        if (tensor.name == "layer1.0.conv1.weight")
            tensor.bytes[0] = static_cast<char>(tensor.bytes[0] ^ 1);
    }
    TrainingInput rest = whole;
    rest.resume = std::make_shared<const TrainingState>(other);
    const auto refused = (*backend())->train(rest, taker, taker, {});
    QVERIFY(refused.failed());
    QCOMPARE(refused.error().code, ErrorCode::WeightsMismatch);
    QCOMPARE(refused.error().choices, QStringList("layer1.0.conv1.weight"));
}

LEAFBENCH_GUILESS_TEST(tst_Features)
#include "tst_Features.moc"
