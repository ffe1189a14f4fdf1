#include "engine/runs/evaluation/EvaluateRun.h"

#include "engine/dataset/LostImages.h"
#include "engine/runs/answers/BuildFeatureBank.h"
#include "engine/runs/evaluation/EvaluationFiles.h"
#include "engine/runs/starter/StarterModel.h"

#include <QElapsedTimer>

namespace leafbench {
namespace {

/// Predictions for a subset, and their temperature.
struct Answers {
    std::vector<Prediction> predictions;
    std::vector<RefusedImage> refused;
    double temperature = 1;
};

/// One pass over the images, even if it builds the feature bank on the way.
Result<Answers> answersOf(const RunPictures& pictures, Subset subset, const std::vector<quint32>& images, const JobContext& context)
{
    Answers answers;
    if (const FeatureBankPtr stored = loadFeatureBank(pictures.run)) {
        answers.temperature = stored->temperature.temperature;
    } else if (auto built = buildFeatureBank(pictures, context)) {
        answers.temperature = built->featureBank->temperature.temperature;
        if (subset == Subset::Valid) {
            answers.predictions = std::move(built->valid);
            answers.refused = std::move(built->refused);
            return answers;
        }
    } else if (built.cancelled() || built.error().code != ErrorCode::EmptySubset) {
        return built.as<Answers>();
    }
    auto said = pictures.classifier->predict(pictures.index, images, -1, answers.refused, QStringLiteral("evaluate"), context);
    if (!said)
        return said.as<Answers>();
    answers.predictions = std::move(said).value();
    return answers;
}

}  // namespace

Result<Evaluation> evaluateRun(const QString& runPath, Subset subset, const JobContext& context, const QString& data)
{
    if (isStarter(runPath))
        return Error{.code = ErrorCode::StarterFixed, .subject = runPath};
    QElapsedTimer clock;
    clock.start();
    const auto pictures = openRunPictures(runPath, data, context);
    if (!pictures)
        return pictures.as<Evaluation>();
    const Run& run = pictures->run;
    const std::vector<quint32> images = pictures->split.images(subset);
    if (images.empty())
        return Error{.code = ErrorCode::EmptySubset, .subject = toWord(subset)};
    auto answers = answersOf(*pictures, subset, images, context);
    if (!answers)
        return answers.as<Evaluation>();
    if (auto present = checkRefused(*pictures->index, answers->refused); !present)
        return present.as<Evaluation>();
    const RefusedImage* example = answers->refused.empty() ? nullptr : &answers->refused.front();
    const auto lost = std::ssize(images) - std::ssize(answers->predictions);
    if (auto enough = checkLost(toWord(subset), lost, std::ssize(images), example); !enough)
        return enough.as<Evaluation>();

    Evaluation evaluation;
    evaluation.runPath = run.path;
    evaluation.datasetRoot = pictures->index->root;
    evaluation.subset = subset;
    evaluation.difference = pictures->difference;
    evaluation.classNames = run.classNames;
    evaluation.temperature = answers->temperature;
    evaluation.refused = std::move(answers->refused);
    setAnswers(evaluation, answers->predictions, *pictures->index);
    evaluation.elapsedSeconds = clock.nsecsElapsed() * 1e-9;
    if (auto stored = storeEvaluation(evaluation, run.evaluationDir(subset)); !stored)
        return stored.as<Evaluation>();
    return evaluation;
}

}  // namespace leafbench
