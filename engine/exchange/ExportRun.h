#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/store/RunStore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leafbench {

/// Export formats of a run.
enum class ExportFormat : quint8 {
    Safetensors,  ///< model.safetensors: the best weights with torchvision's names; metadata: its own and that of ONNX
    StateDict,    ///< model.pth: for torch.load() and torchvision's resnet18(num_classes=...).load_state_dict()
    Onnx,         ///< model.onnx: pixels 0 .. 1 in, logits out (OnnxFile.h); classes, mean, std, input size in its metadata
    Recipe,       ///< recipe.json
    Csv,          ///< epochs.csv, and evaluation/SUBSET/{report,confusion,predictions}.csv of evaluated subsets
    TensorBoard,  ///< events.out.tfevents.*: scalars an epoch (TensorBoardFile.h)
};
constexpr const char* unusualWord(ExportFormat format) { return format == ExportFormat::TensorBoard ? "tensorboard" : nullptr; }
/// Contains the weights: needs a best checkpoint.
bool needsWeights(ExportFormat format);
/// Estimated bytes: for weights by the best checkpoint's size.
qint64 estimatedSize(const Run& run, ExportFormat format);

/// Writes the formats into a folder, created if missing; returns the relative paths. Progress: phase "export", formats. Cancel:
/// between two formats. Errors: NotARun, RunUnfinished (weights requested without a checkpoint), NotWritable, and those of
/// reading weights. Files written before an error stay complete; existing files are replaced.
Result<QStringList> exportRun(const Run& run, const std::vector<ExportFormat>& formats, const QString& folder,
                              const JobContext& context);

}  // namespace leafbench
