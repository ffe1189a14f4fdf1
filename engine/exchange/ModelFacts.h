#pragma once

#include "engine/common/Result.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/store/RunStore.h"

#include <map>
#include <string>

namespace leafbench {

/// Metadata of exported weights. Private to engine/exchange.

/// Number of classes of ResNet-18 weights, by their last layer; 0 without one.
int classesOf(const TensorFile& weights);

/// The tensors of ResNet-18 with torchvision's names and order; keeps the metadata. Accepts the paper's head "fc.0." as "fc.";
/// drops an optimiser; sets missing counters (num_batches_tracked) to 0, as torchvision does.
/// Errors: WeightsMismatch (subject: source; choices: every name that is missing, unknown or of another shape).
Result<TensorFile> resnet18Weights(const TensorFile& weights, int classes, const QString& source);

/// What users of the weights need, as text: "classes" (a JSON list), "input_size", "mean" and "std" (JSON lists, for RGB pixels
/// 0 .. 1), "run", and "temperature" if the run has a feature bank.
std::map<std::string, std::string> modelFacts(const Run& run);

/// The best weights of a run, validated as above. Errors: RunUnfinished, WeightsMismatch, those of readSafetensors().
Result<TensorFile> bestWeights(const Run& run);

}  // namespace leafbench
