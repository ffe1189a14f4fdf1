#include "ui/words/SpeedupWords.h"

#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct SpeedupWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::SpeedupWords)
};

QString lawText(const QString& name, const Interval& serial)
{
    // One round has no interval.
    if (serial.low == serial.high)
        return SpeedupWordsText::tr("%1: %2 serial").arg(name, words::percent(serial.value));
    return SpeedupWordsText::tr("%1: %2 serial (%3 to %4)")
        .arg(name, words::percent(serial.value), words::percent(serial.low), words::percent(serial.high));
}

QString cacheFact(const SpeedupStudy& study)
{
    return study.options.cache == FileCache::Warm
        ? SpeedupWordsText::tr("Files warm: each was read once before the first measurement.")
        : SpeedupWordsText::tr("Files cold: dropped from the system's cache before each measurement.");
}

QString tunedAlikeFact(const SpeedupStudy& study)
{
    if (study.options.coresPerTrial == 0)
        return SpeedupWordsText::tr("The trials' values were not compared: with other cores their sums round differently.");
    return study.resultsAgree() ? SpeedupWordsText::tr("Every trial had the same value at each count, to the last bit.")
                                : SpeedupWordsText::tr("The results differ between measurements: that should not happen.");
}

/// Why trials gain or gain nothing: what each one has of the machine.
QStringList trialPlanFacts(const SpeedupStudy& study)
{
    QStringList plans;
    for (const int count : study.options.workers)
        plans << words::trialPlanText(trialPlanOf(study.options, count));
    return plans;
}

QString sameFact(const SpeedupStudy& study)
{
    if (study.measurements.size() < 2)
        return {};
    const QString first = study.measurements.front().result;
    if (isTuning(study.options.workload))
        return tunedAlikeFact(study);
    const bool same = std::all_of(study.measurements.begin(), study.measurements.end(),
                                  [&](const SpeedupMeasurement& m) { return m.result == first; });
    if (!study.resultsAgree())
        return SpeedupWordsText::tr("The results differ between measurements: that should not happen.");
    if (!same)
        return SpeedupWordsText::tr(
            "The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.");
    return isTraining(study.options.workload)
        ? SpeedupWordsText::tr("The first epoch's loss was the same each time, to the last bit.")
        : SpeedupWordsText::tr("Mean and standard deviation were the same each time, to the last bit.");
}

QString planFact(const SpeedupStudy& study)
{
    const auto most = std::max_element(study.measurements.begin(), study.measurements.end(),
                                       [](const auto& a, const auto& b) { return a.workers < b.workers; });
    const CorePlan& plan = most->cores;
    if (study.options.workload == Workload::TuneNodes)
        return words::trialRateText(study);
    if (study.options.workload == Workload::TuneParallel)
        return trialPlanFacts(study).join(QStringLiteral("; ")) + QLatin1Char('.');
    if (!isTraining(study.options.workload))
        return {};
    return SpeedupWordsText::tr("With the most, the cores are shared out so: %1.").arg(words::corePlanText(plan));
}

QString resourcesFact(const SpeedupStudy& study)
{
    double most = 0, others = 0;
    qint64 peak = 0;
    for (const SpeedupMeasurement& m : study.measurements) {
        most = std::max(most, m.resources.meanProcessCores);
        others = std::max(others, m.resources.otherCores);
        peak = std::max(peak, m.resources.peakProcessBytes);
    }
    if (peak == 0)
        return {};
    return SpeedupWordsText::tr("Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.")
        .arg(words::decimal(most, 'f', 1), words::decimal(others, 'f', 1), words::bytes(peak));
}

}  // namespace

QString workloadTitle(Workload workload)
{
    switch (workload) {
    case Workload::StatsTasks:
        return SpeedupWordsText::tr("Channel mean and standard deviation \u00b7 task graph, worker processes");
    case Workload::StatsLoader: return SpeedupWordsText::tr("Channel mean and standard deviation \u00b7 data loader, threads");
    case Workload::TrainWorkers: return SpeedupWordsText::tr("One epoch of training \u00b7 loader workers");
    case Workload::TrainReplicas: return SpeedupWordsText::tr("One epoch of training \u00b7 replicas that share each batch");
    case Workload::TrainRanks: return SpeedupWordsText::tr("One epoch of training \u00b7 ranks (processes) that share each batch");
    case Workload::TuneNodes: return SpeedupWordsText::tr("Eight trials of a tuning study \u00b7 processes that share it");
    case Workload::TuneParallel: return SpeedupWordsText::tr("Eight trials of a tuning study \u00b7 so many at a time");
    }
    return {};
}

QString countsText(const std::vector<int>& counts) { return leafbench::countsText({counts.begin(), counts.end()}); }

