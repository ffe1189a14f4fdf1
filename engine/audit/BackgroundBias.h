#pragma once

#include "engine/audit/SourceLeaves.h"

#include <array>

namespace leafbench {

struct BiasOptions {
    int trees = 100;  ///< rounded up to a multiple of 5
    quint64 seed = 42;

    /// Larger training and test sets are subsampled evenly: 20,000 images take some seconds, and more would not change the result.
    static constexpr std::size_t mostImages = 20'000;
};

/// How well the background alone predicts the class. A high accuracy means that a classifier can score without looking at
/// the disease.
struct BackgroundBias {
    double accuracy = 0;               ///< on held-out images, 0 .. 1
    std::array<double, 2> interval{};  ///< 95 % Wilson
    double chance = 0;                 ///< accuracy of always predicting the most frequent test class
    qint64 trainImages = 0;
    qint64 testImages = 0;
    std::vector<double> recall;  ///< by class; -1 without test images
    double elapsedSeconds = 0;

    static constexpr double published = 0.490;  ///< of the same eight pixels on PlantVillage (Noyan 2022, arXiv:2206.04374)
};

/// A random forest (OpenCV RTrees) on ImageFacts::background, trained on four fifths of the readable, labelled images of each
/// class and tested on the rest; where there is a labelled test/, it is the rest. All images of one of the `leaves` are on one side
/// (makeLeafCleanSplit). Deterministic on any number of cores. Progress: phase "bias". Errors: TooFewImages.
Result<BackgroundBias> measureBackgroundBias(const DatasetFacts& facts, const SourceLeaves& leaves, const BiasOptions& options = {},
                                             const JobContext& context = {});

}  // namespace leafbench
