#include "engine/runs/answers/RunPictures.h"

#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/store/RunDataset.h"

namespace leafbench {

Result<RunPictures> openRunPictures(const QString& runPath, const QString& data, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<RunPictures>();
    auto dataset = openRunDataset(*run, data, context);
    if (!dataset)
        return dataset.as<RunPictures>();
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<RunPictures>();
    RunDataset& found = dataset.value();
    return RunPictures{*run, found.index, std::move(found.split), std::move(found.difference), *classifier};
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
