#include "ui/plots/speedup/SpeedupSeries.h"
#include "ui/words/MachineText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct SpeedupFactsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::SpeedupFacts)
};

QString lawText(const QString& name, const Interval& serial)
{
    // One round has no interval.
    if (serial.low == serial.high)
        return SpeedupFactsText::tr("%1: %2 serial").arg(name, words::percent(serial.value));
    return SpeedupFactsText::tr("%1: %2 serial (%3 to %4)")
        .arg(name, words::percent(serial.value), words::percent(serial.low), words::percent(serial.high));
}

QString cacheFact(const SpeedupStudy& study)
{
    return study.options.cache == FileCache::Warm
        ? SpeedupFactsText::tr("Files warm: each was read once before the first measurement.")
        : SpeedupFactsText::tr("Files cold: dropped from the system's cache before each measurement.");
}

QString tunedAlikeFact(const SpeedupStudy& study)
{
    if (study.options.coresPerTrial == 0)
        return SpeedupFactsText::tr("The trials' values were not compared: with other cores their sums round differently.");
    return study.resultsAgree() ? SpeedupFactsText::tr("Every trial had the same value at each count, to the last bit.")
                                : SpeedupFactsText::tr("The results differ between measurements: that should not happen.");
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
    if (study.options.workload == Workload::TuneParallel)
        return tunedAlikeFact(study);
    const bool same = std::all_of(study.measurements.begin(), study.measurements.end(),
                                  [&](const SpeedupMeasurement& m) { return m.result == first; });
    if (!study.resultsAgree())
        return SpeedupFactsText::tr("The results differ between measurements: that should not happen.");
    if (!same)
        return SpeedupFactsText::tr(
            "The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.");
    return isTraining(study.options.workload)
        ? SpeedupFactsText::tr("The first epoch's loss was the same each time, to the last bit.")
        : SpeedupFactsText::tr("Mean and standard deviation were the same each time, to the last bit.");
}

QString planFact(const SpeedupStudy& study)
{
    const auto most = std::max_element(study.measurements.begin(), study.measurements.end(),
                                       [](const auto& a, const auto& b) { return a.workers < b.workers; });
    const CorePlan& plan = most->cores;
    if (study.options.workload == Workload::TuneParallel)
        return trialPlanFacts(study).join(QStringLiteral("; ")) + QLatin1Char('.');
    if (!isTraining(study.options.workload))
        return {};
    return SpeedupFactsText::tr("With the most, the cores are shared out so: %1.").arg(words::corePlanText(plan));
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
    return SpeedupFactsText::tr("Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.")
        .arg(most, 0, 'f', 1)
        .arg(others, 0, 'f', 1)
        .arg(words::bytes(peak));
}

}  // namespace

QString fitText(const SpeedupCurve& curve)
{
    if (!curve.amdahl || !curve.gustafson)
        return {};
    if (curve.predictions.empty())
        return words::noLawText();
    const SpeedupPrediction& next = curve.predictions.front();
    const QString text = lawText(SpeedupFactsText::tr("Amdahl"), curve.amdahl->serialFraction)
        + SpeedupFactsText::tr("; with %1 cores %2 (%3 to %4)")
              .arg(next.workers)
              .arg(timesText(next.amdahl.value), timesText(next.amdahl.low), timesText(next.amdahl.high));
    return text + QStringLiteral(" \u00b7 ") + lawText(SpeedupFactsText::tr("Gustafson"), curve.gustafson->serialFraction);
}

QString guessText(const SpeedupCurve& curve, const std::vector<CurvePoint>& guess)
{
    QString text;
    double worst = -1;
    for (const CurvePoint& point : guess) {
        const SpeedupPoint* measured = curve.find(qRound(point.workers));
        if (!measured || measured->speedup.value <= 0 || point.value <= 0 || measured->workers == curve.baseWorkers)
            continue;
        const double off = std::abs(std::log(point.value / measured->speedup.value));
        if (off <= worst)
            continue;
        worst = off;
        text = SpeedupFactsText::tr("Furthest from the guess: %1 workers, guessed %2, measured %3.")
                   .arg(measured->workers)
                   .arg(timesText(point.value), timesText(measured->speedup.value));
    }
    return text;
}

QStringList studyFacts(const SpeedupStudy& study)
{
    if (study.measurements.empty())
        return {};
    QStringList facts{cacheFact(study), sameFact(study), planFact(study), resourcesFact(study),
                      SpeedupFactsText::tr("Machine: %1.").arg(words::machineText(study.machine))};
    if (study.machine.value(QLatin1String("gpus")).toArray().size() < 2)
        facts << words::replicasNote(study.options.workload);
    facts.removeAll(QString());
    return facts;
}

}  // namespace leafbench::ui
