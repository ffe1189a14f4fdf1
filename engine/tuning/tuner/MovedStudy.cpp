#include "engine/tuning/tuner/MovedStudy.h"

#include "engine/common/Paths.h"
#include "engine/runs/store/RunDataset.h"
#include "engine/tuning/optuna/StudyStorage.h"

namespace leafbench {
namespace {

std::vector<Run> runsOf(const TuningStudy& study)
{
    std::vector<Run> runs;
    for (const Trial& trial : study.trials) {
        if (trial.run().isEmpty())
            continue;
        if (auto run = openRun(trial.run()))
            runs.push_back(std::move(run).value());
    }
    return runs;
}

}  // namespace

Status relocateTuning(const QString& path, const QString& name, const QString& folder, const JobContext& context)
{
    const auto found = readTuningStudy(path, name);
    if (!found)
        return found.as<Ok>();
    if (!found->settings)
        return Ok{};
    // Also keeps other processes from tuning it meanwhile.
    const auto storage = StudyStorage::open(path, found->name, found->direction);
    if (!storage)
        return storage.as<Ok>();
    const QString data = absolutePath(folder);
    if (const std::vector<Run> runs = runsOf(*found); !runs.empty()) {
        const auto dataset = openRunDataset(runs.front(), data, context);
        if (!dataset)
            return dataset.as<Ok>();
        for (const Run& run : runs) {
            if (auto renamed = renameRunDataset(run, dataset->index->root, data); !renamed)
                return renamed;
        }
    }
    // Last, so that after a failure the user is asked again.
    TuneSettings settings = *found->settings;
    settings.recipe.data = data;
    return (*storage)->setSettings(settings);
}

}  // namespace leafbench
