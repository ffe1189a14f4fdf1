#include "engine/runs/ranks/SharedImages.h"
#include "engine/tuning/optuna/SharedStudy.h"
#include "engine/tuning/samplers/FixedParameters.h"
#include "engine/tuning/tuner/Tuner.h"

#include <algorithm>

namespace leafbench {

/// How often a process looks at what the others do, and gives its sign of life.
std::optional<std::chrono::milliseconds> Tuner::pollInterval() const
{
    using std::chrono::milliseconds;
    if (!isShared())
        return {};
    return std::min(milliseconds(1000), milliseconds(1000 * trialTimeoutSeconds() / 6));
}

DatabasePatience Tuner::databaseWatch()
{
    return {.token = m_context.token,
            .onAway = [this](const Error& error) { note(QStringLiteral("The database is away: ") + error.detail); },
            .onBack = [this] { note(QStringLiteral("The database is back.")); }};
}

void Tuner::note(const QString& text)
{
    if (m_log)
        m_log->note(text);
}

/// After the log and the schedule are there.
Status Tuner::meetOthers()
{
    const DatasetIndex& index = *m_data->base()->index;
    if (auto joined = m_storage->shared()->join(shareImages(index, {}).digest, index.root); !joined)
        return joined;
    return writeStudyUrl(m_runsFolder, m_options.studyFile);
}

std::set<int> Tuner::here() const
{
    std::set<int> numbers;
    for (const auto& [number, trial] : m_runs) {
        if (!m_taken.contains(number))
            numbers.insert(number);
    }
    return numbers;
}

Status Tuner::lookAtOthers()
{
    const auto interval = pollInterval();
    const bool isDue = interval && (!m_looked.isValid() || std::chrono::milliseconds(m_looked.elapsed()) >= *interval);
    return isDue ? refresh() : Status(Ok{});
}

/// Gives the sign of life, and learns what other processes have done to the study.
Status Tuner::refresh()
{
    if (!isShared())
        return Ok{};
    m_looked.start();
    if (auto alive = m_storage->shared()->keepAlive(here()); !alive)
        return alive;
    const auto stored = m_storage->read();
    const auto abandoned = stored ? m_storage->shared()->abandoned(here()) : stored.as<std::set<int>>();
    if (!abandoned)
        return abandoned.as<Ok>();
    if (auto right = checkFixed(m_options.settings.space, stored->trials); !right)
        return right;
    for (const Trial& trial : stored->trials) {
        if (!m_runs.contains(trial.number))
            takeOther(trial, abandoned->contains(trial.number));
    }
    m_options.trials = std::max(m_options.trials, m_schedule->total());
    return Ok{};
}

void Tuner::takeOther(const Trial& trial, bool isAbandoned)
{
    const bool isNew = trial.number >= m_schedule->total();
    const TrialState before = isNew ? TrialState::Waiting : m_schedule->trial(trial.number).state;
    const bool waits = isAbandoned || trial.state == TrialState::Waiting;
    if (isAbandoned && before != TrialState::Waiting)
        note(QStringLiteral("Trial %1 is abandoned: its process gave no sign of life.").arg(trial.number));
    if (isAbandoned)
        keepInterrupted(trial);
    {
        const std::lock_guard lock(m_scheduleMutex);
        m_schedule->takeOver(
            waits ? Trial{.number = trial.number, .state = TrialState::Waiting, .systemAttributes = trial.systemAttributes}
                  : trial);
    }
    if (!waits && before != trial.state && before == TrialState::Waiting)
        m_observer.onTrialStart(trial);
    if (isFinished(trial.state) && !isFinished(before)) {
        const TuningStudy now = study();
        m_log->ended(trial, now.best());
        m_observer.onTrialEnd(trial);
        report();
    }
}

/// Not an error of the study: this process was silent for too long, and another one has begun the trial again.
Status Tuner::unlessTaken(Status stored, int number)
{
    if (!stored.failed() || stored.error().code != ErrorCode::TrialTaken)
        return stored;
    note(QStringLiteral("Trial %1 is run by another process now.").arg(number));
    m_taken.insert(number);
    if (const auto running = m_runs.find(number); running != m_runs.end())
        running->second.token.cancel();
    const std::lock_guard lock(m_scheduleMutex);
    m_schedule->takeOver(m_schedule->trial(number));
    return Ok{};
}

}  // namespace leafbench
