#include "ui/report/ReportSections.h"

#include "engine/paper/PaperComparison.h"
#include "engine/paper/PaperStudy.h"
#include "ui/report/ReportFigures.h"
#include "ui/report/ReportText.h"
#include "ui/words/MachineText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>

namespace leafbench::ui::report {
namespace {

QString paperSeconds(const PaperTable& table, const PaperRow& row)
{
    const int digits = table.speedupDigits > 2 ? 4 : 1;
    const QString seconds = QString::number(row.seconds, 'f', digits);
    return row.secondsInText > 0 ? Text::tr("%1 (text: %2)").arg(seconds).arg(row.secondsInText, 0, 'f', digits) : seconds;
}

QString paperSpeedup(const PaperTable& table, const PaperRow& row)
{
    return row.speedup == 1 ? QStringLiteral("1\u00d7") : QString::number(row.speedup, 'f', table.speedupDigits) + QChar(0xd7);
}

const SpeedupStudy* studyOfTable(const Replay& replay, const PaperTable& table)
{
    for (const ReplayStep step :
         {ReplayStep::StatsTasks, ReplayStep::StatsLoader, ReplayStep::TrainWorkers, ReplayStep::TrainReplicas, ReplayStep::Tune}) {
        const SpeedupStudy* study = studyOf(replay, step);
        if (study && toWord(study->options.workload) == table.workload)
            return study;
    }
    return nullptr;
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
    Table table;
    table.number = Text::tr("Table %1").arg(paper.number);
    table.title = paper.title;
    table.columns = {{Text::tr("Count (the paper's words)"), false},
                     {Text::tr("Paper (s)"), true},
                     {Text::tr("Paper (speedup)"), true},
                     {Text::tr("Here (s)"), true},
                     {Text::tr("Here (speedup)"), true},
                     {Text::tr("Here (images)"), true}};
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

Drawing named(Drawing drawing, int figure, const QString& title)
{
    drawing.number = figure > 0 ? Text::tr("Figure %1").arg(figure) : QString();
    drawing.title = title;
    return drawing;
}

void addFigures(Document& document, const PaperTable& paper, const SpeedupStudy* study)
{
    const int first = paper.figures.front(), last = paper.figures.back();
    Figures figures{{named(paperElapsed(paper), first, Text::tr("Elapsed time, paper"))}};
    if (study)
        figures.drawings.push_back(named(ownElapsed(*study), first, Text::tr("Elapsed time, here")));
    figures.drawings.push_back(named(speedupCurves(paper, study), last, Text::tr("Speedup, paper and here")));
    if (study)
        figures.drawings.push_back(named(efficiencyCurves(paper, study), 0, Text::tr("Efficiency, paper and here")));
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

QString gpusOf(const QJsonObject& machine)
{
    QStringList names;
    for (const QJsonValue& gpu : machine[QLatin1String("gpus")].toArray())
        names << (gpu.isObject() ? gpu[QLatin1String("name")] : gpu).toString();
    return names.isEmpty() ? Text::tr("none") : names.join(QStringLiteral(", "));
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
            {named(elapsedPairs(compared), 11, Text::tr("Training elapsed time; the longest bar of each side is its slowest"))}});
        document.add(Figures{{named(speedupPairs(compared), 12, Text::tr("Training speedup"))}});
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

}  // namespace

void addHardware(Document& document, const Replay& replay, int number)
{
    const PaperHardware* paper = paperStudy().findHardware(number);
    if (!paper)
        return;
    const QJsonObject& machine = replay.machine;
    const QString architecture = machine[QLatin1String("architecture")].toString(QSysInfo::currentCpuArchitecture());
    Table table;
    table.number = Text::tr("Table %1").arg(number);
    table.title = paper->title;
    table.columns = {{Text::tr("Hardware"), false}, {Text::tr("Paper"), false}, {Text::tr("Here"), false}};
    const auto add = [&table](const QString& name, const QString& theirs, const QString& own) {
        table.rows.push_back({{name, theirs, own}, false});
    };
    add(Text::tr("CPU"), paper->cpu, machine[QLatin1String("cpu")].toString(dash()));
    add(Text::tr("Architecture"), paper->architecture, architecture);
    add(Text::tr("CPUs"), QString::number(paper->cpus), words::coresText(machine[QLatin1String("cores")].toInt(1)));
    add(Text::tr("Memory"), dash(), words::bytes(machine[QLatin1String("ram_bytes")].toInteger()));
    add(Text::tr("GPU"), paper->gpus > 0 ? QStringLiteral("%1 \u00d7 %2").arg(paper->gpus).arg(paper->gpu) : Text::tr("none"),
        gpusOf(machine));
    if (!paper->driver.isEmpty())
        add(Text::tr("GPU driver"), paper->driver, dash());
    document.add(std::move(table));
}

void addTimes(Document& document, const Replay& replay, int number)
{
    const std::vector<SpeedupStudy> studies = replay.studies();
    for (const ComparedTable& compared : compareWithPaper(studies)) {
        if (compared.paper->number != number)
            continue;
        const SpeedupStudy* study = studyOfTable(replay, *compared.paper);
        document.add(timesTable(compared, study));
        addFigures(document, *compared.paper, study);
        if (study)
            addFindings(document, *study);
    }
}

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
