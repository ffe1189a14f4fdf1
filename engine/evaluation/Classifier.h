#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/RefusedImage.h"
#include "engine/evaluation/SaliencyMap.h"
#include "engine/imaging/RgbImage.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/training/Recipe.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace leafbench {

struct ModelOptions {
    int classes = 38;
    int inputSize = 64;
    Precision precision = Precision::Float32;
    Normalisation normalisation;
    QString source{};  ///< the file of the weights, for errors
};

/// A network's output for one picture, and what two of its layers say of it.
struct Scores {
    static constexpr int layer3Width = 256;
    std::vector<float> logits;    ///< one a class
    std::vector<float> features;  ///< of the last layer: FeatureTable::width numbers
    std::vector<float> layer3;    ///< of the one before, averaged over all places: layer3Width numbers
};

/// The output for one image.
struct Prediction {
    quint32 image = 0;  ///< index into DatasetIndex::images
    Scores scores;
};

/// A trained network for inference. One thread at a time. threads: LibTorch's; 0: as many as pay off. Errors of classify() and
/// predict(): BadFile, if the network's output is not finite; all that is reckoned from it, such as an order, would be wrong.
class Classifier {
public:
    virtual ~Classifier() = default;
    virtual Result<Scores> classify(const RgbImage& image, int threads = 0) = 0;
    /// Grad-CAM of a class, on the deepest layer whose map has at least 7 cells a side at the network's input size (the last one
    /// from 193 px on; at 64 px the second of four; if none, the first). classIndex in 0 .. classes-1.
    virtual Result<SaliencyMap> saliency(const RgbImage& image, int classIndex, int threads = 0) = 0;
    /// Predictions in the order of `images`; refused ones are skipped and listed. `phase` names the progress.
    virtual Result<std::vector<Prediction>> predict(DatasetPtr index, std::span<const quint32> images, int workers,
                                                    std::vector<RefusedImage>& refused, const QString& phase,
                                                    const JobContext& context)
        = 0;
};

}  // namespace leafbench
