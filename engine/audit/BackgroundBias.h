#pragma once

#include "engine/audit/SourceLeaves.h"

#include <array>

namespace leafbench {

struct BiasOptions {
    int trees = 100;  ///< rounded up to a multiple of 5
    quint64 seed = 42;

    /// More images than this, to learn from or to ask about, are thinned evenly: 20,000 take some seconds, and more take more
    /// without another answer worth the wait.
    static constexpr std::size_t mostImages = 20'000;
};

/// How well the background alone predicts the class. Leaves do not grow on grey cardboard: what a classifier can get from
/// these few pixels says nothing about diseases.
struct BackgroundBias {
    double accuracy = 0;              ///< of images that the forest did not learn from, 0 .. 1
    std::array<double, 2> interval{}; ///< 95 % Wilson
    double chance = 0;                ///< accuracy of always naming the most frequent class of those asked about
    qint64 trainImages = 0;
    qint64 testImages = 0;
    std::vector<double> recall;       ///< a class; -1 where it has no test image
    double elapsedSeconds = 0;

    static constexpr double published = 0.490;  ///< of the same eight pixels on PlantVillage (Noyan 2022, arXiv:2206.04374)
};

/// A random forest (OpenCV RTrees) on ImageFacts::background, trained on four fifths of the sound, labelled images of each
/// class, asked about the rest; all images of one of the `leaves` are on one side (makeLeafCleanSplit). Deterministic, on any
/// number of cores.
/// Progress: phase "bias". Errors: TooFewImages.
Outcome<BackgroundBias> measureBackgroundBias(const DatasetFacts& facts, const SourceLeaves& leaves,
                                              const BiasOptions& options = {}, const JobContext& context = {});

}  // namespace leafbench
