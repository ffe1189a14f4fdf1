#include "engine/evaluation/Calibration.h"

#include "engine/statistics/Intervals.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

constexpr double lowestTemperature = 0.05;
constexpr double highestTemperature = 20;

/// Statistics of a row of logits times `inverse` (1 / temperature). In double: softmax() rounds to float.
struct SoftmaxStats {
    double confidence = 0;  ///< highest probability
    double loss = 0;        ///< negative log likelihood of the truth
    double mean = 0;        ///< of the logits, by their probabilities
    double variance = 0;    ///< likewise
};

SoftmaxStats claim(std::span<const float> logits, int truth, double inverse)
{
    // Relative to the highest logit, nothing overflows and the variance stays precise.
    const double highest = *std::max_element(logits.begin(), logits.end());
    double sum = 0, first = 0, second = 0;
    for (const float logit : logits) {
        const double below = logit - highest;
        const double weight = std::exp(inverse * below);
        sum += weight;
        first += weight * below;
        second += weight * below * below;
    }
    const double mean = first / sum;
    const double own = logits[static_cast<std::size_t>(truth)] - highest;
    return {1 / sum, std::log(sum) - inverse * own, mean + highest, std::max(0.0, second / sum - mean * mean)};
}

/// Mean loss over all images and its first two derivatives by 1 / temperature.
struct Loss {
    double value = 0;
    double slope = 0;
    double curvature = 0;  ///< never below 0: the loss is convex
};

Loss lossAt(const LogitTable& scores, double inverse)
{
    Loss total;
    for (std::size_t image = 0; image < scores.images(); ++image) {
        const auto logits = scores.row(image);
        const int truth = scores.truths[image];
        const SoftmaxStats one = claim(logits, truth, inverse);
        total.value += one.loss;
        total.slope += one.mean - logits[static_cast<std::size_t>(truth)];
        total.curvature += one.variance;
    }
    const auto images = static_cast<double>(std::max<std::size_t>(1, scores.images()));
    return {total.value / images, total.slope / images, total.curvature / images};
}

/// The zero of the loss's slope, by Newton's method with bisection where a step would leave the bracket; the end of the range
/// if there is none.
double bestInverse(const LogitTable& scores)
{
    double low = 1 / highestTemperature, high = 1 / lowestTemperature;
    if (lossAt(scores, high).slope <= 0)
        return high;
    if (lossAt(scores, low).slope >= 0)
        return low;
    double inverse = 1;
    for (int step = 0; step < 100; ++step) {
        const Loss here = lossAt(scores, inverse);
        (here.slope < 0 ? low : high) = inverse;
        double next = inverse - here.slope / here.curvature;
        if (!(next > low && next < high))
            next = (low + high) / 2;
        const bool settled = std::abs(next - inverse) <= 1e-12 * inverse;
        inverse = next;
        if (settled)
            break;
    }
    return inverse;
}

void finish(ReliabilityBin& bin)
{
    bin.interval = wilsonInterval(bin.correct, bin.images);
    if (bin.images == 0)
        return;
    bin.confidence /= static_cast<double>(bin.images);
    bin.accuracy = static_cast<double>(bin.correct) / static_cast<double>(bin.images);
}

}  // namespace

Reliability reliability(const LogitTable& scores, double temperature, int bins)
{
    Q_ASSERT(temperature > 0 && bins >= 1);
    Reliability result;
    for (int bin = 0; bin < bins; ++bin)
        result.bins.push_back({.low = static_cast<double>(bin) / bins, .high = static_cast<double>(bin + 1) / bins});
    for (std::size_t image = 0; image < scores.images(); ++image) {
        const SoftmaxStats one = claim(scores.row(image), scores.truths[image], 1 / temperature);
        const auto within = [](const ReliabilityBin& bin, double confidence) { return bin.high < confidence; };
        const auto bin = std::lower_bound(result.bins.begin(), result.bins.end() - 1, one.confidence, within);
        ++bin->images;
        bin->correct += argmax(scores.row(image)) == scores.truths[image];
        bin->confidence += one.confidence;
        result.nll += one.loss;
    }
    const auto images = static_cast<double>(std::max<std::size_t>(1, scores.images()));
    result.nll /= images;
    for (ReliabilityBin& bin : result.bins) {
        finish(bin);
        const double gap = std::abs(bin.accuracy - bin.confidence);
        result.ece += gap * static_cast<double>(bin.images) / images;
        result.mce = std::max(result.mce, gap);
    }
    return result;
}

TemperatureFit fitTemperature(const LogitTable& scores)
{
    const Reliability before = reliability(scores);
    TemperatureFit fit{.images = static_cast<qint64>(scores.images()),
                       .nllBefore = before.nll,
                       .nllAfter = before.nll,
                       .eceBefore = before.ece,
                       .eceAfter = before.ece};
    if (scores.images() == 0)
        return fit;
    const double temperature = 1 / bestInverse(scores);
    const Reliability after = reliability(scores, temperature);
    if (after.nll < before.nll) {
        fit.temperature = temperature;
        fit.nllAfter = after.nll;
        fit.eceAfter = after.ece;
    }
    return fit;
}

}  // namespace leafbench
