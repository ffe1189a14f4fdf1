#pragma once

#include "engine/model/files/Pickle.h"

namespace leafbench::detail {

/// The elements of a view, row-major and contiguous. `storage` holds the bytes of view.storage. Throws FormatError if the view
/// exceeds the storage or repeats elements.
QByteArray contiguousBytes(const TensorRef& view, const QByteArray& storage);

}  // namespace leafbench::detail
