#include "app/cli/Commands.h"
#include "app/cli/FollowJob.h"
#include "app/cli/output/ClusterPrinter.h"

#include "engine/cluster/JobScript.h"
#include "engine/cluster/SubmitJob.h"

namespace leafbench::cli {
namespace {

struct SubmitArguments {
    QString cluster;
    QStringList words;  ///< the command and its arguments
    QString runs = defaultRunsDir();
    bool show = false;
    bool follow = false;
};

/// A mistake is said here, and not by the job tomorrow.
bool isCommand(const QStringList& words)
{
    std::vector<std::string> given{"leafbench-cli"};
    for (const QString& word : words)
        given.push_back(word.toStdString());
    std::vector<const char*> arguments;
    for (const std::string& word : given)
        arguments.push_back(word.c_str());
    CommandLine line;
    return !line.parse(static_cast<int>(arguments.size()), arguments.data());
}

std::optional<ClusterJobKind> kindOf(const QStringList& words) { return fromWord<ClusterJobKind>(words.value(0)); }

int send(const ClusterProfile& profile, const ClusterOrder& order, const SubmitArguments& arguments, Output& out,
         const JobContext& context)
{
    const auto job = submitJob(profile, order, arguments.runs, context);
    if (!job)
        return notFinished(out, job);
    printSubmitted(out, *job);
    return arguments.follow ? followAndPrint(*job, arguments.runs, out, context) : Finished;
}

int submit(const SubmitArguments& arguments, Output& out, const JobContext& context)
{
    const auto kind = kindOf(arguments.words);
    if (!kind) {
        out.warning(
            Text::tr("Which job? Give one of: %1, and its arguments.").arg(enumWords<ClusterJobKind>().join(QStringLiteral(", "))));
        return Usage;
    }
    const auto profile = readCluster(arguments.cluster);
    if (!profile)
        return notFinished(out, profile);
    const auto order = orderOf(*kind, arguments.words.mid(1));
    if (!order)
        return notFinished(out, order);
    if (!isCommand(commandWords(*profile, *order)))
        return Usage;
    if (arguments.show) {
        const QString script = jobScript(*profile, *order, QStringLiteral("job"));
        out.object({{"script", script}});
        out.text(script.trimmed());
        return Finished;
    }
    return send(*profile, *order, arguments, out, context);
}

}  // namespace

void addSubmit(CLI::App& app, Action& chosen)
{
    const Command<SubmitArguments> command(app, chosen, "submit",
                                           Text::tr("Send train, tune, stats, speedup or replay to a cluster (Slurm)"), submit);
    SubmitArguments& options = command.options();
    // What follows the job's name is its own, --json and --runs too.
    command.app().fallthrough(false)->prefix_command();
    command.app().parse_complete_callback([words = &options.words, app = &command.app()] {
        for (const std::string& word : app->remaining())
            *words << QString::fromStdString(word);
    });
    command.option("--cluster", options.cluster, Text::tr("A profile by its name; leafbench-cli clusters lists them"))->required();
    command.runs();
    command.app().add_flag_callback(
        "--json", [&app] { app.get_option("--json")->add_result("true"); }, Text::tr("As before submit").toStdString());
    command.flag("--show", options.show, Text::tr("Only print the script"));
    command.flag("--follow", options.follow, Text::tr("Wait for it, and print its epochs"));
    command.app().footer(
        Text::tr("After these options come the command and its arguments: leafbench-cli submit --cluster ocelot train "
                 "--data /data/leaves --set epochs=40\n"
                 "Files of --recipe, --space, --set split and --set weights are sent along.\n")
            .toStdString());
}

}  // namespace leafbench::cli
