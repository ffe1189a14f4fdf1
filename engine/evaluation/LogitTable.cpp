#include "engine/evaluation/LogitTable.h"

#include "engine/statistics/Intervals.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace leafbench {

std::vector<float> softmax(std::span<const float> logits, double temperature)
{
    std::vector<float> out(logits.size());
    if (logits.empty())
        return out;
    const double highest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp((logit - highest) / temperature);
    for (std::size_t i = 0; i < logits.size(); ++i)
        out[i] = static_cast<float>(std::exp((logits[i] - highest) / temperature) / sum);
    return out;
}

int argmax(std::span<const float> logits)
{
    return static_cast<int>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

/// How many classes have a higher score than the true one.
static std::ptrdiff_t rankOfTruth(std::span<const float> logits, std::size_t truth)
{
    const float own = logits[truth];
    const auto before = logits.first(truth), after = logits.subspan(truth + 1);
    return std::count_if(before.begin(), before.end(), [own](float other) { return other >= own; })
        + std::count_if(after.begin(), after.end(), [own](float other) { return other > own; });
}

double topAccuracy(const LogitTable& scores, int k)
{
    qint64 hits = 0;
    for (std::size_t image = 0; image < scores.images(); ++image)
        hits += rankOfTruth(scores.row(image), static_cast<std::size_t>(scores.truths[image])) < k;
    return share(hits, static_cast<qint64>(scores.images()));
}

}  // namespace leafbench
