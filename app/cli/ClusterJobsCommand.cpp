#include "app/cli/Commands.h"
#include "app/cli/FollowJob.h"
#include "app/cli/output/ClusterPrinter.h"

#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/JobFollower.h"
#include "engine/cluster/SubmitJob.h"

namespace leafbench::cli {
namespace {

struct ClusterJobArguments {
    QString runs = defaultRunsDir();
    QString job;
    bool follow = false;
    bool log = false;
    bool known = false;
    bool forget = false;
};

/// Asks the cluster once. What is not known now stays as it was.
ClusterJob asked(const ClusterJob& job, const QString& runs, Output& out, const JobContext& context)
{
    JobFollower follower(job, runs);
    ClusterObserver silent;
    const auto looked = follower.look(silent, context.token);
    if (looked.failed())
        printAway(out, follower.job(), looked.error());
    return follower.job();
}

int list(const ClusterJobArguments& arguments, Output& out, const JobContext& context)
{
    UnreadableList unreadable;
    std::vector<ClusterJob> jobs = listClusterJobs(arguments.runs, &unreadable);
    for (ClusterJob& job : jobs) {
        if (!arguments.known && !isOver(job.state) && !context.token.isCancelled())
            job = asked(job, arguments.runs, out, context);
    }
    printClusterJobs(out, jobs);
    sayUnreadable(out, unreadable);
    return context.token.isCancelled() ? WasCancelled : Finished;
}

int printLog(const ClusterJob& job, Output& out, const JobContext& context)
{
    const auto log = readJobLog(job, context);
    if (!log)
        return notFinished(out, log);
    out.object({{"job", job.id}, {"log", *log}});
    out.text(log->trimmed());
    return Finished;
}

int forget(const ClusterJob& job, const QString& runs, Output& out)
{
    if (job.goesOn())
        return notFinished(out, Status(Error{.code = ErrorCode::ClusterJobGoesOn, .subject = job.id}));
    const auto forgotten = forgetClusterJob(runs, job.id);
    return forgotten ? Finished : notFinished(out, forgotten);
}

int jobs(const ClusterJobArguments& arguments, Output& out, const JobContext& context)
{
    if (arguments.job.isEmpty())
        return list(arguments, out, context);
    const auto job = readClusterJob(arguments.runs, arguments.job);
    if (!job)
        return notFinished(out, job);
    if (arguments.forget)
        return forget(*job, arguments.runs, out);
    if (arguments.log)
        return printLog(*job, out, context);
    if (arguments.follow)
        return followAndPrint(*job, arguments.runs, out, context);
    printClusterJobs(out, {arguments.known ? *job : asked(*job, arguments.runs, out, context)});
    return Finished;
}

int cancel(const ClusterJobArguments& arguments, Output& out, const JobContext& context)
{
    const auto job = readClusterJob(arguments.runs, arguments.job);
    if (!job)
        return notFinished(out, job);
    if (const auto cancelled = cancelJob(*job, context); !cancelled)
        return notFinished(out, cancelled);
    printClusterJobs(out, {asked(*job, arguments.runs, out, context)});
    return Finished;
}

int fetch(const ClusterJobArguments& arguments, Output& out, const JobContext& context)
{
    auto job = readClusterJob(arguments.runs, arguments.job);
    if (!job)
        return notFinished(out, job);
    if (!isOver(job->state))
        job = asked(*job, arguments.runs, out, context);
    const auto fetched = fetchRuns(*job, arguments.runs, context);
    if (!fetched)
        return notFinished(out, fetched);
    printFetched(out, *fetched);
    return Finished;
}

using JobCommand = Command<ClusterJobArguments>;

void addJobOption(const JobCommand& command)
{
    command.option("JOB", command.options().job, Text::tr("Its id, Slurm's number, or latest"))->required();
    command.runs();
}

}  // namespace

void addClusterJobs(CLI::App& app, Action& chosen)
{
    const JobCommand listing(app, chosen, "jobs", Text::tr("The jobs on clusters, as they are now"), jobs);
    ClusterJobArguments& options = listing.options();
    listing.option("JOB", options.job, Text::tr("Only this one: its id, Slurm's number, or latest"));
    listing.runs();
    listing.flag("--follow", options.follow, Text::tr("Wait for it, and print its epochs; Ctrl-C leaves the job alone"));
    listing.flag("--log", options.log, Text::tr("Print its log"));
    listing.flag("--known", options.known, Text::tr("As they were last known, without asking the clusters"));
    listing.flag("--forget", options.forget, Text::tr("Take it off the list; its folder on the cluster stays"));
    addJobOption(JobCommand(app, chosen, "cancel", Text::tr("End a job on a cluster; a training stores its state"), cancel));
    addJobOption(JobCommand(app, chosen, "fetch", Text::tr("Take the runs and studies of a job home"), fetch));
}

}  // namespace leafbench::cli
