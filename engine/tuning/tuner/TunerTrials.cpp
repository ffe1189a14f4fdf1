#include "engine/tuning/tuner/Tuner.h"

#include "engine/common/FreeName.h"
#include "engine/tuning/samplers/FixedParameters.h"

#include <QFile>

namespace leafbench {

/// Finds trials that were cancelled or killed after their state was stored.
void Tuner::keepInterrupted(const std::vector<Trial>& stored)
{
    for (const Trial& trial : stored) {
        if (trial.state == TrialState::Running)
            keepInterrupted(trial);
    }
}

void Tuner::keepInterrupted(const Trial& trial)
{
    m_interrupted.erase(trial.number);
    const auto run = trial.run().isEmpty() || isRunInUse(trial.run()) ? Cancelled{} : openRun(trial.run());
    const auto progress = run && run->resumable ? storedProgress(*run) : std::nullopt;
    if (!progress)
        return;
    Trial& kept = m_interrupted[trial.number] = trial;
    // Exclude the time of the interruption.
    kept.completed = kept.started.addMSecs(static_cast<qint64>(1000 * progress->seconds));
}

Status Tuner::beginTrials()
{
    while (m_schedule->next()) {
        const auto claimed = claim();
        if (!claimed)
            return claimed.as<Ok>();
        if (!claimed.value())
            return Ok{};  // another process was faster
        if (auto begun = launch(*claimed.value()); !begun)
            return begun;
    }
    return Ok{};
}

/// The next trial, stored as running here; none if other processes have begun it meanwhile.
Result<std::optional<Trial>> Tuner::claim()
{
    std::optional<Trial> trial;
    const auto work = [&]() -> Status {
        if (auto known = refresh(); !known)
            return known;
        const auto number = m_schedule->next();
        trial = number ? std::optional(newTrial(*number)) : std::nullopt;
        return trial ? store(*trial) : Status(Ok{});
    };
    const Status claimed = isShared() ? m_storage->shared()->exclusively(work) : work();
    return claimed ? Result<std::optional<Trial>>(trial) : claimed.as<std::optional<Trial>>();
}

/// A trial before its start, with parameters, folder and slot.
Trial Tuner::newTrial(int number) const
{
    Trial trial;
    trial.number = number;
    trial.systemAttributes = m_schedule->trial(number).systemAttributes;
    trial.started = QDateTime::currentDateTime();
    QString path = QStringLiteral("%1/trial-%2").arg(m_runsFolder, QString::number(number).rightJustified(4, QLatin1Char('0')));
    if (const auto before = m_interrupted.find(number); before != m_interrupted.end()) {
        trial.parameters = before->second.parameters;
        trial.started = trial.started.addMSecs(-static_cast<qint64>(1000 * before->second.seconds()));
        path = before->second.run();
    } else {
        if (isShared() && isRunInUse(path))
            path = freePath(path);  // by a process that was given up, but is still there
        trial.parameters = withFixed(m_options.settings.space, m_sampler->suggest(number, m_schedule->visibleTrials(number)),
                                     fixedParameters(trial), m_options.settings.sampler.seed, number);
    }
    trial.userAttributes = {{"run", path}, {"slot", m_schedule->freeSlot()}};
    return trial;
}

Status Tuner::store(const Trial& trial)
{
    const auto recipe = recipeWith(m_options.settings.recipe, trial.parameters);
    return recipe ? m_storage->beginTrial(trial) : recipe.as<Ok>();
}

Status Tuner::launch(const Trial& trial)
{
    auto recipe = recipeWith(m_options.settings.recipe, trial.parameters);
    if (!recipe)
        return recipe.as<Ok>();
    const CorePlan cores
        = planTrials(m_options.parallel, m_options.settings.coresPerTrial, recipe->workers, recipe->replicas).trial;
    recipe.value().workers = cores.loaderWorkers;
    {
        const std::lock_guard lock(m_scheduleMutex);
        m_schedule->begin(trial);
    }
    m_log->started(trial);
    m_observer.onTrialStart(trial);
    const RunPlace place{trial.run(), cores, KeepState::Interrupted, m_interrupted.contains(trial.number)};
    TrialTask task{trial, *recipe, place, m_options.settings.metric, prunerOf(trial.number)};
    m_runs.try_emplace(trial.number, std::move(task), *m_data, m_events);
    return Ok{};
}

std::function<bool(const Trial&)> Tuner::prunerOf(int number)
{
    const PrunerOptions pruner = resolvedPruner();
    if (pruner.kind == PrunerOptions::Kind::None)
        return [](const Trial&) { return false; };
    const Direction direction = directionOf(m_options.settings.metric);
    if (m_options.settings.reproducible) {
        return [pruner, direction, known = m_schedule->visibleTrials(number)](const Trial& trial) {
            return shouldPrune(pruner, direction, trial, known);
        };
    }
    return [this, pruner, direction](const Trial& trial) {
        const std::lock_guard lock(m_scheduleMutex);
        return shouldPrune(pruner, direction, trial, m_schedule->visibleTrials(trial.number));
    };
}

PrunerOptions Tuner::resolvedPruner() const
{
    PrunerOptions pruner = m_options.settings.pruner;
    ++pruner.warmupSteps;  // our epochs count from 1, Optuna's steps from 0
    if (pruner.maxResource == 0)
        pruner.maxResource = m_options.settings.recipe.epochs;
    return pruner;
}

Status Tuner::take(const TrialEvent& event)
{
    if (event.epoch && !m_taken.contains(event.number)) {
        const auto& settings = m_options.settings;
        const double value = metricValue(settings.metric, *event.epoch);
        {
            const std::lock_guard lock(m_scheduleMutex);
            m_schedule->report(event.number, event.epoch->epoch, value);
        }
        const Status stored = m_storage->report(event.number, event.epoch->epoch, value);
        if (auto kept = unlessTaken(stored, event.number); !kept || !stored)
            return kept;
        ++m_epochs;
        m_observer.onTrialEpoch(event.number, *event.epoch);
        report();
    }
    if (!event.isLast)
        return Ok{};
    m_runs.erase(event.number);
    if (m_taken.erase(event.number) > 0)
        return Ok{};
    if (event.error)
        return *event.error;
    return event.ended ? end(*event.ended) : Status(Cancelled{});
}

Status Tuner::end(const Trial& trial)
{
    const TuningStudy before = study();
    if (const Status stored = m_storage->endTrial(trial); !stored) {
        const Status kept = unlessTaken(stored, trial.number);
        m_taken.erase(trial.number);
        return kept;
    }
    {
        const std::lock_guard lock(m_scheduleMutex);
        m_schedule->end(trial);
    }
    if (const auto run = openRun(trial.run()))
        removeStoredStates(*run);
    const TuningStudy after = study();
    const Trial* best = after.best();
    if (!m_options.keepAllModels) {
        // Drop the former best model only after the new one is stored.
        if (!best || best->number != trial.number)
            dropModel(trial);
        else if (const Trial* former = before.best())
            dropModel(*former);
    }
    m_epochs -= static_cast<qint64>(trial.intermediate.size());
    m_log->ended(trial, best);
    m_observer.onTrialEnd(trial);
    report();
    return Ok{};
}

void Tuner::dropModel(const Trial& trial) { QFile::remove(trial.run() + QStringLiteral("/checkpoints/best.safetensors")); }

}  // namespace leafbench
