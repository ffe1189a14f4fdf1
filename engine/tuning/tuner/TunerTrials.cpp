#include "engine/tuning/tuner/Tuner.h"

#include "engine/tuning/samplers/FixedParameters.h"

#include <QFile>

namespace leafbench {

/// Finds trials that were cancelled or killed after their state was stored.
void Tuner::keepInterrupted(const std::vector<Trial>& stored)
{
    for (const Trial& trial : stored) {
        if (trial.state != TrialState::Running || trial.run().isEmpty())
            continue;
        const auto run = openRun(trial.run());
        if (!run || !run->resumable)
            continue;
        if (const auto progress = storedProgress(*run)) {
            Trial& kept = m_interrupted[trial.number] = trial;
            // Exclude the time of the interruption.
            kept.completed = kept.started.addMSecs(static_cast<qint64>(1000 * progress->seconds));
        }
    }
}

Status Tuner::beginTrials()
{
    while (const auto number = m_schedule->next()) {
        if (auto begun = begin(*number); !begun)
            return begun;
    }
    return Ok{};
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
        trial.parameters = withFixed(m_options.settings.space, m_sampler->suggest(number, m_schedule->visibleTrials(number)),
                                     fixedParameters(trial), m_options.settings.sampler.seed, number);
    }
    trial.userAttributes = {{"run", path}, {"slot", m_schedule->freeSlot()}};
    return trial;
}

Status Tuner::begin(int number)
{
    Trial trial = newTrial(number);
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
    if (auto stored = m_storage->beginTrial(trial); !stored)
        return stored;
    m_log->started(trial);
    m_observer.onTrialStart(trial);
    const RunPlace place{trial.run(), cores, KeepState::Interrupted, m_interrupted.contains(number)};
    TrialTask task{trial, *recipe, place, m_options.settings.metric, prunerOf(number)};
    m_runs.try_emplace(number, std::move(task), *m_data, m_events, m_trialsToken);
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
    if (event.epoch) {
        const auto& settings = m_options.settings;
        const double value = metricValue(settings.metric, *event.epoch);
        {
            const std::lock_guard lock(m_scheduleMutex);
            m_schedule->report(event.number, event.epoch->epoch, value);
        }
        if (auto stored = m_storage->report(event.number, event.epoch->epoch, value); !stored)
            return stored;
        ++m_epochs;
        m_observer.onTrialEpoch(event.number, *event.epoch);
        report();
    }
    if (!event.isLast)
        return Ok{};
    m_runs.erase(event.number);
    if (event.error)
        return *event.error;
    return event.ended ? end(*event.ended) : Status(Cancelled{});
}

Status Tuner::end(const Trial& trial)
{
    const TuningStudy before = study();
    {
        const std::lock_guard lock(m_scheduleMutex);
        m_schedule->end(trial);
    }
    if (auto stored = m_storage->endTrial(trial); !stored)
        return stored;
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
