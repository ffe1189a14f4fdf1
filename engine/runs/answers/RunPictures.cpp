#include "engine/runs/answers/RunPictures.h"

#include "engine/dataset/Scanner.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/answers/RunClassifier.h"

namespace leafbench {

Result<RunPictures> openRunPictures(const QString& runPath, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<RunPictures>();
    const auto index = scanDataset(run->recipe.data, context);
    if (!index)
        return index.as<RunPictures>();
    if ((*index)->classNames() != run->classNames)
        return Error{.code = ErrorCode::ClassesDiffer, .subject = run->recipe.data, .choices = (*index)->classNames()};
    auto split = loadSplit(run->splitFile(), **index);
    if (!split)
        return split.as<RunPictures>();
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<RunPictures>();
    return RunPictures{*run, *index, std::move(split).value(), *classifier};
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
