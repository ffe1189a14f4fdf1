#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace leafbench {

struct Recipe;
struct TuneOptions;
struct SpeedupOptions;
enum class ReplayScale : quint8;

/// The commands of leafbench-cli that can be jobs on a cluster, by their words.
enum class ClusterJobKind : quint8 { Train, Tune, Stats, Speedup, Replay };

/// A file that goes into the job's folder.
struct OrderFile {
    QString name;        ///< in the job's folder: "inputs/recipe.json"
    QByteArray bytes{};  ///< its content, or
    QString path{};      ///< a local file with it
};

/// What is to be done on a cluster: the command's arguments, with the files that they name. Immutable value.
struct ClusterOrder {
    ClusterJobKind kind = ClusterJobKind::Train;
    QString data{};            ///< dataset folder; empty: none is named
    bool dataIsFixed = false;  ///< the user has named it for the cluster: the profile's dataset does not take its place
    QStringList words{};       ///< the command's other arguments, without --json and --runs
    std::vector<OrderFile> files{};
    int nodes = 0;         ///< of a measurement over nodes: of its largest count; 0: it is on one machine
    int ranksPerNode = 0;  ///< the most of any count
};

/// The arguments of a command line: local files of --recipe, --space and of the recipe's split and weights are sent along; --json
/// and --runs are the job's own. What else they name is on the cluster, and the dataset too, if they name one.
/// Errors: those of reading these files.
Result<ClusterOrder> orderOf(ClusterJobKind kind, const QStringList& words);

/// The window's requests. The dataset's local path is `data`.
ClusterOrder trainOrder(Recipe recipe);
ClusterOrder tuneOrder(const TuneOptions& options);
ClusterOrder speedupOrder(const SpeedupOptions& options);
ClusterOrder replayOrder(const QString& data, ReplayScale scale);

/// Whether srun starts the command once for each rank. A tuning only with a study that processes can share, on a database server.
bool isByRanks(const ClusterOrder& order);

}  // namespace leafbench
