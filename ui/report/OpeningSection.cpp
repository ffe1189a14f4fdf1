#include "ui/report/ReportSections.h"

#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "ui/report/ReportText.h"
#include "ui/words/MachineText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/Words.h"

#include <QDir>

namespace leafbench::ui::report {
namespace {

QString imagesText(const Replay& replay)
{
    qint64 images = 0;
    for (const ReplayClass& one : replay.classes)
        images += one.images[0] + one.images[1] + one.images[2];
    if (replay.classes.empty())
        return notYet();
    return Text::tr("%1 in %2 classes").arg(words::count(images)).arg(replay.classes.size());
}

/// The replay's notes on its programs, without the machine.
QString versionsText(const QJsonObject& machine)
{
    const QStringList known{QStringLiteral("cpu"), QStringLiteral("system"), QStringLiteral("host"),
                            QStringLiteral("architecture")};
    QStringList parts{machine[QLatin1String("system")].toString()};
    for (auto it = machine.begin(); it != machine.end(); ++it) {
        if (it->isString() && !known.contains(it.key()))
            parts << it.key() + u' ' + it->toString();
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void addFacts(Document& document, const Replay& replay)
{
    Table table;
    table.title = Text::tr("This replay");
    table.columns = {{Text::tr("What"), false}, {Text::tr("Here"), false}};
    const auto add = [&table](const QString& name, const QString& value) { table.rows.push_back({{name, value}, false}); };
    add(Text::tr("Dataset"), QDir::toNativeSeparators(replay.data));
    add(Text::tr("Images"), imagesText(replay));
    add(Text::tr("Scale"), scaleTitle(replay.scale) + QStringLiteral(": ") + scaleSentence(replay.scale));
    add(Text::tr("Started"), replay.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")));
    add(Text::tr("State"), replayState(replay));
    add(Text::tr("Time of all steps"), words::duration(replay.seconds()));
    add(Text::tr("Machine"), words::machineText(replay.machine));
    add(Text::tr("Software"), versionsText(replay.machine));
    document.add(std::move(table));
}

/// The paper's conclusion about its two ways to preprocess.
void addClaim(Table& table, const Replay& replay)
{
    const auto serial = [&](ReplayStep step) {
        const SpeedupStudy* study = studyOf(replay, step);
        const SpeedupCurve curve = study ? study->curve() : SpeedupCurve();
        return curve.points.empty() ? 0.0 : curve.points.front().medianSeconds;
    };
    const auto paper = [](Workload workload) { return paperTable(workload)->rows.front().seconds; };
    const auto ratio = [](double value) { return Text::tr("%1 times").arg(value, 0, 'f', 1); };
    const double tasks = serial(ReplayStep::StatsTasks), loader = serial(ReplayStep::StatsLoader);
    const double own = tasks > 0 && loader > 0 ? tasks / loader : 0;
    const QString verdict = own <= 0 ? Text::tr("Not carried out yet.")
        : own > 1.05                 ? Text::tr("As in the paper: the loader is faster.")
        : own > 0.95                 ? Text::tr("Unlike in the paper, both take as long.")
                                     : Text::tr("Unlike in the paper, the task graph is faster.");
    table.rows.push_back(
        {{Text::tr("Task graph over loader, time with 1 worker (section 4.1.3)"),
          ratio(paper(Workload::StatsTasks) / paper(Workload::StatsLoader)), own > 0 ? ratio(own) : dash(), verdict},
         false});
}

void addSummary(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Summary")});
    Table table;
    table.columns
        = {{Text::tr("What"), false}, {Text::tr("Paper"), false}, {Text::tr("Here"), false}, {Text::tr("Verdict"), false}};
    for (const ReplayStepRecord& record : replay.steps) {
        const QString own = ownNumber(replay, record.step);
        table.rows.push_back({{QStringLiteral("%1 (%2)").arg(stepTitle(record.step), stepPaperPlaces(record.step)),
                               paperNumber(record.step), own.isEmpty() ? dash() : own, stepVerdict(replay, record.step)},
                              false});
        if (record.step == ReplayStep::StatsLoader)
            addClaim(table, replay);
    }
    table.note = Text::tr("Times are of other work on another machine: speedups and accuracies are what can be compared.");
    document.add(std::move(table));
}

/// The replay's steps for a row of the paper's roadmap, and their substitutes for the paper's tools.
struct Deed {
    std::vector<ReplayStep> steps;
    QString tools;
};

std::vector<Deed> deeds()
{
    return {{{ReplayStep::Explore}, Text::tr("Leafbench's scanner and plots")},
            {{ReplayStep::Split, ReplayStep::StatsTasks, ReplayStep::StatsLoader},
             Text::tr("(1) a task graph over worker processes (2) a loader of threads")},
            {{}, Text::tr("LibTorch, torchvision's ResNet-18 by its names")},
            {{ReplayStep::PreTraining, ReplayStep::TrainWorkers, ReplayStep::TrainReplicas},
             Text::tr("LibTorch: (1) serial (2) loader workers (3) replicas that share each batch")},
            {{ReplayStep::Tune}, Text::tr("Optuna's sampler (TPE), trials in parallel")},
            {{ReplayStep::FinalTraining, ReplayStep::Evaluate}, Text::tr("LibTorch, scikit-learn's report")}};
}

QString timeOf(const Replay& replay, const std::vector<ReplayStep>& steps)
{
    if (steps.empty())
        return dash();
    double seconds = 0;
    bool all = true;
    for (const ReplayStep step : steps) {
        const ReplayStepRecord* record = findStep(replay, step);
        seconds += record ? record->seconds : 0;
        all &= record && record->state == StepState::Done;
    }
    if (seconds <= 0)
        return all ? words::duration(0) : notYet();
    return all ? words::duration(seconds) : Text::tr("%1 so far").arg(words::duration(seconds));
}

void addRoadmap(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("The roadmap")});
    Table table;
    table.number = Text::tr("Table 1");
    table.title = Text::tr("Project roadmap, and how long each step took here");
    table.columns = {{Text::tr("Step"), false},          {Text::tr("Roadmap"), false},  {Text::tr("Focuses"), false},
                     {Text::tr("Paper's tools"), false}, {Text::tr("Compared"), false}, {Text::tr("Tools here"), false},
                     {Text::tr("Time here"), true}};
    const std::vector<Deed> all = deeds();
    for (std::size_t i = 0; i < paperStudy().roadmap.size() && i < all.size(); ++i) {
        const PaperRoadmapRow& row = paperStudy().roadmap[i];
        table.rows.push_back({{QString::number(row.step), row.title, row.focus, row.tools,
                               row.compared ? QStringLiteral("\u2713") : QString(), all[i].tools, timeOf(replay, all[i].steps)},
                              false});
    }
    document.add(std::move(table));
}

}  // namespace

void addOpening(Document& document, const Replay& replay)
{
    document.add(
        Words{Text::tr("The paper's experiments, carried out again by Leafbench on one machine. Every table and figure shows the "
                       "paper's value and this machine's side by side."),
              Words::Tone::Lead});
    addFacts(document, replay);
    addSummary(document, replay);
    addRoadmap(document, replay);
}

}  // namespace leafbench::ui::report
