#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"

#include <QString>

#include <optional>

namespace leafbench {

/// A run in one file: a zip of
///   bundle.json   {"version": 1, "name": the run's name}
///   run/          the run's folder, without its lock
///   export/       all that exportRun() writes; what needs weights only where the run has some
///   plots/        the files of `extra`
///   SHA256SUMS    as sha256sum(1) writes it, over every other entry
/// Written aside, synced and renamed: whatever happens, the file is whole or as it was before. Progress: phase "bundle", bytes.
/// extra: a folder; may be empty (no plots). Errors: NotARun, RunInUse, NotWritable, NotReadable (subject: a link, or what
/// cannot be read), those of exportRun().
Outcome<Done> writeBundle(const QString& runPath, const QString& extra, const QString& file, const JobContext& context);

/// Verifies every sum, then unpacks run/ beside and renames it into runsDir, with a number behind the run's name where that is
/// taken; export/ and plots/ are verified and stay in the bundle. No entry leaves the folder ("..", absolute paths, links are
/// refused). Answers the run's path. On any error nothing stays. Progress: phase "bundle", bytes.
/// Errors: BadFile (detail: the entry whose sum or size differs, is missing or may not be there), RunNewer (a later program's
/// bundle), NotFound, NotReadable, NotWritable (also: not enough space, before anything is written), those of openRun().
Outcome<QString> openBundle(const QString& file, const QString& runsDir, const JobContext& context);

/// Takes a run folder of another machine in: a copy in runsDir, without its lock. A folder that lies in runsDir already stays
/// as it is and is answered. Progress: phase "import", bytes.
/// Errors: NotARun, RunInUse, NotWritable, NotReadable, those of openRun().
Outcome<QString> importRunFolder(const QString& folder, const QString& runsDir, const JobContext& context);

/// Takes ResNet-18 weights in (safetensors or state_dict, any number of classes): runsDir/weights/<name>.safetensors, which a
/// recipe's `weights` can name. The same weights again: the file that is there; others of that name: a number behind it.
/// Answers its path. Errors: those of readWeights(), WeightsMismatch, NotWritable.
Outcome<QString> importWeights(const QString& file, const QString& runsDir);

/// What lies behind a path, by its content.
enum class ImportKind : quint8 { Bundle, RunFolder, Weights };
struct Imported {
    ImportKind kind = ImportKind::Weights;
    QString path;  ///< of the run, or of the weights
};
/// A folder: RunFolder. A zip without a state_dict's pickle: Bundle. Else Weights. nullopt: there is nothing.
std::optional<ImportKind> importKind(const QString& path);
/// Any of the three. Errors: theirs, NotFound.
Outcome<Imported> importAnything(const QString& path, const QString& runsDir, const JobContext& context);

}  // namespace leafbench
