#pragma once

#include <QtGlobal>

namespace leafbench {

/// Seconds that an environment variable gives; `usual` if it is not set, no whole number, or below `least`.
inline int secondsFrom(const char* variable, int usual, int least = 1)
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && given >= least ? given : usual;
}

}  // namespace leafbench
