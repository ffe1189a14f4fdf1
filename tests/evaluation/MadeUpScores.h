#pragma once

#include "engine/common/Seed.h"
#include "engine/evaluation/LogitTable.h"

namespace leafbench::testing {

/// Logits of random images; the higher `skill`, the likelier the truth. Neither calibrated nor all right.
inline LogitTable randomScores(Random& random, int classes, int images, double skill)
{
    LogitTable scores;
    scores.classes = classes;
    for (int image = 0; image < images; ++image) {
        const int truth = static_cast<int>(random.below(static_cast<std::uint64_t>(classes)));
        scores.truths.push_back(truth);
        for (int other = 0; other < classes; ++other)
            scores.logits.push_back(static_cast<float>(random.uniform(-4, 4) + (other == truth ? skill : 0)));
    }
    return scores;
}

}  // namespace leafbench::testing
