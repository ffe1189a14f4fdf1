#include "ui/words/RunText.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <QDir>

#include <algorithm>

namespace leafbench::words {
namespace {

QString dayText(const QDate& day)
{
    //: A day without its year, as in QLocale::toString(): "24 Nov"
    const QString thisYear = Text::tr("d MMM");
    //: A day with its year: "24 Nov 2026"
    const QString otherYear = Text::tr("d MMM yyyy");
    return locale().toString(day, day.year() == QDate::currentDate().year() ? thisYear : otherYear);
}

QString datasetText(const QString& folder)
{
    constexpr qsizetype most = 24;
    const QString name = folder.isEmpty() ? QString() : QDir(folder).dirName();
    return name.size() > most ? name.left(most - 1) + QChar(0x2026) : name;
}

}  // namespace

QString runTitle(const Run& run)
{
    if (!run.started.isValid())
        return run.name;
    const std::optional<double> accuracy = validAccuracy(run);
    QStringList result{accuracy ? percent(*accuracy) : QString(), run.annotations.starred ? QStringLiteral("\u2605") : QString(),
                       run.starter ? Text::tr("starter model") : datasetText(run.recipe.data)};
    result.removeAll(QString());
    QStringList parts{result.join(u' '), Text::tr("%1 px").arg(run.recipe.inputSize), dayText(run.started.toLocalTime().date())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString epochsOfRecipe(const Run& run)
{
    const auto done = run.epochsDone();
    return Text::tr("%1 of %2").arg(done ? QString::number(*done) : dash(), QString::number(run.recipe.epochs));
}

QString trainedTime(const Run& run) { return run.epochs.empty() || !run.hasAllEpochs() ? dash() : duration(run.trainedSeconds()); }

QString groupSummary(const RunGroup& group)
{
    const auto bare = [](double share) { return decimal(100 * std::clamp(share, 0.0, 1.0), 'f', 1); };
    const auto runs = static_cast<qint64>(group.runs.size());
    QStringList parts{runs == 1 ? Text::tr("1 run") : Text::tr("%1 runs").arg(count(runs))};
    if (group.best)
        parts << Text::tr("best %1").arg(percent(*group.best));
    if (group.interval)
        parts << Text::tr("mean %1 (%2 to %3)")
                     .arg(percent(*group.mean), bare(group.interval->low), percent(std::min(1.0, group.interval->high)));
    return parts.join(QStringLiteral(", "));
}

QStringList leftBehind(const MovedRuns& moved)
{
    QStringList sentences;
    if (!moved.left.isEmpty())
        sentences << Text::tr("What is left of the old folder could not be removed: %1").arg(QDir::toNativeSeparators(moved.left));
    if (!moved.kept.isEmpty())
        sentences << Text::tr("Files changed at the last moment, so the old folder stays too: %1")
                         .arg(QDir::toNativeSeparators(moved.kept));
    return sentences;
}

}  // namespace leafbench::words
