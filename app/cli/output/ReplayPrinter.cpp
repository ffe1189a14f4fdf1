#include "app/cli/output/ReplayPrinter.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperReport.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

QString titleOf(ReplayStep step)
{
    switch (step) {
    case ReplayStep::Explore: return Text::tr("Classes and pictures (Figures 1 to 3)");
    case ReplayStep::Split: return Text::tr("Split (Table 2)");
    case ReplayStep::StatsTasks: return Text::tr("Mean and standard deviation by task graph (Table 4)");
    case ReplayStep::StatsLoader: return Text::tr("Mean and standard deviation by loader (Table 5)");
    case ReplayStep::PreTraining: return Text::tr("Pre-training (Appendix A)");
    case ReplayStep::TrainWorkers: return Text::tr("Training with loader workers (Table 7)");
    case ReplayStep::TrainReplicas: return Text::tr("Training with replicas (Table 9)");
    case ReplayStep::Tune: return Text::tr("Tuning, trials at a time (Table 12)");
    case ReplayStep::FinalTraining: return Text::tr("Final training (Figure 14)");
    case ReplayStep::Evaluate: return Text::tr("Evaluation (Figures 15 and 16)");
    }
    return {};
}

qint64 imagesOf(const Replay& replay, Subset subset)
{
    qint64 images = 0;
    for (const ReplayClass& one : replay.classes)
        images += one.images[static_cast<std::size_t>(subset)];
    return images;
}

/// The speedup of the last measurement over the serial ones; 1 while there are none.
double speedupOf(const SpeedupStudy& study, int workers)
{
    const SpeedupCurve curve = study.curve();
    const SpeedupPoint* point = curve.find(workers);
    return point ? point->speedup.value : 1;
}

}  // namespace

void ReplayPrinter::onReplay(const Replay& replay)
{
    if (m_path.isEmpty())
        begin(replay);
    for (const ReplayStepRecord& record : replay.steps) {
        if (record.state == StepState::Running && m_running.insert(record.step).second) {
            m_out.object({{"step", toWord(record.step)}, {"state", "running"}});
            m_out.text(QStringLiteral("\n%1. %2").arg(QString::number(static_cast<int>(record.step) + 1), titleOf(record.step)));
        }
        if (record.state == StepState::Done && m_notified.insert(record.step).second)
            ended(replay, record);
    }
}

void ReplayPrinter::begin(const Replay& replay)
{
    m_path = replay.path;
    QJsonArray done;
    for (const ReplayStepRecord& record : replay.steps) {
        if (record.state == StepState::Done)
            done << toJson(record);
    }
    m_out.object(
        {{"event", "start"}, {"replay", replay.path}, {"scale", toWord(replay.scale)}, {"data", replay.data}, {"done", done}});
    if (m_out.json())
        return;
    m_out.text(Text::tr("Replay %1").arg(replay.path));
    for (const ReplayStepRecord& record : replay.steps) {
        if (record.state == StepState::Done && m_notified.insert(record.step).second)
            m_out.text(Text::tr("%1. %2: done before, %3")
                           .arg(QString::number(static_cast<int>(record.step) + 1), titleOf(record.step),
                                words::duration(record.seconds)));
    }
}

void ReplayPrinter::ended(const Replay& replay, const ReplayStepRecord& record)
{
    switch (record.step) {
    case ReplayStep::Explore: sayDataset(replay); break;
    case ReplayStep::Split: saySplit(replay); break;
    case ReplayStep::PreTraining:
        sayTraining(*replay.preTraining, words::percent(paperStudy().trainings.front().bestValidAccuracy));
        break;
    case ReplayStep::Tune: sayTuning(replay); break;
    case ReplayStep::FinalTraining: sayTraining(*replay.finalTraining, words::percent(paperStudy().bestValidAccuracy)); break;
    case ReplayStep::Evaluate: sayEvaluation(replay); break;
    default: break;
    }
    if (record.step == ReplayStep::Explore || record.step == ReplayStep::Split)
        m_out.event(
            {{"event", "classes"}, {"classes", jsonList(replay.classes, [](const ReplayClass& one) { return toJson(one); })}});
    m_out.object({{"step", toWord(record.step)}, {"state", "done"}, {"elapsed_s", record.seconds}});
    m_out.text(Text::tr("   done in %1").arg(words::duration(record.seconds)));
}

void ReplayPrinter::say(const QString& what, const QString& own, const QString& paper)
{
    m_out.text(Text::tr("   %1  %2   paper %3").arg(what.leftJustified(36), own.rightJustified(12), paper.rightJustified(12)));
}

