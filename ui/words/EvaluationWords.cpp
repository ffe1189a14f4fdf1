#include "ui/words/EvaluationWords.h"

#include "engine/statistics/Intervals.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

struct EvaluationWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::EvaluationWords)
};

constexpr double chance = 0.05;
constexpr double noticeableGap = 0.02;  // of a confidence or a temperature

}  // namespace

QString pairText(const ConfusedPair& pair, const Evaluation& evaluation)
{
    const QString truth = classText(evaluation.classNames.value(pair.truth));
    const QString said = classText(evaluation.classNames.value(pair.predicted));
    const QString taken = EvaluationWordsText::tr("%1 is taken for %2 in %3 of %4 (%5)")
                              .arg(truth, said, words::count(pair.images), words::count(evaluation.matrix.support(pair.truth)),
                                   words::percent(pair.share, 0));
    return pair.reverse == 0 ? EvaluationWordsText::tr("%1; never the other way round.").arg(taken)
                             : EvaluationWordsText::tr("%1; the other way round in %2.").arg(taken, words::count(pair.reverse));
}

QString binText(const ReliabilityBin& bin)
{
    return EvaluationWordsText::tr("When it says %1 to %2, it is right %3 of the time (95 % interval %4 to %5; %6)")
        .arg(words::percent(bin.low, 0), words::percent(bin.high, 0), words::percent(bin.accuracy), words::percent(bin.interval[0]),
             words::percent(bin.interval[1]), words::imagesText(bin.images));
}

QString worstBinText(const Reliability& reliability)
{
    const auto adds
        = [](const ReliabilityBin& bin) { return static_cast<double>(bin.images) * std::abs(bin.accuracy - bin.confidence); };
    const auto worst = std::max_element(reliability.bins.begin(), reliability.bins.end(),
                                        [&](const auto& a, const auto& b) { return adds(a) < adds(b); });
    if (worst == reliability.bins.end() || worst->images == 0)
        return {};
    return EvaluationWordsText::tr("When it says %1, it is right %2 of the time (%3).")
        .arg(words::percent(worst->confidence, 0), words::percent(worst->accuracy, 0), words::imagesText(worst->images));
}

QString claimText(const Reliability& reliability)
{
    double claimed = 0, images = 0, correct = 0;
    for (const ReliabilityBin& bin : reliability.bins) {
        claimed += bin.confidence * static_cast<double>(bin.images);
        images += static_cast<double>(bin.images);
        correct += static_cast<double>(bin.correct);
    }
    if (images == 0)
        return {};
    const double gap = (claimed - correct) / images;
    const QString verdict = gap > noticeableGap ? EvaluationWordsText::tr("It is too sure of itself.")
        : gap < -noticeableGap                  ? EvaluationWordsText::tr("It is right more often than it says.")
                                                : EvaluationWordsText::tr("On the whole it is as sure as it may be.");
    return EvaluationWordsText::tr("On average it says %1 and is right %2 of the time. %3")
        .arg(words::percent(claimed / images), words::percent(correct / images), verdict);
}

QString temperatureText(double temperature)
{
    const QString number = words::decimal(temperature, 'f', 2);
    if (std::abs(temperature - 1) <= noticeableGap)
        return EvaluationWordsText::tr("Temperature %1: its probabilities stay almost as they are.").arg(number);
    return temperature > 1
        ? EvaluationWordsText::tr("Temperature %1: its scores are divided by it, so that it claims less. No answer changes.")
              .arg(number)
        : EvaluationWordsText::tr("Temperature %1: its scores are divided by it, so that it claims more. No answer changes.")
              .arg(number);
}

Coverage coverage(const Evaluation& evaluation, double threshold)
{
    Coverage coverage{.images = static_cast<qint64>(evaluation.images.size())};
    for (const EvaluatedImage& image : evaluation.images) {
        if (image.confidence < threshold)
            continue;
        ++coverage.answered;
        coverage.correct += image.truth == image.predicted;
    }
    return coverage;
}

QString coverageText(const Coverage& coverage, double threshold)
{
    if (coverage.answered == 0)
        return EvaluationWordsText::tr("It is never %1 sure: it would answer nothing.").arg(words::percent(threshold, 0));
    const auto interval = wilsonInterval(coverage.correct, coverage.answered);
    return EvaluationWordsText::tr(
               "Answering only where it is at least %1 sure, it answers %2 of %3 (%4) and is right in %5 of them "
               "(95 % interval %6 to %7).")
        .arg(words::percent(threshold, 0), words::count(coverage.answered), words::imagesText(coverage.images),
             words::percent(share(coverage.answered, coverage.images)), words::percent(share(coverage.correct, coverage.answered)),
             words::percent(interval[0]), words::percent(interval[1]));
}

QString pValueText(double p)
{
    return p < 0.001 ? EvaluationWordsText::tr("p < 0.001")
                     : EvaluationWordsText::tr("p = %1").arg(words::decimal(p, 'f', p < 0.1 ? 3 : 2));
}

QString verdictText(const McNemar& counts)
{
    if (counts.onlyFirst + counts.onlySecond == 0)
        return EvaluationWordsText::tr("Both are right on the same images.");
    const double p = counts.pValue();
    return p < chance ? EvaluationWordsText::tr("The difference is larger than chance would give (%1).").arg(pValueText(p))
                      : EvaluationWordsText::tr("The difference may be chance (%1).").arg(pValueText(p));
}

QString pointsText(double difference)
{
    const QString number = words::decimal(std::abs(difference) * 100, 'f', 1);
    if (number == QLatin1String("0.0"))
        return number;
    return (difference < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

QString differenceText(const McNemar& counts)
{
    const auto images = static_cast<double>(std::max<qint64>(1, counts.images()));
    const QString first = words::percent(static_cast<double>(counts.bothRight + counts.onlyFirst) / images);
    const QString second = words::percent(static_cast<double>(counts.bothRight + counts.onlySecond) / images);
    const auto interval = counts.differenceInterval();
    return EvaluationWordsText::tr("This run is right in %1, the other in %2: %3 points (95 % interval %4 to %5).")
        .arg(first, second, pointsText(counts.difference()), pointsText(interval[0]), pointsText(interval[1]));
}

}  // namespace leafbench::ui
