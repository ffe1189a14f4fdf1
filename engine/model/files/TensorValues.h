#pragma once

#include "engine/model/files/TensorFile.h"

#include <cstring>

namespace leafbench {

/// A tensor from numbers. dtype must match T.
template <class T>
NamedTensor tensorOf(const char* name, DType dtype, std::vector<std::int64_t> shape, const std::vector<T>& values)
{
    return {name, dtype, std::move(shape),
            QByteArray(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)))};
}

/// A tensor's values; empty if it is missing or has another dtype.
template <class T>
std::vector<T> valuesOf(const TensorFile& file, const char* name, DType dtype)
{
    const NamedTensor* tensor = file.find(name);
    if (!tensor || tensor->dtype != dtype)
        return {};
    std::vector<T> values(static_cast<std::size_t>(tensor->bytes.size()) / sizeof(T));
    std::memcpy(values.data(), tensor->bytes.constData(), values.size() * sizeof(T));
    return values;
}

}  // namespace leafbench
