#include "engine/runs/evaluation/EvaluationFiles.h"

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorValues.h"
#include "engine/runs/answers/RunPictures.h"
#include "engine/runs/place/RunsPlace.h"

#include <QDir>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace leafbench {

/// The classes that there may be images of: all, or those of another dataset's folders.
static std::vector<int> reportedClasses(const Evaluation& evaluation)
{
    std::vector<int> classes;
    for (int i = 0; i < evaluation.classNames.size(); ++i) {
        const auto isOfClass = [&](const MatchedFolder& folder) { return folder.className == evaluation.classNames[i]; };
        if (!evaluation.other || std::any_of(evaluation.other->folders.begin(), evaluation.other->folders.end(), isOfClass))
            classes.push_back(i);
    }
    return classes;
}

void summarize(Evaluation& evaluation)
{
    evaluation.matrix = ConfusionMatrix(static_cast<int>(evaluation.classNames.size()));
    for (const EvaluatedImage& image : evaluation.images)
        evaluation.matrix.add(image.truth, image.predicted);
    evaluation.report = classificationReport(evaluation.matrix, evaluation.classNames, reportedClasses(evaluation));
    if (!evaluation.hasScores())
        return;
    evaluation.topFive = topAccuracy(evaluation.scores, 5);
    evaluation.before = reliability(evaluation.scores);
    evaluation.after = reliability(evaluation.scores, evaluation.temperature);
}

static EvaluatedImage evaluated(const ImageEntry& entry, const Scores& scores, double temperature)
{
    const int predicted = argmax(scores.logits);
    return {entry.path, entry.classIndex, predicted, softmax(scores.logits, temperature)[static_cast<std::size_t>(predicted)]};
}

void setAnswers(Evaluation& evaluation, const std::vector<Prediction>& predictions, const DatasetIndex& index)
{
    evaluation.scores = scoresOf(predictions, index);
    for (const Prediction& prediction : predictions)
        evaluation.images.push_back(evaluated(index.images[prediction.image], prediction.scores, evaluation.temperature));
    summarize(evaluation);
}

static QString predictionsCsv(const Evaluation& evaluation)
{
    QString text = QStringLiteral("path,truth,predicted,confidence\n");
    for (const EvaluatedImage& image : evaluation.images) {
        text += csvLine({image.path, evaluation.classNames[image.truth], evaluation.classNames[image.predicted],
                         QString::number(image.confidence, 'f', 6)})
            + QLatin1Char('\n');
    }
    return text;
}

/// Logits stay float32: 70,000 images of 38 classes are 11 MB.
static TensorFile scoresFile(const LogitTable& scores)
{
    const auto images = static_cast<std::int64_t>(scores.images());
    TensorFile file;
    file.tensors = {tensorOf("logits", DType::F32, {images, scores.classes}, scores.logits),
                    tensorOf("truths", DType::I32, {images}, scores.truths)};
    return file;
}

QJsonObject metricsOf(const Evaluation& evaluation)
{
    const auto interval = wilsonInterval(evaluation.matrix.correct(), evaluation.matrix.total());
    QJsonObject metrics = evaluation.other ? toJson(*evaluation.other) : QJsonObject{{"subset", toWord(evaluation.subset)}};
    const QJsonObject common{
        {"dataset", evaluation.datasetRoot},
        {"images", static_cast<qint64>(evaluation.images.size())},
        {"refused", static_cast<qint64>(evaluation.refused.size())},
        {"accuracy", evaluation.matrix.accuracy()},
        {"accuracy_low", interval[0]},
        {"accuracy_high", interval[1]},
        {"macro_f1", evaluation.report.macro.f1},
        {"weighted_f1", evaluation.report.weighted.f1},
        {"elapsed_s", evaluation.elapsedSeconds},
        {"temperature", evaluation.temperature},
    };
    for (auto field = common.begin(); field != common.end(); ++field)
        metrics[field.key()] = field.value();
    if (evaluation.hasScores()) {
        metrics["top5"] = evaluation.topFive;
        metrics["ece"] = evaluation.before.ece;
        metrics["ece_calibrated"] = evaluation.after.ece;
        metrics["nll"] = evaluation.before.nll;
        metrics["nll_calibrated"] = evaluation.after.nll;
    }
    return metrics;
}

