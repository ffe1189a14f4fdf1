#pragma once

#include "engine/common/Outcome.h"
#include "engine/model/TensorFile.h"
#include "engine/runs/RunStore.h"

#include <map>
#include <string>

namespace leafbench {

/// What goes along with weights. Private to engine/exchange.

/// How many classes a ResNet-18's weights know, by their last layer; 0 where they have none.
int classesOf(const TensorFile& weights);

/// The tensors of ResNet-18 by torchvision's names and in its order, the metadata as it was. The paper's head "fc.0." is
/// taken for "fc."; an optimiser is left out; counters (num_batches_tracked) that are missing are 0, as torchvision has it.
/// Errors: WeightsMismatch (subject: source) listing every name that is missing, unknown or of another shape.
Outcome<TensorFile> resnet18Weights(const TensorFile& weights, int classes, const QString& source);

/// What a user of the weights must know, as text: "classes" (a JSON list), "input_size", "mean" and "std" (JSON lists, of RGB
/// pixels 0 .. 1), "run", and "temperature" where the run's reference has one.
std::map<std::string, std::string> modelFacts(const Run& run);

/// The best weights of a run, checked as above. Errors: RunUnfinished, WeightsMismatch, those of readSafetensors().
Outcome<TensorFile> bestWeights(const Run& run);

}  // namespace leafbench
