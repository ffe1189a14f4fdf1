#include "app/cli/output/SpeedupPrinter.h"

#include "engine/exchange/SpeedupExport.h"
#include "engine/paper/PaperTables.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/ScalingText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::cli {
namespace {

constexpr double secondsOfAnHour = 3600;

QString fixed(double value, int digits, int width) { return QStringLiteral("%1").arg(value, width, 'f', digits); }

/// "1.85 (1.79 .. 1.91)"
QString withInterval(const Interval& value)
{
    if (value.low == value.high)
        return fixed(value.value, 2, 5);
    return QStringLiteral("%1 (%2 .. %3)").arg(fixed(value.value, 2, 5), fixed(value.low, 2, 0), fixed(value.high, 2, 0));
}

QString waited(const SpeedupStudy& study, const SpeedupMeasurement& m)
{
    return isTraining(study.options.workload) ? words::percent(m.waitShare) : QString();
}

QString countColumn(WorkerCount count) { return countText(count).rightJustified(7); }

/// "207.8 s  1.82", if the paper has that count.
QString paperColumns(const SpeedupStudy& study, int workers)
{
    const PaperRow* row = paperRow(study.options.workload, workers);
    if (!row)
        return {};
    return QStringLiteral("%1 s  %2").arg(fixed(row->seconds, 1, 9), fixed(row->speedup, 2, 5));
}

}  // namespace

void SpeedupPrinter::onStudyStart(const SpeedupStudy& study)
{
    m_study = study;
    const SpeedupOptions& options = study.options;
    const int most = *std::max_element(options.workers.begin(), options.workers.end());
    m_out.event({{"event", "start"}, {"study", study.path}, {"stored", toJson(study)}});
    if (options.nodes.empty())
        m_out.warning(words::corePlanWarning(corePlanOf(options, most)));
    m_out.warning(words::replicasNote(options.workload));
    m_out.warning(words::ranksWarning(options));
    if (options.workload == Workload::TuneParallel) {
        for (const int count : options.workers)
            m_out.text(words::trialPlanText(trialPlanOf(options, count)));
    }
    m_out.text(Text::tr("%1, %2, %3; %4 of %5")
                   .arg(words::workloadText(options.workload), words::repeatsText(options.repeats),
                        words::fileCacheText(options.cache), words::coresText(study.cores), study.machine["cpu"].toString()));
    m_out.text(Text::tr("workers  repeat         time  images/s  cores used   waited"));
}

void SpeedupPrinter::onRun(WorkerCount count, int repeat)
{
    QJsonObject event{{"event", "run"}, {"workers", count.workers}, {"repeat", repeat + 1}};
    if (count.nodes > 0)
        event.insert("nodes", count.nodes);
    m_out.event(event);
}

void SpeedupPrinter::onMeasurement(const SpeedupStudy& study)
{
    m_study = study;
    const SpeedupMeasurement& m = study.measurements.back();
    const double rate = m.seconds > 0 ? m.images / m.seconds : 0;
    QJsonObject json = toJson(m);
    json["workload"] = toWord(study.options.workload);
    json["repeat"] = m.repeat + 1;
    json["elapsed_s"] = json.take("seconds");
    json["images_per_s"] = rate;
    if (isTuning(study.options.workload) && m.seconds > 0)
        json["trials_per_hour"] = study.options.trials * secondsOfAnHour / m.seconds;
    m_out.object(json);
    m_out.text(QStringLiteral("%1  %2  %3 s  %4  %5  %6")
                   .arg(countColumn(m.count()),
                        QStringLiteral("%1/%2")
                            .arg(QString::number(m.repeat + 1), QString::number(study.options.repeats))
                            .rightJustified(6),
                        QString::number(m.seconds, 'f', 3).rightJustified(9), QString::number(rate, 'f', 0).rightJustified(8),
                        QString::number(m.resources.meanProcessCores, 'f', 2).rightJustified(10),
                        waited(study, m).rightJustified(7)));
}

void SpeedupPrinter::printTable(const SpeedupStudy& study)
{
    m_out.text(Text::tr(
        "\nworkers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper's time, speedup"));
    for (const SpeedupPoint& p : study.curve().points) {
        m_out.text(QStringLiteral("%1  %2 s  %3  %4  %5  %6  %7  %8%9")
                       .arg(countColumn(p.count()), QString::number(p.medianSeconds, 'f', 3).rightJustified(8),
                            QString::number(p.leastSeconds, 'f', 3).rightJustified(7),
                            QString::number(p.mostSeconds, 'f', 3).rightJustified(7), withInterval(p.speedup).leftJustified(23),
                            words::percent(p.efficiency.value, 0).rightJustified(10),
                            (p.karpFlatt ? fixed(*p.karpFlatt, 3, 0) : QString()).rightJustified(10),
                            paperColumns(study, p.workers).rightJustified(24),
                            p.beyondCores ? Text::tr("  past the cores") : QString()));
    }
}

void SpeedupPrinter::printLaws(const SpeedupCurve& curve)
{
    if (const QString fit = words::fitText(curve); !fit.isEmpty())
        m_out.text(QStringLiteral("\n") + fit);
    for (const SpeedupPrediction& p : curve.predictions) {
        m_out.text(Text::tr("Predicted for %1 workers with a core each: %2 by Amdahl, %3 by Gustafson.")
                       .arg(QString::number(p.workers), withInterval(p.amdahl).trimmed(), withInterval(p.gustafson).trimmed()));
    }
}

void SpeedupPrinter::printResult(const SpeedupStudy& study)
{
    m_out.endProgress();
    if (study.measurements.empty())
        return;
    QJsonObject json = curveJson(study);
    json.insert("verdict", words::verdictText(study));
    m_out.object(json);
    printTable(study);
    if (const QString rate = words::trialRateText(study); !rate.isEmpty())
        m_out.text(rate);
    printLaws(study.curve());
    for (const QString& line : words::scalingTexts(study))
        m_out.text(line);
    m_out.text(QStringLiteral("\n") + words::verdictText(study));
    if (const PaperTable* table = paperTable(study.options.workload))
        m_out.text(Text::tr("Paper: Table %1, %2.").arg(QString::number(table->number), words::paperMachine(*table)));
    if (study.measurements.front().result.isEmpty())
        m_out.text(Text::tr("The results were not compared: with other cores their sums round differently."));
    else
        m_out.text(study.resultsAgree() ? Text::tr("All runs gave the same result.")
                                        : Text::tr("The runs gave different results."));
    m_out.text(Text::tr("Stored in %1").arg(study.path));
}

}  // namespace leafbench::cli
