#pragma once

#include "engine/common/Result.h"
#include "engine/common/UnlessEmpty.h"
#include "engine/common/stored/Unreadable.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leafbench {

/// How jobs are sent to one cluster. The user's profiles are files, clusters/NAME.json in leafbench below XDG_CONFIG_HOME, or in
/// LEAFBENCH_CLUSTERS. A folder or program that begins with "~/" is in the home there.
struct ClusterProfile {
    QString name;          ///< of its file: letters, digits, ".", "-" and "_"
    QString host{};        ///< for ssh, as on its command line or in its config; empty: sbatch is on this machine
    QString partition{};   ///< empty: Slurm's default
    int nodes = 1;         ///< of a job by ranks; other jobs take one
    int ranksPerNode = 1;  ///< processes on each node
    int coresPerRank = 4;
    QString timeLimit = QStringLiteral("02:00:00");  ///< as Slurm has it: minutes, HH:MM:SS, D-HH; empty: the partition's
    QString folder = QStringLiteral("~/leafbench");  ///< of the jobs and their runs; all nodes see it
    QString dataset{};                               ///< folder there; empty: the local path
    QString program = QStringLiteral("leafbench-cli");
    QStringList load{};    ///< lines of the shell before the program: "module load leafbench"
    QStringList sbatch{};  ///< further options of sbatch: "--account=leaves"

    bool operator==(const ClusterProfile&) const = default;
};

void fields(ClusterProfile& profile, auto&& visit)
{
    visit("name", profile.name);
    visit("host", profile.host);
    visit("partition", profile.partition);
    visit("nodes", profile.nodes);
    visit("ranks_per_node", profile.ranksPerNode);
    visit("cores_per_rank", profile.coresPerRank);
    visit("time_limit", profile.timeLimit);
    visit("folder", profile.folder);
    visit("dataset", profile.dataset);
    visit("program", profile.program);
    visit("load", profile.load);
    visit("sbatch", profile.sbatch);
}

constexpr int mostNodes = 1024;         ///< of a job
constexpr int mostRanksPerNode = 256;   ///< of a job
constexpr int mostCoresPerRank = 1024;  ///< of a job

/// Whether a job can be written with it; asks no cluster. Errors: BadValue (subject: the field).
Status checkProfile(const ClusterProfile& profile);

/// The host, or this machine's name: where sbatch is asked.
QString hostText(const ClusterProfile& profile);

QString clustersDir();
/// By name. Files that are no profiles are named in `unreadable`, with the errors of readCluster().
std::vector<ClusterProfile> listClusters(UnreadableList* unreadable = nullptr);
/// Errors: BadValue (subject "cluster", choices: those that are stored), those of readJson() and checkProfile().
Result<ClusterProfile> readCluster(const QString& name);
/// Errors: those of checkProfile(), NotWritable.
Status writeCluster(const ClusterProfile& profile);
/// Its jobs keep a copy of it. Nothing there is no error. Errors: NotWritable.
Status removeCluster(const QString& name);

}  // namespace leafbench
