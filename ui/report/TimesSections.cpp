#include "ui/report/TimesSections.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/model/ResNet18.h"
#include "engine/paper/PaperComparison.h"
#include "engine/paper/PaperStudy.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportText.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QSysInfo>

#include <algorithm>

namespace leafbench::ui::report {
namespace {

QString paperSeconds(const PaperTable& table, const PaperRow& row)
{
    const int digits = table.speedupDigits > 2 ? 4 : 1;
    const QString seconds = words::decimal(row.seconds, 'f', digits);
    return row.secondsInText > 0 ? Text::tr("%1 (text: %2)").arg(seconds, words::decimal(row.secondsInText, 'f', digits)) : seconds;
}

QString paperSpeedup(const PaperTable& table, const PaperRow& row)
{
    return row.speedup == 1 ? QStringLiteral("1\u00d7") : words::decimal(row.speedup, 'f', table.speedupDigits) + QChar(0xd7);
}

Row ownRow(const QString& label, const QString& seconds, const QString& speedup, const SpeedupPoint* own, qint64 images)
{
    if (!own)
        return {{label, seconds, speedup, notYet(), dash(), dash()}, false};
    return {{label, seconds, speedup, secondsText(own->medianSeconds), timesText(own->speedup.value), words::count(images)}, false};
}

Table timesTable(const ComparedTable& compared, const SpeedupStudy* study)
{
    const PaperTable& paper = *compared.paper;
    Table table{.number = Text::tr("Table %1").arg(paper.number),
                .title = paper.title,
                .columns = columns({Text::tr("Count (the paper's words)")},
                                   {Text::tr("Paper (s)"), Text::tr("Paper (speedup)"), Text::tr("Here (s)"),
                                    Text::tr("Here (speedup)"), Text::tr("Here (images)")})};
    for (const ComparedRow& row : compared.rows)
        table.rows.push_back(ownRow(row.paper.label, paperSeconds(paper, row.paper), paperSpeedup(paper, row.paper),
                                    row.own ? &*row.own : nullptr, row.images));
    // Counts that only this machine measured.
    if (study) {
        for (const SpeedupPoint& point : study->curve().points) {
            if (!paper.find(point.workers))
                table.rows.push_back(
                    ownRow(words::workerNoun(study->options.workload, point.workers), dash(), dash(), &point, study->images()));
        }
    }
    table.note = Text::tr("Paper: %1.").arg(words::paperMachine(paper)) + u' ' + paper.note;
    return table;
}

void addFigures(Document& document, const PaperTable& paper, const SpeedupStudy* study)
{
    const int first = paper.figures.front(), last = paper.figures.back();
    Figures figures{{figure(first, Text::tr("Elapsed time, paper"), paperElapsed(paper))}};
    if (study)
        figures.drawings.push_back(figure(first, Text::tr("Elapsed time, here"), ownElapsed(*study)));
    figures.drawings.push_back(
        figure(last, Text::tr("Speedup, paper and here"), speedupCurves(paper, study, SpeedupQuantity::Speedup)));
    if (study)
        figures.drawings.push_back(
            figure(0, Text::tr("Efficiency, paper and here"), speedupCurves(paper, study, SpeedupQuantity::Efficiency)));
    document.add(std::move(figures));
}

void addFindings(Document& document, const SpeedupStudy& study)
{
    document.add(Words{studyVerdict(study) + u' ' + words::verdictText(study)});
    QStringList facts = studyFacts(study);
    if (const QString fit = words::fitText(study.curve()); !fit.isEmpty())
        facts.prepend(fit);
    if (!facts.isEmpty())
        document.add(Words{facts.join(u' '), Words::Tone::Muted});
}

void addComparedTrainings(Document& document, const Replay& replay)
{
    document.add(Heading{2, Text::tr("Comparison summary")});
    const std::vector<SpeedupStudy> studies = replay.studies();
    for (const ComparedTable& compared : compareWithPaper(studies)) {
        if (compared.paper->number != 10)
            continue;
        document.add(timesTable(compared, nullptr));
        document.add(Figures{
            {figure(11, Text::tr("Training elapsed time; the longest bar of each side is its slowest"), elapsedPairs(compared))}});
        document.add(Figures{{figure(12, Text::tr("Training speedup"), speedupPairs(compared))}});
    }
    if (replay.trainWorkers && replay.trainReplicas) {
        const auto best = [](const SpeedupStudy& study) {
            double most = 0;
            for (const SpeedupPoint& point : study.curve().points)
                most = std::max(most, point.speedup.value);
            return most;
        };
        const double workers = best(*replay.trainWorkers), replicas = best(*replay.trainReplicas);
        const auto paper = [](Workload workload) { return timesText(paperTable(workload)->rows.back().speedup); };
        document.add(
            Words{Text::tr("The paper's conclusion is that loader workers gain more (%1) than two GPUs (%2). "
                           "Here loader workers gain "
                           "%3 at best, and replicas %4: %5.")
                      .arg(paper(Workload::TrainWorkers), paper(Workload::TrainReplicas), timesText(workers), timesText(replicas),
                           workers > replicas * 1.05       ? Text::tr("as in the paper")
                               : replicas > workers * 1.05 ? Text::tr("the other way round")
                                                           : Text::tr("about as much"))});
    }
}

/// One of the paper's hardware tables beside this machine.
void addHardware(Document& document, const Replay& replay, int number)
{
    const PaperHardware* paper = paperStudy().findHardware(number);
    if (!paper)
        return;
    const QJsonObject& machine = replay.machine;
    const QString architecture = machine[QLatin1String("architecture")].toString(QSysInfo::currentCpuArchitecture());
    Table table{.number = Text::tr("Table %1").arg(number),
                .title = paper->title,
                .columns = columns({Text::tr("Hardware"), Text::tr("Paper"), Text::tr("Here")})};
    const auto add = [&table](const QString& name, const QString& theirs, const QString& own) { table.add({name, theirs, own}); };
    add(Text::tr("CPU"), paper->cpu, machine[QLatin1String("cpu")].toString(dash()));
    add(Text::tr("Architecture"), paper->architecture, architecture);
    add(Text::tr("CPUs"), QString::number(paper->cpus), words::coresText(machine[QLatin1String("cores")].toInt(1)));
    add(Text::tr("Memory"), dash(), words::bytes(machine[QLatin1String("ram_bytes")].toInteger()));
    add(Text::tr("GPU"), gpusText(*paper, Text::tr("none")), gpusText(machine, Text::tr("none")));
    if (!paper->driver.isEmpty())
        add(Text::tr("GPU driver"), paper->driver, dash());
    document.add(std::move(table));
}

/// One of the paper's tables of times with its figures, and the study's findings.
void addTimes(Document& document, const Replay& replay, int number)
{
    const std::vector<SpeedupStudy> studies = replay.studies();
    for (const ComparedTable& compared : compareWithPaper(studies)) {
        if (compared.paper->number != number)
            continue;
        const SpeedupStudy* study = studyOf(replay, compared.paper->workload);
        document.add(timesTable(compared, study));
        addFigures(document, *compared.paper, study);
        if (study)
            addFindings(document, *study);
    }
}

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
        table.add({name, QString(), QString(), theirs, ours}, true);
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

/// Figure 8: the network layer by layer.
void addNetwork(Document& document, const Replay& replay)
{
    const auto paperCount = static_cast<int>(paperClasses().size());
    const int classes = replay.classes.empty() ? paperCount : static_cast<int>(replay.classes.size());
    const Recipe& recipe = replay.preTraining ? replay.preTraining->recipe : replay.plan.initial;
    const ModelSummary paper = summarizeResNet18(paperCount, paperStudy().imageSize, Trainable::Head);
    const ModelSummary own = summarizeResNet18(classes, recipe.inputSize, recipe.trainable);
    Table table{.number = Text::tr("Figure 8"),
                .title = Text::tr("ResNet-18 model architecture"),
                .dense = true,
                .columns = columns({Text::tr("Layer (type)"), Text::tr("Paper (output shape)"), Text::tr("Here (output shape)")},
                                   {Text::tr("Paper (parameters)"), Text::tr("Here (parameters)")})};
    for (std::size_t i = 0; i < paper.layers.size(); ++i) {
        table.add({QStringLiteral("%1-%2").arg(paper.layers[i].type, QString::number(i + 1)), shapeText(paper.layers[i]),
                   shapeText(own.layers[i]), words::count(paper.layers[i].parameters), words::count(own.layers[i].parameters)});
    }
    addTotals(table, paper, own);
    table.note = Text::tr("Here: %1, %2 pixels a side.").arg(words::classesText(classes), QString::number(recipe.inputSize));
    document.add(std::move(table));
}

}  // namespace

void addStatistics(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Data preprocessing")});
    document.add(Words{Text::tr("Mean and standard deviation of each colour channel, both ways, with more and more workers.")});
    document.add(Heading{2, Text::tr("Task graph (the paper: Dask)")});
    addHardware(document, replay, 3);
    addTimes(document, replay, 4);
    document.add(Heading{2, Text::tr("Loader (the paper: PyTorch)")});
    addTimes(document, replay, 5);
}

void addPretraining(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Pre-training")});
    addNetwork(document, replay);
    document.add(Heading{2, Text::tr("Serial training and loader workers (the paper: multi-process)")});
    addHardware(document, replay, 6);
    addTimes(document, replay, 7);
    document.add(Heading{2, Text::tr("Replicas (the paper: DataParallel)")});
    addHardware(document, replay, 8);
    addTimes(document, replay, 9);
    addComparedTrainings(document, replay);
}

void addTuning(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Hyperparameter tuning")});
    addHardware(document, replay, 11);
    addTimes(document, replay, 12);
}

}  // namespace leafbench::ui::report
