#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace leafbench {

/// Number formats of weights, by safetensors' names.
enum class DType : std::uint8_t { F32, F64, F16, BF16, I64, I32, U8, Bool };
constexpr WordStyle wordStyle(DType) { return WordStyle::Verbatim; }
constexpr const char* unusualWord(DType dtype) { return dtype == DType::Bool ? "BOOL" : nullptr; }
std::size_t dtypeSize(DType dtype);

/// A named array: contiguous, row-major, little-endian bytes.
struct NamedTensor {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;  ///< empty: a scalar
    QByteArray bytes;
};

/// Tensors in file order, and text metadata.
struct TensorFile {
    std::vector<NamedTensor> tensors;
    std::map<std::string, std::string> metadata;
    QString cutPrefix{};  ///< set by readWeights(): "module._orig_mod.", cut from the names
    QString head{};       ///< set by readWeights(): the last layer's name in the file, if it is called "fc" from now on
    /// Other content of the file: foreign classes and functions, an averaged model's counter, tensors of no ResNet, other networks.
    QStringList skipped{};

    const NamedTensor* find(const std::string& name) const;
};

/// A network's tensors; detects the format by the first bytes. Names lose the prefixes of wrappers (TensorNames.h).
/// Errors: those of readSafetensors() and readStateDict(); BadFile also for numbers that are not finite and for a variance below 0.
Result<TensorFile> readWeights(const QString& path);

}  // namespace leafbench
