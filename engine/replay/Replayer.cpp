#include "engine/replay/Replayer.h"

#include "engine/dataset/Scanner.h"
#include "engine/runs/RunData.h"

namespace leafbench {

namespace {

/// Passes on what a training tells.
class RunWatch : public RunObserver {
public:
    RunWatch(Replayer& replayer, ReplayStep step) : m_replayer(replayer), m_step(step) {}
    void onRunStart(const RunStart& start) override { m_replayer.observer().onRunStart(start); }
    void onEpoch(const EpochRecord& record) override
    {
        (void)m_replayer.save();  // a disk that is full is told of by the run's own files
        m_replayer.observer().onEpoch(m_step, record);
    }

private:
    Replayer& m_replayer;
    ReplayStep m_step;
};

class StudyWatch : public SpeedupObserver {
public:
    StudyWatch(Replayer& replayer, ReplayStep step) : m_replayer(replayer), m_step(step) {}
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
    : m_replay(std::move(replay)), m_observer(observer), m_progress(context), m_context(context)
{
}

Outcome<Replay> Replayer::run()
{
    m_observer.onReplay(m_replay);
    for (const ReplayStep step : replaySteps()) {
        if (record(step).state == StepState::Done) {
            m_progress.end(step);
            continue;
        }
        if (const auto done = carryOut(step); !done)
            return done.as<Replay>();
    }
    return m_replay;
}

Outcome<Done> Replayer::carryOut(ReplayStep step)
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

Outcome<Done> Replayer::save()
{
    if (m_running)
        record(*m_running).seconds = m_secondsBefore + static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    return saveReplay(m_replay);
}

Outcome<Done> Replayer::work(ReplayStep step)
{
    switch (step) {
    case ReplayStep::Explore:
        return explore();
    case ReplayStep::Split:
        return split();
    case ReplayStep::PreTraining:
        return train(step, recipe());
    case ReplayStep::Tune:
        return tuneParallel();
    case ReplayStep::FinalTraining:
        return trainFinally();
    case ReplayStep::Evaluate:
        return evaluate();
    default:
        return measure(step);
    }
}

/// For a call that goes on behind Explore, which scans; the images must be those that were split.
Outcome<Done> Replayer::needIndex()
{
    if (m_index)
        return Done{};
    auto index = scanDataset(m_replay.data, {m_context.token, {}});
    if (!index)
        return index.as<Done>();
    m_index = std::move(index).value();
    if (m_replay.at(ReplayStep::Split).state != StepState::Done)
        return Done{};
    setCosts();
    return checkSameImages();
}

Outcome<Done> Replayer::checkSameImages() const
{
    const auto split = loadSplit(replaySplitFile(m_replay.path), *m_index);
    if (split)
        return Done{};
    if (split.error().code == ErrorCode::SplitMismatch)
        return Error{.code = ErrorCode::DatasetChanged, .subject = m_replay.data, .detail = split.error().detail};
    return split.as<Done>();
}

Outcome<Done> Replayer::explore()
{
    auto index = scanDataset(m_replay.data, {m_context.token, {}});
    if (!index)
        return index.as<Done>();
    m_index = std::move(index).value();
    takeClasses();
    return Done{};
}

void Replayer::takeClasses()
{
    m_replay.classes.clear();
    for (const QString& name : m_index->classNames())
        m_replay.classes.push_back({name});
}

Outcome<Done> Replayer::split()
{
    const auto made = splitOf(recipe(), *m_index);
    if (!made)
        return made.as<Done>();
    takeClasses();  // the folder may have changed since it was explored, by another call
    for (std::size_t i = 0; i < made->assignment.size(); ++i) {
        const Subset subset = made->assignment[i];
        if (subset != Subset::None)
            ++m_replay.classes.at(static_cast<std::size_t>(m_index->images[i].classIndex)).images[static_cast<std::size_t>(subset)];
    }
    setCosts();
    return saveSplit(*made, *m_index, replaySplitFile(m_replay.path));
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

Outcome<Done> Replayer::measure(ReplayStep step)
{
    StudyWatch watch(*this, step);
    const SpeedupOptions options = *replayMeasures(m_replay, step, recipe());
    auto study = measureSpeedupIn(replayStudyPath(m_replay.path, step), options, watch, m_context);
    if (!study)
        return study.as<Done>();
    studyOf(m_replay, step) = std::move(study).value();
    return Done{};
}

Outcome<Done> Replayer::tuneParallel()
{
    if (const auto measured = measure(ReplayStep::Tune); !measured)
        return measured;
    return readResult(m_replay, ReplayStep::Tune);
}

Outcome<Done> Replayer::train(ReplayStep step, const Recipe& recipe)
{
    const QString path = replayRunPath(m_replay.path, step);
    RunWatch watch(*this, step);
    const auto begun = openRun(path);
    Outcome<TrainResult> trained = Cancelled{};
    if (begun) {
        trained = resumeRun(path, watch, m_context);
    } else if (begun.error().code != ErrorCode::NotARun) {
        return begun.as<Done>();
    } else {
        const auto data = prepareRunData(recipe, replayRunsDir(m_replay.path), m_context);
        if (!data)
            return data.as<Done>();
        trained = trainOn(*data, recipe, {path, planCores(recipe.workers, recipe.replicas)}, watch, m_context);
    }
    return trained ? readResult(m_replay, step) : trained.as<Done>();
}

Outcome<Done> Replayer::trainFinally()
{
    const Trial* best = m_replay.tuning ? m_replay.tuning->best() : nullptr;
    if (!best)
        return Error{.code = ErrorCode::Internal, .subject = replayTuningPath(m_replay),
                     .detail = QStringLiteral("no trial came to its end")};
    auto tuned = recipeWith(recipe(), best->parameters);
    if (!tuned)
        return tuned.as<Done>();
    tuned.value().epochs = m_replay.plan.finalEpochs;
    return train(ReplayStep::FinalTraining, *tuned);
}

Outcome<Done> Replayer::evaluate()
{
    for (const Subset subset : {Subset::Valid, Subset::Test}) {
        auto evaluation = storedEvaluation(*m_replay.finalTraining, subset);
        if (!evaluation) {
            auto made = evaluateRun(m_replay.finalTraining->path, subset, m_context);
            if (!made)
                return made.as<Done>();
            evaluation = std::move(made).value();
        }
        (subset == Subset::Valid ? m_replay.valid : m_replay.test) = std::move(evaluation);
    }
    return Done{};
}

}  // namespace leafbench
