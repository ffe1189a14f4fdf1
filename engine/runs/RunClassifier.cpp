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
    return Result(new RunClassifier(*run, *classifier, nullptr));
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
    out.top = topFive(softmax(scores->logits), m_run.classNames);
    if (out.top.empty() || out.top.front().probability < Classification::sureFrom)
        out.verdict = Verdict::Unsure;
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

}  // namespace leafbench
