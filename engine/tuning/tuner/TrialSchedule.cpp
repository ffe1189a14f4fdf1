#include "engine/tuning/tuner/TrialSchedule.h"

#include <algorithm>

namespace leafbench {

TrialSchedule::TrialSchedule(std::vector<Trial> trials, int total, int parallel, bool reproducible, int suggestionLag)
    : m_trials(std::move(trials)),
      m_parallel(parallel),
      m_reproducible(reproducible),
      m_lookBack(suggestionLag)
{
    for (Trial& trial : m_trials) {
        if (!isFinished(trial.state))
            trial = Trial{
                .number = trial.number, .state = TrialState::Waiting, .systemAttributes = std::move(trial.systemAttributes)};
    }
    for (int number = static_cast<int>(m_trials.size()); number < total; ++number)
        m_trials.push_back({.number = number, .state = TrialState::Waiting});
}

std::optional<int> TrialSchedule::next() const
{
    if (static_cast<int>(m_here.size()) >= m_parallel)
        return {};
    const auto waiting
        = std::find_if(m_trials.begin(), m_trials.end(), [](const Trial& trial) { return trial.state == TrialState::Waiting; });
    if (waiting == m_trials.end())
        return {};
    if (m_reproducible) {
        const auto until = m_trials.begin() + std::max(0, waiting->number - m_lookBack);
        if (!std::all_of(m_trials.begin(), until, [](const Trial& trial) { return isFinished(trial.state); }))
            return {};
    }
    return waiting->number;
}

std::vector<Trial> TrialSchedule::visibleTrials(int number) const
{
    std::vector<Trial> known;
    for (const Trial& trial : m_trials) {
        if (trial.number == number || trial.state == TrialState::Waiting || (m_reproducible && trial.number > number))
            continue;
        if (!m_reproducible || trial.number < number - m_lookBack)
            known.push_back(trial);
        else
            known.push_back({.number = trial.number, .state = TrialState::Running, .parameters = trial.parameters});
    }
    return known;
}

int TrialSchedule::freeSlot() const
{
    std::vector<bool> taken(m_trials.size() + 1);
    for (const Trial& trial : m_trials) {
        if (trial.state == TrialState::Running)
            taken[static_cast<std::size_t>(trial.slot())] = true;
    }
    return static_cast<int>(std::find(taken.begin(), taken.end(), false) - taken.begin());
}

void TrialSchedule::begin(const Trial& trial)
{
    m_trials[static_cast<std::size_t>(trial.number)] = trial;
    m_here.insert(trial.number);
}

void TrialSchedule::report(int number, int step, double value)
{
    m_trials[static_cast<std::size_t>(number)].intermediate[step] = value;
}

void TrialSchedule::end(const Trial& trial)
{
    m_trials[static_cast<std::size_t>(trial.number)] = trial;
    m_here.erase(trial.number);
}

void TrialSchedule::takeOver(const Trial& trial)
{
    while (total() <= trial.number)
        m_trials.push_back({.number = total(), .state = TrialState::Waiting});
    end(trial);
}

bool TrialSchedule::isOver() const { return finished() == static_cast<int>(m_trials.size()); }

int TrialSchedule::running() const
{
    return static_cast<int>(
        std::count_if(m_trials.begin(), m_trials.end(), [](const Trial& trial) { return trial.state == TrialState::Running; }));
}

int TrialSchedule::finished() const
{
    return static_cast<int>(
        std::count_if(m_trials.begin(), m_trials.end(), [](const Trial& trial) { return isFinished(trial.state); }));
}

std::vector<Trial> TrialSchedule::begun() const
{
    std::vector<Trial> trials;
    std::copy_if(m_trials.begin(), m_trials.end(), std::back_inserter(trials),
                 [](const Trial& trial) { return trial.state != TrialState::Waiting; });
    return trials;
}

}  // namespace leafbench
