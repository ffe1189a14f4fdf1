#include "app/cli/Command.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunIndex.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace leafbench::cli {

void sayDifference(Output& out, const SplitDifference& difference)
{
    for (const QString& note : words::differenceNotes(difference))
        out.warning(note);
}

void sayUnreadable(Output& out, const UnreadableList& unreadable)
{
    for (const Unreadable& one : unreadable)
        out.warning(words::unreadableText(one));
}

void sayDamage(Output& out, const Run& run)
{
    for (const Error& error : run.damage)
        out.warning(words::errorText(error));
}

std::string isSeed(const std::string& text)
{
    constexpr quint64 largest = (quint64{1} << 53) - 1;
    bool whole = false;
    const QString given = QString::fromStdString(text);
    const bool fits = given.toULongLong(&whole) <= largest;
    const bool digits = std::all_of(given.begin(), given.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return whole && fits && digits
        ? std::string()
        : Text::tr("%1 is no whole number from 0 to %2").arg(given, QString::number(largest)).toStdString();
}

std::string isFiniteNumber(const std::string& text)
{
    bool number = false;
    const QString given = QString::fromStdString(text);
    const double value = given.toDouble(&number);
    return number && std::isfinite(value) ? std::string() : Text::tr("%1 is no number").arg(given).toStdString();
}

CLI::Option* refusingEmpty(CLI::Option* option)
{
    if (!option->get_positional() || option->get_name() == "TEXT")
        return option;
    return option->check([](const std::string& text) {
        return text.empty() ? Text::tr("it is empty; is a variable of a script not set?").toStdString() : std::string();
    });
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
    // A folder of the current one with a run's name is ./NAME.
    const QString named = runsDir + QLatin1Char('/') + given;
    const bool isName = !given.startsWith(QLatin1Char('.')) && !given.contains(QLatin1Char('/'));
    const QString path = (isName || !QFileInfo::exists(given)) && QFileInfo::exists(named) ? named : given;
    return path.endsWith(QStringLiteral("/run.json")) ? QFileInfo(path).path() : path;
}

}  // namespace leafbench::cli
