#include "app/cli/Command.h"

#include "ui/words/Words.h"

#include <QFileInfo>

namespace leafbench::cli {

void sayDifference(Output& out, const SplitDifference& difference)
{
    for (const QString& note : words::differenceNotes(difference))
        out.warning(note);
}

QString findRun(const QString& given, const QString& runsDir)
{
    if (given == QLatin1String("latest")) {
        for (const Run& run : listRuns(runsDir)) {
            if (run.hasBest)
                return run.path;
        }
    }
    const QString named = runsDir + QLatin1Char('/') + given;
    return !QFileInfo::exists(given) && QFileInfo::exists(named) ? named : given;
}

}  // namespace leafbench::cli