Status storeEvaluation(const Evaluation& evaluation, const QString& dir)
{
    if (auto made = makeFolderOfRuns(dir); !made)
        return made;
    const std::pair<const char*, QByteArray> files[] = {
        {"report.txt", evaluation.report.text().toUtf8()},
        {"confusion.csv", evaluation.matrix.toCsv(evaluation.classNames).toUtf8()},
        {"predictions.csv", predictionsCsv(evaluation).toUtf8()},
    };
    for (const auto& [name, bytes] : files) {
        if (auto written = writeFile(dir + QLatin1Char('/') + QString::fromLatin1(name), bytes); !written)
            return written;
    }
    if (auto written = writeSafetensors(dir + QStringLiteral("/scores.safetensors"), scoresFile(evaluation.scores)); !written)
        return written;
    return writeJson(dir + QStringLiteral("/metrics.json"), metricsOf(evaluation));
}

/// Empty if the file is missing, damaged, or of other images.
static LogitTable storedScores(const QString& dir, const Evaluation& evaluation)
{
    const auto file = readSafetensors(dir + QStringLiteral("/scores.safetensors"));
    const NamedTensor* logits = file ? file->find("logits") : nullptr;
    const NamedTensor* truths = file ? file->find("truths") : nullptr;
    const auto images = static_cast<std::int64_t>(evaluation.images.size());
    const std::vector<std::int64_t> shape{images, evaluation.classNames.size()};
    if (!logits || !truths || logits->dtype != DType::F32 || truths->dtype != DType::I32 || logits->shape != shape
        || truths->shape != std::vector{images})
        return {};
    const LogitTable scores{static_cast<int>(evaluation.classNames.size()), valuesOf<float>(*file, "logits", DType::F32),
                            valuesOf<int>(*file, "truths", DType::I32)};
    const bool same = std::equal(scores.truths.begin(), scores.truths.end(), evaluation.images.begin(),
                                 [](int truth, const EvaluatedImage& image) { return truth == image.truth; });
    return same ? scores : LogitTable();
}

std::optional<Evaluation> storedEvaluation(const Run& run, Subset subset)
{
    const QString dir = run.evaluationDir(subset);
    const auto metrics = readJson(dir + QStringLiteral("/metrics.json"));
    const auto csv = readFile(dir + QStringLiteral("/predictions.csv"));
    if (!metrics || !csv)
        return std::nullopt;
    Evaluation evaluation;
    evaluation.runPath = run.path;
    evaluation.datasetRoot = (*metrics)["dataset"].toString();
    evaluation.subset = subset;
    evaluation.classNames = run.classNames;
    evaluation.elapsedSeconds = (*metrics)["elapsed_s"].toDouble();
    evaluation.temperature = (*metrics)["temperature"].toDouble(1);
    QHash<QString, int> classIndex;
    for (int i = 0; i < run.classNames.size(); ++i)
        classIndex.insert(run.classNames[i], i);
    CsvReader reader(*csv);
    QStringList fields;
    (void)reader.next(fields);  // the header
    while (!reader.atEnd()) {
        if (!reader.next(fields) || fields.size() != 4 || !classIndex.contains(fields[1]) || !classIndex.contains(fields[2]))
            return std::nullopt;
        evaluation.images.push_back({fields[0], classIndex[fields[1]], classIndex[fields[2]], fields[3].toDouble()});
    }
    if (evaluation.images.empty())
        return std::nullopt;  // only a damaged file has none
    evaluation.scores = storedScores(dir, evaluation);
    summarize(evaluation);
    return evaluation;
}

}  // namespace leafbench
