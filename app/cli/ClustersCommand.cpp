#include "app/cli/Commands.h"
#include "app/cli/output/ClusterPrinter.h"

#include "engine/common/TextFile.h"

#include <QFileInfo>

#include <algorithm>

namespace leafbench::cli {
namespace {

struct ClusterArguments {
    QString cluster;
};

int list(const ClusterArguments&, Output& out, const JobContext&)
{
    UnreadableList unreadable;
    printClusters(out, listClusters(&unreadable));
    sayUnreadable(out, unreadable);
    return Finished;
}

int check(const ClusterArguments& arguments, Output& out, const JobContext& context)
{
    const auto profile = readCluster(arguments.cluster);
    if (!profile)
        return notFinished(out, profile);
    const auto findings = checkCluster(*profile, context);
    if (!findings)
        return notFinished(out, findings);
    printFindings(out, *profile, *findings);
    const bool ok = std::all_of(findings->begin(), findings->end(), [](const ClusterFinding& finding) { return finding.ok; });
    return ok ? Finished : Failed;
}

/// The file's name is the profile's, unless it has one.
Result<ClusterProfile> profileIn(const QString& file)
{
    const auto json = readJson(file);
    if (!json)
        return json.as<ClusterProfile>();
    auto profile = fromJson<ClusterProfile>(*json);
    if (profile.name.isEmpty())
        profile.name = QFileInfo(file).completeBaseName();
    return profile;
}

int add(const ClusterArguments& arguments, Output& out, const JobContext&)
{
    const auto profile = profileIn(arguments.cluster);
    if (!profile)
        return notFinished(out, profile);
    if (const auto written = writeCluster(*profile); !written)
        return notFinished(out, written);
    printClusters(out, {*profile});
    return Finished;
}

int remove(const ClusterArguments& arguments, Output& out, const JobContext&)
{
    const auto profile = readCluster(arguments.cluster);
    if (!profile && profile.error().subject == QLatin1String("cluster"))  // a damaged one can go too
        return notFinished(out, profile);
    const auto removed = removeCluster(arguments.cluster);
    return removed ? Finished : notFinished(out, removed);
}

}  // namespace

void addClusters(CLI::App& app, Action& chosen)
{
    using Clusters = Command<ClusterArguments>;
    const Clusters command(app, chosen, "clusters", Text::tr("The profiles of clusters"), list);
    command.app().require_subcommand(0, 1);
    const auto part = [&](const char* name, const QString& help, Clusters::Job job, const char* what, const QString& whatHelp) {
        const Clusters added(command.app(), chosen, name, help, job, command.sharedOptions());
        added.option(what, command.options().cluster, whatHelp)->required();
    };
    part("check", Text::tr("Ask a cluster whether a job can be sent"), check, "NAME", Text::tr("Its profile"));
    part("add", Text::tr("Store a profile"), add, "FILE", Text::tr("A profile as JSON (packaging/cluster has examples)"));
    part("remove", Text::tr("Remove a profile; its jobs stay"), remove, "NAME", Text::tr("Its profile"));
}

}  // namespace leafbench::cli
