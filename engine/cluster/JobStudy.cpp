#include "engine/cluster/JobStudy.h"

#include "engine/common/Fields.h"

#include <QJsonArray>

#include <algorithm>

namespace leafbench {
namespace {

/// What the space does not name, or cannot be, is left out.
std::vector<TrialParameter> parametersIn(const QJsonObject& values, const SearchSpace& space)
{
    std::vector<TrialParameter> parameters;
    for (const Parameter& parameter : space.parameters) {
        if (const auto internal = parameter.distribution.internalOf(values[parameter.name]))
            parameters.push_back({parameter.name, parameter.distribution, *internal});
    }
    return parameters;
}

Trial trialOf(const QJsonObject& line, const SearchSpace& space)
{
    Trial trial{.number = line[QLatin1String("trial")].toInt()};
    trial.state = fromWord<TrialState>(line[QLatin1String("state")].toString()).value_or(TrialState::Fail);
    if (line[QLatin1String("value")].isDouble())
        trial.value = line[QLatin1String("value")].toDouble();
    trial.parameters = parametersIn(line[QLatin1String("parameters")].toObject(), space);
    int step = 0;
    for (const QJsonValue& value : line[QLatin1String("intermediate")].toArray())
        trial.intermediate[++step] = value.toDouble();
    for (const char* name : {"run", "slot", "failure"}) {
        if (line.contains(QLatin1String(name)))
            trial.userAttributes[QLatin1String(name)] = line[QLatin1String(name)];
    }
    return trial;
}

}  // namespace

void JobStudy::take(const QJsonObject& line)
{
    if (line[QLatin1String("event")] == QLatin1String("start") && line.contains(QLatin1String("settings")))
        begin(line);
    else if (m_study && line[QLatin1String("trial")].isDouble())
        takeTrial(line);
}

/// Processes that tune together tell of each other's trials, too, and may be late.
void JobStudy::takeTrial(const QJsonObject& line)
{
    const QString event = line[QLatin1String("event")].toString();
    const int number = line[QLatin1String("trial")].toInt();
    const Trial* known = find(number);
    const bool isOver = known && isFinished(known->state);
    if (event == QLatin1String("epoch"))
        takeEpoch(number, line);
    else if (event.isEmpty() || !isOver)
        put(trialOf(line, m_study->settings->space));
}

const Trial* JobStudy::find(int number) const
{
    const auto at = std::find_if(m_study->trials.begin(), m_study->trials.end(),
                                 [number](const Trial& trial) { return trial.number == number; });
    return at == m_study->trials.end() ? nullptr : &*at;
}

void JobStudy::takeEpoch(int number, const QJsonObject& line)
{
    const Trial* known = find(number);
    if (!known || isFinished(known->state))
        return;
    Trial trial = *known;
    trial.intermediate[line[QLatin1String("epoch")].toInt()] = line[QLatin1String("value")].toDouble();
    put(trial);
}

/// A tuning that was started again goes on with its trials.
void JobStudy::begin(const QJsonObject& line)
{
    auto study = std::make_shared<TuningStudy>();
    study->path = line[QLatin1String("study")].toString();
    study->name = line[QLatin1String("study_name")].toString();
    study->settings = fromJson<TuneSettings>(line[QLatin1String("settings")].toObject());
    study->direction = directionOf(study->settings->metric);
    if (m_study)
        study->trials = m_study->trials;
    m_study = std::move(study);
}

void JobStudy::put(const Trial& trial)
{
    auto study = std::make_shared<TuningStudy>(*m_study);
    const auto at = std::lower_bound(study->trials.begin(), study->trials.end(), trial.number,
                                     [](const Trial& known, int number) { return known.number < number; });
    if (at != study->trials.end() && at->number == trial.number)
        *at = trial;
    else
        study->trials.insert(at, trial);
    m_study = std::move(study);
}

}  // namespace leafbench
