#pragma once

#include <QtGlobal>

namespace leafbench {

/// Of the forward and backward pass; weights and sums are float32 in either.
enum class Precision : quint8 { Float32, BFloat16 };

}  // namespace leafbench
