#include "app/cli/Commands.h"

#include "engine/model/ResNet18.h"

namespace leafbench::cli {
namespace {

struct SummaryOptions {
    int classes = 38;
    int inputSize = 256;
    Trainable trainable = Trainable::Head;
};

int summary(const SummaryOptions& options, Output& out, const JobContext&)
{
    const ModelSummary summary = summarizeResNet18(options.classes, options.inputSize, options.trainable);
    out.text(summary.text());
    const auto row = [](const LayerRow& layer) {
        const QJsonArray shape = jsonList(layer.outputShape, [](qint64 n) { return n; });
        return QJsonObject{{"type", layer.type}, {"output_shape", shape}, {"parameters", layer.parameters}};
    };
    out.object({{"layers", jsonList(summary.layers, row)},
                {"total_parameters", summary.totalParameters},
                {"trainable_parameters", summary.trainableParameters},
                {"input_size", summary.inputSize}});
    return Finished;
}

}  // namespace

void addSummary(CLI::App& app, Action& chosen)
{
    const Command<SummaryOptions> command(app, chosen, "summary",
                                          Text::tr("ResNet-18's layers, shapes and parameters (the paper's Figure 8)"), summary);
    SummaryOptions& options = command.options();
    command.option("--classes", options.classes, Text::tr("Number of classes"))
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command.option("--input-size", options.inputSize, Text::tr("Pixels a side"))
        ->check(CLI::Range(32, 4096))
        ->capture_default_str();
    command.option("--trainable", options.trainable, Text::tr("all or head"));
}

}  // namespace leafbench::cli
