#pragma once

#include "engine/model/files/TensorFile.h"

namespace leafbench {

/// safetensors (https://github.com/huggingface/safetensors, format 0.3): 8 bytes of header length, JSON, data. Checks every
/// offset against the file. Errors: NotFound, NotReadable, BadFile.
Result<TensorFile> readSafetensors(const QString& path);

/// The same from memory, and into it. name: for errors. Errors: BadFile.
Result<TensorFile> fromSafetensors(const QByteArray& bytes, const QString& name);
QByteArray toSafetensors(const TensorFile& file);

/// Only the metadata of the header, without the tensors. The same errors, for the header's faults.
Result<std::map<std::string, std::string>> readSafetensorsMetadata(const QString& path);

/// Written aside, synced and renamed: a reader sees the old file or the new one. Larger number formats come first, so that
/// every tensor is aligned; otherwise keeps the order. Errors: NotWritable.
Status writeSafetensors(const QString& path, const TensorFile& file);

}  // namespace leafbench
