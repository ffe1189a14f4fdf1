#pragma once

#include "engine/model/TensorFile.h"

#include <QByteArray>

namespace leafbench::detail {

/// The pickle (protocol 2, as pickletools documents it) of an OrderedDict of tensors, as torch.save writes one into data.pkl:
/// tensor number N takes all of storage "N". Nothing else of the file goes in.
QByteArray pickledStateDict(const TensorFile& file);

}  // namespace leafbench::detail
