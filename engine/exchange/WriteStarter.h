#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>

namespace leafbench {

struct StarterOptions {
    QString data{};   ///< the dataset's current folder; empty: the recorded one
    QString about{};  ///< Markdown that the model card begins with: data, licences, limits
};

/// Makes a starter model (runs/starter/StarterModel.h) of a finished run: a folder with
///   checkpoints/best.safetensors   the weights, matrices as float16
///   reference.{safetensors,json}   its feature bank, of those weights: temperature, thresholds, features, hashes
///   evaluation/valid/              their evaluation on the validation images
///   run.json, recipe.json, machine.json, epochs.csv
///   model-card.md                  for people: `about`, the recipe and the numbers
///   starter.json                   the manifest
/// No path of this machine is in it. Written aside and renamed. Progress: that of the feature bank and the evaluation.
/// Errors: RunUnfinished, NotWritable (also: the folder is there), NotFound (about), those of evaluateRun().
Status writeStarter(const QString& runPath, const QString& folder, const StarterOptions& options, const JobContext& context);

}  // namespace leafbench
