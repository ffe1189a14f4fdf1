#include "ui/evaluate/other/OtherPicturesText.h"

#include "engine/statistics/Intervals.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace leafbench::ui {
namespace {

struct OtherPicturesWords {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::OtherPictures)
};

constexpr qsizetype mostNames = 6;

QString intervalText(qint64 part, qint64 whole)
{
    const auto interval = wilsonInterval(part, whole);
    return OtherPicturesWords::tr("%1 (%2 to %3)")
        .arg(words::percent(share(part, whole)), words::percent(interval[0]), words::percent(interval[1]));
}

QString accuracyText(const Evaluation& evaluation)
{
    const ConfusionMatrix& matrix = evaluation.matrix;
    const QString here = intervalText(matrix.correct(), matrix.total());
    const auto& own = evaluation.other->validation;
    if (!own)
        return OtherPicturesWords::tr("Right: %1.").arg(here);
    return OtherPicturesWords::tr("Right: %1; in its validation %2 (%3 to %4).")
        .arg(here, words::percent(own->accuracy), words::percent(own->interval[0]), words::percent(own->interval[1]));
}

QString calibrationText(const Evaluation& evaluation)
{
    const QString here = words::percent(evaluation.after.ece);
    const auto& own = evaluation.other->validation;
    return own && own->ece ? OtherPicturesWords::tr("Calibration error: %1; there %2.").arg(here, words::percent(*own->ece))
                           : OtherPicturesWords::tr("Calibration error: %1.").arg(here);
}

QString turnedAwayText(const OtherPictures& other)
{
    if (!other.calibrated)
        return OtherPicturesWords::tr("What it turns away is not known: its own pictures are not there to learn that from.");
    const QString known = intervalText(other.known.turnedAway, other.known.images);
    QString text = other.validation && other.validation->turnedAway
        ? OtherPicturesWords::tr("Turned away: %1; there %2.").arg(known, words::percent(*other.validation->turnedAway))
        : OtherPicturesWords::tr("Turned away: %1.").arg(known);
    if (other.unknown.images > 0)
        text += u' '
            + words::byCount(other.unknown.images,
                             OtherPicturesWords::tr(
                                 "Of %1 picture of a class that it does not know, it turns away %2; it counts nowhere else."),
                             OtherPicturesWords::tr(
                                 "Of %1 pictures of classes that it does not know, it turns away %2; they count nowhere else."))
                  .arg(words::count(other.unknown.images), intervalText(other.unknown.turnedAway, other.unknown.images));
    return text;
}

}  // namespace

QString matchText(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Exact: return OtherPicturesWords::tr("the same name");
    case MatchKind::Alike: return OtherPicturesWords::tr("the same name but for its form");
    case MatchKind::Mapped: return OtherPicturesWords::tr("chosen by hand");
    case MatchKind::Likely: return OtherPicturesWords::tr("likely");
    case MatchKind::Unsure: return OtherPicturesWords::tr("unsure: please look");
    case MatchKind::None: return OtherPicturesWords::tr("no class found");
    }
    return {};
}

QString matchedText(const OtherPictures& other)
{
    QStringList unknown;
    for (const MatchedFolder& folder : other.folders) {
        if (folder.className.isEmpty())
            unknown << folder.folder;
    }
    const auto all = static_cast<qint64>(other.folders.size());
    const QString matched = OtherPicturesWords::tr("%1 of %2 class folders are classes of the model.")
                                .arg(words::count(all - unknown.size()), words::count(all));
    if (unknown.isEmpty())
        return matched;
    const QString names = unknown.mid(0, mostNames).join(QStringLiteral(", "));
    const QString missing = unknown.size() > mostNames
        ? OtherPicturesWords::tr("Not in it: %1 and %2 more.").arg(names, words::count(unknown.size() - mostNames))
        : OtherPicturesWords::tr("Not in it: %1.").arg(names);
    return matched + u' ' + missing;
}

QString besideValidationText(const Evaluation& evaluation)
{
    return QStringList{accuracyText(evaluation), calibrationText(evaluation), turnedAwayText(*evaluation.other)}.join(u' ');
}

}  // namespace leafbench::ui
