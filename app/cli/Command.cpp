#include "app/cli/Command.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunIndex.h"
#include "ui/words/Words.h"

#include <QFileInfo>

#include <algorithm>

namespace leafbench::cli {

void sayDifference(Output& out, const SplitDifference& difference)
{
    for (const QString& note : words::differenceNotes(difference))
        out.warning(note);
}

QString runHelp() { return Text::tr("Run directory, its name, latest, starter, or best: starred, then by validation accuracy"); }

static bool isReference(const QString& given)
{
    return given == QLatin1String("latest") || given == QLatin1String("best") || given == starterWord;
}

bool isRun(const QString& given, const QString& runsDir)
{
    return isReference(given) || QFileInfo::exists(findRun(given, runsDir) + QStringLiteral("/run.json"));
}

QString findRun(const QString& given, const QString& runsDir)
{
    if (given == starterWord)
        return starterFolder().isEmpty() ? starterWord : starterFolder();
    if (isReference(given)) {
        const std::vector<Run> runs = given == QLatin1String("best") ? runsWithStarter(runsDir).runs : listRuns(runsDir);
        const auto newest = std::find_if(runs.begin(), runs.end(), [](const Run& run) { return run.hasBest; });
        if (newest != runs.end())
            return given == QLatin1String("best") ? answeringRuns(runs).front()->path : newest->path;
    }
    const QString named = runsDir + QLatin1Char('/') + given;
    return !QFileInfo::exists(given) && QFileInfo::exists(named) ? named : given;
}

}  // namespace leafbench::cli
