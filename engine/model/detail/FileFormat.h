#pragma once

#include "engine/common/Outcome.h"
#include "engine/model/TensorFile.h"

#include <QFile>

#include <optional>

namespace leafbench::detail {

/// What is wrong in a file. Thrown inside the readers, turned into BadFile where they end.
struct FormatError {
    QString detail;
};

/// Opens a plain file for reading; NotFound or NotReadable where that cannot be done.
std::optional<Error> openForReading(QFile& file);

inline Error badFile(const QString& path, const QString& detail)
{
    return Error{ErrorCode::BadFile, path, detail, {}, 0, 0};
}

/// a + b and a * b of numbers >= 0; nothing where 63 bits do not hold them.
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

/// How many numbers a shape holds; nothing where a side is negative or the product overflows.
std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& shape);

/// How many bytes a tensor takes; nothing as above.
std::optional<std::int64_t> byteCount(const std::vector<std::int64_t>& shape, DType dtype);

/// What makes the tensors impossible to write; empty when nothing does.
QString flawOf(const TensorFile& file);

}  // namespace leafbench::detail
