#pragma once

#include "engine/evaluation/ClassOrder.h"
#include "engine/evaluation/McNemar.h"
#include "engine/runs/evaluation/EvaluateRun.h"

#include <QString>

namespace leafbench::ui {

/// "Corn (maize) · Northern Leaf Blight is taken for Corn (maize) · Common rust in 5 of 32 (16 %); the other way round 4."
QString pairText(const ConfusedPair& pair, const Evaluation& evaluation);

/// "When it says 80 % to 87 %, it is right 79.1 % of the time (71.0 % to 85.5 %; 132 images)": for a bin with images.
QString binText(const ReliabilityBin& bin);
/// "When it says 90 %, it is right 84 % of the time", for the bin with the largest share of the error; empty without images.
QString worstBinText(const Reliability& reliability);
/// Overall confidence and accuracy, with a verdict; empty without images.
QString claimText(const Reliability& reliability);
/// The effect of the temperature.
QString temperatureText(double temperature);

/// Coverage and accuracy at a confidence threshold.
struct Coverage {
    qint64 images = 0;  ///< all
    qint64 answered = 0;
    qint64 correct = 0;  ///< of the answered
};
Coverage coverage(const Evaluation& evaluation, double threshold);
QString coverageText(const Coverage& coverage, double threshold);

/// "p = 0.013", "p < 0.001".
QString pValueText(double p);
/// Whether the difference is significant, with the p value.
QString verdictText(const McNemar& counts);
/// "This run gets 2.1 points more right: 93.0 % and 90.9 % (95 % interval of the difference 0.4 to 3.8 points)."
QString differenceText(const McNemar& counts);
/// A difference of shares in points, signed: "+2.1", "-0.4", "0.0".
QString pointsText(double difference);

}  // namespace leafbench::ui
