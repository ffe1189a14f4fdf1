#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench {

/// A state_dict saved by torch.save (zip with a pickle, torch >= 1.6; strided CPU or CUDA storages). Nothing of the
/// file is ever executed: takes the tensors, names all other classes and functions in `skipped`. Enters the dict of weights of a
/// checkpoint ("state_dict", "model_state_dict", "model", "net", or the only dict that holds tensors). Errors: NotFound,
/// NotReadable, BadFile.
Result<TensorFile> readStateDict(const QString& path);

/// The same format as torch.save: an OrderedDict of tensors in file order, each with its own CPU storage, aligned to 64 bytes.
/// Omits metadata. Written as writeSafetensors() does. Errors: NotWritable.
Status writeStateDict(const QString& path, const TensorFile& file);

}  // namespace leafbench
