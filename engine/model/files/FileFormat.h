#pragma once

#include "engine/common/Result.h"
#include "engine/model/files/TensorFile.h"

#include <QFile>

#include <optional>

namespace leafbench::detail {

/// What is wrong with a file. Thrown inside the readers, which turn it into BadFile.
struct FormatError {
    QString detail;
};

/// Opens a regular file for reading. Errors: NotFound, NotReadable, BadFile (larger than 4 GiB).
std::optional<Error> openForReading(QFile& file);

/// a + b and a * b of numbers >= 0; nullopt on overflow of 63 bits.
inline std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_add_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

inline std::optional<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

/// Number of elements of a shape; nullopt if a side is negative or the product overflows.
std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& shape);

/// Size of a tensor in bytes; nullopt as above.
std::optional<std::int64_t> byteCount(const std::vector<std::int64_t>& shape, DType dtype);

/// Why the tensors cannot be written; empty if they can.
QString invalidReason(const TensorFile& file);

}  // namespace leafbench::detail
