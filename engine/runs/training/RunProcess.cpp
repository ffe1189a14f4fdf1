#include "engine/runs/training/RunProcess.h"

namespace leafbench {

namespace {

/// Groups steps of a few milliseconds into one message.
class RunEvents : public RunObserver {
public:
    explicit RunEvents(const JobEvents<TrainJob::Event>& events) : m_events(events) {}
    ~RunEvents() override { sendSteps(); }

    void onRunStart(const RunStart& start) override
    {
        m_events.setSubject(start.run.path);
        m_events.send(start);
    }
    void onStep(const StepRecord& step) override
    {
        constexpr std::chrono::milliseconds pause{30};
        m_steps.push_back(step);
        if (std::chrono::steady_clock::now() - m_sent >= pause)
            sendSteps();
    }
    void onEpoch(const EpochRecord& record) override
    {
        sendSteps();
        m_events.send(record);
    }
    void onRefused(const RefusedImage& refused) override { m_events.send(refused); }

private:
    void sendSteps()
    {
        if (!m_steps.empty())
            m_events.send(m_steps);
        m_steps.clear();
        m_sent = std::chrono::steady_clock::now();
    }

    const JobEvents<TrainJob::Event>& m_events;
    std::vector<StepRecord> m_steps;
    std::chrono::steady_clock::time_point m_sent{};
};

Result<TrainResult> runTrainJob(TrainJob::Request request, RunObserver& observer, const JobContext& context,
                                const JobProcessOptions& options)
{
    const Overloaded onEvent{
        [&](const RunStart& start) { observer.onRunStart(start); },
        [&](const std::vector<StepRecord>& steps) {
            std::ranges::for_each(steps, [&](const StepRecord& step) { observer.onStep(step); });
        },
        [&](const EpochRecord& record) { observer.onEpoch(record); },
        [&](const RefusedImage& refused) { observer.onRefused(refused); },
    };
    for (;;) {
        JobProcess<TrainJob> process(context, options);
        auto result = process.run(request, onEvent);
        if (!process.wasKilled() || context.token.isCancelled())
            return result;
        if (const QString run = result.error().subject; !run.isEmpty())
            request.resume = run;
        observer.onProcessKilled();
    }
}

}  // namespace

QCborValue toField(const RunReference& reference)
{
    const auto& epochs = reference.run.epochs;
    return QCborMap{{QStringLiteral("path"), reference.run.path},
                    {QStringLiteral("epochs"), epochs.empty() ? 0 : epochs.back().epoch}};
}

Status fromField(const QCborValue& field, RunReference& reference)
{
    auto run = openRun(field[QLatin1String("path")].toString());
    if (!run)
        return run.as<Ok>();
    reference.run = std::move(run).value();
    // Its files may hold an epoch after the state that it resumes from.
    std::erase_if(reference.run.epochs,
                  [last = field[QLatin1String("epochs")].toInteger()](const EpochRecord& record) { return record.epoch > last; });
    return Ok{};
}

Result<TrainResult> TrainJob::run(const Request& request, const JobEvents<Event>& events, const JobContext& context)
{
    RunEvents observer(events);
    return request.resume.isEmpty() ? trainRun(request.recipe, request.runsDir, observer, context)
                                    : resumeRun(request.resume, observer, context, {.epochs = request.epochs});
}

Result<TrainResult> trainInProcess(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                                   const JobProcessOptions& options)
{
    return runTrainJob({.recipe = recipe, .runsDir = runsDir}, observer, context, options);
}

Result<TrainResult> resumeInProcess(const QString& runPath, RunObserver& observer, const JobContext& context,
                                    const JobProcessOptions& options, int epochs)
{
    return runTrainJob({.resume = runPath, .epochs = epochs}, observer, context, options);
}

}  // namespace leafbench
