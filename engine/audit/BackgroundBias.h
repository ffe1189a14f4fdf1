#pragma once

#include "engine/audit/DatasetFacts.h"

#include <array>

namespace leafbench {

struct BiasOptions {
    int trees = 100;
    quint64 seed = 42;
};

/// How well the background alone predicts the class. Leaves do not grow on grey cardboard: what a classifier can get from
/// these few pixels says nothing about diseases.
struct BackgroundBias {
    double accuracy = 0;              ///< of images that the forest did not learn from, 0 .. 1
    std::array<double, 2> interval{}; ///< 95 % Wilson
    double chance = 0;                ///< accuracy of always naming the most frequent class
    qint64 trainImages = 0;
    qint64 testImages = 0;
    std::vector<double> recall;       ///< a class; -1 where it has no test image
    double elapsedSeconds = 0;

    static constexpr double published = 0.490;  ///< of the same eight pixels on PlantVillage (Noyan 2022, arXiv:2206.04374)
};

/// A random forest (OpenCV RTrees) on ImageFacts::background, trained on four fifths of the sound, labelled images of each
/// class, asked about the rest; the split keeps identical and same-looking pictures on one side. Deterministic.
/// Progress: phase "bias". Errors: TooFewImages.
Outcome<BackgroundBias> measureBackgroundBias(const DatasetFacts& facts, const BiasOptions& options = {},
                                              const JobContext& context = {});

}  // namespace leafbench
