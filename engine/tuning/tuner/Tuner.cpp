#include "engine/tuning/tuner/Tuner.h"

#include "engine/tuning/samplers/FixedParameters.h"

#include <QFile>

namespace leafbench {

Tuner::Tuner(const TuneOptions& options, TuneObserver& observer, const JobContext& context)
    : m_options(options),
      m_observer(observer),
      m_context(context)
{
    m_clock.start();
}

Result<TuneResult> Tuner::run()
{
    if (auto prepared = prepare(); !prepared)
        return prepared.as<TuneResult>();
    m_observer.onTuneStart({study(), m_plan, m_options.trials});
    report();
    const qint64 began = m_clock.nsecsElapsed();
    const auto worked = work();
    const qint64 ended = m_clock.nsecsElapsed();
    // Trials that run are not worth waiting for any longer; what they tell now is still heard.
    m_trialsToken.cancel();
    m_runs.clear();
    keepEnded();
    if (!worked)
        return worked.as<TuneResult>();
    const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    m_log->elapsed(seconds);
    return TuneResult{study(), seconds, static_cast<double>(ended - began) * 1e-9};
}

Status Tuner::work()
{
    const auto wakeup = m_context.token.onChange([this] { m_events.wake(); });
    for (;; m_events.wait()) {
        for (const TrialEvent& event : m_events.take()) {
            if (auto taken = take(event); !taken)
                return taken;
        }
        publish();
        if (m_context.token.isCancelled())
            return Cancelled{};
        if (!m_context.token.isPaused()) {
            if (auto begun = beginTrials(); !begun)
                return begun;
        }
        if (m_schedule->isOver())
            return Ok{};
    }
}

/// Trials that came to their end while the study was being stopped are finished ones: they are kept.
void Tuner::keepEnded()
{
    for (TrialEvent& event : m_events.take()) {
        event.error.reset();
        if (const auto kept = take(event); kept.failed())
            return;  // the file cannot be written: that is what stopped the study
    }
}

void Tuner::publish()
{
    if (const bool paused = m_context.token.isPaused(); paused != m_trialsToken.isPaused())
        m_trialsToken.setPaused(paused);
    if (m_context.token.isCancelled())
        m_trialsToken.cancel();
}

Status Tuner::beginTrials()
{
    while (const auto number = m_schedule->next()) {
        if (auto begun = begin(*number); !begun)
            return begun;
    }
    return Ok{};
}

Status Tuner::begin(int number)
{
    Trial trial;
    trial.number = number;
    trial.systemAttributes = m_schedule->trial(number).systemAttributes;
    trial.parameters = withFixed(m_options.settings.space, m_sampler->suggest(number, m_schedule->knownTo(number)),
                                 fixedParameters(trial), m_options.settings.sampler.seed, number);
    trial.started = QDateTime::currentDateTime();
    const QString path = QStringLiteral("%1/trial-%2").arg(m_runsFolder).arg(number, 4, 10, QLatin1Char('0'));
    trial.userAttributes = {{"run", path}, {"slot", m_schedule->freeSlot()}};
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
    TrialTask task{trial, *recipe, {path, cores, false}, m_options.settings.metric, prunerOf(number)};
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
        return [pruner, direction, known = m_schedule->knownTo(number)](const Trial& trial) {
            return shouldPrune(pruner, direction, trial, known);
        };
    }
    return [this, pruner, direction](const Trial& trial) {
        const std::lock_guard lock(m_scheduleMutex);
        return shouldPrune(pruner, direction, trial, m_schedule->knownTo(trial.number));
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
    const TuningStudy after = study();
    const Trial* best = after.best();
    if (!m_options.keepAllModels) {
        // The former best goes only after the new one is stored.
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

void Tuner::dropModel(const Trial& trial) const { QFile::remove(trial.run() + QStringLiteral("/checkpoints/best.safetensors")); }

void Tuner::report()
{
    const int finished = m_schedule->finished();
    const int perTrial = m_options.settings.recipe.epochs;
    const double seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    Progress progress;
    progress.phase = QStringLiteral("tune");
    progress.done = qint64(finished) * perTrial + m_epochs;
    progress.total = qint64(m_options.trials) * perTrial;
    progress.epoch = finished;
    progress.epochs = m_options.trials;
    progress.ratePerSecond = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0;
    m_context.report(progress);
}

TuningStudy Tuner::study() const
{
    TuningStudy study;
    study.path = m_options.studyFile;
    study.name = m_name;
    study.direction = directionOf(m_options.settings.metric);
    study.trials = m_schedule->begun();
    study.settings = m_options.settings;
    return study;
}

}  // namespace leafbench
