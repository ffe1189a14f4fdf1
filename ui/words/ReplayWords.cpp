#include "ui/words/ReplayWords.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperReport.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "ui/words/MachineText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace leafbench::ui {
namespace {

struct ReplayWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::ReplayWords)
};

QString notYet() { return ReplayWordsText::tr("Not carried out yet."); }

QString classesText(qint64 classes, qint64 species)
{
    return ReplayWordsText::tr("%1 classes, %2 species").arg(classes).arg(species);
}

qint64 speciesOf(const QStringList& classes)
{
    std::set<QString> species;
    for (const QString& name : classes)
        species.insert(splitClassName(name).species);
    return static_cast<qint64>(species.size());
}

QStringList namesOf(const Replay& replay)
{
    QStringList names;
    for (const ReplayClass& one : replay.classes)
        names << one.name;
    return names;
}

std::array<qint64, 3> subsetsOf(const Replay& replay)
{
    std::array<qint64, 3> sums{};
    for (const ReplayClass& one : replay.classes) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += one.images[i];
    }
    return sums;
}

qint64 sum(const std::array<qint64, 3>& images) { return images[0] + images[1] + images[2]; }

QString subsetsText(const std::array<qint64, 3>& images)
{
    return ReplayWordsText::tr("%1 / %2 / %3 images")
        .arg(words::count(images[0]), words::count(images[1]), words::count(images[2]));
}

QString accuracyText(double share, int epochs)
{
    return epochs == 1 ? ReplayWordsText::tr("%1 after 1 epoch").arg(words::percent(share))
                       : ReplayWordsText::tr("%1 after %2 epochs").arg(words::percent(share)).arg(epochs);
}

QString trainingNumber(const std::optional<Run>& run)
{
    const EpochRecord* best = run ? run->best() : nullptr;
    return best ? accuracyText(best->validAccuracy, static_cast<int>(run->epochs.size())) : QString();
}

QString reportText(double accuracy, double f1)
{
    return ReplayWordsText::tr("%1 accuracy, F1 %2").arg(words::percent(accuracy, 0)).arg(f1, 0, 'f', 2);
}

/// Short, as words::workerNoun() names the kind of worker.
QString countText(Workload workload, int count)
{
    switch (workload) {
    case Workload::TrainReplicas: return words::workerNoun(workload, count);
    case Workload::TuneParallel:
        return count == 1 ? ReplayWordsText::tr("1 trial at a time") : ReplayWordsText::tr("%1 at a time").arg(count);
    default: return count == 1 ? ReplayWordsText::tr("1 worker") : ReplayWordsText::tr("%1 workers").arg(count);
    }
}

QString numberText(Workload workload, const SpeedupPoint& point)
{
    return ReplayWordsText::tr("%1 with %2").arg(timesText(point.speedup.value), countText(workload, point.workers));
}

/// Figure 15 shows the validation subset.
const Evaluation* reported(const Replay& replay) { return replay.valid ? &*replay.valid : replay.test ? &*replay.test : nullptr; }

/// The point of the paper's largest count, else of the largest measured one.
const SpeedupPoint* lastPoint(const SpeedupCurve& curve, const PaperTable& table)
{
    const SpeedupPoint* point = curve.find(table.rows.back().workers);
    return point ? point : curve.points.empty() ? nullptr : &curve.points.back();
}

QString exploreVerdict(const Replay& replay)
{
    int known = 0;
    for (const QString& name : namesOf(replay)) {
        known += std::any_of(paperClasses().begin(), paperClasses().end(),
                             [&](const ClassName& paper) { return paper.name == name; });
    }
    const auto all = static_cast<int>(paperClasses().size());
    if (known == all && replay.classes.size() == paperClasses().size())
        return ReplayWordsText::tr("The same classes.");
    return ReplayWordsText::tr("%1 of the paper's %2 classes, and %3 others.")
        .arg(known)
        .arg(all)
        .arg(static_cast<int>(replay.classes.size()) - known);
}

