#include "app/cli/Commands.h"

#include "engine/model/ResNet18.h"

#include <QJsonArray>

namespace leafbench::cli {
namespace {

struct SummaryOptions {
    int classes = 38;
    int inputSize = 256;
    std::string trainable = "head";
};

int summary(const SummaryOptions& options, Output& out)
{
    const Trainable trainable = options.trainable == "head" ? Trainable::Head : Trainable::All;
    const ModelSummary summary = summarizeResNet18(options.classes, options.inputSize, trainable);
    if (!out.json()) {
        out.text(summary.text());
        return Finished;
    }
    QJsonArray layers;
    for (const LayerRow& layer : summary.layers) {
        QJsonArray shape;
        for (const qint64 n : layer.outputShape)
            shape << n;
        layers << QJsonObject{{"type", layer.type}, {"output_shape", shape}, {"parameters", layer.parameters}};
    }
    out.object({{"layers", layers},
                {"total_parameters", summary.totalParameters},
                {"trainable_parameters", summary.trainableParameters},
                {"input_size", summary.inputSize}});
    return Finished;
}

}  // namespace

void addSummary(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<SummaryOptions>();
    CLI::App* command
        = app.add_subcommand("summary", Text::tr("ResNet-18's layers, shapes and parameters (the paper's Figure 8)").toStdString());
    command->add_option("--classes", options->classes, Text::tr("Number of classes").toStdString())
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--input-size", options->inputSize, Text::tr("Pixels a side").toStdString())
        ->check(CLI::Range(32, 4096))
        ->capture_default_str();
    command->add_option("--trainable", options->trainable, Text::tr("all or head").toStdString())
        ->check(CLI::IsMember({"all", "head"}))
        ->capture_default_str();
    command->callback(
        [&chosen, options] { chosen = [options](Output& out, const JobContext&) { return summary(*options, out); }; });
}

}  // namespace leafbench::cli
