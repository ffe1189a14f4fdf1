#include "engine/runs/answers/RunClassifier.h"

#include "engine/evaluation/LogitTable.h"
#include "engine/imaging/decode/ImageReader.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/starter/StarterModel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <future>
#include <numeric>

namespace leafbench {

Result<std::shared_ptr<Classifier>> openClassifier(const Run& run)
{
    using Made = std::shared_ptr<Classifier>;
    if (!run.hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    if (run.starter) {
        if (const auto whole = checkStarter(run.path); !whole)
            return whole.as<Made>();
    }
    const auto weights = readWeights(run.bestCheckpoint());
    if (!weights)
        return weights.as<Made>();
    const auto torch = backend();
    if (!torch)
        return torch.as<Made>();
    ModelOptions options;
    options.classes = static_cast<int>(run.classNames.size());
    options.inputSize = run.recipe.inputSize;
    options.precision = run.recipe.precision;
    options.normalisation = run.normalisation;
    options.source = run.bestCheckpoint();
    return (*torch)->makeClassifier(*weights, options);
}

RunClassifier::RunClassifier(Run run, std::shared_ptr<Classifier> classifier, FeatureBankPtr featureBank)
    : m_run(std::move(run)),
      m_classifier(std::move(classifier)),
      m_featureBank(std::move(featureBank))
{
}

Result<std::shared_ptr<RunClassifier>> RunClassifier::open(const QString& runPath)
{
    using Made = std::shared_ptr<RunClassifier>;
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Made>();
    // LibTorch takes most of a new process's first answer: it loads while the files are read.
    const auto loading = std::async(std::launch::async, [] { return backend().finished(); });
    FeatureBankPtr bank = loadFeatureBank(*run);
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<Made>();
    return Made(new RunClassifier(*run, *classifier, std::move(bank)));
}

void RunClassifier::setFeatureBank(FeatureBankPtr featureBank)
{
    m_featureBank = std::move(featureBank);
    m_copies.reset();
}

static std::vector<ClassProbability> topFive(const std::vector<float>& probabilities, const QStringList& names)
{
    std::vector<int> order(probabilities.size());
    std::iota(order.begin(), order.end(), 0);
    const auto count = std::min<std::size_t>(5, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                      [&](int a, int b) { return probabilities[a] > probabilities[b]; });
    std::vector<ClassProbability> top;
    for (std::size_t i = 0; i < count; ++i)
        top.push_back({names[order[i]], probabilities[order[i]]});
    return top;
}

QString RunClassifier::trainingPath(quint32 image) const
{
    const QString& root = m_featureBank->datasetRoot;  // empty: the starter model's pictures are nowhere
    return root.isEmpty() ? m_featureBank->images[image].path : root + QLatin1Char('/') + m_featureBank->images[image].path;
}

void RunClassifier::assess(Classification& answer, const Scores& scores) const
{
    const double temperature = m_featureBank ? m_featureBank->temperature.temperature : 1;
    answer.top = topFive(softmax(scores.logits, temperature), m_run.classNames);
    if (!m_featureBank)
        return;
    constexpr std::size_t shown = 8;
    const FeatureBank::Neighbors near = m_featureBank->nearest(scores.features);
    answer.calibrated = true;
    answer.confidenceThreshold = m_featureBank->confidenceThreshold;
    answer.distance = near.distance;
    answer.threshold = m_featureBank->threshold;
    answer.falsePositiveRate = m_featureBank->falsePositiveRate;
    if (m_featureBank->layer3.isFitted()) {
        answer.layer3 = m_featureBank->layer3.distance(scores.layer3);
        answer.layer3Threshold = m_featureBank->layer3Threshold;
    }
    if (m_featureBank->isOutOfDistribution({answer.distance, answer.layer3}) || showsNothing(answer.flaw))
        answer.verdict = Verdict::OutOfDistribution;
    else if (answer.flaw == PictureFlaw::None && answer.confidenceThreshold && !answer.top.empty()
             && answer.confidenceThreshold->accepts(answer.top.front().probability))
        answer.verdict = Verdict::Sure;
    for (const auto& [image, distance] : std::span(near.images).first(std::min(shown, near.images.size())))
        answer.nearest.push_back({trainingPath(image), m_run.classNames[m_featureBank->images[image].classIndex], distance});
}

/// image: `bytes`, decoded for the network.
std::optional<TrainingCopy> RunClassifier::copyOf(const QByteArray& bytes, const RgbImage& image)
{
    constexpr int minHashSide = 64;  // the hash of a smaller picture would differ
    if (!m_featureBank)
        return std::nullopt;
    if (!m_copies)
        m_copies.emplace(m_featureBank->pictureIndex());
    const auto larger = std::min(image.width, image.height) < minHashSide ? decodeImage(bytes, {}, {.minSide = minHashSide})
                                                                          : Result<RgbImage>(RgbImage());
    const RgbImage& hashInput = larger && !larger->empty() ? *larger : image;
    const auto match = m_copies->find(pictureHash(bytes, hashInput));
    if (!match)
        return std::nullopt;
    return TrainingCopy{trainingPath(match->picture), m_run.classNames[m_featureBank->images[match->picture].classIndex],
                        match->identical};
}

Result<Classification> RunClassifier::answer(const QByteArray& bytes, const QString& name, int threads)
{
    QElapsedTimer clock;
    clock.start();
    const auto image = decodeImage(bytes, name, {.minSide = m_run.recipe.inputSize});
    if (!image)
        return image.as<Classification>();
    const auto scores = m_classifier->classify(*image, threads);
    if (!scores)
        return scores.as<Classification>();
    Classification out;
    out.image = name;
    out.flaw = flawOf(*image);
    assess(out, *scores);
    out.copy = copyOf(bytes, *image);
    out.elapsedMs = clock.nsecsElapsed() * 1e-6;
    out.width = image->width;
    out.height = image->height;
    return out;
}

Result<Classification> RunClassifier::classifyFile(const QString& path, int threads)
{
    ImageReader reader;
    const auto read = reader.read(path);
    return read ? answer(reader.bytes(), path, threads) : read.as<Classification>();
}

Result<Classification> RunClassifier::classifyBytes(const QByteArray& bytes, const QString& name, int threads)
{
    return answer(bytes, name, threads);
}

Result<SaliencyMap> RunClassifier::saliency(const QByteArray& bytes, const QString& name, const QString& className, int threads)
{
    const auto classIndex = m_run.classNames.indexOf(className);
    if (classIndex < 0)
        return Error{
            .code = ErrorCode::BadValue, .subject = QStringLiteral("class"), .detail = className, .choices = m_run.classNames};
    const auto image = decodeImage(bytes, name, {.minSide = m_run.recipe.inputSize});
    return image ? m_classifier->saliency(*image, static_cast<int>(classIndex), threads) : image.as<SaliencyMap>();
}

}  // namespace leafbench
