#include "engine/replay/Replayer.h"

#include "engine/dataset/Scanner.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/training/RunData.h"
#include "engine/speedup/MeasureSpeedup.h"

namespace leafbench {
namespace {

/// Forwards the events of a step's training or study.
class StepWatch : public RunObserver, public SpeedupObserver {
public:
    StepWatch(Replayer& replayer, ReplayStep step) : m_replayer(replayer), m_step(step) {}
    void onRunStart(const RunStart& start) override { m_replayer.observer().onRunStart(start); }
    void onEpoch(const EpochRecord& record) override
    {
        (void)m_replayer.save();  // a full disk is reported by the run's own files
        m_replayer.observer().onEpoch(m_step, record);
    }
    void onMeasurement(const SpeedupStudy& study) override
    {
        (void)m_replayer.save();
        m_replayer.observer().onMeasurement(m_step, study);
    }

private:
    Replayer& m_replayer;
    ReplayStep m_step;
};

}  // namespace

Replayer::Replayer(Replay replay, ReplayObserver& observer, const JobContext& context)
    : m_replay(std::move(replay)),
      m_observer(observer),
      m_progress(context),
      m_context(context)
{
}

Result<Replay> Replayer::run()
{
    m_observer.onReplay(m_replay);
    for (const ReplayStep step : enumerators<ReplayStep>()) {
        if (record(step).state == StepState::Done) {
            m_progress.end(step);
            continue;
        }
        if (const auto done = runStep(step); !done)
            return done.as<Replay>();
    }
    return m_replay;
}

Status Replayer::runStep(ReplayStep step)
{
    if (!m_context.token.checkpoint())
        return Cancelled{};
    if (step != ReplayStep::Explore) {
        if (const auto ready = needIndex(); !ready)
            return ready;
    }
    m_context.progress = m_progress.contextOf(step).progress;
    m_progress.begin(step);
    m_secondsBefore = record(step).seconds;
    m_clock.start();
    m_running = step;
    record(step).state = StepState::Running;
    if (const auto saved = save(); !saved)
        return saved;
    m_observer.onReplay(m_replay);

    auto worked = work(step);
    record(step).state = worked ? StepState::Done : StepState::Waiting;
    const auto saved = save();
    m_running.reset();
    if (worked && !saved)
        worked = saved;
    if (worked)
        m_progress.end(step);
    m_observer.onReplay(m_replay);
    return worked;
}

Status Replayer::save()
{
    if (m_running)
        record(*m_running).seconds = m_secondsBefore + static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    return saveReplay(m_replay);
}

Status Replayer::work(ReplayStep step)
{
    switch (step) {
    case ReplayStep::Explore: return explore();
    case ReplayStep::Split: return split();
    case ReplayStep::PreTraining: return train(step, recipe());
    case ReplayStep::Tune: return tuneParallel();
    case ReplayStep::FinalTraining: return trainFinally();
    case ReplayStep::Evaluate: return evaluate();
    default: return measure(step);
    }
}

/// For a resume after Explore, which scans; the images must be those of the split.
Status Replayer::needIndex()
{
    if (m_index)
        return Ok{};
    auto index = scanDataset(m_replay.data, {m_context.token, {}});
    if (!index)
        return index.as<Ok>();
    m_index = std::move(index).value();
    if (m_replay.at(ReplayStep::Split).state != StepState::Done)
        return Ok{};
    setCosts();
    return checkSameImages();
}

Status Replayer::checkSameImages() const
{
    const auto split = loadSplit(replaySplitFile(m_replay.path), *m_index);
    if (split)
        return Ok{};
    if (split.error().code == ErrorCode::SplitMismatch)
        return Error{.code = ErrorCode::DatasetChanged, .subject = m_replay.data, .detail = split.error().detail};
    return split.as<Ok>();
}

Status Replayer::explore()
{
    auto index = scanDataset(m_replay.data, {m_context.token, {}});
    if (!index)
        return index.as<Ok>();
    m_index = std::move(index).value();
    takeClasses();
    return Ok{};
}

void Replayer::takeClasses()
{
    m_replay.classes.clear();
    for (const QString& name : m_index->classNames())
        m_replay.classes.push_back({name});
}

Status Replayer::split()
{
    const auto result = splitOf(recipe(), *m_index);
    if (!result)
        return result.as<Ok>();
    takeClasses();  // the folder may have changed since another call explored it
    for (std::size_t i = 0; i < result->assignment.size(); ++i) {
        const Subset subset = result->assignment[i];
        if (subset != Subset::None)
            ++m_replay.classes.at(static_cast<std::size_t>(m_index->images[i].classIndex)).images[static_cast<std::size_t>(subset)];
    }
    setCosts();
    return saveSplit(*result, *m_index, replaySplitFile(m_replay.path));
}

void Replayer::setCosts()
{
    std::array<qint64, 3> images{};
    for (const ReplayClass& one : m_replay.classes) {
        for (std::size_t subset = 0; subset < images.size(); ++subset)
            images[subset] += one.images[subset];
    }
    m_progress.setCosts(replayCosts(m_replay.plan, images));
}

Status Replayer::measure(ReplayStep step)
{
    StepWatch watch(*this, step);
    const SpeedupOptions options = *replayMeasures(m_replay, step, recipe());
    auto study = measureSpeedupIn(replayStudyPath(m_replay.path, step), options, watch, m_context);
    if (!study)
        return study.as<Ok>();
    studyOf(m_replay, step) = std::move(study).value();
    return Ok{};
}

Status Replayer::tuneParallel()
{
    if (const auto measured = measure(ReplayStep::Tune); !measured)
        return measured;
    return readResult(m_replay, ReplayStep::Tune);
}

Status Replayer::train(ReplayStep step, const Recipe& recipe)
{
    const QString path = replayRunPath(m_replay.path, step);
    StepWatch watch(*this, step);
    const auto begun = openRun(path);
    Result<TrainResult> trained = Cancelled{};
    if (begun) {
        trained = resumeRun(path, watch, m_context);
    } else if (begun.error().code != ErrorCode::NotARun) {
        return begun.as<Ok>();
    } else {
        const auto data = prepareRunData(recipe, replayRunsDir(m_replay.path), m_context);
        if (!data)
            return data.as<Ok>();
        trained = trainOn(*data, recipe, {path, planCores(recipe.workers, recipe.replicas)}, watch, m_context);
    }
    return trained ? readResult(m_replay, step) : trained.as<Ok>();
}

Status Replayer::trainFinally()
{
    const Trial* best = m_replay.tuning ? m_replay.tuning->best() : nullptr;
    if (!best)
        return Error{.code = ErrorCode::Internal,
                     .subject = replayTuningPath(m_replay),
                     .detail = QStringLiteral("no trial came to its end")};
    auto tuned = recipeWith(recipe(), best->parameters);
    if (!tuned)
        return tuned.as<Ok>();
    tuned.value().epochs = m_replay.plan.finalEpochs;
    return train(ReplayStep::FinalTraining, *tuned);
}

Status Replayer::evaluate()
{
    for (const Subset subset : {Subset::Valid, Subset::Test}) {
        auto evaluation = storedEvaluation(*m_replay.finalTraining, subset);
        if (!evaluation) {
            auto result = evaluateRun(m_replay.finalTraining->path, subset, m_context);
            if (!result)
                return result.as<Ok>();
            evaluation = std::move(result).value();
        }
        (subset == Subset::Valid ? m_replay.valid : m_replay.test) = std::move(evaluation);
    }
    return Ok{};
}

}  // namespace leafbench
