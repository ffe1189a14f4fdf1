#include "engine/tuning/TuneMessages.h"

#include "engine/common/CborFields.h"

#include <QCborArray>

namespace leafbench {

namespace {

template <class Options, class Take>
void eachOption(Options& options, Take&& take)
{
    take("trials", options.trials);
    take("parallel", options.parallel);
    take("study_file", options.studyFile);
    take("runs", options.runsDir);
    take("keep_all_models", options.keepAllModels);
}

QCborArray parametersToCbor(const std::vector<TrialParameter>& parameters)
{
    QCborArray all;
    for (const TrialParameter& parameter : parameters)
        all.append(QCborArray{parameter.name, QCborMap::fromJsonObject(parameter.distribution.toOptuna()), parameter.internal});
    return all;
}

std::vector<TrialParameter> parametersFromCbor(const QCborArray& all)
{
    std::vector<TrialParameter> parameters;
    for (const QCborValue& value : all) {
        const QCborArray fields = value.toArray();
        if (const auto distribution = Distribution::fromOptuna(fields.at(1).toMap().toJsonObject()))
            parameters.push_back({fields.at(0).toString(), *distribution, fields.at(2).toDouble()});
    }
    return parameters;
}

/// Of this machine's clock, to the millisecond; an invalid time stays one.
QString timeText(const QDateTime& time) { return time.toString(Qt::ISODateWithMs); }
QDateTime timeOf(const QCborValue& text) { return QDateTime::fromString(text.toString(), Qt::ISODateWithMs); }

}  // namespace

QCborMap tuneRequest(const TuneOptions& options)
{
    FillCbor fill;
    eachOption(options, fill);
    fill.map[QLatin1String("settings")] = QCborMap::fromJsonObject(options.settings.toJson());
    return {{QStringLiteral("tune"), fill.map}};
}

Outcome<TuneOptions> tuneOptionsFrom(const QCborMap& request)
{
    const QCborMap map = request[QLatin1String("tune")].toMap();
    auto settings = TuneSettings::fromJson(map[QLatin1String("settings")].toMap().toJsonObject());
    if (!settings)
        return settings.as<TuneOptions>();
    TuneOptions options;
    options.settings = std::move(settings).value();
    eachOption(options, ReadCbor{map});
    return options;
}

QCborMap trialToCbor(const Trial& trial)
{
    QCborArray intermediate;
    for (const auto& [step, value] : trial.intermediate)
        intermediate.append(QCborArray{step, value});
    QCborMap map{{QStringLiteral("number"), trial.number},
                 {QStringLiteral("state"), static_cast<int>(trial.state)},
                 {QStringLiteral("parameters"), parametersToCbor(trial.parameters)},
                 {QStringLiteral("intermediate"), intermediate},
                 {QStringLiteral("started"), timeText(trial.started)},
                 {QStringLiteral("completed"), timeText(trial.completed)},
                 {QStringLiteral("user"), QCborMap::fromJsonObject(trial.userAttributes)},
                 {QStringLiteral("system"), QCborMap::fromJsonObject(trial.systemAttributes)}};
    if (trial.value)
        map[QLatin1String("value")] = *trial.value;
    return map;
}

Trial trialFromCbor(const QCborMap& map)
{
    Trial trial;
    trial.number = static_cast<int>(map[QLatin1String("number")].toInteger());
    trial.state = static_cast<TrialState>(map[QLatin1String("state")].toInteger());
    if (map.contains(QLatin1String("value")))
        trial.value = map[QLatin1String("value")].toDouble();
    trial.parameters = parametersFromCbor(map[QLatin1String("parameters")].toArray());
    for (const QCborValue& value : map[QLatin1String("intermediate")].toArray())
        trial.intermediate[static_cast<int>(value.toArray().at(0).toInteger())] = value.toArray().at(1).toDouble();
    trial.started = timeOf(map[QLatin1String("started")]);
    trial.completed = timeOf(map[QLatin1String("completed")]);
    trial.userAttributes = map[QLatin1String("user")].toMap().toJsonObject();
    trial.systemAttributes = map[QLatin1String("system")].toMap().toJsonObject();
    return trial;
}

QCborMap tuningStudyToCbor(const TuningStudy& study)
{
    QCborArray trials;
    for (const Trial& trial : study.trials)
        trials.append(trialToCbor(trial));
    QCborMap map{{QStringLiteral("path"), study.path},
                 {QStringLiteral("name"), study.name},
                 {QStringLiteral("direction"), static_cast<int>(study.direction)},
                 {QStringLiteral("trials"), trials},
                 {QStringLiteral("user"), QCborMap::fromJsonObject(study.userAttributes)}};
    if (study.settings)
        map[QLatin1String("settings")] = QCborMap::fromJsonObject(study.settings->toJson());
    return map;
}

Outcome<TuningStudy> tuningStudyFromCbor(const QCborMap& map)
{
    TuningStudy study;
    study.path = map[QLatin1String("path")].toString();
    study.name = map[QLatin1String("name")].toString();
    study.direction = static_cast<Direction>(map[QLatin1String("direction")].toInteger());
    for (const QCborValue& trial : map[QLatin1String("trials")].toArray())
        study.trials.push_back(trialFromCbor(trial.toMap()));
    study.userAttributes = map[QLatin1String("user")].toMap().toJsonObject();
    if (map.contains(QLatin1String("settings"))) {
        auto settings = TuneSettings::fromJson(map[QLatin1String("settings")].toMap().toJsonObject());
        if (!settings)
            return settings.as<TuningStudy>();
        study.settings = std::move(settings).value();
    }
    return study;
}

}  // namespace leafbench