QString splitVerdict(const Replay& replay)
{
    const auto own = subsetsOf(replay);
    const auto& paper = paperStudy().subsets;
    double furthest = 0;
    for (std::size_t i = 0; i < own.size(); ++i)
        furthest = std::max(furthest,
                            std::abs(static_cast<double>(own[i]) / static_cast<double>(sum(own))
                                     - static_cast<double>(paper[i]) / static_cast<double>(sum(paper))));
    if (furthest < 0.015)
        return ReplayWordsText::tr("The paper's shares.");
    return ReplayWordsText::tr("Other shares, by up to %1 points.").arg(furthest * 100, 0, 'f', 1);
}

}  // namespace

QString stepTitle(ReplayStep step)
{
    switch (step) {
    case ReplayStep::Explore: return ReplayWordsText::tr("Explore the dataset");
    case ReplayStep::Split: return ReplayWordsText::tr("Split it");
    case ReplayStep::StatsTasks: return ReplayWordsText::tr("Mean and std by task graph");
    case ReplayStep::StatsLoader: return ReplayWordsText::tr("Mean and std by loader");
    case ReplayStep::PreTraining: return ReplayWordsText::tr("Pre-training");
    case ReplayStep::TrainWorkers: return ReplayWordsText::tr("Training by loader workers");
    case ReplayStep::TrainReplicas: return ReplayWordsText::tr("Training by replicas");
    case ReplayStep::Tune: return ReplayWordsText::tr("Hyperparameter tuning");
    case ReplayStep::FinalTraining: return ReplayWordsText::tr("Final training");
    case ReplayStep::Evaluate: return ReplayWordsText::tr("Evaluation");
    }
    return {};
}

QString stepPaperPlaces(ReplayStep step)
{
    switch (step) {
    case ReplayStep::Explore:
        return ReplayWordsText::tr("Figures 1\u2013"
                                   "3");
    case ReplayStep::Split: return ReplayWordsText::tr("Table 2");
    case ReplayStep::StatsTasks: return ReplayWordsText::tr("Table 4, Figures 4, 5");
    case ReplayStep::StatsLoader: return ReplayWordsText::tr("Table 5, Figures 6, 7");
    case ReplayStep::PreTraining: return ReplayWordsText::tr("Figure 8, Appendix A");
    case ReplayStep::TrainWorkers: return ReplayWordsText::tr("Table 7, Figure 9");
    case ReplayStep::TrainReplicas:
        return ReplayWordsText::tr("Tables 9, 10, Figures 10\u2013"
                                   "12");
    case ReplayStep::Tune: return ReplayWordsText::tr("Table 12, Figure 13, Appendix B");
    case ReplayStep::FinalTraining: return ReplayWordsText::tr("Figure 14");
    case ReplayStep::Evaluate: return ReplayWordsText::tr("Figures 15, 16");
    }
    return {};
}

static std::optional<Workload> workloadOf(ReplayStep step)
{
    switch (step) {
    case ReplayStep::StatsTasks: return Workload::StatsTasks;
    case ReplayStep::StatsLoader: return Workload::StatsLoader;
    case ReplayStep::TrainWorkers: return Workload::TrainWorkers;
    case ReplayStep::TrainReplicas: return Workload::TrainReplicas;
    case ReplayStep::Tune: return Workload::TuneParallel;
    default: return {};
    }
}

