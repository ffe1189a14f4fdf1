#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench::detail {

/// Cuts what wrappers put before the names of a network's tensors: "module." (DataParallel, averaged models) and "_orig_mod."
/// (torch.compile) wherever they lead; any prefix that stands before "conv1.weight", from all names that have it ("model.",
/// "backbone.", "encoder."). The last layer becomes "fc", whatever it is called ("classifier", "fc.1" behind a dropout). An
/// averaged model's counter is left out, and so are tensors of no ResNet (a loss's weights, a metric's counts), but not a second
/// network's. Sets cutPrefix, head and skipped. Throws FormatError if two tensors get the same name.
void cutWrappers(TensorFile& file);

}  // namespace leafbench::detail
