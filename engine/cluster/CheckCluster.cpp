#include "engine/cluster/CheckCluster.h"

#include "engine/cluster/ClusterShell.h"
#include "engine/cluster/ShellWords.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace leafbench {
namespace {

/// Lines "WORD CODE TEXT": the first line of what a command prints, and its exit code.
QString question(const char* word, const QString& command)
{
    return QStringLiteral("a=$(%1); c=$?; echo \"%2 $c $(echo \"$a\" | tr '\\n' ' ')\"; ").arg(command, QLatin1String(word));
}

QString questions(const ClusterProfile& profile)
{
    QStringList program = profile.load;
    program << shellPath(profile.program) + QStringLiteral(" --version");
    const QString folder = shellPath(profile.folder);
    QString all = question("sbatch", QStringLiteral("sbatch --version 2>&1"))
        + question("partition", QStringLiteral("sinfo -h -o %R 2>&1 | sort -u"))
        + question("folder", QStringLiteral("mkdir -p %1 2>&1 && [ -w %1 ] && cd %1 && pwd").arg(folder));
    if (!profile.dataset.isEmpty())
        all += question("dataset", QStringLiteral("ls -d %1 2>&1").arg(shellPath(profile.dataset)));
    return all + question("program", QStringLiteral("bash -lc %1 2>&1").arg(shellWord(program.join(QStringLiteral("; ")))));
}

struct Reply {
    int code = -1;
    QString text{};
};

QMap<QString, Reply> repliesIn(const QByteArray& out)
{
    QMap<QString, Reply> replies;
    for (const QByteArray& bytes : out.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        bool number = false;
        const int code = line.section(QLatin1Char(' '), 1, 1).toInt(&number);
        if (number)
            replies[line.section(QLatin1Char(' '), 0, 0)] = {code, line.section(QLatin1Char(' '), 2).simplified()};
    }
    return replies;
}

ClusterFinding findingOf(ClusterQuestion question, const Reply& reply) { return {question, reply.code == 0, reply.text}; }

ClusterFinding partitionFinding(const ClusterProfile& profile, const Reply& reply)
{
    const bool there = profile.partition.isEmpty() || reply.text.split(QLatin1Char(' ')).contains(profile.partition);
    return {ClusterQuestion::Partition, reply.code == 0 && there, there ? profile.partition : reply.text};
}

/// "leafbench 1.2 (...)": another program, or the shell's words, is none.
ClusterFinding programFinding(const Reply& reply)
{
    static const QRegularExpression version(QStringLiteral("leafbench [0-9]\\S*( \\([^)]*\\))?"));
    const auto match = version.match(reply.text);
    return {ClusterQuestion::Program, reply.code == 0 && match.hasMatch(), match.hasMatch() ? match.captured() : reply.text};
}

}  // namespace

Result<std::vector<ClusterFinding>> checkCluster(const ClusterProfile& profile, const JobContext& context)
{
    using Findings = std::vector<ClusterFinding>;
    if (const auto checked = checkProfile(profile); !checked)
        return checked.as<Findings>();
    const auto asked = callShell(profile.host, {.command = questions(profile)}, context.token);
    if (!asked)
        return asked.as<Findings>();
    const auto replies = repliesIn(asked->out);
    Findings findings{{ClusterQuestion::Host, true, hostText(profile)},
                      findingOf(ClusterQuestion::Sbatch, replies[QStringLiteral("sbatch")]),
                      partitionFinding(profile, replies[QStringLiteral("partition")]),
                      findingOf(ClusterQuestion::Folder, replies[QStringLiteral("folder")])};
    if (!profile.dataset.isEmpty())
        findings.push_back(findingOf(ClusterQuestion::Dataset, replies[QStringLiteral("dataset")]));
    findings.push_back(programFinding(replies[QStringLiteral("program")]));
    return findings;
}

}  // namespace leafbench
