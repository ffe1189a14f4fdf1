#include "engine/tuning/TuneProcess.h"

#include "engine/runs/RunMessages.h"
#include "engine/tuning/TuneMessages.h"

namespace leafbench {

namespace {

constexpr const char* startKind = "start";
constexpr const char* trialKind = "trial";
constexpr const char* epochKind = "epoch";
constexpr const char* lineKind = "line";

/// The process's side of the observer.
class TuneTeller : public TuneObserver {
public:
    explicit TuneTeller(const TellJob& tell) : m_tell(tell) {}

    void onTuneStart(const TuneStart& start) override
    {
        m_tell(startKind, QCborMap{{QStringLiteral("study"), tuningStudyToCbor(start.study)},
                                   {QStringLiteral("plan"), QCborMap::fromJsonObject(start.plan.toJson())},
                                   {QStringLiteral("trials"), start.trials}});
    }
    void onTrialStart(const Trial& trial) override { tellTrial(trial); }
    void onTrialEpoch(int number, const EpochRecord& epoch) override
    {
        m_tell(epochKind, QCborMap{{QStringLiteral("number"), number}, {QStringLiteral("record"), epochToCbor(epoch)}});
    }
    void onTrialEnd(const Trial& trial) override { tellTrial(trial); }
    void onLogLine(const QString& line) override { m_tell(lineKind, line); }

private:
    void tellTrial(const Trial& trial) { m_tell(trialKind, trialToCbor(trial)); }

    const TellJob& m_tell;
};

/// This program's side: hands on what the process tells, and knows the study that it works on.
class TuneTaker : public JobTaker {
public:
    TuneTaker(TuneObserver& observer, QString path) : m_observer(observer), m_path(std::move(path)) {}

    void take(const QString& kind, const QCborValue& value) override
    {
        const QCborMap map = value.toMap();
        if (kind == QLatin1String(startKind))
            takeStart(map);
        else if (kind == QLatin1String(trialKind))
            takeTrial(trialFromCbor(map));
        else if (kind == QLatin1String(epochKind))
            m_observer.onTrialEpoch(static_cast<int>(map[QLatin1String("number")].toInteger()), epochFromCbor(map[QLatin1String("record")].toMap()));
        else if (kind == QLatin1String(lineKind))
            m_observer.onLogLine(value.toString());
    }

    QString subject() const override { return m_path; }

private:
    void takeStart(const QCborMap& map)
    {
        auto study = tuningStudyFromCbor(map[QLatin1String("study")].toMap());
        if (!study)
            return;
        m_path = study->path;
        m_observer.onTuneStart({std::move(study).value(), TrialPlan::fromJson(map[QLatin1String("plan")].toMap().toJsonObject()),
                                static_cast<int>(map[QLatin1String("trials")].toInteger())});
    }
    void takeTrial(const Trial& trial)
    {
        if (isFinished(trial.state))
            m_observer.onTrialEnd(trial);
        else
            m_observer.onTrialStart(trial);
    }

    TuneObserver& m_observer;
    QString m_path;
};

}  // namespace

Outcome<TuneResult> tuneInProcess(const TuneOptions& options, TuneObserver& observer, const JobContext& context,
                                  const JobProcessOptions& process)
{
    TuneTaker taker(observer, options.studyFile);
    const auto outcome = JobProcess(context, process).run(tuneRequest(options), taker);
    if (!outcome)
        return outcome.as<TuneResult>();
    const QCborMap map = outcome->toMap();
    auto study = tuningStudyFromCbor(map[QLatin1String("study")].toMap());
    if (!study)
        return study.as<TuneResult>();
    return TuneResult{std::move(study).value(), map[QLatin1String("elapsed_s")].toDouble(), map[QLatin1String("trials_s")].toDouble()};
}

Outcome<QCborValue> serveTuning(const QCborMap& request, const TellJob& tell, const JobContext& context)
{
    const auto options = tuneOptionsFrom(request);
    if (!options)
        return options.as<QCborValue>();
    TuneTeller teller(tell);
    const auto result = tune(*options, teller, context);
    if (!result)
        return result.as<QCborValue>();
    return QCborValue(QCborMap{{QStringLiteral("study"), tuningStudyToCbor(result->study)},
                               {QStringLiteral("elapsed_s"), result->elapsedSeconds},
                               {QStringLiteral("trials_s"), result->trialsSeconds}});
}

}  // namespace leafbench
