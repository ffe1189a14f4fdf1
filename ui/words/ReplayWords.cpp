#include "ui/words/ReplayWords.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/paper/PaperReport.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "ui/words/Counted.h"
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

struct StepRow {
    const char* title;
    const char* places;  ///< of the paper
    std::optional<Workload> workload{};
    std::optional<SpeedupStudy> Replay::*study = nullptr;
};

struct ScaleRow {
    const char* title;
    const char* sentence;
};

struct ReplayWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::ReplayWords)
public:
    /// In the order of ReplayStep.
    static constexpr StepRow steps[] = {
        {QT_TR_NOOP("Explore the dataset"), QT_TR_NOOP("Figures 1–3")},
        {QT_TR_NOOP("Split it"), QT_TR_NOOP("Table 2")},
        {QT_TR_NOOP("Mean and std by task graph"), QT_TR_NOOP("Table 4, Figures 4, 5"), Workload::StatsTasks, &Replay::statsTasks},
        {QT_TR_NOOP("Mean and std by loader"), QT_TR_NOOP("Table 5, Figures 6, 7"), Workload::StatsLoader, &Replay::statsLoader},
        {QT_TR_NOOP("Pre-training"), QT_TR_NOOP("Figure 8, Appendix A")},
        {QT_TR_NOOP("Training by loader workers"), QT_TR_NOOP("Table 7, Figure 9"), Workload::TrainWorkers, &Replay::trainWorkers},
        {QT_TR_NOOP("Training by replicas"), QT_TR_NOOP("Tables 9, 10, Figures 10–12"), Workload::TrainReplicas,
         &Replay::trainReplicas},
        {QT_TR_NOOP("Hyperparameter tuning"), QT_TR_NOOP("Table 12, Figure 13, Appendix B"), Workload::TuneParallel,
         &Replay::tuneParallel},
        {QT_TR_NOOP("Final training"), QT_TR_NOOP("Figure 14")},
        {QT_TR_NOOP("Evaluation"), QT_TR_NOOP("Figures 15, 16")},
    };

    /// In the order of ReplayScale.
    static constexpr ScaleRow scales[] = {
        {QT_TR_NOOP("Smoke"),
         QT_TR_NOOP("Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its "
                    "accuracies mean nothing.")},
        {QT_TR_NOOP("Lecture"),
         QT_TR_NOOP("Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.")},
        {QT_TR_NOOP("Full"),
         QT_TR_NOOP("The paper's picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.")},
    };
};

const StepRow& rowOf(ReplayStep step) { return ReplayWordsText::steps[static_cast<std::size_t>(step)]; }

QString notYet() { return ReplayWordsText::tr("Not carried out yet."); }

/// Of classes by their folders' names.
QString classesOf(const QStringList& classes)
{
    std::set<QString> species;
    for (const QString& name : classes)
        species.insert(splitClassName(name).species);
    return words::classesText(classes.size()) + QStringLiteral(", ") + words::speciesText(qint64(species.size()));
}

QStringList namesOf(const auto& classes)
{
    QStringList names;
    for (const auto& one : classes)
        names << one.name;
    return names;
}

QString subsetsText(const std::array<qint64, 3>& images)
{
    return ReplayWordsText::tr("%1 / %2 / %3 images")
        .arg(words::count(images[0]), words::count(images[1]), words::count(images[2]));
}

QString accuracyText(double share, int epochs)
{
    return epochs == 1 ? ReplayWordsText::tr("%1 after 1 epoch").arg(words::percent(share))
                       : ReplayWordsText::tr("%1 after %2 epochs").arg(words::percent(share), QString::number(epochs));
}

QString trainingNumber(const std::optional<Run>& run)
{
    const EpochRecord* best = run ? run->best() : nullptr;
    return best ? accuracyText(best->validAccuracy, static_cast<int>(run->epochs.size())) : QString();
}

QString reportText(double accuracy, double f1)
{
    return ReplayWordsText::tr("%1 accuracy, F1 %2").arg(words::percent(accuracy, 0), words::decimal(f1, 'f', 2));
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

/// The point of the paper's largest count, else of the largest measured one.
const SpeedupPoint* lastPoint(const SpeedupCurve& curve, const PaperTable& table)
{
    const SpeedupPoint* point = curve.find(table.rows.back().workers);
    return point ? point : curve.points.empty() ? nullptr : &curve.points.back();
}

QString exploreVerdict(const Replay& replay)
{
    const QStringList paper = namesOf(paperClasses()), own = namesOf(replay.classes);
    const auto known = std::count_if(own.begin(), own.end(), [&](const QString& name) { return paper.contains(name); });
    if (known == paper.size() && own.size() == paper.size())
        return ReplayWordsText::tr("The same classes.");
    return ReplayWordsText::tr("%1 of the paper's %2 classes, and %3 others.")
        .arg(QString::number(known), QString::number(paper.size()), QString::number(own.size() - known));
}

QString splitVerdict(const Replay& replay)
{
    const auto own = subsetImages(replay);
    const auto& paper = paperStudy().subsets;
    double furthest = 0;
    for (std::size_t i = 0; i < own.size(); ++i)
        furthest = std::max(furthest,
                            std::abs(static_cast<double>(own[i]) / static_cast<double>(sum(own))
                                     - static_cast<double>(paper[i]) / static_cast<double>(sum(paper))));
    if (furthest < 0.015)
        return ReplayWordsText::tr("The paper's shares.");
    return ReplayWordsText::tr("Other shares, by up to %1 points.").arg(words::decimal(furthest * 100, 'f', 1));
}

}  // namespace

