#include "engine/runs/evaluation/CompareRuns.h"

#include "engine/common/Paths.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace leafbench {
namespace {

QStringList onlyInOne(const QStringList& first, const QStringList& second)
{
    QStringList names;
    std::copy_if(first.begin(), first.end(), std::back_inserter(names), [&](const QString& n) { return !second.contains(n); });
    std::copy_if(second.begin(), second.end(), std::back_inserter(names), [&](const QString& n) { return !first.contains(n); });
    return names;
}

void add(RunComparison& comparison, const EvaluatedImage& first, const EvaluatedImage& second)
{
    const bool firstRight = first.predicted == first.truth, secondRight = second.predicted == first.truth;
    comparison.all.add(firstRight, secondRight);
    comparison.classes[static_cast<std::size_t>(first.truth)].add(firstRight, secondRight);
    if (firstRight == secondRight)
        return;
    (firstRight ? comparison.onlyFirstRight : comparison.onlySecondRight)
        .push_back({first.path, first.truth, first.predicted, second.predicted, first.confidence, second.confidence});
}

void sortSurestFirst(std::vector<ComparedImage>& images, double ComparedImage::*confidence)
{
    std::sort(images.begin(), images.end(), [confidence](const ComparedImage& a, const ComparedImage& b) {
        return std::tie(b.*confidence, a.path) < std::tie(a.*confidence, b.path);
    });
}

}  // namespace

Result<RunComparison> compareEvaluations(const Evaluation& first, const Evaluation& second)
{
    if (first.classNames != second.classNames)
        return Error{.code = ErrorCode::ClassesDiffer,
                     .subject = second.datasetRoot,
                     .choices = onlyInOne(first.classNames, second.classNames)};
    const Error nothingShared{.code = ErrorCode::NothingShared, .subject = first.runPath, .detail = second.runPath};
    if (!isSameFile(first.datasetRoot, second.datasetRoot))
        return nothingShared;

    QHash<QString, const EvaluatedImage*> seconds;
    for (const EvaluatedImage& image : second.images)
        seconds.insert(image.path, &image);
    RunComparison comparison;
    comparison.datasetRoot = first.datasetRoot;
    comparison.classNames = first.classNames;
    comparison.classes.resize(static_cast<std::size_t>(first.classNames.size()));
    for (const EvaluatedImage& image : first.images) {
        if (const EvaluatedImage* other = seconds.value(image.path))
            add(comparison, image, *other);
    }
    const qint64 shared = comparison.all.images();
    if (shared == 0)
        return nothingShared;
    comparison.onlyInFirst = static_cast<qint64>(first.images.size()) - shared;
    comparison.onlyInSecond = static_cast<qint64>(second.images.size()) - shared;
    sortSurestFirst(comparison.onlyFirstRight, &ComparedImage::firstConfidence);
    sortSurestFirst(comparison.onlySecondRight, &ComparedImage::secondConfidence);
    return comparison;
}

}  // namespace leafbench
