#pragma once

#include "engine/evaluation/LogitTable.h"

#include <QtGlobal>

#include <array>

namespace leafbench {

/// Images whose highest probability lies in (low, high].
struct ReliabilityBin {
    double low = 0;
    double high = 0;
    qint64 images = 0;
    qint64 correct = 0;
    double confidence = 0;             ///< mean highest probability; 0 without images
    double accuracy = 0;               ///< 0 without images
    std::array<double, 2> interval{};  ///< 95 % Wilson of the accuracy
};

/// How far confidence and accuracy differ (Guo et al. 2017, arXiv:1706.04599).
struct Reliability {
    std::vector<ReliabilityBin> bins;  ///< of equal width over 0 .. 1
    double ece = 0;                    ///< expected calibration error: mean |accuracy - confidence|, weighted by images
    double mce = 0;                    ///< the largest of them
    double nll = 0;                    ///< mean negative log likelihood (natural log)
};

/// temperature > 0, bins >= 1. Without images all is 0.
Reliability reliability(const LogitTable& scores, double temperature = 1, int bins = 15);

/// The temperature with the smallest mean negative log likelihood (Guo et al. 2017, section 4.2), by Newton's method in
/// 1 / temperature (the loss is convex there), within 0.05 .. 20.
struct TemperatureFit {
    double temperature = 1;
    qint64 images = 0;
    double nllBefore = 0;  ///< at temperature 1
    double nllAfter = 0;
    double eceBefore = 0;
    double eceAfter = 0;
};

void fields(TemperatureFit& fit, auto&& visit)
{
    visit("temperature", fit.temperature);
    visit("images", fit.images);
    visit("nll", fit.nllBefore);
    visit("nll_calibrated", fit.nllAfter);
    visit("ece", fit.eceBefore);
    visit("ece_calibrated", fit.eceAfter);
}

/// Temperature 1 without images, or if no other is better. When all answers are right (no minimum), the lower bound.
TemperatureFit fitTemperature(const LogitTable& scores);

}  // namespace leafbench
