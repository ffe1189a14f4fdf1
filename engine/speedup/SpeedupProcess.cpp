#include "engine/speedup/SpeedupProcess.h"

#include "engine/speedup/SpeedupMessages.h"
#include "engine/speedup/StudyFile.h"

namespace leafbench {

namespace {

constexpr const char* startKind = "start";
constexpr const char* runKind = "run";
constexpr const char* measurementKind = "measurement";

/// The process's side of the observer.
class SpeedupTeller : public SpeedupObserver {
public:
    explicit SpeedupTeller(const TellJob& tell) : m_tell(tell) {}

    void onStudyStart(const SpeedupStudy& study) override { m_tell(startKind, speedupStudyToCbor(study, Timelines::With)); }
    void onRun(int workers, int repeat) override
    {
        m_tell(runKind, QCborMap{{QStringLiteral("workers"), workers}, {QStringLiteral("repeat"), repeat}});
    }
    void onMeasurement(const SpeedupStudy& study) override { m_tell(measurementKind, measurementToCbor(study.measurements.back())); }

private:
    const TellJob& m_tell;
};

/// This program's side: keeps the study as it grows there.
class SpeedupTaker : public JobTaker {
public:
    explicit SpeedupTaker(SpeedupObserver& observer) : m_observer(observer) {}

    void take(const QString& kind, const QCborValue& value) override
    {
        const QCborMap map = value.toMap();
        if (kind == QLatin1String(startKind)) {
            if (auto study = speedupStudyFromCbor(map)) {
                m_study = std::move(study).value();
                m_observer.onStudyStart(m_study);
            }
        } else if (kind == QLatin1String(runKind)) {
            m_observer.onRun(static_cast<int>(map[QLatin1String("workers")].toInteger()), static_cast<int>(map[QLatin1String("repeat")].toInteger()));
        } else if (kind == QLatin1String(measurementKind)) {
            m_study.measurements.push_back(measurementFromCbor(map));
            m_observer.onMeasurement(m_study);
        }
    }

    QString subject() const override { return m_study.path; }

private:
    SpeedupObserver& m_observer;
    SpeedupStudy m_study;
};

}  // namespace

Outcome<SpeedupStudy> measureInProcess(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                       const JobContext& context, const JobProcessOptions& process)
{
    const QCborMap request{{QStringLiteral("measure"), QCborMap::fromJsonObject(optionsToJson(options))},
                           {QStringLiteral("keep_tuning_in"), options.keepTuningIn},
                           {QStringLiteral("studies"), studiesDir}};
    SpeedupTaker taker(observer);
    const auto outcome = JobProcess(context, process).run(request, taker);
    return outcome ? speedupStudyFromCbor(outcome->toMap()) : outcome.as<SpeedupStudy>();
}

Outcome<QCborValue> serveMeasuring(const QCborMap& request, const TellJob& tell, const JobContext& context)
{
    auto options = optionsFromJson(request[QLatin1String("measure")].toMap().toJsonObject());
    if (!options)
        return Error{.code = ErrorCode::Internal, .subject = QStringLiteral("speedup"), .detail = QStringLiteral("no options")};
    options->keepTuningIn = request[QLatin1String("keep_tuning_in")].toString();
    SpeedupTeller teller(tell);
    const auto study = measureSpeedup(*options, request[QLatin1String("studies")].toString(), teller, context);
    if (!study)
        return study.as<QCborValue>();
    return QCborValue(speedupStudyToCbor(*study, Timelines::With));
}

}  // namespace leafbench
