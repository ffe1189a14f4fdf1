#include "engine/runs/EvaluateRun.h"

#include "engine/runs/EvaluationFiles.h"
#include "engine/runs/ReferenceMaker.h"

#include <QElapsedTimer>

namespace leafbench {

namespace {

/// What the network said of a subset, and the temperature to read it at.
struct Answers {
    std::vector<Prediction> predictions;
    std::vector<RefusedImage> refused;
    double temperature = 1;
};

/// The images are gone over once, also where that makes the reference on the way.
Outcome<Answers> answersOf(const RunPictures& pictures, Subset subset, const std::vector<quint32>& images, const JobContext& context)
{
    Answers answers;
    if (const ReferencePtr stored = storedReference(pictures.run)) {
        answers.temperature = stored->temperature.temperature;
    } else if (auto made = makeReference(pictures, context)) {
        answers.temperature = made->reference->temperature.temperature;
        if (subset == Subset::Valid) {
            answers.predictions = std::move(made->valid);
            answers.refused = std::move(made->refused);
            return answers;
        }
    } else if (made.cancelled() || made.error().code != ErrorCode::EmptySubset) {
        return made.as<Answers>();
    }
    auto said = pictures.classifier->predict(pictures.index, images, -1, answers.refused, QStringLiteral("evaluate"), context);
    if (!said)
        return said.as<Answers>();
    answers.predictions = std::move(said).value();
    return answers;
}

EvaluatedImage evaluated(const ImageEntry& entry, const Scores& scores, double temperature)
{
    const int predicted = likeliest(scores.logits);
    return {entry.path, entry.classIndex, predicted, softmax(scores.logits, temperature)[static_cast<std::size_t>(predicted)]};
}

}  // namespace

Outcome<Evaluation> evaluateRun(const QString& runPath, Subset subset, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto pictures = openRunPictures(runPath, context);
    if (!pictures)
        return pictures.as<Evaluation>();
    const Run& run = pictures->run;
    const std::vector<quint32> images = pictures->split.images(subset);
    if (images.empty())
        return Error{.code = ErrorCode::EmptySubset, .subject = subsetName(subset)};
    auto answers = answersOf(*pictures, subset, images, context);
    if (!answers)
        return answers.as<Evaluation>();

    Evaluation evaluation;
    evaluation.runPath = run.path;
    evaluation.datasetRoot = pictures->index->root;
    evaluation.subset = subset;
    evaluation.classNames = run.classNames;
    evaluation.temperature = answers->temperature;
    evaluation.refused = std::move(answers->refused);
    evaluation.scores = scoresOf(answers->predictions, *pictures->index);
    for (const Prediction& prediction : answers->predictions)
        evaluation.images.push_back(evaluated(pictures->index->images[prediction.image], prediction.scores, evaluation.temperature));
    summarize(evaluation);
    evaluation.elapsedSeconds = clock.nsecsElapsed() * 1e-9;
    if (auto stored = storeEvaluation(evaluation, run.evaluationDir(subset)); !stored)
        return stored.as<Evaluation>();
    return evaluation;
}

}  // namespace leafbench
