#include "engine/replay/MovedReplay.h"

#include "engine/common/FileLock.h"
#include "engine/common/Paths.h"
#include "engine/dataset/Scanner.h"
#include "engine/dataset/SplitFile.h"
#include "engine/replay/ReplayFile.h"
#include "engine/runs/store/RunDataset.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/MovedStudy.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench {
namespace {

/// Whether the folder holds the images of the finished steps.
Status checkImages(const Replay& replay, const DatasetIndex& index)
{
    QStringList classes;
    for (const ReplayClass& one : replay.classes)
        classes << one.name;
    if (replay.at(ReplayStep::Explore).state == StepState::Done && index.classNames() != classes)
        return Error{.code = ErrorCode::ClassesDiffer, .subject = index.root, .choices = index.classNames()};
    if (replay.at(ReplayStep::Split).state != StepState::Done)
        return Ok{};
    const auto split = loadSplit(replaySplitFile(replay.path), index);
    return split ? Status(Ok{}) : split.as<Ok>();
}

Status relocateRuns(const Replay& replay, const QString& root, const QString& data)
{
    for (const ReplayStep step : {ReplayStep::PreTraining, ReplayStep::FinalTraining}) {
        const auto run = openRun(replayRunPath(replay.path, step));
        if (!run)
            continue;  // not begun
        if (auto renamed = renameRunDataset(*run, root, data); !renamed)
            return renamed;
    }
    return Ok{};
}

Status relocateStudies(const Replay& replay, const QString& data, const JobContext& context)
{
    for (const ReplayStep step : enumerators<ReplayStep>()) {
        const QString path = replayStudyPath(replay.path, step);
        if (!QFileInfo::exists(path))
            continue;
        if (auto relocated = relocateStudy(path, data); !relocated)
            return relocated;
    }
    const QDir tuning(tuningDirOf(replay.path));
    for (const QString& name : tuning.entryList({QStringLiteral("*.db")}, QDir::Files)) {
        if (auto relocated = relocateTuning(tuning.filePath(name), {}, data, context); !relocated)
            return relocated;
    }
    return Ok{};
}

}  // namespace

Status relocateReplay(const QString& path, const QString& folder, const JobContext& context)
{
    const auto lock = FileLock::take(path + QStringLiteral("/replay.lock"), ErrorCode::RunInUse, path);
    if (!lock)
        return lock.as<Ok>();
    auto found = openReplay(path);
    if (!found)
        return found.as<Ok>();
    Replay& replay = found.value();
    const QString data = absolutePath(folder);
    const auto index = scanDataset(data, context);
    if (!index)
        return index.as<Ok>();
    if (auto same = checkImages(replay, **index); !same)
        return same;
    if (auto relocated = relocateRuns(replay, (*index)->root, data); !relocated)
        return relocated;
    if (auto relocated = relocateStudies(replay, data, context); !relocated)
        return relocated;
    // Last, so that after a failure the user is asked again.
    replay.data = replay.plan.initial.data = data;
    return saveReplay(replay);
}

bool isDatasetElsewhere(const Error& error, const Replay& replay)
{
    // A study whose images only have new timestamps has not moved.
    const bool differs = error.code == ErrorCode::DatasetChanged && error.subject == replay.data && !error.detail.isEmpty();
    return differs || isDatasetElsewhere(error, replay.data);
}

}  // namespace leafbench