void ReplayPrinter::sayDataset(const Replay& replay)
{
    m_out.object(
        {{"classes", static_cast<qint64>(replay.classes.size())}, {"paper_classes", static_cast<qint64>(paperClasses().size())}});
    say(Text::tr("classes"), words::count(static_cast<qint64>(replay.classes.size())),
        words::count(static_cast<qint64>(paperClasses().size())));
}

void ReplayPrinter::saySplit(const Replay& replay)
{
    const auto& paper = paperStudy().subsets;
    QJsonObject json;
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        const qint64 images = imagesOf(replay, subset);
        const qint64 its = paper[static_cast<std::size_t>(subset)];
        json.insert(toWord(subset), images);
        json.insert(QStringLiteral("paper_") + toWord(subset), its);
        say(Text::tr("%1 images").arg(words::subsetText(subset)), words::count(images), words::count(its));
    }
    m_out.object(json);
}

void ReplayPrinter::sayTuning(const Replay& replay)
{
    const Trial* best = replay.tuning ? replay.tuning->best() : nullptr;
    if (!best)
        return;
    QJsonObject parameters;
    QStringList texts;
    for (const TrialParameter& parameter : best->parameters) {
        parameters.insert(parameter.name, parameter.value());
        texts << QStringLiteral("%1 = %2").arg(parameter.name, QString::number(parameter.value().toDouble(), 'g', 4));
    }
    m_out.object({{"best_trial", best->number}, {"value", best->value.value_or(0)}, {"parameters", parameters}});
    m_out.text(Text::tr("   best trial %1, validation accuracy %2: %3")
                   .arg(QString::number(best->number), words::percent(best->value.value_or(0)), texts.join(QStringLiteral(", "))));
}

void ReplayPrinter::sayTraining(const Run& run, const QString& paper)
{
    if (run.best())
        say(Text::tr("best validation accuracy"), words::percent(run.best()->validAccuracy), paper);
}

void ReplayPrinter::sayEvaluation(const Replay& replay)
{
    const double paper = paperReport().accuracy;
    for (const auto* evaluation : {&replay.valid, &replay.test}) {
        if (!*evaluation)
            continue;
        const double accuracy = (*evaluation)->matrix.accuracy();
        const bool valid = (*evaluation)->subset == Subset::Valid;
        m_out.object({{"subset", toWord((*evaluation)->subset)}, {"accuracy", accuracy}, {"paper_accuracy", paper}});
        say(Text::tr("accuracy, %1 images").arg(words::subsetText((*evaluation)->subset)), words::percent(accuracy),
            valid ? words::percent(paper) : QString(QChar(0x2013)));
    }
}

void ReplayPrinter::onRunStart(const RunStart& start)
{
    m_out.object({{"event", "run"}, {"run", start.run.path}, {"recipe", toJson(start.run.recipe)}});
}

void ReplayPrinter::onEpoch(ReplayStep step, const EpochRecord& record)
{
    QJsonObject json = toJson(record);
    json.insert("step", toWord(step));
    m_out.object(json);
    m_out.text(Text::tr("   epoch %1: training %2, validation %3, %4")
                   .arg(QString::number(record.epoch), words::percent(record.trainAccuracy), words::percent(record.validAccuracy),
                        words::duration(record.elapsedSeconds)));
}

void ReplayPrinter::onMeasurement(ReplayStep step, const SpeedupStudy& study)
{
    const SpeedupMeasurement& last = study.measurements.back();
    const double speedup = speedupOf(study, last.workers);
    const PaperRow* row = paperRow(study.options.workload, last.workers);
    QJsonObject json{{"step", toWord(step)},  {"workers", last.workers}, {"repeat", last.repeat + 1},
                     {"own_s", last.seconds}, {"own_speedup", speedup},  {"own_images", last.images}};
    if (row) {
        json.insert("paper_s", row->seconds);
        json.insert("paper_speedup", row->speedup);
    }
    m_out.object(json);
    m_out.event({{"event", "measured"}, {"step", toWord(step)}, {"stored", toJson(study)}});
    m_out.text(QStringLiteral("   %1  %2 s  %3   %4")
                   .arg((row ? row->label : Text::tr("%1, not in the paper").arg(last.workers)).leftJustified(26),
                        QString::number(last.seconds, 'f', 3).rightJustified(9), QString::number(speedup, 'f', 2).rightJustified(6),
                        row ? Text::tr("paper %1 s  %2")
                                  .arg(QString::number(row->seconds, 'f', 1).rightJustified(8),
                                       QString::number(row->speedup, 'f', 2).rightJustified(6))
                            : QString()));
}

}  // namespace leafbench::cli