QString workersWord(Workload workload)
{
    if (workload == Workload::TuneParallel)
        return SpeedupWordsText::tr("Trials at a time");
    if (workload == Workload::TrainRanks)
        return SpeedupWordsText::tr("Ranks");
    if (workload == Workload::TuneNodes)
        return SpeedupWordsText::tr("Processes");
    return workload == Workload::TrainReplicas ? SpeedupWordsText::tr("Replicas") : SpeedupWordsText::tr("Workers");
}

QString countsWord(const SpeedupOptions& options)
{
    if (options.nodes.empty())
        return workersWord(options.workload);
    return options.workload == Workload::TrainRanks ? SpeedupWordsText::tr("Nodes \u00d7 ranks")
                                                    : SpeedupWordsText::tr("Nodes \u00d7 processes");
}

QString laneName(const TimelineLane& lane)
{
    if (lane.kind == QLatin1String("main"))
        return SpeedupWordsText::tr("main");
    if (lane.kind == QLatin1String("trainer"))
        return SpeedupWordsText::tr("trainer");
    if (lane.kind == QLatin1String("worker"))
        return SpeedupWordsText::tr("worker %1").arg(lane.number);
    if (lane.kind == QLatin1String("replica"))
        return SpeedupWordsText::tr("replica %1").arg(lane.number);
    if (lane.kind == QLatin1String("network"))
        return SpeedupWordsText::tr("network");
    if (lane.kind == QLatin1String("process"))
        return SpeedupWordsText::tr("process %1").arg(lane.number);
    if (lane.kind == QLatin1String("slot"))
        return SpeedupWordsText::tr("slot %1").arg(lane.number);
    return QStringLiteral("%1 %2").arg(lane.kind, QString::number(lane.number));
}

QString secondsText(double seconds)
{
    return words::decimal(seconds, 'f', seconds < 0.1 ? 4 : seconds < 10 ? 3 : seconds < 100 ? 1 : 0);
}

QString timesText(double speedup)
{
    return SpeedupWordsText::tr("%1\u00d7").arg(words::decimal(speedup, 'f', speedup < 99.5 ? 2 : 0));
}

QString timeText(double seconds)
{
    const double size = std::abs(seconds);
    const auto short3 = [](double value) { return words::decimal(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0); };
    if (size > 0 && size < 0.9995e-6)
        return SpeedupWordsText::tr("%1 ns").arg(short3(seconds * 1e9));
    if (size > 0 && size < 0.9995e-3)
        return SpeedupWordsText::tr("%1 \u00b5s").arg(short3(seconds * 1e6));
    if (size > 0 && size < 0.9995)
        return SpeedupWordsText::tr("%1 ms").arg(short3(seconds * 1e3));
    return words::duration(seconds);
}

QString paperName(const PaperTable& table)
{
    return table.gpu.isEmpty() ? SpeedupWordsText::tr("paper, %1").arg(words::coresText(table.cores))
                               : SpeedupWordsText::tr("paper, %1 and GPU").arg(words::coresText(table.cores));
}

QString paperHardware(const PaperTable& table)
{
    return SpeedupWordsText::tr("the paper's Table %1").arg(table.number) + QStringLiteral(", ") + words::paperMachine(table);
}

QString studySentence(const SpeedupStudy& study)
{
    QStringList parts{workloadTitle(study.options.workload)};
    if (study.images() > 0)
        parts << words::imagesText(study.images());
    parts << words::coresText(study.cores);
    return parts.join(words::dot());
}

QString studyName(const SpeedupStudy& study)
{
    const QString name = words::workloadText(study.options.workload) + words::dot() + words::dateAndTime(study.started)
        + words::dot() + leafbench::countsText(study.options.counts());
    return study.state == StudyState::Finished ? name : name + words::dot() + words::studyStateText(study.state);
}

QString fitText(const SpeedupCurve& curve)
{
    if (!curve.amdahl || !curve.gustafson)
        return {};
    if (curve.predictions.empty())
        return words::noLawText();
    const SpeedupPrediction& next = curve.predictions.front();
    const QString text = lawText(SpeedupWordsText::tr("Amdahl"), curve.amdahl->serialFraction)
        + SpeedupWordsText::tr("; with %1 cores %2 (%3 to %4)")
              .arg(QString::number(next.workers), timesText(next.amdahl.value), timesText(next.amdahl.low),
                   timesText(next.amdahl.high));
    return text + QStringLiteral(" \u00b7 ") + lawText(SpeedupWordsText::tr("Gustafson"), curve.gustafson->serialFraction);
}

QStringList studyFacts(const SpeedupStudy& study)
{
    if (study.measurements.empty())
        return {};
    QStringList facts{cacheFact(study), sameFact(study), planFact(study), resourcesFact(study),
                      SpeedupWordsText::tr("Machine: %1.").arg(words::machineText(study.machine))};
    if (study.machine.value(QLatin1String("gpus")).toArray().size() < 2)
        facts << words::replicasNote(study.options.workload);
    facts.removeAll(QString());
    return facts;
}

}  // namespace leafbench::ui
