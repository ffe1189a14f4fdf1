#pragma once

#include "engine/replay/Replay.h"

namespace leafbench::testing {

/// A replay such as a machine with two cores might leave behind after its first `steps` steps; one more runs, if there is one.
/// Nothing was carried out. data: its dataset folder, whose pictures may be there.
Replay madeUpReplay(int steps, const QString& data = QStringLiteral("/nowhere/leaves"));

}  // namespace leafbench::testing
