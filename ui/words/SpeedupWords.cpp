#include "ui/words/SpeedupWords.h"

#include "ui/words/MachineText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct SpeedupWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::SpeedupWords)
};

}  // namespace

QString workloadTitle(Workload workload)
{
    switch (workload) {
    case Workload::StatsTasks:
        return SpeedupWordsText::tr("Channel mean and standard deviation \u00b7 task graph, worker processes");
    case Workload::StatsLoader: return SpeedupWordsText::tr("Channel mean and standard deviation \u00b7 data loader, threads");
    case Workload::TrainWorkers: return SpeedupWordsText::tr("One epoch of training \u00b7 loader workers");
    case Workload::TrainReplicas: return SpeedupWordsText::tr("One epoch of training \u00b7 replicas that share each batch");
    case Workload::TuneParallel: return SpeedupWordsText::tr("Eight trials of a tuning study \u00b7 so many at a time");
    }
    return {};
}

QString countsText(const std::vector<int>& counts)
{
    QStringList words;
    for (const int count : counts)
        words << QString::number(count);
    return words.join(u' ');
}

QString workersWord(Workload workload)
{
    if (workload == Workload::TuneParallel)
        return SpeedupWordsText::tr("Trials at a time");
    return workload == Workload::TrainReplicas ? SpeedupWordsText::tr("Replicas") : SpeedupWordsText::tr("Workers");
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
    if (lane.kind == QLatin1String("slot"))
        return SpeedupWordsText::tr("slot %1").arg(lane.number);
    return QStringLiteral("%1 %2").arg(lane.kind).arg(lane.number);
}

QString secondsText(double seconds)
{
    return QString::number(seconds, 'f', seconds < 0.1 ? 4 : seconds < 10 ? 3 : seconds < 100 ? 1 : 0);
}

QString timesText(double speedup) { return SpeedupWordsText::tr("%1\u00d7").arg(speedup, 0, 'f', speedup < 99.5 ? 2 : 0); }

QString timeText(double seconds)
{
    const double size = std::abs(seconds);
    const auto short3 = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0); };
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
        parts << SpeedupWordsText::tr("%1 images").arg(words::count(study.images()));
    parts << words::coresText(study.cores);
    return parts.join(words::dot());
}

QString studyName(const SpeedupStudy& study)
{
    const QString name = words::workloadText(study.options.workload) + words::dot()
        + study.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")) + words::dot()
        + countsText(study.options.workers);
    return study.state == StudyState::Finished ? name : name + words::dot() + words::studyStateText(study.state);
}

}  // namespace leafbench::ui
