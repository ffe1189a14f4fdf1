#include "engine/evaluation/ScoreTable.h"

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

}  // namespace leafbench
