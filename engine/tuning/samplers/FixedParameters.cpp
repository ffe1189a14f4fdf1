#include "engine/tuning/samplers/FixedParameters.h"

#include "engine/common/Seed.h"
#include "engine/tuning/samplers/Axis.h"

#include <QJsonDocument>

#include <algorithm>

namespace leafbench {
namespace {

constexpr quint64 fixedPurpose = 7;  // separates these seeds from the samplers'

QString shown(const QString& name, const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    return name + QLatin1Char('=')
        + (text.isEmpty() ? QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)) : text);
}

bool isAllowed(const Parameter* parameter, const QJsonValue& value)
{
    const auto internal = parameter ? parameter->distribution.internalOf(value) : std::nullopt;
    return internal && parameter->distribution.contains(*internal);
}

}  // namespace

QJsonObject fixedParameters(const Trial& trial) { return trial.systemAttributes[QLatin1String("fixed_params")].toObject(); }

Status checkFixed(const SearchSpace& space, const std::vector<Trial>& trials)
{
    QStringList names;
    for (const Parameter& parameter : space.parameters)
        names << parameter.name;
    for (const Trial& trial : trials) {
        if (isFinished(trial.state))
            continue;
        const QJsonObject fixed = fixedParameters(trial);
        for (auto it = fixed.begin(); it != fixed.end(); ++it) {
            if (!isAllowed(space.find(it.key()), it.value()))
                return Error{.code = ErrorCode::BadValue,
                             .subject = QStringLiteral("trial %1").arg(trial.number),
                             .detail = shown(it.key(), it.value()),
                             .choices = space.find(it.key()) ? QStringList() : names};
        }
    }
    return Ok{};
}

std::vector<TrialParameter> withFixed(const SearchSpace& space, const std::vector<TrialParameter>& suggested,
                                      const QJsonObject& fixed, quint64 seed, int number)
{
    if (fixed.isEmpty())
        return suggested;
    std::vector<TrialParameter> all;
    for (std::size_t i = 0; i < space.parameters.size(); ++i) {
        const Parameter& parameter = space.parameters[i];
        if (!space.isActive(parameter, all))
            continue;
        const auto own = std::ranges::find(suggested, parameter.name, &TrialParameter::name);
        TrialParameter chosen{parameter.name, parameter.distribution, 0};
        if (const auto value = fixed.find(parameter.name); value != fixed.end())
            chosen.internal = *parameter.distribution.internalOf(*value);
        else if (own != suggested.end())
            chosen.internal = own->internal;
        else
            chosen.internal = Axis(parameter.distribution).fromUnit(Random(mixSeed(seed, number, i, fixedPurpose)).uniform());
        all.push_back(std::move(chosen));
    }
    return all;
}

}  // namespace leafbench
