#pragma once

#include "engine/model/files/TensorFile.h"

#include <QByteArray>

namespace leafbench::detail {

/// The pickle (protocol 2, as documented by pickletools) of an OrderedDict of tensors, as torch.save writes it to data.pkl.
/// Tensor number N uses all of storage "N". Ignores the rest of the file.
QByteArray pickledStateDict(const TensorFile& file);

}  // namespace leafbench::detail
