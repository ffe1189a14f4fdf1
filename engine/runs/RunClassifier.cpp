#include "engine/runs/RunClassifier.h"

#include "engine/common/TextFile.h"
#include "engine/evaluation/ScoreTable.h"
#include "engine/imaging/Decode.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace leafbench {

Outcome<std::shared_ptr<Classifier>> openClassifier(const Run& run)
{
    using Result = std::shared_ptr<Classifier>;
    if (!run.hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    const auto weights = readSafetensors(run.bestCheckpoint());
    if (!weights)
        return weights.as<Result>();
    const auto torch = backend();
    if (!torch)
        return torch.as<Result>();
    ModelOptions options;
    options.classes = static_cast<int>(run.classNames.size());
    options.inputSize = run.recipe.inputSize;
    options.precision = run.recipe.precision;
    options.normalisation = run.normalisation;
    return (*torch)->makeClassifier(*weights, options);
}

RunClassifier::RunClassifier(Run run, std::shared_ptr<Classifier> classifier, ReferencePtr reference)
    : m_run(std::move(run)), m_classifier(std::move(classifier)), m_reference(std::move(reference))
{
}

Outcome<std::shared_ptr<RunClassifier>> RunClassifier::open(const QString& runPath)
{
    using Result = std::shared_ptr<RunClassifier>;
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Result>();
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<Result>();
    return Result(new RunClassifier(*run, *classifier, storedReference(*run)));
}

void RunClassifier::setReference(ReferencePtr reference)
{
    m_reference = std::move(reference);
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
    return m_reference->datasetRoot + QLatin1Char('/') + m_reference->images[image].path;
}

void RunClassifier::judge(Classification& answer, const Scores& scores) const
{
    const double temperature = m_reference ? m_reference->temperature.temperature : 1;
    answer.top = topFive(softmax(scores.logits, temperature), m_run.classNames);
    if (answer.top.empty() || answer.top.front().probability < Classification::sureFrom)
        answer.verdict = Verdict::Unsure;
    if (!m_reference)
        return;
    constexpr std::size_t shown = 8;
    const Reference::Near near = m_reference->nearest(scores.features);
    answer.calibrated = true;
    answer.distance = near.distance;
    answer.threshold = m_reference->threshold;
    answer.falseAlarmRate = m_reference->falseAlarmRate;
    if (answer.distance > answer.threshold)
        answer.verdict = Verdict::Unlike;
    for (const auto& [image, distance] : std::span(near.images).first(std::min(shown, near.images.size())))
        answer.nearest.push_back({trainingPath(image), m_run.classNames[m_reference->images[image].classIndex], distance});
}

/// image: `bytes` decoded for the network.
std::optional<TrainingCopy> RunClassifier::copyOf(const QByteArray& bytes, const RgbImage& image)
{
    constexpr int enoughToSee = 64;  // what a look is taken of; less would change it
    if (!m_reference)
        return std::nullopt;
    if (!m_copies) {
        m_copies.emplace();
        for (quint32 i = 0; i < m_reference->images.size(); ++i)
            m_copies->add(i, m_reference->images[i].hash);
    }
    const auto larger = std::min(image.width, image.height) < enoughToSee
        ? decodeImage(bytes, {}, {.enoughSide = enoughToSee}) : Outcome<RgbImage>(RgbImage());
    const RgbImage& seen = larger && !larger->empty() ? *larger : image;
    const auto match = m_copies->find(pictureHash(bytes, seen));
    if (!match)
        return std::nullopt;
    return TrainingCopy{trainingPath(match->picture), m_run.classNames[m_reference->images[match->picture].classIndex],
                        match->identical};
}

Outcome<Classification> RunClassifier::answer(const QByteArray& bytes, const QString& name, int threads)
{
    QElapsedTimer clock;
    clock.start();
    const auto image = decodeImage(bytes, name, {.enoughSide = m_run.recipe.inputSize});
    if (!image)
        return image.as<Classification>();
    const auto scores = m_classifier->classify(*image, threads);
    if (!scores)
        return scores.as<Classification>();
    Classification out;
    out.image = name;
    judge(out, *scores);
    out.copy = copyOf(bytes, *image);
    out.elapsedMs = clock.nsecsElapsed() * 1e-6;
    out.width = image->width;
    out.height = image->height;
    return out;
}

Outcome<Classification> RunClassifier::classifyFile(const QString& path, int threads)
{
    const auto bytes = readFile(path);
    return bytes ? answer(*bytes, path, threads) : bytes.as<Classification>();
}

Outcome<Classification> RunClassifier::classifyBytes(const QByteArray& bytes, const QString& name, int threads)
{
    return answer(bytes, name, threads);
}

Outcome<SaliencyMap> RunClassifier::saliency(const QByteArray& bytes, const QString& name, const QString& className, int threads)
{
    const auto classIndex = m_run.classNames.indexOf(className);
    if (classIndex < 0)
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("class"), .detail = className, .choices = m_run.classNames};
    const auto image = decodeImage(bytes, name, {.enoughSide = m_run.recipe.inputSize});
    return image ? m_classifier->saliency(*image, static_cast<int>(classIndex), threads) : image.as<SaliencyMap>();
}

}  // namespace leafbench
