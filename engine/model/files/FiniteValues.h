#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench::detail {

/// What no network can count with, by its tensor: "fc.weight: a number that is not finite", "bn1.running_var: a variance below 0".
/// Empty: nothing. An optimiser's numbers are not looked at.
QString valueFlaw(const TensorFile& file);

}  // namespace leafbench::detail
