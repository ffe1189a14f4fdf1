#include "tests/ui/madeup/MadeUpEvaluation.h"

#include "engine/common/Csv.h"
#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"

#include <QDir>
#include <QJsonObject>

#include <algorithm>

namespace leafbench::testing {

namespace {

void summarize(Evaluation& evaluation)
{
    evaluation.matrix = ConfusionMatrix(static_cast<int>(evaluation.classNames.size()));
    for (const EvaluatedImage& image : evaluation.images)
        evaluation.matrix.add(image.truth, image.predicted);
    evaluation.report = classificationReport(evaluation.matrix, evaluation.classNames);
}

/// Scores of one image, whose answer is the highest.
std::vector<float> scoresOf(const EvaluatedImage& image, int classes, Random& random)
{
    std::vector<float> logits;
    for (int i = 0; i < classes; ++i)
        logits.push_back(static_cast<float>(random.uniform(-3, 3)));
    logits[static_cast<std::size_t>(image.truth)] += 2;
    const float highest = *std::max_element(logits.begin(), logits.end());
    const double margin = image.truth == image.predicted ? random.uniform(0.5, 8) : random.uniform(0.1, 5);
    logits[static_cast<std::size_t>(image.predicted)] = highest + static_cast<float>(margin);
    for (float& logit : logits)
        logit *= 1.6F;
    return logits;
}

}  // namespace

Evaluation madeUpScoredEvaluation(int perClass)
{
    Evaluation evaluation = madeUpEvaluation(perClass);
    Random random(8);
    evaluation.scores.classes = static_cast<int>(evaluation.classNames.size());
    for (const EvaluatedImage& image : evaluation.images) {
        const std::vector<float> logits = scoresOf(image, evaluation.scores.classes, random);
        evaluation.scores.logits.insert(evaluation.scores.logits.end(), logits.begin(), logits.end());
        evaluation.scores.truths.push_back(image.truth);
    }
    evaluation.temperature = fitTemperature(evaluation.scores).temperature;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        const std::vector<float> p = softmax(evaluation.scores.row(i), evaluation.temperature);
        evaluation.images[i].confidence = *std::max_element(p.begin(), p.end());
    }
    evaluation.topFive = topAccuracy(evaluation.scores, 5);
    evaluation.before = reliability(evaluation.scores);
    evaluation.after = reliability(evaluation.scores, evaluation.temperature);
    return evaluation;
}

Evaluation madeUpOtherEvaluation(const Evaluation& first, const QString& runPath)
{
    Evaluation other = first;
    other.runPath = runPath;
    Random random(13);
    for (EvaluatedImage& image : other.images) {
        const double chance = random.uniform();
        if (chance < 0.05)
            image.predicted = image.truth;
        else if (chance < 0.13)
            image.predicted = static_cast<int>(random.below(static_cast<std::uint64_t>(other.classNames.size())));
        image.confidence = random.uniform(0.3, 1);
    }
    summarize(other);
    return other;
}

void writeMadeUpEvaluation(const Run& run, const Evaluation& evaluation)
{
    const QString dir = run.evaluationDir(evaluation.subset);
    QDir().mkpath(dir);
    QString csv = QStringLiteral("path,truth,predicted,confidence\n");
    for (const EvaluatedImage& image : evaluation.images) {
        csv += csvLine({image.path, evaluation.classNames[image.truth], evaluation.classNames[image.predicted],
                        QString::number(image.confidence, 'f', 6)})
            + u'\n';
    }
    if (!writeFile(dir + QStringLiteral("/predictions.csv"), csv.toUtf8())
        || !writeJson(dir + QStringLiteral("/metrics.json"), {{"dataset", evaluation.datasetRoot}}))
        qFatal("cannot write the evaluation");
}

}  // namespace leafbench::testing
