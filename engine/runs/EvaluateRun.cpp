#include "engine/runs/EvaluateRun.h"

#include "engine/backend/Backend.h"
#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/Scanner.h"
#include "engine/evaluation/Intervals.h"
#include "engine/runs/RunClassifier.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace leafbench {

static void summarize(Evaluation& evaluation)
{
    evaluation.matrix = ConfusionMatrix(static_cast<int>(evaluation.classNames.size()));
    for (const EvaluatedImage& image : evaluation.images)
        evaluation.matrix.add(image.truth, image.predicted);
    evaluation.report = classificationReport(evaluation.matrix, evaluation.classNames);
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

static Outcome<Done> store(const Evaluation& evaluation, const QString& dir)
{
    if (!QDir().mkpath(dir))
        return Error{.code = ErrorCode::NotWritable, .subject = dir};
    const auto interval = wilsonInterval(evaluation.matrix.correct(), evaluation.matrix.total());
    const QJsonObject metrics{
        {"subset", subsetName(evaluation.subset)},
        {"dataset", evaluation.datasetRoot},
        {"images", static_cast<qint64>(evaluation.images.size())},
        {"refused", static_cast<qint64>(evaluation.refused.size())},
        {"accuracy", evaluation.matrix.accuracy()},
        {"accuracy_low", interval[0]},
        {"accuracy_high", interval[1]},
        {"macro_f1", evaluation.report.macro.f1},
        {"weighted_f1", evaluation.report.weighted.f1},
        {"elapsed_s", evaluation.elapsedSeconds},
    };
    const std::pair<const char*, QByteArray> files[] = {
        {"report.txt", evaluation.report.text().toUtf8()},
        {"confusion.csv", evaluation.matrix.toCsv(evaluation.classNames).toUtf8()},
        {"predictions.csv", predictionsCsv(evaluation).toUtf8()},
    };
    for (const auto& [name, bytes] : files) {
        if (auto written = writeFile(dir + QLatin1Char('/') + QString::fromLatin1(name), bytes); !written)
            return written;
    }
    return writeJson(dir + QStringLiteral("/metrics.json"), metrics);
}

Outcome<Evaluation> evaluateRun(const QString& runPath, Subset subset, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Evaluation>();
    const auto index = scanDataset(run->recipe.data, context);
    if (!index)
        return index.as<Evaluation>();
    if ((*index)->classNames() != run->classNames)
        return Error{.code = ErrorCode::ClassesDiffer, .subject = run->recipe.data, .choices = (*index)->classNames()};
    const auto split = loadSplit(run->splitFile(), **index);
    if (!split)
        return split.as<Evaluation>();
    const std::vector<quint32> images = split->images(subset);
    if (images.empty())
        return Error{.code = ErrorCode::EmptySubset, .subject = subsetName(subset)};
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<Evaluation>();

    Evaluation evaluation;
    evaluation.runPath = run->path;
    evaluation.datasetRoot = (*index)->root;
    evaluation.subset = subset;
    evaluation.classNames = run->classNames;
    const auto predictions = (*classifier)->predict(*index, images, -1, evaluation.refused, QStringLiteral("evaluate"), context);
    if (!predictions)
        return predictions.as<Evaluation>();
    evaluation.scores.classes = static_cast<int>(run->classNames.size());
    for (const Prediction& prediction : *predictions) {
        const std::vector<float> p = softmax(prediction.scores.logits, evaluation.temperature);
        const auto highest = std::max_element(p.begin(), p.end());
        const ImageEntry& entry = (*index)->images[prediction.image];
        evaluation.images.push_back({entry.path, entry.classIndex, static_cast<int>(highest - p.begin()), *highest});
        evaluation.scores.truths.push_back(entry.classIndex);
        evaluation.scores.logits.insert(evaluation.scores.logits.end(), prediction.scores.logits.begin(), prediction.scores.logits.end());
    }
    summarize(evaluation);
    evaluation.elapsedSeconds = clock.nsecsElapsed() * 1e-9;
    if (auto stored = store(evaluation, run->evaluationDir(subset)); !stored)
        return stored.as<Evaluation>();
    return evaluation;
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
    summarize(evaluation);
    return evaluation;
}

}  // namespace leafbench
