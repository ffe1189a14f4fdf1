#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench {

/// A state_dict saved by torch.save (zip with a pickle, torch >= 1.6; strided CPU or CUDA storages). Supports only the opcodes
/// and globals that a state_dict needs; refuses others by name, so no code of the file ever runs. Enters a dict under
/// "state_dict" or "model"; removes a leading "module.". Errors: NotFound, NotReadable, BadFile.
Result<TensorFile> readStateDict(const QString& path);

/// The same format as torch.save: an OrderedDict of tensors in file order, each with its own CPU storage, aligned to 64 bytes.
/// Omits metadata. Written as writeSafetensors() does. Errors: NotWritable.
Status writeStateDict(const QString& path, const TensorFile& file);

}  // namespace leafbench
