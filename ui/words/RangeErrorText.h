#pragma once

#include "engine/common/Error.h"

#include <QString>

namespace leafbench::words {

/// What is wrong with a parameter's range, from the error of SearchSpace::check(); empty for another error.
QString rangeErrorText(const Error& error);

}  // namespace leafbench::words
