#include "ui/report/ReportSections.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/model/ResNet18.h"
#include "engine/paper/PaperStudy.h"
#include "ui/report/ReportText.h"
#include "ui/words/Words.h"

namespace leafbench::ui::report {
namespace {

QString shapeText(const LayerRow& layer)
{
    QStringList sizes{QStringLiteral("-1")};
    for (const qint64 size : layer.outputShape)
        sizes << QString::number(size);
    return QStringLiteral("[%1]").arg(sizes.join(QStringLiteral(", ")));
}

void addTotals(Table& table, const ModelSummary& paper, const ModelSummary& own)
{
    const auto add = [&table](const QString& name, const QString& theirs, const QString& ours) {
        table.rows.push_back({{name, QString(), QString(), theirs, ours}, true});
    };
    const auto size = [](double mib) { return QStringLiteral("%1 MB").arg(mib, 0, 'f', 2); };
    add(Text::tr("Total parameters"), words::count(paper.totalParameters), words::count(own.totalParameters));
    add(Text::tr("Trainable parameters"), words::count(paper.trainableParameters), words::count(own.trainableParameters));
    add(Text::tr("Non-trainable parameters"), words::count(paper.totalParameters - paper.trainableParameters),
        words::count(own.totalParameters - own.trainableParameters));
    add(Text::tr("Input size"), size(paper.inputMiB), size(own.inputMiB));
    add(Text::tr("Forward and backward pass size"), size(paper.forwardBackwardMiB), size(own.forwardBackwardMiB));
    add(Text::tr("Parameters' size"), size(paper.parametersMiB), size(own.parametersMiB));
    add(Text::tr("Estimated total size"), size(paper.inputMiB + paper.forwardBackwardMiB + paper.parametersMiB),
        size(own.inputMiB + own.forwardBackwardMiB + own.parametersMiB));
}

}  // namespace

void addNetwork(Document& document, const Replay& replay)
{
    const auto paperCount = static_cast<int>(paperClasses().size());
    const int classes = replay.classes.empty() ? paperCount : static_cast<int>(replay.classes.size());
    const Recipe& recipe = replay.preTraining ? replay.preTraining->recipe : replay.plan.initial;
    const ModelSummary paper = summarizeResNet18(paperCount, paperStudy().imageSize, Trainable::Head);
    const ModelSummary own = summarizeResNet18(classes, recipe.inputSize, recipe.trainable);
    Table table;
    table.dense = true;
    table.number = Text::tr("Figure 8");
    table.title = Text::tr("ResNet-18 model architecture");
    table.columns = {{Text::tr("Layer (type)"), false},
                     {Text::tr("Paper (output shape)"), false},
                     {Text::tr("Here (output shape)"), false},
                     {Text::tr("Paper (parameters)"), true},
                     {Text::tr("Here (parameters)"), true}};
    for (std::size_t i = 0; i < paper.layers.size(); ++i) {
        table.rows.push_back(
            {{QStringLiteral("%1-%2").arg(paper.layers[i].type).arg(i + 1), shapeText(paper.layers[i]), shapeText(own.layers[i]),
              words::count(paper.layers[i].parameters), words::count(own.layers[i].parameters)},
             false});
    }
    addTotals(table, paper, own);
    table.note = Text::tr("Here: %1 classes, %2 pixels a side.").arg(classes).arg(recipe.inputSize);
    document.add(std::move(table));
}

}  // namespace leafbench::ui::report
