#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"
#include "engine/runs/RunStore.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leafbench {

/// What other programs read of a run.
enum class ExportFormat : quint8 {
    Safetensors,  ///< model.safetensors: the best weights, by torchvision's names
    StateDict,    ///< model.pth: for torch.load() and torchvision's resnet18(num_classes=...).load_state_dict()
    Onnx,         ///< model.onnx: pixels in, logits out; normalisation, classes and input size in its metadata
    Recipe,       ///< recipe.json
    Csv,          ///< epochs.csv, and what the evaluations stored
    TensorBoard,  ///< events.out.tfevents.*: scalars an epoch
};
QString exportFormatName(ExportFormat format);  ///< "safetensors", "state-dict", "onnx", "recipe", "csv", "tensorboard"
std::optional<ExportFormat> exportFormatFromName(const QString& name);
const std::vector<ExportFormat>& allExportFormats();

/// Writes the formats into a folder (made when missing). Answers the files, relative to it. Errors: NotARun, RunUnfinished (weights
/// are asked for and there are none), NotWritable, and those of reading weights. Files written before an error stay whole.
Outcome<QStringList> exportRun(const Run& run, const std::vector<ExportFormat>& formats, const QString& folder, const JobContext& context);

}  // namespace leafbench
