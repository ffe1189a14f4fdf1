#include "ui/words/SpeedupText.h"

#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>

namespace leafbench::words {
namespace {

/// A value with its interval, if any.
QString withInterval(const Interval& interval, QString (*text)(double))
{
    if (interval.low == interval.high)
        return text(interval.value);
    return Text::tr("%1 (95 % interval %2 to %3)").arg(text(interval.value), text(interval.low), text(interval.high));
}

/// "4.2 %", "8 %".
QString shareText(const Interval& share)
{
    return withInterval(share, [](double value) { return percent(value); });
}

/// Student's interval of two repeats is too wide to be useful.
QString noisyText(const Finding& finding)
{
    const QString advice = Text::tr("Take more images or more repeats, and close other programs.");
    if (finding.value > 1)
        return Text::tr("Too noisy to say: the repeats differ too much for so few of them.") + QLatin1Char(' ') + advice;
    return Text::tr("Too noisy to say: the repeats differ so much that a speedup is only known to within %1.")
               .arg(percent(finding.value, 0))
        + QLatin1Char(' ') + advice;
}

}  // namespace

QString workloadText(Workload workload)
{
    switch (workload) {
    case Workload::StatsTasks: return Text::tr("Statistics by task graph");
    case Workload::StatsLoader: return Text::tr("Statistics by loader");
    case Workload::TrainWorkers: return Text::tr("Training by loader workers");
    case Workload::TrainReplicas: return Text::tr("Training by replicas");
    case Workload::TuneParallel: return Text::tr("Tuning by parallel trials");
    case Workload::TrainRanks: return Text::tr("Training by ranks");
    case Workload::TuneNodes: return Text::tr("Tuning by processes");
    }
    return {};
}

QString workerNoun(Workload workload, int count)
{
    switch (workload) {
    case Workload::StatsTasks: return count == 1 ? Text::tr("1 worker process") : Text::tr("%1 worker processes").arg(count);
    case Workload::TrainReplicas: return count == 1 ? Text::tr("1 replica") : Text::tr("%1 replicas").arg(count);
    case Workload::TuneParallel: return count == 1 ? Text::tr("1 trial at a time") : Text::tr("%1 trials at a time").arg(count);
    case Workload::TrainRanks: return count == 1 ? Text::tr("1 rank") : Text::tr("%1 ranks").arg(count);
    case Workload::TuneNodes: return count == 1 ? Text::tr("1 process") : Text::tr("%1 processes").arg(count);
    case Workload::StatsLoader:
    case Workload::TrainWorkers: break;
    }
    return count == 1 ? Text::tr("1 loader worker") : Text::tr("%1 loader workers").arg(count);
}

QString countLabel(Workload workload, WorkerCount count)
{
    if (count.nodes == 0)
        return workerNoun(workload, count.workers);
    const QString first = count.nodes == 1 ? Text::tr("1 node") : Text::tr("%1 nodes").arg(count.nodes);
    return QStringLiteral("%1 \u00d7 %2").arg(first, workerNoun(workload, workersOfANode(count)));
}

QStringList layoutTexts(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    QStringList lines, layouts;
    for (const SpeedupPoint& point : curve.points) {
        layouts << Text::tr("%1 with %2").arg(times(point.speedup.value), countLabel(study.options.workload, point.count()));
        if (!point.widest)
            continue;
        if (layouts.size() > 1)
            lines << Text::tr("%1 by layout: %2. The laws take the one over the most nodes.")
                         .arg(workerNoun(study.options.workload, point.workers), layouts.join(QStringLiteral(", ")));
        layouts.clear();
    }
    return lines;
}

QString trialRateText(const SpeedupStudy& study)
{
    QStringList rates;
    for (const SpeedupPoint& point : study.curve().points) {
        if (const auto rate = study.trialsPerHour(point.count()))
            rates << Text::tr("%1 with %2").arg(words::count(qRound64(*rate)), countLabel(study.options.workload, point.count()));
    }
    return rates.isEmpty() ? QString() : Text::tr("Trials an hour: %1.").arg(rates.join(QStringLiteral(", ")));
}

QString activityText(Activity activity)
{
    switch (activity) {
    case Activity::Read: return Text::tr("read");
    case Activity::Decode: return Text::tr("decode");
    case Activity::Compute: return Text::tr("compute");
    case Activity::Transfer: return Text::tr("transfer");
    case Activity::Wait: return Text::tr("wait");
    }
    return {};
}

QString studyStateText(StudyState state)
{
    switch (state) {
    case StudyState::Running: return Text::tr("running");
    case StudyState::Finished: return Text::tr("finished");
    case StudyState::Cancelled: return Text::tr("cancelled");
    case StudyState::Failed: return Text::tr("failed");
    }
    return {};
}

QString fileCacheText(FileCache cache)
{
    return cache == FileCache::Cold ? Text::tr("cold file cache") : Text::tr("warm file cache");
}

QString findingText(const Finding& finding, const SpeedupStudy& study)
{
    const QString workers = countLabel(study.options.workload, {finding.workers, finding.nodes});
    const QString factor = words::decimal(finding.value, 'f', 2);
    switch (finding.kind) {
    case Finding::Kind::TooFewRuns:
        return finding.value < 1 ? Text::tr("Nothing to compare yet: measure two worker counts at least.")
                                 : Text::tr("Each count was measured once, so the spread is not known: take three repeats.");
    case Finding::Kind::TooNoisy: return noisyText(finding);
    case Finding::Kind::Scales:
        return (isTuning(study.options.workload) ? Text::tr("It scales: with %1 the efficiency is %2.")
                                                 : Text::tr("It scales: %1 do the work with an efficiency of %2."))
            .arg(workers, percent(finding.value, 0));
    case Finding::Kind::SaturatesAtCores:
        return Text::tr("It saturates at the %1 cores: %2 reach %3 times the speed of one worker a core.")
            .arg(QString::number(study.cores), workers, factor);
    case Finding::Kind::OverheadGrows:
        if (const int cores = study.coresOf({finding.workers, finding.nodes}); finding.workers > cores)
            return Text::tr("Overhead grows: %1 take %2 times as long as fewer, for there are %3 cores and they take turns.")
                .arg(workers, factor, QString::number(cores));
        return Text::tr("Overhead grows: %1 take %2 times as long as fewer, although each could have a core.").arg(workers, factor);
    case Finding::Kind::SerialPart:
        return Text::tr("%1 of the time behaves as if it were serial (Amdahl): no number of workers shortens that.")
            .arg(percent(finding.value, 0));
    case Finding::Kind::WaitsForData:
        return Text::tr("Without loader workers the training waits for data %1 of the time: that is what they can take away.")
            .arg(percent(finding.value));
    case Finding::Kind::ComputeBound:
        return Text::tr("With %1 the network takes the time, not the loader (it waits %2): more of them cannot help.")
            .arg(workers, percent(finding.value));
    case Finding::Kind::MemoryBound:
        return Text::tr("It is memory-bound: %1 with a core each need %2 times the worker-seconds of one alone.")
            .arg(workers, factor);
    case Finding::Kind::Disturbed:
        return Text::tr("Other programs took %1 cores meanwhile: measure again on an idle machine.")
            .arg(words::decimal(finding.value, 'f', 1));
    }
    return {};
}

QString verdictText(const SpeedupStudy& study)
{
    QStringList sentences;
    for (const Finding& finding : speedupVerdict(study, study.curve()))
        sentences << findingText(finding, study);
    if (sentences.isEmpty())
        return Text::tr("The speedup is in between: neither near the ideal nor flat.");
    return sentences.join(QLatin1Char(' '));
}

QString paperMachine(const PaperTable& table)
{
    QStringList parts{table.cpu, coresText(table.cores)};
    if (!table.gpu.isEmpty())
        parts << table.gpu;
    return parts.join(QStringLiteral(", "));
}

QString noLawText()
{
    return Text::tr("More workers were no faster, so Amdahl's and Gustafson's laws have nothing to go on: nothing is predicted.");
}

QString fitText(const SpeedupCurve& curve)
{
    if (!curve.amdahl || !curve.gustafson)
        return {};
    if (curve.predictions.empty())
        return noLawText();
    return Text::tr("Serial fraction %1 by Amdahl, %2 by Gustafson.")
        .arg(shareText(curve.amdahl->serialFraction), shareText(curve.gustafson->serialFraction));
}

QString uslText(const SpeedupCurve& curve)
{
    if (!curve.usl)
        return {};
    const QString coherence = withInterval(curve.usl->coherence, [](double value) { return words::decimal(value, 'g', 2); });
    const QString text
        = Text::tr("Universal Scalability Law: contention %1, coherence %2.").arg(shareText(curve.usl->contention), coherence);
    const double most = std::floor(curve.usl->most());
    if (most <= curve.points.front().workers)
        return text + QLatin1Char(' ') + Text::tr("More workers would only be slower.");
    // Far beyond what was measured, the place of the peak says nothing.
    if (most > 4.0 * effective(curve.points.back().workers))
        return text;
    return text + QLatin1Char(' ') + Text::tr("More than %1 workers would be slower.").arg(QString::number(most));
}

QString ranksWarning(const SpeedupOptions& options)
{
    return options.workload == Workload::TrainRanks && options.nodes.empty() && !options.workers.empty()
        ? ranksWarning(*std::max_element(options.workers.begin(), options.workers.end()))
        : QString();
}

QString replicasNote(Workload workload) { return workload == Workload::TrainReplicas ? replicasNote(2, 0) : QString(); }

QString times(double speedup) { return Text::tr("%1 x").arg(words::decimal(speedup, 'f', 2)); }

}  // namespace leafbench::words
