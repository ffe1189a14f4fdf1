#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"

#include <QString>

namespace leafbench {

/// A run in one file: a zip of the run's folder under "run/", its exports under "export/", and SHA256SUMS as sha256sum(1) writes
/// it, over every other entry. Written aside and renamed. Progress: phase "bundle", bytes.
/// extra: a folder whose files go along under "plots/"; may be empty. Errors: NotARun, RunInUse, NotWritable, NotReadable.
Outcome<Done> writeBundle(const QString& runPath, const QString& extra, const QString& file, const JobContext& context);

/// Verifies every sum, unpacks beside and renames into runsDir, with a number behind the run's name where that is taken. No
/// entry leaves the folder ("..", absolute paths, links are refused). Answers the run's path. Progress: phase "bundle".
/// Errors: BadFile (detail: the entry whose sum differs, is missing or may not be there), NotFound, NotReadable, NotWritable.
Outcome<QString> openBundle(const QString& file, const QString& runsDir, const JobContext& context);

/// Takes a run folder of another machine in: a copy in runsDir. Errors: NotARun, RunInUse, NotWritable, NotReadable.
Outcome<QString> importRunFolder(const QString& folder, const QString& runsDir, const JobContext& context);

/// Takes ResNet-18 weights in (safetensors or state_dict, any number of classes): runsDir/weights/<name>.safetensors, which a
/// recipe's `weights` can name. Answers its path. Errors: those of readWeights(), WeightsMismatch, NotWritable.
Outcome<QString> importWeights(const QString& file, const QString& runsDir);

}  // namespace leafbench
