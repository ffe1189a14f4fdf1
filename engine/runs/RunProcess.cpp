#include "engine/runs/RunProcess.h"

#include "engine/runs/RunMessages.h"

namespace leafbench {

namespace {

/// Hands on what one process tells, and knows the run that it works on.
class RunTaker : public JobTaker {
public:
    explicit RunTaker(RunObserver& observer) : m_observer(observer) {}

    void take(const QString& kind, const QCborValue& value) override
    {
        if (kind == QLatin1String("steps"))
            takeSteps(value.toArray());
        else if (kind == QLatin1String("epoch"))
            m_observer.onEpoch(epochFromCbor(value.toMap()));
        else if (kind == QLatin1String("refused"))
            m_observer.onRefused(refusedFromCbor(value.toMap()));
        else if (kind == QLatin1String("start"))
            takeStart(value.toMap());
    }

    QString subject() const override { return m_path; }  ///< the run, once it has begun

private:
    void takeStart(const QCborMap& map)
    {
        m_path = map[QLatin1String("path")].toString();
        if (const auto start = startFromCbor(map))
            m_observer.onRunStart(*start);
    }
    void takeSteps(const QCborArray& array)
    {
        for (const StepRecord& step : stepsFromCbor(array))
            m_observer.onStep(step);
    }

    RunObserver& m_observer;
    QString m_path;
};

Outcome<TrainResult> carryOut(RunRequest request, RunObserver& observer, const JobContext& context, const JobProcessOptions& options)
{
    for (;;) {
        RunTaker taker(observer);
        JobProcess process(context, options);
        const auto outcome = process.run(request.toCbor(), taker);
        if (!process.plugPulled() || context.token.isCancelled())
            return outcome ? resultFromCbor(outcome->toMap()) : outcome.as<TrainResult>();
        if (!taker.subject().isEmpty())
            request.resume = taker.subject();
        observer.onPlugPulled();
    }
}

}  // namespace

Outcome<TrainResult> trainInProcess(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                                    const JobProcessOptions& options)
{
    return carryOut({recipe, runsDir, {}}, observer, context, options);
}

Outcome<TrainResult> resumeInProcess(const QString& runPath, RunObserver& observer, const JobContext& context,
                                     const JobProcessOptions& options)
{
    return carryOut({{}, {}, runPath}, observer, context, options);
}

}  // namespace leafbench