QString stepTitle(ReplayStep step) { return ReplayWordsText::tr(rowOf(step).title); }

QString stepPaperPlaces(ReplayStep step) { return ReplayWordsText::tr(rowOf(step).places); }

std::array<qint64, 3> subsetImages(const Replay& replay)
{
    std::array<qint64, 3> sums{};
    for (const ReplayClass& one : replay.classes) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += one.images[i];
    }
    return sums;
}

qint64 sum(const std::array<qint64, 3>& images) { return images[0] + images[1] + images[2]; }

const Evaluation* reportedEvaluation(const Replay& replay)
{
    return replay.valid ? &*replay.valid : replay.test ? &*replay.test : nullptr;
}

QString paperNumber(ReplayStep step)
{
    if (const auto workload = rowOf(step).workload) {
        const PaperRow& last = paperTable(*workload)->rows.back();
        if (step == ReplayStep::TrainReplicas)
            return ReplayWordsText::tr("%1 with %2 GPUs").arg(timesText(last.speedup), QString::number(last.workers));
        if (step == ReplayStep::Tune)
            return ReplayWordsText::tr("%1 with %2 threads").arg(timesText(last.speedup), QString::number(last.workers));
        return ReplayWordsText::tr("%1 with %2").arg(timesText(last.speedup), countText(*workload, last.workers));
    }
    const PaperStudy& study = paperStudy();
    switch (step) {
    case ReplayStep::Explore: return classesOf(namesOf(paperClasses()));
    case ReplayStep::Split: return subsetsText(study.subsets);
    case ReplayStep::PreTraining:
        return accuracyText(study.trainings.front().bestValidAccuracy, static_cast<int>(study.trainings.front().epochs.size()));
    case ReplayStep::FinalTraining: return accuracyText(study.bestValidAccuracy, study.finalEpochs);
    default: return reportText(paperReport().accuracy, paperReport().macro.f1);
    }
}

const SpeedupStudy* studyOf(const Replay& replay, ReplayStep step)
{
    const auto member = rowOf(step).study;
    return member && replay.*member && !(replay.*member)->measurements.empty() ? &*(replay.*member) : nullptr;
}

const SpeedupStudy* studyOf(const Replay& replay, const QString& workload)
{
    for (const ReplayStepRecord& record : replay.steps) {
        const SpeedupStudy* study = studyOf(replay, record.step);
        if (study && toWord(study->options.workload) == workload)
            return study;
    }
    return nullptr;
}

QString ownNumber(const Replay& replay, ReplayStep step)
{
    if (const auto workload = rowOf(step).workload) {
        const SpeedupStudy* study = studyOf(replay, step);
        const SpeedupCurve curve = study ? study->curve() : SpeedupCurve();
        const SpeedupPoint* point = lastPoint(curve, *paperTable(*workload));
        return point ? numberText(*workload, *point) : QString();
    }
    switch (step) {
    case ReplayStep::Explore: return replay.classes.empty() ? QString() : classesOf(namesOf(replay.classes));
    case ReplayStep::Split: {
        const auto images = subsetImages(replay);
        return sum(images) > 0 ? subsetsText(images) : QString();
    }
    case ReplayStep::PreTraining: return trainingNumber(replay.preTraining);
    case ReplayStep::FinalTraining: return trainingNumber(replay.finalTraining);
    default: {
        const Evaluation* evaluation = reportedEvaluation(replay);
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
        ? ReplayWordsText::tr("%1 here, %2 there").arg(words::coresText(study.cores), QString::number(table.cores))
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
    return points > 0 ? ReplayWordsText::tr("%1 points above the paper.").arg(words::decimal(points, 'f', 1))
                      : ReplayWordsText::tr("%1 points below the paper.").arg(words::decimal(-points, 'f', 1));
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
    default: return shareVerdict(reportedEvaluation(replay)->matrix.accuracy(), paperReport().accuracy);
    }
}

QString scaleTitle(ReplayScale scale) { return ReplayWordsText::tr(ReplayWordsText::scales[static_cast<int>(scale)].title); }

QString scaleSentence(ReplayScale scale) { return ReplayWordsText::tr(ReplayWordsText::scales[static_cast<int>(scale)].sentence); }

static QString imagesOrAll(qint64 images) { return images > 0 ? words::imagesText(images) : ReplayWordsText::tr("all images"); }

QString planSentence(const ReplayPlan& plan)
{
    return ReplayWordsText::tr("Pictures of %1 pixels a side; pre-training: %2, final training: %3; measurements at "
                               "%4 workers over %5 for "
                               "statistics, %6 for training and %7 for tuning, %8.")
        .arg(QString::number(plan.initial.inputSize), words::epochsText(plan.initial.epochs), words::epochsText(plan.finalEpochs),
             countsText(plan.statsWorkers), imagesOrAll(plan.statsImages), imagesOrAll(plan.trainImages),
             imagesOrAll(plan.tuneImages), words::trialsText(plan.trials));
}

int finishedSteps(const Replay& replay)
{
    return static_cast<int>(std::count_if(replay.steps.begin(), replay.steps.end(),
                                          [](const ReplayStepRecord& record) { return record.state == StepState::Done; }));
}

QString replayState(const Replay& replay)
{
    return replay.finished() ? ReplayWordsText::tr("finished")
                             : words::partOfSteps(finishedSteps(replay), qint64(replay.steps.size()));
}

QString replayName(const Replay& replay)
{
    return QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
        .arg(words::dateAndTime(replay.started), scaleTitle(replay.scale), replayState(replay));
}

}  // namespace leafbench::ui
