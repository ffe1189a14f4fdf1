#include "ui/report/AppendixSection.h"

#include "engine/paper/PaperStudy.h"
#include "ui/report/ReportText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/TrialWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

#include <algorithm>

namespace leafbench::ui::report {
namespace {

void addEpochs(Document& document, const Replay& replay)
{
    const PaperTraining& paper = paperStudy().trainings.front();
    const std::vector<EpochRecord> own = replay.preTraining ? replay.preTraining->epochs : std::vector<EpochRecord>();
    Table table{.number = Text::tr("Appendix A"),
                .title = Text::tr("Pre-training, epoch by epoch: the paper's with %1, and here").arg(paper.label),
                .dense = true,
                .columns = columns({Text::tr("Epoch")},
                                   paperAndHere({Text::tr("Train loss"), Text::tr("Train accuracy"), Text::tr("Valid loss"),
                                                 Text::tr("Valid accuracy"), Text::tr("Time (s)")}))};
    for (std::size_t i = 0; i < std::max(paper.epochs.size(), own.size()); ++i) {
        const PaperEpoch theirs = i < paper.epochs.size() ? paper.epochs[i] : PaperEpoch();
        const EpochRecord ours = i < own.size() ? own[i] : EpochRecord();
        QStringList cells{QString::number(i + 1)};
        const auto add = [&](double a, double b) {
            cells << (i < paper.epochs.size() ? fourDigits(a) : dash()) << (i < own.size() ? fourDigits(b) : dash());
        };
        add(theirs.trainLoss, ours.trainLoss);
        add(theirs.trainAccuracy, ours.trainAccuracy);
        add(theirs.validLoss, ours.validLoss);
        add(theirs.validAccuracy, ours.validAccuracy);
        add(theirs.seconds, ours.elapsedSeconds);
        table.add(cells);
    }
    table.note = Text::tr("Accuracies are shares of 1, as the paper prints them. The paper's losses and accuracies are "
                          "the same with 2, 4 and 8 processes.");
    document.add(std::move(table));
}

void addEpochTimes(Document& document, const Replay& replay)
{
    const PaperStudy& paper = paperStudy();
    constexpr int epochs = 5;
    QStringList heads;
    for (int epoch = 1; epoch <= epochs; ++epoch)
        heads << Text::tr("Epoch %1 (s)").arg(epoch);
    heads << Text::tr("Total (s)") << Text::tr("Best valid accuracy");
    Table table{.title = Text::tr("Elapsed time of each epoch"), .dense = true, .columns = columns({Text::tr("Training")}, heads)};
    for (const PaperTraining& training : paper.trainings) {
        QStringList cells{Text::tr("Paper: %1").arg(training.label)};
        for (const PaperEpoch& epoch : training.epochs)
            cells << fourDigits(epoch.seconds);
        table.add(cells << fourDigits(training.seconds) << fourDigits(training.bestValidAccuracy));
    }
    if (replay.preTraining && replay.preTraining->best()) {
        const std::vector<EpochRecord>& own = replay.preTraining->epochs;
        QStringList cells{Text::tr("Here: pre-training")};
        double total = 0;
        for (const EpochRecord& epoch : own)
            total += epoch.elapsedSeconds;
        for (std::size_t i = 0; i < epochs; ++i)
            cells << (i < own.size() ? fourDigits(own[i].elapsedSeconds) : dash());
        table.add(cells << fourDigits(total) << fourDigits(replay.preTraining->best()->validAccuracy), true);
    }
    table.note = Text::tr("The paper's serial training took %1 to %2 s an epoch.")
                     .arg(QString::number(paper.leastSerialSeconds), QString::number(paper.mostSerialSeconds));
    document.add(std::move(table));
}

/// In the format of the paper's Appendix A.
QString trainingLog(const Run& run)
{
    QStringList lines;
    const CorePlan plan = run.cores.value_or(CorePlan());
    lines << QStringLiteral("Running on %1 with %2 workers and %3 replicas-----")
                 .arg(run.device.toUpper(), QString::number(plan.loaderWorkers), QString::number(plan.replicas));
    double total = 0;
    for (const EpochRecord& epoch : run.epochs) {
        lines << QStringLiteral("Epoch [%1/%2]-----").arg(QString::number(epoch.epoch), QString::number(run.recipe.epochs))
              << QStringLiteral("Train Loss: %1   Train Acc: %2   Val Loss: %3, Val Acc: %4")
                     .arg(fourDigits(epoch.trainLoss), fourDigits(epoch.trainAccuracy), fourDigits(epoch.validLoss),
                          fourDigits(epoch.validAccuracy))
              << QStringLiteral("Elapsed Time: %1 s").arg(fourDigits(epoch.elapsedSeconds));
        total += epoch.elapsedSeconds;
    }
    lines << QStringLiteral("total_time: %1").arg(total, 0, 'f', 4);
    if (const EpochRecord* best = run.best())
        lines << QStringLiteral("best_valid_acc: %1").arg(best->validAccuracy, 0, 'f', 6);
    return lines.join(u'\n');
}

/// In the format of the paper's Appendix B, which is Optuna's log, in order of time.
QString tuningLog(const TuningStudy& study)
{
    std::vector<std::pair<QDateTime, QString>> events;
    for (const Trial& trial : study.trials) {
        events.emplace_back(trial.started, QStringLiteral("Trial %1 starts-----").arg(trial.number));
        if (trial.completed.isValid())
            events.emplace_back(trial.completed,
                                QStringLiteral("[I %1] Trial %2 %3")
                                    .arg(trial.completed.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss,zzz")),
                                         QString::number(trial.number),
                                         trial.state == TrialState::Complete ? QStringLiteral("finished") : toWord(trial.state)));
    }
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList lines;
    for (const auto& [when, line] : events)
        lines << line;
    return lines.join(u'\n');
}

void addTunings(Document& document, const Replay& replay)
{
    const SpeedupStudy* study = studyOf(replay, ReplayStep::Tune);
    const SpeedupCurve curve = study ? study->curve() : SpeedupCurve();
    Table table{.number = Text::tr("Appendix B"),
                .title = Text::tr("Tuning progress"),
                .columns = columns({Text::tr("Threads (here: trials at a time)")},
                                   {Text::tr("Paper's trials"), Text::tr("Paper (s)"), Text::tr("Here (s)")})};
    for (const PaperTuning& tuning : paperStudy().tunings) {
        const SpeedupPoint* own = curve.find(tuning.threads);
        table.add({QString::number(tuning.threads),
                   Text::tr("%1 to %2").arg(QString::number(tuning.firstTrial), QString::number(tuning.lastTrial)),
                   fourDigits(tuning.seconds), own ? fourDigits(own->medianSeconds) : notYet()});
    }
    document.add(std::move(table));
}

void addTrials(Document& document, const TuningStudy& study)
{
    const QStringList names = study.parameterNames();
    QStringList numbers{metricText(study)};
    for (const QString& name : names)
        numbers << parameterLabel(name);
    Table table{.title = Text::tr("Trials of the tuning here: %1").arg(trialCounts(study)),
                .dense = true,
                .columns = columns({Text::tr("Trial"), Text::tr("State")}, numbers << Text::tr("Time (s)"))};
    const Trial* best = study.best();
    for (const Trial& trial : study.trials) {
        QStringList cells{QString::number(trial.number), trialStateText(trial.state),
                          trial.value ? trialValueText(study, *trial.value) : dash()};
        for (const QString& name : names) {
            const TrialParameter* parameter = trial.find(name);
            cells << (parameter ? words::parameterValueText(name, parameter->value()) : dash());
        }
        table.add(cells << QString::number(trial.seconds(), 'f', 1), &trial == best);
    }
    if (best)
        table.note = Text::tr("Best: %1, with %2. The paper does not print its trials' values.")
                         .arg(bestTitle(study), bestParameters(study));
    document.add(std::move(table));
    document.add(Log{tuningLog(study)});
}

QString valueText(const Recipe& recipe, const RecipeKey& key)
{
    const QJsonValue value = recipe.get(key.name);
    if (key.kind == RecipeKey::Kind::Flag)
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    if (value.isArray())
        return value.toArray().isEmpty() ? dash() : value.toVariant().toStringList().join(QStringLiteral(", "));
    if (value.isString() && value.toString().isEmpty())
        return dash();
    return words::parameterValueText(key.name, value).replace(QLatin1String(","), QLatin1String(", "));
}

void addRecipes(Document& document, const Replay& replay)
{
    document.add(Heading{2, Text::tr("Recipes")});
    const Recipe initial = replay.preTraining ? replay.preTraining->recipe : replay.plan.initial;
    Table table{.title = Text::tr("Every setting of the two trainings; what differs between them in bold"),
                .dense = true,
                .columns = columns({Text::tr("Setting"), Text::tr("Pre-training"), Text::tr("Final training")})};
    for (const RecipeKey& key : recipeKeys()) {
        const QString first = valueText(initial, key);
        const QString last = replay.finalTraining ? valueText(replay.finalTraining->recipe, key) : notYet();
        table.add({words::recipeKeyLabel(key.name), first, last}, replay.finalTraining && first != last);
    }
    document.add(std::move(table));
}

void addHardwareOverview(Document& document, const Replay& replay)
{
    Table table{.number = Text::tr("Appendix C"),
                .title = Text::tr("Hardware information"),
                .columns = {{Text::tr("Experiments")}, {Text::tr("CPU")}, {Text::tr("CPUs"), true}, {Text::tr("GPU")}}};
    for (const PaperHardware& one : paperStudy().hardware)
        table.add({Text::tr("Paper: %1").arg(one.experiments), one.cpu, QString::number(one.cpus), gpusText(one, dash())});
    table.add({Text::tr("Here: all of them"), replay.machine[QLatin1String("cpu")].toString(dash()),
               QString::number(replay.machine[QLatin1String("cores")].toInt(1)), gpusText(replay.machine, dash())},
              true);
    document.add(std::move(table));
}

}  // namespace

void addAppendices(Document& document, const Replay& replay)
{
    document.add(Heading{1, Text::tr("Appendices")});
    document.add(Heading{2, Text::tr("A: training progress")});
    addEpochs(document, replay);
    addEpochTimes(document, replay);
    if (replay.preTraining)
        document.add(Log{trainingLog(*replay.preTraining)});
    else
        document.add(Words{Text::tr("Pre-training here: %1.").arg(notYet()), Words::Tone::Muted});
    document.add(Heading{2, Text::tr("B: tuning progress")});
    addTunings(document, replay);
    if (replay.tuning && !replay.tuning->trials.empty())
        addTrials(document, *replay.tuning);
    document.add(Heading{2, Text::tr("C: hardware")});
    addHardwareOverview(document, replay);
    addRecipes(document, replay);
}

}  // namespace leafbench::ui::report
