#include "engine/replay/ReplayProcess.h"

namespace leafbench {
namespace {

class ReplayEvents : public ReplayObserver {
public:
    explicit ReplayEvents(const JobEvents<ReplayJob::Event>& events) : m_events(events) {}

    void onReplay(const Replay& replay) override
    {
        m_events.setSubject(replay.path);
        m_events.send(replay.path);
    }
    void onRunStart(const RunStart& start) override { m_events.send(start); }
    void onEpoch(ReplayStep step, const EpochRecord& record) override { m_events.send(ReplayJob::Epoch{step, record}); }
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override
    {
        ReplayJob::Measured measured{step, {study}};
        for (SpeedupMeasurement& measurement : measured.study.study.measurements)
            measurement.timeline = nullptr;
        m_events.send(measured);
    }

private:
    const JobEvents<ReplayJob::Event>& m_events;
};

}  // namespace

Result<QString> ReplayJob::run(const Request& request, const JobEvents<Event>& events, const JobContext& context)
{
    ReplayOptions options = request.options;
    if (request.plan.isMap()) {
        const auto plan = fromCbor<ReplayPlan>(request.plan, Strictness::AllFields);
        if (!plan)
            return badValue(QStringLiteral("plan"), plan.error().subject);
        options.plan = *plan;
    }
    events.setSubject(options.path);
    ReplayEvents observer(events);
    const auto replay = replayPaper(options, observer, context);
    return replay ? Result<QString>(replay->path) : replay.as<QString>();
}

Result<Replay> replayInProcess(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context,
                               const JobProcessOptions& process)
{
    const Overloaded onEvent{
        [&](const QString& changed) {
            if (const auto replay = openReplay(changed))
                observer.onReplay(*replay);
        },
        [&](const RunStart& start) { observer.onRunStart(start); },
        [&](const ReplayJob::Epoch& epoch) { observer.onEpoch(epoch.step, epoch.record); },
        [&](const ReplayJob::Measured& measured) { observer.onMeasurement(measured.step, measured.study.study); },
    };
    const ReplayJob::Request request{options, options.plan ? toCbor(*options.plan) : QCborValue()};
    const auto path = JobProcess<ReplayJob>(context, process).run(request, onEvent);
    return path ? openReplay(*path) : path.as<Replay>();
}

}  // namespace leafbench
