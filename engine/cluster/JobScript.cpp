#include "engine/cluster/JobScript.h"

#include "engine/cluster/ShellWords.h"
#include "engine/common/EnumWords.h"

#include <algorithm>

namespace leafbench {
namespace {

QString option(const char* name, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("#SBATCH --%1=%2\n").arg(QLatin1String(name), value);
}

/// A measurement over nodes says how many it needs.
QString sizes(const ClusterProfile& profile, const ClusterOrder& order)
{
    const bool byRanks = isByRanks(order), overNodes = order.nodes > 0;
    const int nodes = overNodes ? order.nodes : byRanks ? profile.nodes : 1;
    const int ranks = overNodes ? order.ranksPerNode : byRanks ? profile.ranksPerNode : 1;
    return option("nodes", QString::number(nodes)) + option("ntasks-per-node", QString::number(ranks))
        + option("cpus-per-task", QString::number(profile.coresPerRank)) + option("time", profile.timeLimit);
}

/// As the user has written it, with or without "#SBATCH".
QString furtherOptions(const ClusterProfile& profile)
{
    QString lines;
    for (const QString& line : profile.sbatch) {
        const QString given = line.trimmed();
        if (!given.isEmpty())
            lines += given.startsWith(QLatin1String("#SBATCH")) ? given + QLatin1Char('\n')
                                                                : QStringLiteral("#SBATCH %1\n").arg(given);
    }
    return lines;
}

QString loadLines(const ClusterProfile& profile)
{
    QString lines;
    for (const QString& line : profile.load)
        lines += line + QLatin1Char('\n');
    return lines;
}

bool hasOption(const QStringList& words, const char* name)
{
    const QString option = QLatin1String(name);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return word == option || word.startsWith(option + QLatin1Char('=')); });
}

bool makesStudy(const ClusterOrder& order) { return order.kind == ClusterJobKind::Tune && !hasOption(order.words, "--study"); }

/// A tuning that was started again goes on with its study.
QString findStudyLine(const ClusterOrder& order)
{
    return makesStudy(order)
        ? QStringLiteral("# Only this one process writes the study, so it may be on the cluster's shared disk.\n"
                         "export LEAFBENCH_STUDY_ON_NETWORK=1\n"
                         "study=$(ls runs/tuning/*/*.db 2>/dev/null | head -n 1)\n")
        : QString();
}

/// Where the command stores what it makes. Statistics store nothing.
QString placeWords(const ClusterOrder& order)
{
    if (order.kind == ClusterJobKind::Stats)
        return {};
    const QString runs = QStringLiteral(" --runs \"$PWD\"/runs");
    return makesStudy(order) ? runs + QStringLiteral(" ${study:+--study \"$PWD/$study\"}") : runs;
}

/// The lab is one process, which starts those that it measures on the job's nodes.
QString labWords(const ClusterOrder& order)
{
    return order.nodes > 0 ? QStringLiteral(" --nodes=1 --ntasks=1 --overlap") : QString();
}

}  // namespace

QStringList commandWords(const ClusterProfile& profile, const ClusterOrder& order)
{
    const QString data = order.dataIsFixed || profile.dataset.isEmpty() ? order.data : profile.dataset;
    QStringList words{toWord(order.kind)};
    if (!data.isEmpty()) {
        if (order.kind == ClusterJobKind::Train || order.kind == ClusterJobKind::Tune)
            words << QStringLiteral("--data");
        words << data;
    }
    return words + QStringList{QStringLiteral("--json")} + order.words;
}

QString jobScript(const ClusterProfile& profile, const ClusterOrder& order, const QString& id)
{
    const QString command
        = shellPath(profile.program) + QLatin1Char(' ') + shellWords(commandWords(profile, order)) + placeWords(order);
    return QStringLiteral("#!/bin/bash -l\n"
                          "# Job %1, made by Leafbench. By hand: go to the folder of this file, then: sbatch job.sbatch\n"
                          "#SBATCH --job-name=leafbench-%2\n")
               .arg(id, toWord(order.kind))
        + option("partition", profile.partition) + sizes(profile, order)
        + QStringLiteral("#SBATCH --output=log.txt\n"
                         "#SBATCH --open-mode=append\n"
                         "# 90 seconds before the time is up the state is stored and the same job asked for again; it goes on from "
                         "there.\n"
                         "#SBATCH --signal=USR1@90\n"
                         "#SBATCH --requeue\n")
        + furtherOptions(profile) + QLatin1Char('\n') + loadLines(profile)
        + QStringLiteral(
              "cd \"$SLURM_SUBMIT_DIR\" || exit\n"
              "[ -z \"$SLURM_JOB_ID\" ] || echo \"$SLURM_JOB_ID\" >id\n"
              "export SRUN_CPUS_PER_TASK=$SLURM_CPUS_PER_TASK LEAFBENCH_EVENTS=1 LEAFBENCH_EXIT_FILE=\"$PWD/ended\"\n"
              "rm -f exit ended\n"
              "mkdir -p runs\n"
              "%1srun --kill-on-bad-exit=1%2 %3 >>events.jsonl &\n"
              "# Slurm may not notice that a node was away for a moment. srun would wait for what ran there for ever: it is\n"
              "# given up a while after the first process has ended.\n"
              "waited=0\n"
              "while kill -0 $! 2>/dev/null && [ $waited -lt ${LEAFBENCH_RANK_TIMEOUT:-60} ]; do\n"
              "  sleep 1\n"
              "  [ ! -s ended ] || waited=$((waited + 1))\n"
              "done\n"
              "kill $! 2>/dev/null && code=$(cat ended) || { wait $!; code=$?; }\n"
              "echo $code >exit.new && mv exit.new exit\n"
              "exit $code\n")
              .arg(findStudyLine(order), labWords(order), command);
}

}  // namespace leafbench
