#include "ui/words/AnswerText.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/statistics/Intervals.h"
#include "ui/words/ClassText.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace leafbench::words {
namespace {

QString precisionText() { return percent(ConfidenceThreshold::precision, 0); }

/// A threshold near 1 does not become "100.0 %".
QString thresholdText(double confidence) { return percent(confidence, confidence > 0.999 ? 2 : 1); }

QString sureText(const ConfidenceThreshold& threshold)
{
    const auto interval = wilsonInterval(threshold.correct, threshold.images);
    return Text::tr("Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5).")
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

QString answerHeadline(const Classification& answer)
{
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
    switch (answer.verdict) {
    case Verdict::Sure: return answer.confidenceThreshold ? sureText(*answer.confidenceThreshold) : QString();
    case Verdict::Unsure: return unsureText(answer.confidenceThreshold, isWeak);
    case Verdict::OutOfDistribution: break;
    }
    return Text::tr("This does not look like the leaves this model learned from, so it will not name a disease. (It also "
                    "turns away about %1 of pictures it should know.)")
        .arg(percent(answer.falsePositiveRate, 0));
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
