#pragma once

#include "engine/common/Outcome.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace leafbench {

/// Number formats that weights come in, by safetensors' names.
enum class DType : std::uint8_t { F32, F64, F16, BF16, I64, I32, U8, Bool };

std::string dtypeName(DType dtype);
std::size_t dtypeSize(DType dtype);

/// A named array of numbers: contiguous, row-major, little-endian bytes.
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

    const NamedTensor* find(const std::string& name) const;
};

/// safetensors (https://github.com/huggingface/safetensors, format 0.3): 8 bytes of header length, JSON, data.
/// Every offset is checked against the file. Errors: NotFound, NotReadable, BadFile.
Outcome<TensorFile> readSafetensors(const QString& path);

/// Written aside, synced and renamed: a reader sees the old file or the new one. Larger number formats come first
/// in the file, so that every tensor is aligned; else the order stays. Errors: NotWritable.
Outcome<Done> writeSafetensors(const QString& path, const TensorFile& file);

/// A state_dict saved by torch.save (zip with a pickle, torch >= 1.6; strided CPU or CUDA storages). Only the opcodes and
/// globals that a state_dict needs are understood; anything else is refused by name, so no code of the file ever runs.
/// A dict that holds one under "state_dict" or "model" is entered; a leading "module." is cut.
Outcome<TensorFile> readStateDict(const QString& path);

/// The same kind of file, as torch.save writes it: an OrderedDict of tensors in file order, each with a CPU storage of its own
/// that begins at a multiple of 64 bytes. Metadata is left out. Written as writeSafetensors() does. Errors: NotWritable.
Outcome<Done> writeStateDict(const QString& path, const TensorFile& file);

/// By the first bytes: safetensors or a state_dict.
Outcome<TensorFile> readWeights(const QString& path);

}  // namespace leafbench
