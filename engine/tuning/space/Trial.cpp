#include "engine/tuning/space/Trial.h"

#include <algorithm>

namespace leafbench {

const TrialParameter* Trial::find(const QString& name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const TrialParameter& p) { return p.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

double Trial::seconds() const { return completed.isValid() ? static_cast<double>(started.msecsTo(completed)) / 1000 : 0; }

}  // namespace leafbench
