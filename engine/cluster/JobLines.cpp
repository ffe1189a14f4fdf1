#include "engine/cluster/JobLines.h"

#include "engine/replay/Replay.h"
#include "engine/tuning/study/TuningStudy.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leafbench {
namespace {

/// The run as its first line describes it; its folder is on the cluster.
RunStart startOf(const QJsonObject& line)
{
    RunStart start;
    start.run.path = line[QLatin1String("run")].toString();
    start.run.name = start.run.path.section(QLatin1Char('/'), -1);
    start.run.device = line[QLatin1String("device")].toString();
    start.run.recipe = fromCbor<Recipe>(QCborMap::fromJsonObject(line[QLatin1String("recipe")].toObject()));
    start.run.images = {line[QLatin1String("train_images")].toInteger(), line[QLatin1String("valid_images")].toInteger(),
                        line[QLatin1String("test_images")].toInteger()};
    start.begunWith = line[QLatin1String("begun_with")].toString();
    return start;
}

void takeAccuracy(ClusterJob& job, const QJsonValue& value) { job.accuracy = std::max(job.accuracy, value.toDouble()); }

}  // namespace

void JobLines::takeStart(const QJsonObject& line, ClusterJob& job, ClusterObserver& observer)
{
    job.failure.clear();  // of the attempt before
    switch (job.kind) {
    case ClusterJobKind::Train:
        job.total = line[QLatin1String("recipe")].toObject()[QLatin1String("epochs")].toInt();
        observer.onRunStart(startOf(line));
        break;
    case ClusterJobKind::Tune:
        job.done = std::max(job.done, line[QLatin1String("finished")].toInt());
        job.total = line[QLatin1String("trials")].toInt();
        m_valuesAreAccuracies
            = line[QLatin1String("settings")].toObject()[QLatin1String("metric")] == toWord(Metric::ValidAccuracy);
        break;
    case ClusterJobKind::Replay:
        job.done = static_cast<int>(line[QLatin1String("done")].toArray().size());
        job.total = static_cast<int>(enumerators<ReplayStep>().size());
        break;
    case ClusterJobKind::Speedup: {
        const QJsonObject options = line[QLatin1String("stored")].toObject()[QLatin1String("options")].toObject();
        job.done = 0;  // it begins anew
        job.total
            = static_cast<int>(options[QLatin1String("workers")].toArray().size()) * options[QLatin1String("repeats")].toInt();
        break;
    }
    default: break;
    }
}

void JobLines::takeEpoch(const QJsonObject& line, ClusterJob& job, ClusterObserver& observer)
{
    const auto record = fromJson<EpochRecord>(line);
    job.done = record.epoch;
    takeAccuracy(job, line[QLatin1String("valid_accuracy")]);
    observer.onEpoch(record);
}

/// A trial, a measurement or a step has ended.
void JobLines::takeEnd(const QJsonObject& line, ClusterJob& job)
{
    const bool trial = job.kind == ClusterJobKind::Tune && line.contains(QLatin1String("trial"));
    const bool measurement = job.kind == ClusterJobKind::Speedup && line.contains(QLatin1String("repeat"));
    const bool step = job.kind == ClusterJobKind::Replay && line[QLatin1String("state")] == QLatin1String("done");
    // Processes that tune one study tell of each other's trials too.
    if (measurement || step || (trial && m_trials.insert(line[QLatin1String("trial")].toInt()).second))
        ++job.done;
    if (trial && m_valuesAreAccuracies)
        takeAccuracy(job, line[QLatin1String("value")]);
}

void JobLines::takeLine(const QJsonObject& line, ClusterJob& job, ClusterObserver& observer)
{
    const QString event = line[QLatin1String("event")].toString();
    if (event == QLatin1String("start"))
        takeStart(line, job, observer);
    else if (event == QLatin1String("epoch") && job.kind == ClusterJobKind::Train)
        takeEpoch(line, job, observer);
    else if (line.contains(QLatin1String("error")))
        job.failure = line[QLatin1String("message")].toString();
    else if (event.isEmpty())
        takeEnd(line, job);
    observer.onEvent(line);
}

void JobLines::take(const QByteArray& bytes, ClusterJob& job, ClusterObserver& observer)
{
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        const auto line = QJsonDocument::fromJson(m_rest.mid(from, end - from));
        if (line.isObject())
            takeLine(line.object(), job, observer);
        from = end + 1;
    }
    m_rest.remove(0, from);
}

}  // namespace leafbench
