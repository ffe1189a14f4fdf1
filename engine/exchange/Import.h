#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leafbench {

/// Imports a run folder from another machine: copies it into runsDir, without its lock. A folder inside runsDir is returned as it
/// is. Progress: phase "import", bytes. Errors: NotARun, RunInUse, NotWritable, NotReadable, those of openRun().
Result<QString> importRunFolder(const QString& folder, const QString& runsDir, const JobContext& context);

/// What was not taken as it stands in a file of weights (TensorFile.h).
struct WeightsNotes {
    QString cutPrefix;
    QString head;
    QStringList skipped;
};

/// Imports ResNet-18 weights (safetensors or state_dict, any number of classes) to runsDir/weights/<name>.safetensors, for a
/// recipe's `weights`. Reuses a file with the same weights; a name taken by others gets a number. Returns the path.
/// notes: receives what was cut and skipped, if given.
/// Errors: those of readWeights(), WeightsMismatch, NotWritable.
Result<QString> importWeights(const QString& file, const QString& runsDir, WeightsNotes* notes = nullptr);

/// Kind of a path, by its content.
enum class ImportKind : quint8 { Bundle, RunFolder, Weights };
struct Imported {
    ImportKind kind = ImportKind::Weights;
    QString path;  ///< of the run, or of the weights
    WeightsNotes notes{};
};
/// A folder: RunFolder. A zip without a state_dict's pickle: Bundle. Else Weights. nullopt: not found.
std::optional<ImportKind> importKind(const QString& path);
/// Imports any of the three. Errors: theirs, NotFound.
Result<Imported> importAnything(const QString& path, const QString& runsDir, const JobContext& context);

}  // namespace leafbench
