#include "ui/words/Words.h"

#include "ui/words/Text.h"

#include <QLocale>

#include <cmath>

namespace leafbench::words {

QString count(qint64 number) { return QLocale(QLocale::English).toString(number); }

QString percent(double share, int digits) { return Text::tr("%1 %").arg(share * 100, 0, 'f', digits); }

QString duration(double seconds)
{
    if (seconds < 10)
        return Text::tr("%1 s").arg(seconds, 0, 'f', 2);
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds, 0, 'f', 1);
    const qint64 whole = std::llround(seconds);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return Text::tr("%1:%2 min").arg(whole / 60).arg(two(whole % 60));
    return Text::tr("%1:%2:%3 h").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
}

QString phaseText(const QString& phase)
{
    if (phase == QLatin1String("scan"))
        return Text::tr("Reading the folder");
    if (phase == QLatin1String("stats"))
        return Text::tr("Channel statistics");
    if (phase == QLatin1String("features"))
        return Text::tr("Features of the pictures");
    if (phase == QLatin1String("train"))
        return Text::tr("Training");
    if (phase == QLatin1String("valid"))
        return Text::tr("Validating");
    if (phase == QLatin1String("evaluate"))
        return Text::tr("Evaluating");
    if (phase == QLatin1String("reference"))
        return Text::tr("Learning what the run knows");
    if (phase == QLatin1String("demo"))
        return Text::tr("Drawing leaves");
    if (phase == QLatin1String("speedup"))
        return Text::tr("Measuring");
    if (phase == QLatin1String("examine"))
        return Text::tr("Opening every picture");
    if (phase == QLatin1String("bias"))
        return Text::tr("Asking the background");
    if (phase == QLatin1String("tune"))
        return Text::tr("Tuning");
    if (phase == QLatin1String("export"))
        return Text::tr("Exporting");
    if (phase == QLatin1String("bundle"))
        return Text::tr("Bundle");
    if (phase == QLatin1String("import"))
        return Text::tr("Copying the run");
    if (phase == QLatin1String("replay"))
        return Text::tr("Replaying the paper");
    return phase;
}

QString progressText(const Progress& progress)
{
    if (progress.repeat > 0) {
        const QString workers = progress.workers == 1 ? Text::tr("1 worker") : Text::tr("%1 workers").arg(progress.workers);
        return Text::tr("%1, repeat %2 of %3").arg(workers).arg(progress.repeat).arg(progress.repeats);
    }
    if (progress.phase == QLatin1String("tune"))
        return Text::tr("%1 of %2 trials").arg(progress.epoch).arg(progress.epochs);
    if (progress.phase == QLatin1String("replay"))
        return Text::tr("step %1 of %2").arg(progress.epoch).arg(progress.epochs);
    if (progress.epoch > 0)
        return Text::tr("epoch %1 of %2").arg(progress.epoch).arg(progress.epochs);
    return {};
}

QString subsetText(Subset subset)
{
    switch (subset) {
    case Subset::Train: return Text::tr("training");
    case Subset::Valid: return Text::tr("validation");
    case Subset::Test: return Text::tr("test");
    case Subset::None: break;
    }
    return Text::tr("no subset");
}

}  // namespace leafbench::words
