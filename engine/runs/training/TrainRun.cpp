#include "engine/runs/training/TrainRun.h"

#include "engine/common/FreeName.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/training/Checkpoint.h"
#include "engine/runs/training/RunTraining.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace leafbench {

namespace {

/// Creates the directory; appends a number if two runs begin in the same second.
Result<QString> makeRunDirectory(const QString& runsDir, const Recipe& recipe, const QDateTime& started)
{
    const QString base = QStringLiteral("%1/%2-resnet18-%3px")
                             .arg(runsDir, started.toString(QStringLiteral("yyyyMMdd-HHmmss")), QString::number(recipe.inputSize));
    if (auto made = makeFolderOfRuns(runsDir); !made)
        return made.as<QString>();
    const auto path = makeFreeFolder(base);
    if (!path)
        return Error{.code = ErrorCode::NotWritable, .subject = base, .detail = qt_error_string(errno)};
    return QFileInfo(*path).absoluteFilePath();
}

/// Sets the run's number of epochs; 0: unchanged.
Status extendRun(Run& run, int epochs)
{
    if (epochs == 0)
        return Ok{};
    constexpr int mostEpochs = 10'000;
    const int done = run.epochsDone().value_or(run.bestEpoch);
    const auto wrong
        = [epochs](int low, int high) { return badValue(QStringLiteral("epochs"), QString::number(epochs), low, high); };
    if (epochs <= done || epochs > mostEpochs)
        return wrong(done + 1, mostEpochs);
    if (!canExtend(run))
        return wrong(run.recipe.epochs, run.recipe.epochs);
    run.recipe.epochs = epochs;
    return Ok{};
}

}  // namespace

bool canExtend(const Run& run) { return run.recipe.schedule != ScheduleKind::OneCycle && hasCheckpoint(run); }

/// Those that train: the launched ones, or new ones of this machine; null if there is nothing to share. Sets the recipe's number.
/// Errors: BadValue (replicas, beside ranks), those of JobRanks::start().
static Result<JobRanksPtr> startRanks(Recipe& recipe, const JobRanksPtr& launched, const JobContext& context)
{
    if (recipe.hasFixedFeatures()) {
        recipe.ranks = 1;
        return JobRanksPtr();
    }
    if (launched)
        recipe.ranks = launched->group().size();
    if (recipe.ranks > 1 && recipe.replicas > 1)
        return badValue(QStringLiteral("replicas"),
                        QStringLiteral("%1, with ranks=%2").arg(QString::number(recipe.replicas), QString::number(recipe.ranks)), 1,
                        1);
    return launched ? launched : JobRanks::start(recipe.ranks, context);
}

Result<TrainResult> trainRun(const Recipe& asked, const QString& runsDir, RunObserver& observer, const JobContext& context,
                             const JobRanksPtr& launched)
{
    if (auto there = checkRunsDir(runsDir); !there)
        return there.as<TrainResult>();
    Recipe recipe = asked;
    const auto ranks = startRanks(recipe, launched, context);
    if (!ranks)
        return ranks.as<TrainResult>();
    const CorePlan cores = planOf(recipe, ranks->get());
    const auto data
        = prepareRunData(recipe, runsDir, context, fitCheck(recipe, cores, *ranks ? (*ranks)->here() : 1), ranks->get());
    if (!data)
        return data.as<TrainResult>();
    const auto path = makeRunDirectory(runsDir, (*data)->recipe, QDateTime::currentDateTime());
    if (!path)
        return path.as<TrainResult>();
    const RunPlace place{.path = *path, .cores = cores, .ranks = ranks->get()};
    auto trained = trainOn(*data, recipe, place, observer, context);
    if (!trained)
        QDir().rmdir(*path);  // if nothing could be written into it
    return trained;
}

Result<TrainResult> resumeRun(const QString& runPath, RunObserver& observer, const JobContext& context,
                              const ResumeOptions& options)
{
    auto opened = openRun(runPath);
    if (!opened)
        return opened.as<TrainResult>();
    Run run = std::move(opened).value();
    if (auto extended = extendRun(run, options.epochs); !extended)
        return extended.as<TrainResult>();
    if (isOver(run.state) && options.epochs == 0)
        return TrainResult{run, 0, {}, {}};
    if (run.inUse)
        return Error{.code = ErrorCode::RunInUse, .subject = runPath};
    if (!options.data.isEmpty())
        run.recipe.data = QFileInfo(options.data).absoluteFilePath();
    const int before = run.recipe.ranks;
    if (options.ranks > 0)
        run.recipe.ranks = options.ranks;
    const auto ranks = startRanks(run.recipe, options.launched, context);
    if (!ranks)
        return ranks.as<TrainResult>();
    const CorePlan cores = planOf(run.recipe, ranks->get());
    const auto data = resumedRunData(run, QFileInfo(run.path).absolutePath(), context, ranks->get());
    if (!data)
        return data.as<TrainResult>();
    const auto fitsHere = fitCheck(run.recipe, cores, *ranks ? (*ranks)->here() : 1);
    if (auto fits = fitsHere((*data)->split.count(Subset::Train), (*data)->info); !fits)
        return fits.as<TrainResult>();
    const auto stored = readCheckpoint(run);
    if (!QFileInfo::exists(run.path))  // moved, or put into the trash, meanwhile
        return Error{.code = ErrorCode::NotFound, .subject = run.path};
    if (!stored)
        return stored.as<TrainResult>();
    const auto& state = stored->state;
    std::erase_if(run.epochs, [&](const EpochRecord& record) { return !state || record.epoch > state->epoch; });
    RunRecorder recorder(std::move(run), (*data)->index, KeepState::Always, observer);
    if (auto locked = recorder.lock(); !locked)
        return locked.as<TrainResult>();
    if (auto repaired = repairLast(recorder.run(), *stored); !repaired)
        return repaired.as<TrainResult>();
    if (!options.data.isEmpty() || options.epochs > 0 || recorder.run().recipe.ranks != before) {
        if (auto written = writeRecipe(recorder.run().recipe, recorder.run().path + QStringLiteral("/recipe.json")); !written)
            return written.as<TrainResult>();
    }
    return trainRecorded(recorder, **data, cores, state, ranks->get(), observer, context);
}

}  // namespace leafbench
