#include "engine/speedup/SpeedupMessages.h"

#include "engine/speedup/StudyFile.h"

namespace leafbench {

QCborMap speedupStudyToCbor(const SpeedupStudy& study, Timelines timelines)
{
    QCborMap map{{QStringLiteral("path"), study.path},
                 {QStringLiteral("study"), QCborMap::fromJsonObject(studyToJson(study))},
                 {QStringLiteral("keep_tuning_in"), study.options.keepTuningIn}};
    if (timelines == Timelines::With)
        map[QLatin1String("timelines")] = QCborMap::fromJsonObject(timelinesToJson(study));
    return map;
}

Outcome<SpeedupStudy> speedupStudyFromCbor(const QCborMap& map)
{
    auto study = studyFromJson(map[QLatin1String("study")].toMap().toJsonObject());
    if (!study)
        return Error{.code = ErrorCode::Internal, .subject = QStringLiteral("speedup"), .detail = QStringLiteral("not a study")};
    study->path = map[QLatin1String("path")].toString();
    study->options.keepTuningIn = map[QLatin1String("keep_tuning_in")].toString();
    timelinesFromJson(map[QLatin1String("timelines")].toMap().toJsonObject(), *study);
    return std::move(*study);
}

QCborMap measurementToCbor(const SpeedupMeasurement& measurement)
{
    QCborMap map{{QStringLiteral("measurement"), QCborMap::fromJsonObject(measurementToJson(measurement))}};
    if (measurement.timeline)
        map[QLatin1String("timeline")] = QCborMap::fromJsonObject(measurement.timeline->toJson());
    return map;
}

SpeedupMeasurement measurementFromCbor(const QCborMap& map)
{
    SpeedupMeasurement measurement = measurementFromJson(map[QLatin1String("measurement")].toMap().toJsonObject());
    if (map.contains(QLatin1String("timeline")))
        measurement.timeline = std::make_shared<const Timeline>(Timeline::fromJson(map[QLatin1String("timeline")].toMap().toJsonObject()));
    return measurement;
}

}  // namespace leafbench
