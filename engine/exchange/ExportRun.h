#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"
#include "engine/runs/RunStore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leafbench {

/// What other programs read of a run.
enum class ExportFormat : quint8 {
    Safetensors,  ///< model.safetensors: the best weights, by torchvision's names; beside their own metadata what ONNX gets
    StateDict,    ///< model.pth: for torch.load() and torchvision's resnet18(num_classes=...).load_state_dict()
    Onnx,         ///< model.onnx: pixels 0 .. 1 in, logits out (OnnxFile.h); classes, mean, std, input size in its metadata
    Recipe,       ///< recipe.json
    Csv,          ///< epochs.csv, and evaluation/SUBSET/{report,confusion,predictions}.csv of what was evaluated
    TensorBoard,  ///< events.out.tfevents.*: scalars an epoch (TensorBoardFile.h)
};
QString exportFormatName(ExportFormat format);  ///< "safetensors", "state-dict", "onnx", "recipe", "csv", "tensorboard"
std::optional<ExportFormat> exportFormatFromName(const QString& name);
const std::vector<ExportFormat>& allExportFormats();
/// It holds the weights: a run without a best checkpoint has none.
bool needsWeights(ExportFormat format);
/// About how many bytes it will take: of weights by the best checkpoint's size.
qint64 estimatedSize(const Run& run, ExportFormat format);

/// Writes the formats into a folder (made when missing). Answers the files, relative to it. Progress: phase "export", formats.
/// Cancel: between two formats. Errors: NotARun, RunUnfinished (weights are asked for and there are none), NotWritable, and
/// those of reading weights. Files written before an error stay whole; a file that is there is replaced.
Outcome<QStringList> exportRun(const Run& run, const std::vector<ExportFormat>& formats, const QString& folder, const JobContext& context);

}  // namespace leafbench
