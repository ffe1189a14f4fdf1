#include "engine/runs/answers/RunPictures.h"

#include "engine/dataset/Scanner.h"
#include "engine/runs/answers/RunClassifier.h"

namespace leafbench {

Result<RunPictures> openRunPictures(const QString& runPath, const QString& data, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<RunPictures>();
    const QString folder = data.isEmpty() ? run->recipe.data : data;
    const auto index = scanDataset(folder, context);
    if (!index)
        return index.as<RunPictures>();
    if ((*index)->classNames() != run->classNames)
        return Error{.code = ErrorCode::ClassesDiffer, .subject = folder, .choices = (*index)->classNames()};
    SplitDifference difference;
    auto split = loadChangedSplit(run->splitFile(), **index, difference);
    if (!split)
        return split.as<RunPictures>();
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<RunPictures>();
    return RunPictures{*run, *index, std::move(split).value(), std::move(difference), *classifier};
}

LogitTable scoresOf(const std::vector<Prediction>& predictions, const DatasetIndex& index)
{
    LogitTable scores;
    scores.classes = static_cast<int>(index.classes.size());
    for (const Prediction& prediction : predictions) {
        scores.truths.push_back(index.images[prediction.image].classIndex);
        scores.logits.insert(scores.logits.end(), prediction.scores.logits.begin(), prediction.scores.logits.end());
    }
    return scores;
}

}  // namespace leafbench
