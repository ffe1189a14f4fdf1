#include "engine/tuning/tuner/TuneProcess.h"

namespace leafbench {

namespace {

class TuneEvents : public TuneObserver {
public:
    explicit TuneEvents(const JobEvents<TuneJob::Event>& events) : m_events(events) {}

    void onTuneStart(const TuneStart& start) override
    {
        m_events.setSubject(start.study.path);
        m_events.send(start);
    }
    void onTrialStart(const Trial& trial) override { m_events.send(trial); }
    void onTrialEpoch(int number, const EpochRecord& record) override { m_events.send(TuneJob::TrialEpoch{number, record}); }
    void onTrialEnd(const Trial& trial) override { m_events.send(trial); }
    void onLogLine(const QString& line) override { m_events.send(line); }

private:
    const JobEvents<TuneJob::Event>& m_events;
};

}  // namespace

Result<TuneResult> TuneJob::run(const Request& options, const JobEvents<Event>& events, const JobContext& context)
{
    events.setSubject(options.studyFile);
    TuneEvents observer(events);
    return tune(options, observer, context);
}

Result<TuneResult> tuneInProcess(const TuneOptions& options, TuneObserver& observer, const JobContext& context,
                                 const JobProcessOptions& process)
{
    const Overloaded onEvent{
        [&](const TuneStart& start) { observer.onTuneStart(start); },
        [&](const Trial& trial) { isFinished(trial.state) ? observer.onTrialEnd(trial) : observer.onTrialStart(trial); },
        [&](const TuneJob::TrialEpoch& epoch) { observer.onTrialEpoch(epoch.number, epoch.record); },
        [&](const QString& line) { observer.onLogLine(line); },
    };
    return JobProcess<TuneJob>(context, process).run(options, onEvent);
}

}  // namespace leafbench
