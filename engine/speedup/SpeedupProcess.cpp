#include "engine/speedup/SpeedupProcess.h"

#include "engine/speedup/MeasureSpeedup.h"

namespace leafbench {
namespace {

class SpeedupEvents : public SpeedupObserver {
public:
    explicit SpeedupEvents(const JobEvents<SpeedupJob::Event>& events) : m_events(events) {}

    void onStudyStart(const SpeedupStudy& study) override
    {
        m_events.setSubject(study.path);
        m_events.send(SentStudy{study});
    }
    void onRun(WorkerCount count, int repeat) override { m_events.send(SpeedupJob::Begin{count.workers, repeat, count.nodes}); }
    void onMeasurement(const SpeedupStudy& study) override { m_events.send(SentMeasurement{study.measurements.back()}); }

private:
    const JobEvents<SpeedupJob::Event>& m_events;
};

}  // namespace

Result<SentStudy> SpeedupJob::run(const Request& request, const JobEvents<Event>& events, const JobContext& context)
{
    SpeedupEvents observer(events);
    const auto study = measureSpeedup(request.options, request.studiesDir, observer, context);
    return study ? Result<SentStudy>(SentStudy{*study}) : study.as<SentStudy>();
}

Result<SpeedupStudy> measureInProcess(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                      const JobContext& context, const JobProcessOptions& process)
{
    SpeedupStudy study;
    const Overloaded onEvent{
        [&](const SentStudy& start) {
            study = start.study;
            observer.onStudyStart(study);
        },
        [&](const SpeedupJob::Begin& begin) {
            observer.onRun({begin.workers, begin.nodes}, begin.repeat);
        },
        [&](const SentMeasurement& next) {
            study.measurements.push_back(next.measurement);
            observer.onMeasurement(study);
        },
    };
    const auto sent = JobProcess<SpeedupJob>(context, process).run({options, studiesDir}, onEvent);
    return sent ? Result<SpeedupStudy>(sent->study) : sent.as<SpeedupStudy>();
}

}  // namespace leafbench
