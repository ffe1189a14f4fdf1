#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench {

/// Matrices and filters of float32 as float16, rounded to nearest. What has one dimension stays: BatchNorm's values and biases are
/// few, and may lie outside float16's range.
void toFloat16(TensorFile& weights);
/// All of float16 as float32, exactly.
void toFloat32(TensorFile& weights);

}  // namespace leafbench
