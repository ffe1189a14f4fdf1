#include "engine/tuning/tuner/TrialRun.h"

#include "engine/common/Exceptions.h"
#include "engine/tuning/tuner/Tune.h"

#include <cmath>

namespace leafbench {

namespace {

/// Records a trial's epochs and asks the pruner.
class TrialWatch : public RunObserver {
public:
    TrialWatch(TrialTask task, TrialEvents& events) : m_task(std::move(task)), m_events(events) {}

    /// A resumed trial has earlier epochs.
    void onRunStart(const RunStart& start) override
    {
        m_task.trial.intermediate.clear();
        for (const EpochRecord& record : start.run.epochs)
            add(record);
    }
    void onEpoch(const EpochRecord& record) override
    {
        add(record);
        // Never prune after the last epoch: the trial is complete.
        m_prune = record.epoch < m_task.recipe.epochs && m_task.shouldPrune(m_task.trial);
    }
    bool wantsStop() const override { return m_prune; }

    /// The trial after a training without an error.
    Trial result() const
    {
        Trial trial = m_task.trial;
        trial.completed = QDateTime::currentDateTime();
        const double last = trial.intermediate.empty() ? NAN : trial.intermediate.rbegin()->second;
        if (m_prune) {
            trial.state = TrialState::Pruned;
            trial.value = std::isfinite(last) ? std::optional(last) : std::nullopt;
        } else if (m_best) {
            trial.state = TrialState::Complete;
            trial.value = m_best;
        } else {
            trial.state = TrialState::Fail;
            trial.userAttributes["failure"] = QStringLiteral("%1: never a number").arg(toWord(m_task.metric));
        }
        return trial;
    }

    Trial failed(const Error& error) const
    {
        Trial trial = m_task.trial;
        trial.state = TrialState::Fail;
        trial.completed = QDateTime::currentDateTime();
        trial.userAttributes["failure"]
            = QStringLiteral("%1: %2 %3").arg(toWord(error.code), error.subject, error.detail).trimmed();
        return trial;
    }

    const TrialTask& task() const { return m_task; }

private:
    void add(const EpochRecord& record)
    {
        const double value = metricValue(m_task.metric, record);
        m_task.trial.intermediate[record.epoch] = value;
        if (std::isfinite(value) && (!m_best || isBetter(directionOf(m_task.metric), value, *m_best)))
            m_best = value;
        m_events.push({.number = m_task.trial.number, .epoch = record});
    }

    TrialTask m_task;
    TrialEvents& m_events;
    std::optional<double> m_best;
    bool m_prune = false;
};

TrialEvent trainTrial(TrialWatch& watch, SharedRunData& data, const JobContext& context)
{
    const TrialTask& task = watch.task();
    TrialEvent event{.number = task.trial.number, .isLast = true};
    const auto shared = data.of(task.recipe, context);
    const Result<TrainResult> trained
        = shared ? trainOn(*shared, task.recipe, task.place, watch, context) : shared.as<TrainResult>();
    if (trained)
        event.ended = watch.result();
    else if (trained.failed() && isTrialError(trained.error().code))
        event.ended = watch.failed(trained.error());
    else if (trained.failed())
        event.error = trained.error();
    return event;
}

}  // namespace

bool isTrialError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Diverged:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Internal:
    case ErrorCode::BadValue:
    case ErrorCode::TooFewImages:
    case ErrorCode::WeightsMismatch: return true;
    default: return false;
    }
}

void TrialEvents::push(TrialEvent event)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back(std::move(event));
    m_changed.notify_all();
}

void TrialEvents::wake()
{
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_changed.notify_all();
}

void TrialEvents::wait(std::optional<std::chrono::milliseconds> limit)
{
    std::unique_lock lock(m_mutex);
    const auto isNews = [this] { return m_woken || !m_events.empty(); };
    if (limit)
        m_changed.wait_for(lock, *limit, isNews);
    else
        m_changed.wait(lock, isNews);
    m_woken = false;
}

std::vector<TrialEvent> TrialEvents::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_events, {});
}

SharedRunData::SharedRunData(RunDataPtr base, QString runsDir) : m_base(std::move(base)), m_runsDir(std::move(runsDir))
{
    m_made[runDataKey(m_base->recipe)] = m_base;
}

Result<RunDataPtr> SharedRunData::of(const Recipe& recipe, const JobContext& context)
{
    const std::lock_guard lock(m_mutex);
    RunDataPtr& made = m_made[runDataKey(recipe)];
    if (!made) {
        auto prepared = prepareRunData(recipe, m_runsDir, context);
        if (!prepared)
            return prepared;
        made = *prepared;
    }
    return made;
}

TrialRun::TrialRun(TrialTask task, SharedRunData& data, TrialEvents& events, CancellationToken token)
    : m_thread([task = std::move(task), &data, &events, token]() mutable {
          const int number = task.trial.number;
          try {
              TrialWatch watch(std::move(task), events);
              events.push(trainTrial(watch, data, {.token = token}));
          } catch (const std::exception& e) {
              events.push({.number = number, .error = errorOf(e), .isLast = true});
          }
      })
{
}

}  // namespace leafbench