QString paperNumber(ReplayStep step)
{
    if (const auto workload = workloadOf(step)) {
        const PaperRow& last = paperTable(*workload)->rows.back();
        if (step == ReplayStep::TrainReplicas)
            return ReplayWordsText::tr("%1 with %2 GPUs").arg(timesText(last.speedup)).arg(last.workers);
        if (step == ReplayStep::Tune)
            return ReplayWordsText::tr("%1 with %2 threads").arg(timesText(last.speedup)).arg(last.workers);
        return ReplayWordsText::tr("%1 with %2").arg(timesText(last.speedup), countText(*workload, last.workers));
    }
    const PaperStudy& study = paperStudy();
    switch (step) {
    case ReplayStep::Explore: {
        QStringList names;
        for (const ClassName& name : paperClasses())
            names << name.name;
        return classesText(names.size(), speciesOf(names));
    }
    case ReplayStep::Split: return subsetsText(study.subsets);
    case ReplayStep::PreTraining:
        return accuracyText(study.trainings.front().bestValidAccuracy, static_cast<int>(study.trainings.front().epochs.size()));
    case ReplayStep::FinalTraining: return accuracyText(study.bestValidAccuracy, study.finalEpochs);
    default: return reportText(paperReport().accuracy, paperReport().macro.f1);
    }
}

const SpeedupStudy* studyOf(const Replay& replay, ReplayStep step)
{
    const std::optional<SpeedupStudy>* study = step == ReplayStep::StatsTasks ? &replay.statsTasks
        : step == ReplayStep::StatsLoader                                     ? &replay.statsLoader
        : step == ReplayStep::TrainWorkers                                    ? &replay.trainWorkers
        : step == ReplayStep::TrainReplicas                                   ? &replay.trainReplicas
        : step == ReplayStep::Tune                                            ? &replay.tuneParallel
                                                                              : nullptr;
    return study && *study && !(*study)->measurements.empty() ? &**study : nullptr;
}

QString studyNumber(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    const SpeedupPoint* point = lastPoint(curve, *paperTable(study.options.workload));
    return point ? numberText(study.options.workload, *point) : QString();
}

QString ownNumber(const Replay& replay, ReplayStep step)
{
    if (workloadOf(step)) {
        const SpeedupStudy* study = studyOf(replay, step);
        return study ? studyNumber(*study) : QString();
    }
    switch (step) {
    case ReplayStep::Explore:
        return replay.classes.empty() ? QString()
                                      : classesText(static_cast<qint64>(replay.classes.size()), speciesOf(namesOf(replay)));
    case ReplayStep::Split: {
        const auto images = subsetsOf(replay);
        return sum(images) > 0 ? subsetsText(images) : QString();
    }
    case ReplayStep::PreTraining: return trainingNumber(replay.preTraining);
    case ReplayStep::FinalTraining: return trainingNumber(replay.finalTraining);
    default: {
        const Evaluation* evaluation = reported(replay);
        return evaluation ? reportText(evaluation->matrix.accuracy(), evaluation->report.macro.f1) : QString();
    }
    }
}

QString studyVerdict(const SpeedupStudy& study)
{
    const PaperTable& table = *paperTable(study.options.workload);
    const SpeedupCurve curve = study.curve();
    const SpeedupPoint* point = lastPoint(curve, table);
    const PaperRow* paper = point ? table.find(point->workers) : nullptr;
    if (!point || curve.points.size() < 2)
        return ReplayWordsText::tr("Too few counts are measured to compare.");
    const double theirs = paper ? paper->speedup : table.rows.back().speedup;
    const double own = point->speedup.value;
    const QString reason = study.cores < table.cores
        ? ReplayWordsText::tr("%1 here, %2 there").arg(words::coresText(study.cores)).arg(table.cores)
        : ReplayWordsText::tr("%1 here").arg(words::coresText(study.cores));
    const auto most = std::max_element(curve.points.begin(), curve.points.end(), [](const SpeedupPoint& a, const SpeedupPoint& b) {
        return a.speedup.value < b.speedup.value;
    });
    const QString best = most->speedup.value > own * 1.1
        ? u' ' + ReplayWordsText::tr("At best %1.").arg(numberText(study.options.workload, *most))
        : QString();
    if (own < 1.05)
        return ReplayWordsText::tr("No gain with so many (%1).").arg(reason) + best;
    if (own < 0.85 * theirs)
        return ReplayWordsText::tr("A smaller gain (%1).").arg(reason) + best;
    if (own > 1.15 * theirs)
        return ReplayWordsText::tr("A larger gain (%1).").arg(reason) + best;
    return ReplayWordsText::tr("About the paper's gain (%1).").arg(reason) + best;
}

