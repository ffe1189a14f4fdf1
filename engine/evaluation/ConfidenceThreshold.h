#pragma once

#include "engine/evaluation/LogitTable.h"

#include <QtGlobal>

namespace leafbench {

/// From which probability on an answer may be called sure.
struct ConfidenceThreshold {
    static constexpr double precision = 0.98;  ///< at least this share of the answers called sure is right

    double confidence = 1;  ///< of the most likely class; meaningless without images
    qint64 images = 0;      ///< validation images whose answer reaches it; 0: no answer is sure
    qint64 correct = 0;     ///< of them

    bool accepts(double probability) const { return images > 0 && probability >= confidence; }
};

void fields(ConfidenceThreshold& threshold, auto&& visit)
{
    visit("confidence", threshold.confidence);
    visit("images", threshold.images);
    visit("correct", threshold.correct);
}

/// The lowest threshold above which the share of right answers is at least `precision`. The share is the lower end of its 95 %
/// Wilson interval, not the plain one: the threshold is chosen on the images that it is judged by, and a plain share of 98 % would
/// hold for new photographs only every other time. So it takes 189 images without a mistake at least; with fewer nothing is sure.
/// scores: of validation images. temperature > 0.
ConfidenceThreshold fitConfidenceThreshold(const LogitTable& scores, double temperature);

}  // namespace leafbench
