#include "app/cli/output/ClusterPrinter.h"

#include "ui/words/ClusterText.h"
#include "ui/words/Words.h"

#include <QRegularExpression>

namespace leafbench::cli {
namespace {

QJsonObject jobObject(const ClusterJob& job)
{
    QJsonObject json = toJson(job);
    json[QLatin1String("cluster")] = job.cluster.name;
    json[QLatin1String("host")] = job.cluster.host;
    json[QLatin1String("folder")] = job.folder();
    json[QLatin1String("message")] = words::clusterJobText(job);
    return json;
}

}  // namespace

void printState(Output& out, const ClusterJob& job)
{
    const bool goesOn = job.goesOn();  // then the sentence has the state's word
    const QStringList parts{goesOn ? QString() : words::clusterStateText(job.state), words::clusterProgressText(job),
                            words::clusterJobText(job)};
    out.text(QStringLiteral("%1  %2").arg(job.id,
                                          QStringList(parts).filter(QRegularExpression(QStringLiteral("."))).join(words::dot())));
}

void printClusters(Output& out, const std::vector<ClusterProfile>& profiles)
{
    for (const ClusterProfile& profile : profiles) {
        out.object(toJson(profile));
        out.text(Text::tr("%1: %2, nodes: %3, ranks a node: %4, cores a rank: %5; jobs in %6")
                     .arg(profile.name, hostText(profile), QString::number(profile.nodes), QString::number(profile.ranksPerNode),
                          QString::number(profile.coresPerRank), profile.folder));
    }
    if (profiles.empty())
        out.text(Text::tr("No cluster is known yet. Profiles lie in %1; leafbench-cli clusters add FILE stores one.")
                     .arg(clustersDir()));
}

void printFindings(Output& out, const ClusterProfile& profile, const std::vector<ClusterFinding>& findings)
{
    for (const ClusterFinding& finding : findings) {
        const QString text = words::clusterFindingText(profile, finding);
        out.object({{"question", toWord(finding.question)}, {"ok", finding.ok}, {"detail", finding.detail}, {"message", text}});
        out.text((finding.ok ? QStringLiteral("ok   ") : QStringLiteral("NO   ")) + text);
    }
}

void printSubmitted(Output& out, const ClusterJob& job)
{
    out.object(jobObject(job));
    out.text(Text::tr("%1 is submitted as %2. Its folder: %3:%4")
                 .arg(words::clusterJobTitle(job), job.id, hostText(job.cluster), job.folder()));
    out.text(Text::tr("Next: leafbench-cli jobs --follow %1; when it is done: leafbench-cli fetch %1").arg(job.id));
}

void printClusterJobs(Output& out, const std::vector<ClusterJob>& jobs)
{
    for (const ClusterJob& job : jobs) {
        out.object(jobObject(job));
        if (!out.json()) {
            out.text(words::clusterJobTitle(job));
            printState(out, job);
        }
    }
    if (jobs.empty())
        out.text(Text::tr("No job was sent to a cluster."));
}

void printAway(Output& out, const ClusterJob& job, const Error& error)
{
    out.warning(words::clusterJobTitle(job) + QStringLiteral(": ") + words::clusterAwayText(job, error));
}

void printFetched(Output& out, const ClusterJob& job)
{
    out.object({{"job", job.id}, {"home", QJsonArray::fromStringList(job.home)}});
    for (const QString& path : job.home)
        out.text(path);
    if (job.home.isEmpty())
        out.text(Text::tr("The job has stored no run."));
}

}  // namespace leafbench::cli
