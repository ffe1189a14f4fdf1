#pragma once

#include <QString>

namespace leafbench {

/// The limits of this process's control group and all its parents, versions 1 and 2. 0: no limit.
struct ControlGroupLimits {
    double quotaCores = 0;
    qint64 memoryBytes = 0;
    qint64 memoryFreeBytes = 0;  ///< if there is a limit
    qint64 pids = 0;             ///< of the group that leaves the least room
    qint64 pidsUsed = 0;
};

/// root: the folder of proc/ and sys/. An unreadable value counts as no limit.
ControlGroupLimits readControlGroups(const QString& root);

}  // namespace leafbench
