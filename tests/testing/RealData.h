#pragma once

#include <QString>

namespace leafbench::testing {

/// The real photographs (LEAFBENCH_REAL_DATA, else ../shared/data/leaves beside the checkout); empty where there are none.
QString realData();

}  // namespace leafbench::testing
