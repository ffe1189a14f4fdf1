#include "engine/replay/ReplayProcess.h"

#include "engine/replay/ReplayFile.h"
#include "engine/runs/RunMessages.h"
#include "engine/speedup/SpeedupMessages.h"

namespace leafbench {

namespace {

constexpr const char* replayKind = "replay";  // its folder
constexpr const char* startKind = "start";
constexpr const char* epochKind = "epoch";
constexpr const char* measurementKind = "measurement";

QCborMap ofStep(ReplayStep step, const QCborMap& value)
{
    return {{QStringLiteral("step"), static_cast<int>(step)}, {QStringLiteral("value"), value}};
}

/// The process's side of the observer.
class ReplayTeller : public ReplayObserver {
public:
    explicit ReplayTeller(const TellJob& tell) : m_tell(tell) {}

    void onReplay(const Replay& replay) override { m_tell(replayKind, replay.path); }
    void onRunStart(const RunStart& start) override { m_tell(startKind, startToCbor(start)); }
    void onEpoch(ReplayStep step, const EpochRecord& record) override { m_tell(epochKind, ofStep(step, epochToCbor(record))); }
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override
    {
        m_tell(measurementKind, ofStep(step, speedupStudyToCbor(study, Timelines::Without)));
    }

private:
    const TellJob& m_tell;
};

/// This program's side: hands on what the process tells, and knows the replay that it works on.
class ReplayTaker : public JobTaker {
public:
    ReplayTaker(ReplayObserver& observer, QString path) : m_observer(observer), m_path(std::move(path)) {}

    void take(const QString& kind, const QCborValue& message) override
    {
        const QCborMap map = message.toMap();
        const auto step = static_cast<ReplayStep>(map[QLatin1String("step")].toInteger());
        const QCborMap value = map[QLatin1String("value")].toMap();
        if (kind == QLatin1String(replayKind)) {
            takeReplay(message.toString());
        } else if (kind == QLatin1String(startKind)) {
            if (const auto start = startFromCbor(map))
                m_observer.onRunStart(*start);
        } else if (kind == QLatin1String(epochKind)) {
            m_observer.onEpoch(step, epochFromCbor(value));
        } else if (kind == QLatin1String(measurementKind)) {
            if (const auto study = speedupStudyFromCbor(value))
                m_observer.onMeasurement(step, *study);
        }
    }

    QString subject() const override { return m_path; }

private:
    void takeReplay(const QString& path)
    {
        m_path = path;
        if (const auto replay = openReplay(path))
            m_observer.onReplay(*replay);
    }

    ReplayObserver& m_observer;
    QString m_path;
};

QCborMap requestOf(const ReplayOptions& options)
{
    QCborMap map{{QStringLiteral("data"), options.data},
                 {QStringLiteral("scale"), replayScaleName(options.scale)},
                 {QStringLiteral("runs"), options.runsDir},
                 {QStringLiteral("path"), options.path}};
    if (options.plan)
        map[QLatin1String("plan")] = QCborMap::fromJsonObject(planToJson(*options.plan));
    return {{QStringLiteral("replay"), map}};
}

Outcome<ReplayOptions> optionsFrom(const QCborMap& request)
{
    const QCborMap map = request[QLatin1String("replay")].toMap();
    ReplayOptions options;
    options.data = map[QLatin1String("data")].toString();
    options.scale = replayScaleFromName(map[QLatin1String("scale")].toString()).value_or(options.scale);
    options.runsDir = map[QLatin1String("runs")].toString();
    options.path = map[QLatin1String("path")].toString();
    if (map.contains(QLatin1String("plan"))) {
        const auto plan = planFromJson(map[QLatin1String("plan")].toMap().toJsonObject());
        if (!plan)
            return plan.as<ReplayOptions>();
        options.plan = *plan;
    }
    return options;
}

}  // namespace

Outcome<Replay> replayInProcess(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context,
                                const JobProcessOptions& process)
{
    ReplayTaker taker(observer, options.path);
    const auto outcome = JobProcess(context, process).run(requestOf(options), taker);
    return outcome ? openReplay(outcome->toString()) : outcome.as<Replay>();
}

Outcome<QCborValue> serveReplay(const QCborMap& request, const TellJob& tell, const JobContext& context)
{
    const auto options = optionsFrom(request);
    if (!options)
        return options.as<QCborValue>();
    ReplayTeller teller(tell);
    const auto replay = replayPaper(*options, teller, context);
    if (!replay)
        return replay.as<QCborValue>();
    return QCborValue(replay->path);
}

}  // namespace leafbench
