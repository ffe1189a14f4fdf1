#pragma once

#include <QString>

namespace leafbench {

/// The limits of this process's control groups: of its own and of all above it, version 1 and 2. 0: no limit.
struct ControlGroupLimits {
    double quotaCores = 0;
    qint64 memoryBytes = 0;
    qint64 memoryFreeBytes = 0;  ///< where there is a limit
    qint64 pids = 0;             ///< of the group that leaves the least room
    qint64 pidsUsed = 0;
};

/// root: where proc/ and sys/ are looked for. What cannot be read counts as no limit.
ControlGroupLimits readControlGroups(const QString& root);

}  // namespace leafbench
