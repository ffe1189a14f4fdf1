#pragma once

#include "engine/common/Result.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/model/files/TensorFile.h"

#include <QByteArray>

namespace leafbench {

struct OnnxOptions {
    int classes = 38;
    int inputSize = 64;
    Normalisation normalisation;
    std::map<std::string, std::string> facts;  ///< metadata_props
};

/// ResNet-18 as an ONNX model (IR 7, operator set 12). Input "pixels": float [N, 3, inputSize, inputSize], RGB, 0 .. 1; the first
/// node normalises, so that callers need no mean (OpenCV's blobFromImage cannot even divide by a std per channel). Output
/// "logits": float [N, classes]. BatchNorm has its own nodes, not folded.
/// weights: float32, with torchvision's names. Errors: WeightsMismatch (subject: source): a tensor is not float32.
Result<QByteArray> onnxFile(const TensorFile& weights, const OnnxOptions& options, const QString& source);

}  // namespace leafbench
