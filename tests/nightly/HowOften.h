#pragma once

#include <QtGlobal>

namespace leafbench::testing {

/// LEAFBENCH_KILLS, else the usual number.
inline int killsOfEach(int usual)
{
    const int set = qEnvironmentVariableIntValue("LEAFBENCH_KILLS");
    return set > 0 ? set : usual;
}

}  // namespace leafbench::testing
