#include "engine/runs/answers/Classification.h"

#include <algorithm>

namespace leafbench {

std::span<const ClassProbability> candidates(const Classification& answer)
{
    constexpr double enoughOfTwo = 0.9;    // a third one is hardly worth a look
    constexpr double enoughOfThree = 0.5;  // below, the truth is likelier to be none of them
    const std::span<const ClassProbability> top(answer.top);
    const auto share = [&](std::size_t count) {
        double sum = 0;
        for (const ClassProbability& one : top.first(std::min(count, top.size())))
            sum += one.probability;
        return sum;
    };
    const std::size_t named = answer.verdict == Verdict::OutOfDistribution ? 0
        : answer.verdict == Verdict::Sure                                  ? 1
        : share(2) >= enoughOfTwo                                          ? 2
        : share(3) >= enoughOfThree                                        ? 3
                                                                           : 0;
    return top.first(std::min(named, top.size()));
}

}  // namespace leafbench
