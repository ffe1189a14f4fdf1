#pragma once

#include <QtGlobal>

#include <array>

namespace leafbench {

/// 95 % Wilson score interval of a share (Wilson 1927): low, high in 0 .. 1; 0 .. 1 without any.
std::array<double, 2> wilsonInterval(qint64 correct, qint64 total);

}  // namespace leafbench
