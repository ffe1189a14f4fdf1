#include "engine/speedup/StudyFile.h"

#include "engine/common/TextFile.h"

#include <QJsonArray>

namespace leafbench {

static const char* const stateNames[] = {"running", "finished", "cancelled", "failed"};
static const char* const formatName = "leafbench-speedup-1";

QString studyStateName(StudyState state)
{
    return QString::fromLatin1(stateNames[static_cast<int>(state)]);
}

static StudyState stateFromName(const QString& name)
{
    for (int i = 0; i < 4; ++i) {
        if (name == QLatin1String(stateNames[i]))
            return static_cast<StudyState>(i);
    }
    return StudyState::Running;
}

QJsonObject optionsToJson(const SpeedupOptions& options)
{
    QJsonArray workers;
    for (const int count : options.workers)
        workers << count;
    QJsonObject json{{"workload", workloadName(options.workload)},
                     {"data", options.data},
                     {"workers", workers},
                     {"repeats", options.repeats},
                     {"cache", options.cache == FileCache::Cold ? "cold" : "warm"},
                     {"limit", options.limit},
                     {"timeline", options.recordTimeline}};
    if (isTraining(options.workload))
        json.insert("recipe", options.recipe.toJson());
    if (options.workload == Workload::TuneParallel) {
        json.insert("trials", options.trials);
        json.insert("cores_per_trial", options.coresPerTrial);
    }
    return json;
}

std::optional<SpeedupOptions> optionsFromJson(const QJsonObject& json)
{
    const auto workload = workloadFromName(json["workload"].toString());
    if (!workload)
        return {};
    SpeedupOptions options;
    options.workload = *workload;
    options.data = json["data"].toString();
    options.workers.clear();
    for (const QJsonValue& count : json["workers"].toArray())
        options.workers.push_back(count.toInt());
    options.repeats = json["repeats"].toInt(1);
    options.cache = json["cache"].toString() == QLatin1String("cold") ? FileCache::Cold : FileCache::Warm;
    options.limit = json["limit"].toInteger();
    options.recordTimeline = json["timeline"].toBool(true);
    options.trials = json["trials"].toInt(options.trials);
    options.coresPerTrial = json["cores_per_trial"].toInt(options.coresPerTrial);
    const QJsonObject recipe = json["recipe"].toObject();
    for (auto it = recipe.begin(); it != recipe.end(); ++it)
        (void)options.recipe.set(it.key(), it.value());  // a key of another version is passed over
    return options;
}

QJsonObject measurementToJson(const SpeedupMeasurement& m)
{
    return {{"workers", m.workers},
            {"repeat", m.repeat},
            {"seconds", m.seconds},
            {"images", m.images},
            {"wait_share", m.waitShare},
            {"work_s", m.workSeconds},
            {"result", m.result},
            {"cores", m.cores.toJson()},
            {"resources", m.resources.toJson()}};
}

SpeedupMeasurement measurementFromJson(const QJsonObject& json)
{
    SpeedupMeasurement m;
    m.workers = json["workers"].toInt();
    m.repeat = json["repeat"].toInt();
    m.seconds = json["seconds"].toDouble();
    m.images = json["images"].toInteger();
    m.waitShare = json["wait_share"].toDouble();
    m.workSeconds = json["work_s"].toDouble();
    m.result = json["result"].toString();
    m.cores = CorePlan::fromJson(json["cores"].toObject());
    m.resources = ResourceSummary::fromJson(json["resources"].toObject());
    return m;
}

QJsonObject studyToJson(const SpeedupStudy& study)
{
    QJsonArray measurements;
    for (const SpeedupMeasurement& measurement : study.measurements)
        measurements << measurementToJson(measurement);
    return {{"format", formatName},
            {"options", optionsToJson(study.options)},
            {"state", studyStateName(study.state)},
            {"failure", study.failure},
            {"started", study.started.toString(Qt::ISODateWithMs)},
            {"cores", study.cores},
            {"machine", study.machine},
            {"files", study.files},
            {"measurements", measurements}};
}

std::optional<SpeedupStudy> studyFromJson(const QJsonObject& json)
{
    const auto options = optionsFromJson(json["options"].toObject());
    if (json["format"].toString() != QLatin1String(formatName) || !options)
        return {};
    SpeedupStudy study;
    study.options = *options;
    study.state = stateFromName(json["state"].toString());
    study.failure = json["failure"].toString();
    study.started = QDateTime::fromString(json["started"].toString(), Qt::ISODateWithMs);
    study.cores = json["cores"].toInt(1);
    study.machine = json["machine"].toObject();
    study.files = json["files"].toString();
    for (const QJsonValue& measurement : json["measurements"].toArray())
        study.measurements.push_back(measurementFromJson(measurement.toObject()));
    return study;
}

QJsonObject timelinesToJson(const SpeedupStudy& study)
{
    QJsonArray all;
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.timeline)
            all << QJsonObject{{"workers", m.workers}, {"repeat", m.repeat}, {"timeline", m.timeline->toJson()}};
    }
    return {{"timelines", all}};
}

void timelinesFromJson(const QJsonObject& json, SpeedupStudy& study)
{
    for (const QJsonValue& value : json["timelines"].toArray()) {
        const QJsonObject object = value.toObject();
        for (SpeedupMeasurement& m : study.measurements) {
            if (m.workers == object["workers"].toInt() && m.repeat == object["repeat"].toInt())
                m.timeline = std::make_shared<const Timeline>(Timeline::fromJson(object["timeline"].toObject()));
        }
    }
}

QString timelinesPath(const QString& studyPath)
{
    QString path = studyPath;
    if (path.endsWith(QLatin1String(".json")))
        path.chop(5);
    return path + QStringLiteral(".timelines");
}

Outcome<Done> saveStudy(const SpeedupStudy& study, bool withTimelines)
{
    if (auto saved = writeJson(study.path, studyToJson(study)); !saved || !withTimelines)
        return saved;
    return writeJson(timelinesPath(study.path), timelinesToJson(study));
}

}  // namespace leafbench
