#include "engine/tuning/space/Trial.h"

#include <QJsonArray>

#include <algorithm>

namespace leafbench {

const TrialParameter* Trial::find(const QString& name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const TrialParameter& p) { return p.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

bool Trial::isFeasible() const
{
    const QJsonArray constraints = systemAttributes[QLatin1String("constraints")].toArray();
    return std::all_of(constraints.begin(), constraints.end(), [](const QJsonValue& value) { return value.toDouble() <= 0; });
}

double Trial::seconds() const { return completed.isValid() ? static_cast<double>(started.msecsTo(completed)) / 1000 : 0; }

}  // namespace leafbench
