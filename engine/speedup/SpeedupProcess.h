#pragma once

#include "engine/processes/JobProcess.h"
#include "engine/speedup/SpeedupStudy.h"

namespace leafbench {

/// A study and a measurement, with what their files omit or store elsewhere.
struct SentStudy {
    SpeedupStudy study{};
};
void fields(SentStudy& sent, auto&& visit)
{
    visit("study", sent.study);
    visit("path", sent.study.path);
    visit("keep_tuning_in", sent.study.options.keepTuningIn);
    for (int i = 0; SpeedupMeasurement & measurement : sent.study.measurements)
        visit(QByteArray::number(i++).constData(), measurement.timeline);
}

struct SentMeasurement {
    SpeedupMeasurement measurement{};
};
void fields(SentMeasurement& sent, auto&& visit)
{
    visit("measurement", sent.measurement);
    visit("timeline", sent.measurement.timeline);
}

struct SpeedupJob {
    static constexpr const char* name = "speedup";
    struct Request {
        SpeedupOptions options{};
        QString studiesDir{};
    };
    struct Begin {
        int workers = 0;
        int repeat = 0;
        int nodes = 0;
    };
    using Event = std::variant<SentStudy, Begin, SentMeasurement>;  ///< SentStudy: once, at the start
    using Value = SentStudy;
    static Result<Value> run(const Request& request, const JobEvents<Event>& events, const JobContext& context);
};

void fields(SpeedupJob::Request& request, auto&& visit)
{
    visit("options", request.options);
    visit("keep_tuning_in", request.options.keepTuningIn);
    visit("studies", request.studiesDir);
}

void fields(SpeedupJob::Begin& begin, auto&& visit)
{
    visit("workers", begin.workers);
    visit("repeat", begin.repeat);
    visit("nodes", begin.nodes);
}

/// measureSpeedup() in a separate process (JobProcess.h): the same study, and the same calls of the observer on this thread. Events
/// are sent between two measurements and count in neither, but handling them in this program may overlap the next.
/// Errors: those of measureSpeedup(); WorkerMissing; JobDied (subject: the study's file; empty before there is one).
Result<SpeedupStudy> measureInProcess(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                      const JobContext& context, const JobProcessOptions& process = {});

}  // namespace leafbench
