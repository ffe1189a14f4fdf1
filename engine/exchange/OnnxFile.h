#pragma once

#include "engine/common/Outcome.h"
#include "engine/imaging/Transform.h"
#include "engine/model/TensorFile.h"

#include <QByteArray>

namespace leafbench {

struct OnnxOptions {
    int classes = 38;
    int inputSize = 64;
    Normalisation normalisation;
    std::map<std::string, std::string> facts;  ///< metadata_props
};

/// ResNet-18 as an ONNX model (IR 7, operator set 12). Input "pixels": float [N, 3, inputSize, inputSize], RGB, 0 .. 1; the
/// normalisation is the graph's first node, so that who runs it needs to know no mean (OpenCV's blobFromImage could not
/// even divide by one std a channel). Output "logits": float [N, classes]. BatchNorm as nodes of its own, not folded.
/// weights: float32, by torchvision's names. Errors: WeightsMismatch (subject: source): a tensor is not float32.
Outcome<QByteArray> onnxFile(const TensorFile& weights, const OnnxOptions& options, const QString& source);

}  // namespace leafbench
