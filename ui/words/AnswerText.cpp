#include "ui/words/AnswerText.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/statistics/Intervals.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <utility>

namespace leafbench::words {
namespace {

QString precisionText() { return percent(ConfidenceThreshold::precision, 0); }

/// A threshold near 1 does not become "100.0 %".
QString thresholdText(double confidence) { return percent(confidence, confidence > 0.999 ? 2 : 1); }

QString sureText(const ConfidenceThreshold& threshold)
{
    const auto interval = wilsonInterval(threshold.correct, threshold.images);
    return byCount(threshold.images,
                   Text::tr("Sure: of %1 validation answer with %2 or more, %3 were right (95 % interval %4 to %5)."),
                   Text::tr("Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5)."))
        .arg(count(threshold.images), thresholdText(threshold.confidence), percent(share(threshold.correct, threshold.images)),
             percent(interval[0]), percent(interval[1]));
}

QString unsureText(const std::optional<ConfidenceThreshold>& threshold, bool isWeak)
{
    if (!threshold)
        return Text::tr("Not sure: it has not been looked up yet how often this model is right on its validation images.");
    if (threshold->images == 0)
        return Text::tr("This model is never sure: its validation images are too few, or it is wrong on too many of them, to "
                        "promise that %1 of the answers called sure are right.")
            .arg(precisionText());
    const QString why = Text::tr("Not sure: no class reaches %1, from which on at least %2 of its answers are right.")
                            .arg(thresholdText(threshold->confidence), precisionText());
    return isWeak ? why : why + u' ' + Text::tr("A sharper picture of one leaf may help.");
}

}  // namespace

QString candidatesText(const Classification& answer)
{
    QStringList names;
    for (const ClassProbability& named : candidates(answer))
        names << ui::classText(named.className);
    switch (names.size()) {
    case 2: return Text::tr("%1 or %2").arg(names[0], names[1]);
    case 3: return Text::tr("%1, %2 or %3").arg(names[0], names[1], names[2]);
    default: return names.value(0);
    }
}

QString flawText(PictureFlaw flaw)
{
    switch (flaw) {
    case PictureFlaw::None: break;
    case PictureFlaw::Dark: return Text::tr("The picture is nearly black: there is nothing to see. Take it in more light.");
    case PictureFlaw::Bright: return Text::tr("The picture is nearly white: there is nothing to see. Take it in less light.");
    case PictureFlaw::Plain: return Text::tr("The picture is of one colour: there is nothing to see.");
    case PictureFlaw::Blurred:
        return Text::tr("The picture is blurred: a disease shows in details that are not there. Take it again.");
    case PictureFlaw::Several:
        return Text::tr("The picture seems to show several leaves. Take one leaf alone, as large as possible.");
    case PictureFlaw::Small: return Text::tr("The picture has only a few pixels: a disease shows in details that are not there.");
    }
    return {};
}

QString answerHeadline(const Classification& answer)
{
    if (showsNothing(answer.flaw))
        return Text::tr("Nothing to see");
    const QString named = candidatesText(answer);
    switch (answer.verdict) {
    case Verdict::Sure: return named;
    case Verdict::Unsure: return named.isEmpty() ? Text::tr("Unsure: no class stands out") : Text::tr("Unsure: %1").arg(named);
    case Verdict::OutOfDistribution: break;
    }
    return Text::tr("Not a leaf it knows");
}

QString verdictText(const Classification& answer, bool isWeak)
{
    const QString flaw = flawText(answer.flaw);
    if (!flaw.isEmpty() && answer.verdict != Verdict::OutOfDistribution)
        return Text::tr("Not sure. %1").arg(flaw);
    if (!flaw.isEmpty())
        return flaw;
    switch (answer.verdict) {
    case Verdict::Sure: return answer.confidenceThreshold ? sureText(*answer.confidenceThreshold) : QString();
    case Verdict::Unsure: return unsureText(answer.confidenceThreshold, isWeak);
    case Verdict::OutOfDistribution: break;
    }
    return Text::tr("This does not look like the leaves this model learned from, so it will not name a disease. (It also "
                    "turns away about %1 of pictures it should know.)")
        .arg(percent(answer.falsePositiveRate, 0));
}

QString nearestText(const Classification& answer)
{
    std::vector<std::pair<qsizetype, QString>> counts;  // in the order of the nearest
    for (const NeighborLeaf& leaf : answer.nearest) {
        const auto same = std::find_if(counts.begin(), counts.end(), [&](const auto& one) { return one.second == leaf.className; });
        if (same == counts.end())
            counts.emplace_back(1, leaf.className);
        else
            ++same->first;
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList parts;
    for (const auto& [many, name] : counts)
        parts << (parts.isEmpty()
                      ? Text::tr("%1 of %2 show %3").arg(count(many), count(std::ssize(answer.nearest)), ui::classText(name))
                      : Text::tr("%1 %2").arg(count(many), ui::classText(name)));
    return parts.join(QStringLiteral(", "));
}

QString weaknessText(const Run& run)
{
    if (!isWeak(run))
        return {};
    return Text::tr("A weak model: it was wrong on %1 of its validation images. Take its answers for guesses, whatever the "
                    "picture; a longer training or another run may help.")
        .arg(percent(1 - *validAccuracy(run)));
}

}  // namespace leafbench::words
