#pragma once

#include "engine/common/Result.h"
#include "engine/model/files/TensorFile.h"

#include <QStringList>

namespace leafbench {

/// The starter model's weights, to start a training of `classes` from. Of the head it keeps the rows of the classes that it knows
/// by name; those of the others are 0. Thread: any. Errors: those of checkStarter(), BadFile, WeightsMismatch.
Result<TensorFile> readStarterWeights(const QStringList& classes);

/// Of a recipe's key `weights`: the starter model's for the word that names it, else a file's. Errors: those, or of
/// readWeights(), or BadFile for one without tensors.
Result<TensorFile> readStartWeights(const QString& weights, const QStringList& classes);

/// Weights of a ResNet-18 for `from` as weights for `to`, as above. Errors: WeightsMismatch (subject: `source`).
Result<TensorFile> withClasses(TensorFile weights, const QStringList& from, const QStringList& to, const QString& source);

}  // namespace leafbench
