#include "app/cli/output/EvaluateOnPrinter.h"

#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::cli {
namespace {

QString matchText(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Exact: return Text::tr("the same name");
    case MatchKind::Alike: return Text::tr("the same but for its form");
    case MatchKind::Mapped: return Text::tr("by the mapping");
    case MatchKind::Likely: return Text::tr("likely");
    case MatchKind::Unsure: return Text::tr("unsure: look at it");
    case MatchKind::None: return Text::tr("not in the model");
    }
    return {};
}

/// "Apple Scab Leaf (12 images): Apple___Apple_scab (likely)".
QString folderLine(const MatchedFolder& folder)
{
    const QString line = Text::tr("%1 (%2): ").arg(folder.folder, words::imagesText(folder.images));
    if (folder.className.isEmpty())
        return line + matchText(folder.kind);
    const QString match = QStringLiteral("%1 (%2)").arg(folder.className, matchText(folder.kind));
    return line + (folder.others.isEmpty() ? match : Text::tr("%1; or %2").arg(match, folder.others.join(QStringLiteral(", "))));
}

QString shareText(const TurnedAway& counts)
{
    const auto interval = wilsonInterval(counts.turnedAway, counts.images);
    return Text::tr("%1 of %2 (%3; 95 % interval %4 to %5)")
        .arg(words::count(counts.turnedAway), words::count(counts.images), words::percent(share(counts.turnedAway, counts.images)),
             words::percent(interval[0]), words::percent(interval[1]));
}

void printFolders(const std::vector<MatchedFolder>& folders, Output& out)
{
    const auto known
        = std::count_if(folders.begin(), folders.end(), [](const auto& folder) { return !folder.className.isEmpty(); });
    out.text(
        Text::tr("%1 of %2 class folders are classes of the run:").arg(QString::number(known), QString::number(folders.size())));
    for (const MatchedFolder& folder : folders)
        out.text(QStringLiteral("  ") + folderLine(folder));
}

void printNumbers(const Evaluation& evaluation, Output& out)
{
    const ConfusionMatrix& matrix = evaluation.matrix;
    const auto interval = wilsonInterval(matrix.correct(), matrix.total());
    out.text(words::byCount(matrix.total(), Text::tr("Accuracy %1 (95 % interval %2 to %3) on %4 image of a known class in %5"),
                            Text::tr("Accuracy %1 (95 % interval %2 to %3) on %4 images of known classes in %5"))
                 .arg(words::percent(matrix.accuracy()), words::percent(interval[0]), words::percent(interval[1]),
                      words::count(matrix.total()), words::duration(evaluation.elapsedSeconds)));
    if (const auto& own = evaluation.other->validation)
        out.text(words::byCount(own->images, Text::tr("  the run's validation: %1 (%2 to %3) on %4 image"),
                                Text::tr("  the run's validation: %1 (%2 to %3) on %4 images"))
                     .arg(words::percent(own->accuracy), words::percent(own->interval[0]), words::percent(own->interval[1]),
                          words::count(own->images)));
    out.text(Text::tr("Expected calibration error %1 at a temperature of %2")
                 .arg(words::percent(evaluation.after.ece), QString::number(evaluation.temperature, 'f', 2)));
    if (const auto& own = evaluation.other->validation; own && own->ece)
        out.text(Text::tr("  the run's validation: %1").arg(words::percent(*own->ece)));
}

void printTurnedAway(const OtherPictures& other, Output& out)
{
    if (!other.calibrated) {
        out.text(Text::tr("What it turns away is not known: the run's own pictures are not there to learn that from (--data DIR)"));
        return;
    }
    out.text(Text::tr("Turned away, of known classes: %1").arg(shareText(other.known)));
    if (other.unknown.images > 0)
        out.text(Text::tr("Turned away, of classes that are not in the model: %1").arg(shareText(other.unknown)));
    if (other.validation && other.validation->turnedAway)
        out.text(Text::tr("  the run's validation: %1").arg(words::percent(*other.validation->turnedAway)));
}

}  // namespace

void printSuggestion(const std::vector<MatchedFolder>& folders, const QString& data, const QString& file, Output& out)
{
    out.object(
        {{"on", data}, {"mapping", file}, {"folders", jsonList(folders, [](const auto& folder) { return toJson(folder); })}});
    printFolders(folders, out);
    out.text(Text::tr("Written: %1. Look at what is unsure, then evaluate with --on %2 --mapping %1").arg(file, data));
}

void printOther(const Evaluation& evaluation, Output& out)
{
    const OtherPictures& other = *evaluation.other;
    if (other.isOwn)
        out.warning(Text::tr("This is the run's own dataset: it has learned from pictures in it, so the numbers flatter it"));
    for (const RefusedImage& refused : evaluation.refused)
        out.warning(words::errorText(refused.error));
    QJsonObject json = metricsOf(evaluation);
    json["run"] = evaluation.runPath;
    json["results"] = other.results;
    out.object(json);
    printFolders(other.folders, out);
    out.text(evaluation.report.text());
    printNumbers(evaluation, out);
    printTurnedAway(other, out);
    out.text(Text::tr("Results in %1").arg(other.results));
}

}  // namespace leafbench::cli
