#include "ui/words/ScalingText.h"

#include "engine/speedup/EfficiencySplit.h"
#include "engine/speedup/NextCount.h"
#include "engine/speedup/Simulation.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/Words.h"

namespace leafbench::words {

static QString share(double value) { return percent(value, 0); }

static QString factors(const EfficiencySplit& split, Workload workload)
{
    QStringList list;
    if (knowsLoadBalance(workload))
        list << Text::tr("load balance %1").arg(share(split.loadBalance));
    list << Text::tr("communication %1").arg(share(split.communication));
    list << Text::tr("no waiting %1").arg(share(split.waiting));
    list << Text::tr("useful work %1").arg(share(split.usefulWork));
    return list.join(QStringLiteral(" \u00d7 "));
}

QStringList efficiencyTexts(const SpeedupStudy& study)
{
    QStringList lines;
    const auto splits = efficiencySplits(study);
    const SpeedupCurve curve = study.curve();
    for (std::size_t i = 1; i < splits.size(); ++i) {
        // Beyond the cores workers wait for one also while they compute.
        if (!curve.find(splits[i].count())->beyondCores)
            lines << Text::tr("Why %1: %2.")
                         .arg(countLabel(study.options.workload, splits[i].count()), factors(splits[i], study.options.workload));
    }
    return lines;
}

QString nextCountText(const SpeedupCurve& curve)
{
    const auto next = nextCount(curve, mostUsefulCount(curve));
    if (!next || next->narrower > 0.97)
        return {};
    const QString count = QString::number(next->workers), predicted = words::decimal(next->predicted);
    const QString gain = share(1 - next->narrower);
    return next->isNew
        ? Text::tr("Measure %1 next: what the law predicts for %2 becomes %3 narrower.").arg(count, predicted, gain)
        : Text::tr("Measure %1 once more: what the law predicts for %2 becomes %3 narrower.").arg(count, predicted, gain);
}

QString simulationText(const SpeedupStudy& study)
{
    QStringList runs;
    for (const SimulatedRun& run : simulateWorkers(study, {16, 32, 64}))
        runs << Text::tr("%1 on %2").arg(times(run.speedup), workerNoun(study.options.workload, run.workers));
    if (runs.isEmpty())
        return {};
    return Text::tr("Simulated with the tasks measured here, if no worker slowed another: %1.")
        .arg(runs.join(QStringLiteral(", ")));
}

QString networkText(const Network& network)
{
    return Text::tr("%1 MB/s and %2 ms")
        .arg(words::decimal(network.bytesPerSecond / 1e6, 'f', 0), words::decimal(network.latencySeconds * 1e3, 'f', 3));
}

QString bytesText(qint64 bytes)
{
    const double mebi = static_cast<double>(bytes) / (1 << 20);
    return mebi < 1 ? Text::tr("%1 KiB").arg(bytes >> 10) : Text::tr("%1 MiB").arg(words::decimal(mebi, 'f', 0));
}

QStringList rankPredictionTexts(const SpeedupStudy& study)
{
    QStringList lines, machines;
    const SpeedupCurve curve = study.curve();
    for (const RankPrediction& p : predictMeasured(study))
        lines << Text::tr("%1: %2 predicted from the network and the time of one, of which %3 is communication that nothing hides; "
                          "%4 measured.")
                     .arg(countLabel(study.options.workload, p.count()), times(p.speedup), share(p.communicationShare),
                          times(curve.find(p.count())->speedup.value));
    for (const RankPrediction& p : predictMachines(study))
        machines << Text::tr("%1 on %2").arg(times(p.speedup), QString::number(p.ranks));
    if (!machines.isEmpty())
        lines << Text::tr("Predicted for machines like this one, on this network: %1.").arg(machines.join(QStringLiteral(", ")));
    return lines;
}

QStringList scalingTexts(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    QStringList lines{uslText(curve)};
    lines << layoutTexts(study) << efficiencyTexts(study) << rankPredictionTexts(study) << simulationText(study)
          << nextCountText(curve);
    lines.removeAll(QString());
    return lines;
}

}  // namespace leafbench::words
