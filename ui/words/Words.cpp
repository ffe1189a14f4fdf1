#include "ui/words/Words.h"

#include "engine/runs/training/TrainRun.h"
#include "engine/speedup/WorkerCount.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/Text.h"

#include <QDateTime>

#include <cmath>

namespace leafbench::words {
namespace {

struct PhaseTexts {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
public:
    static constexpr KeyText table[] = {
        {"scan", QT_TR_NOOP("Reading the folder")},
        {"stats", QT_TR_NOOP("Channel statistics")},
        {"features", QT_TR_NOOP("Features of the pictures")},
        {"train", QT_TR_NOOP("Training")},
        {"valid", QT_TR_NOOP("Validating")},
        {"evaluate", QT_TR_NOOP("Evaluating")},
        {"swap", QT_TR_NOOP("Swapping backgrounds")},
        {"reference", QT_TR_NOOP("Learning what the run knows")},
        {"demo", QT_TR_NOOP("Drawing leaves")},
        {"speedup", QT_TR_NOOP("Measuring")},
        {"examine", QT_TR_NOOP("Opening every picture")},
        {"bias", QT_TR_NOOP("Asking the background")},
        {"tune", QT_TR_NOOP("Tuning")},
        {"export", QT_TR_NOOP("Exporting")},
        {"bundle", QT_TR_NOOP("Bundle")},
        {"import", QT_TR_NOOP("Copying the run")},
        {"replay", QT_TR_NOOP("Replaying the paper")},
        {"move", QT_TR_NOOP("Copying the runs")},
        {"verify", QT_TR_NOOP("Comparing the copies")},
        {"report", QT_TR_NOOP("Writing the report")},
    };
};

QLocale& screenLocale()
{
    static QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

bool countsImages(const QString& phase)
{
    static const QStringList phases{"stats", "features", "train", "valid", "evaluate", "swap", "reference", "demo", "examine"};
    return phases.contains(phase);
}

bool countsBytes(const QString& phase)
{
    static const QStringList phases{"bundle", "import", "move", "verify"};
    return phases.contains(phase);
}

bool countsEpochs(const QString& phase) { return phase == QLatin1String("tune"); }

}  // namespace

const QLocale& locale() { return screenLocale(); }

void setLocale(const QLocale& locale) { screenLocale() = locale; }

QString count(qint64 number) { return locale().toString(number); }

QString decimal(double number, char format, int precision)
{
    return QString::number(number, format, precision).replace(u'.', locale().decimalPoint());
}

QString dateAndTime(const QDateTime& time)
{
    //: A day and a time, as in QLocale::toString(): "2026-05-12 10:15"
    return time.isValid() ? locale().toString(time.toLocalTime(), Text::tr("yyyy-MM-dd hh:mm")) : dash();
}

QString percent(double share, int digits) { return Text::tr("%1 %").arg(decimal(share * 100, 'f', digits)); }

QStringList differenceNotes(const SplitDifference& difference)
{
    const auto names = [](const QStringList& all) {
        constexpr qsizetype most = 5;
        return QStringList(all.mid(0, most)).join(QStringLiteral(", ")) + (all.size() > most ? QStringLiteral(", ...") : QString());
    };
    const auto note = [&](const QString& text, const QStringList& all) {
        return all.isEmpty() ? QStringList() : QStringList{text.arg(QString::number(all.size()), names(all))};
    };
    return note(Text::tr("Pictures of the split that are no longer there: %1 (%2). They are left out."), difference.missing)
        + note(Text::tr("Pictures that are new since the training: %1 (%2). They are not used."), difference.added);
}

QStringList startNotes(const RunStart& start)
{
    QStringList notes = differenceNotes(start.difference);
    if (!start.begunWith.isEmpty())
        notes << Text::tr("LibTorch %1 began this run, and another version goes on with it: the numbers are near those of an "
                          "unbroken run, but not the same bits.")
                     .arg(start.begunWith);
    return notes;
}

QString duration(double seconds)
{
    if (seconds < 10)
        return Text::tr("%1 s").arg(decimal(seconds, 'f', 2));
    if (seconds < 60)
        return Text::tr("%1 s").arg(decimal(seconds, 'f', 1));
    const qint64 whole = std::llround(seconds);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return Text::tr("%1:%2 min").arg(QString::number(whole / 60), two(whole % 60));
    return Text::tr("%1:%2:%3 h").arg(QString::number(whole / 3600), two(whole / 60 % 60), two(whole % 60));
}

QString phaseText(const QString& phase) { return textOf(PhaseTexts::table, phase, phase); }

QString progressText(const Progress& progress)
{
    if (progress.repeat > 0) {
        const QString workers = progress.workers == 1 ? Text::tr("1 worker") : Text::tr("%1 workers").arg(progress.workers);
        const QString place = progress.nodes > 0 ? leafbench::countText({progress.workers, progress.nodes}) : workers;
        return Text::tr("%1, repeat %2 of %3").arg(place, QString::number(progress.repeat), QString::number(progress.repeats));
    }
    if (progress.phase == QLatin1String("tune"))
        return partOfTrials(progress.epoch, progress.epochs);
    if (progress.phase == QLatin1String("replay"))
        return Text::tr("step %1 of %2").arg(QString::number(progress.epoch), QString::number(progress.epochs));
    if (progress.epoch > 0)
        return Text::tr("epoch %1 of %2").arg(QString::number(progress.epoch), QString::number(progress.epochs));
    return {};
}

QString amountText(const Progress& progress)
{
    if (countsBytes(progress.phase))
        return Text::tr("%1 of %2").arg(bytes(progress.done), bytes(progress.total));
    const QString done = count(progress.done);
    const QString total = count(progress.total);
    if (countsImages(progress.phase))
        return partOfImages(progress.done, progress.total);
    if (countsEpochs(progress.phase))
        return partOfEpochs(progress.done, progress.total);
    if (progress.phase == QLatin1String("scan"))
        return byCount(progress.total, Text::tr("%1 of %2 folder"), Text::tr("%1 of %2 folders")).arg(done, total);
    if (progress.phase == QLatin1String("export"))
        return byCount(progress.total, Text::tr("%1 of %2 format"), Text::tr("%1 of %2 formats")).arg(done, total);
    return {};
}

QString rateText(const QString& phase, double itemsPerSecond)
{
    const auto number = [](double rate) { return rate < 10 ? QString::number(rate, 'f', 1) : count(std::llround(rate)); };
    if (itemsPerSecond > 0 && countsImages(phase))
        return Text::tr("%1 images/s").arg(number(itemsPerSecond));
    if (itemsPerSecond > 0 && countsEpochs(phase))
        return Text::tr("%1 epochs/min").arg(number(60 * itemsPerSecond));
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