QString shareVerdict(double own, double paper)
{
    const double points = (own - paper) * 100;
    if (std::abs(points) < 2)
        return ReplayWordsText::tr("As in the paper, within 2 points.");
    return points > 0 ? ReplayWordsText::tr("%1 points above the paper.").arg(points, 0, 'f', 1)
                      : ReplayWordsText::tr("%1 points below the paper.").arg(-points, 0, 'f', 1);
}

QString stepVerdict(const Replay& replay, ReplayStep step)
{
    if (ownNumber(replay, step).isEmpty())
        return notYet();
    if (const SpeedupStudy* study = studyOf(replay, step))
        return studyVerdict(*study);
    switch (step) {
    case ReplayStep::Explore: return exploreVerdict(replay);
    case ReplayStep::Split: return splitVerdict(replay);
    case ReplayStep::PreTraining:
        return shareVerdict(replay.preTraining->best()->validAccuracy, paperStudy().trainings.front().bestValidAccuracy);
    case ReplayStep::FinalTraining:
        return shareVerdict(replay.finalTraining->best()->validAccuracy, paperStudy().bestValidAccuracy);
    default: return shareVerdict(reported(replay)->matrix.accuracy(), paperReport().accuracy);
    }
}

QString scaleTitle(ReplayScale scale)
{
    switch (scale) {
    case ReplayScale::Smoke: return ReplayWordsText::tr("Smoke");
    case ReplayScale::Lecture: return ReplayWordsText::tr("Lecture");
    case ReplayScale::Full: return ReplayWordsText::tr("Full");
    }
    return {};
}

QString scaleSentence(ReplayScale scale)
{
    switch (scale) {
    case ReplayScale::Smoke:
        return ReplayWordsText::tr("Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its "
                                   "accuracies mean nothing.");
    case ReplayScale::Lecture:
        return ReplayWordsText::tr(
            "Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.");
    case ReplayScale::Full:
        return ReplayWordsText::tr(
            "The paper's picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.");
    }
    return {};
}

static QString imagesOrAll(qint64 images)
{
    return images > 0 ? ReplayWordsText::tr("%1 images").arg(words::count(images)) : ReplayWordsText::tr("all images");
}

QString planSentence(const ReplayPlan& plan)
{
    return ReplayWordsText::tr("Pictures of %1 pixels a side; %2 epochs of pre-training and %3 of final training; measurements at "
                               "%4 workers over %5 for "
                               "statistics, %6 for training and %7 for tuning, %8 trials.")
        .arg(plan.initial.inputSize)
        .arg(plan.initial.epochs)
        .arg(plan.finalEpochs)
        .arg(countsText(plan.statsWorkers), imagesOrAll(plan.statsImages), imagesOrAll(plan.trainImages),
             imagesOrAll(plan.tuneImages))
        .arg(plan.trials);
}

int finishedSteps(const Replay& replay)
{
    return static_cast<int>(std::count_if(replay.steps.begin(), replay.steps.end(),
                                          [](const ReplayStepRecord& record) { return record.state == StepState::Done; }));
}

QString replayState(const Replay& replay)
{
    return replay.finished() ? ReplayWordsText::tr("finished")
                             : ReplayWordsText::tr("%1 of %2 steps").arg(finishedSteps(replay)).arg(replay.steps.size());
}

QString replayName(const Replay& replay)
{
    return QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
        .arg(replay.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")), scaleTitle(replay.scale),
             replayState(replay));
}

const ReplayStepRecord* findStep(const Replay& replay, ReplayStep step)
{
    const auto found
        = std::find_if(replay.steps.begin(), replay.steps.end(), [step](const auto& record) { return record.step == step; });
    return found == replay.steps.end() ? nullptr : &*found;
}

}  // namespace leafbench::ui
