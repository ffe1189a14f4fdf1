#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench::detail {

/// Cuts what wrappers put before the names of a network's tensors: "module." (DataParallel, averaged models) and "_orig_mod."
/// (torch.compile) wherever they lead; any prefix that stands before "conv1.weight", from all names that have it ("model.",
/// "backbone.", "encoder."). An averaged model's counter is left out. Sets cutPrefix and skipped. Throws FormatError if two
/// tensors get the same name.
void cutWrappers(TensorFile& file);

}  // namespace leafbench::detail
