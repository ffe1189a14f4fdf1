#pragma once

#include "engine/model/detail/Pickle.h"

namespace leafbench::detail {

/// The numbers of a view, row-major and back to back. `storage` holds the bytes of view.storage.
/// Throws FormatError where the view reaches outside the storage or shows it more than once over.
QByteArray contiguousBytes(const TensorRef& view, const QByteArray& storage);

}  // namespace leafbench::detail
