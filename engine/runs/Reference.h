#pragma once

#include "engine/evaluation/Calibration.h"
#include "engine/imaging/PictureHash.h"
#include "engine/runs/RunStore.h"

#include <memory>
#include <span>

namespace leafbench {

/// One training picture that answers are held against.
struct ReferenceImage {
    QString path;        ///< relative to Reference::datasetRoot
    int classIndex = 0;
    PictureHash hash;
    int featureRow = -1; ///< into Reference::features; -1: only its hash is kept
};

/// What makes a run's answers honest, learned from its own training and validation images once its training is over:
/// how sure it may be, what it has seen, and what is like that. Immutable; share it by ReferencePtr between threads.
struct Reference {
    static constexpr int width = 512;
    static constexpr int neighbours = 10;
    static constexpr int rowsPerClass = 512;  ///< features are kept of at most so many training images a class, spread evenly

    QString datasetRoot;
    TemperatureFit temperature;  ///< of the validation images

    /// A picture is unlike the training images when the distance to its 10th nearest neighbour among them is above this
    /// (Sun et al. 2022, arXiv:2204.06507): Euclidean distance of features of unit length, 0 .. 2.
    double threshold = 2;
    double falseAlarmRate = 0;   ///< share of the validation images that the threshold turns away, 0 .. 1
    qint64 validImages = 0;

    std::vector<ReferenceImage> images;  ///< every training image that could be read, in the index's order
    std::vector<float> features;         ///< rows x width, of unit length
    std::vector<quint32> imageOfRow;     ///< into images

    /// Distance to the neighbours-th nearest row, and the nearest rows, nearest first. query: width numbers, of any length.
    struct Near {
        double distance = 0;
        std::vector<std::pair<quint32, double>> images;  ///< into images; distance
    };
    Near nearest(std::span<const float> query) const;
};
using ReferencePtr = std::shared_ptr<const Reference>;

/// Reads reference.safetensors and reference.json of the run; null when they are missing, damaged or made of another best
/// checkpoint (told by its numbers, not by the files' times).
ReferencePtr storedReference(const Run& run);

/// The stored one, else makes it: one forward pass over validation images and kept training images (phase "reference") and their hashes
/// (phase "examine"; facts are kept in the run's parent folder, see audit/DatasetFacts.h), then stores it in the run. A run
/// folder that cannot be written does no harm. Cancel: within one batch.
/// Errors: those of openRun(), scanDataset(), loadSplit(), openClassifier(); ClassesDiffer; EmptySubset (subject: "train" or
/// "valid": none of its images can be read).
Outcome<ReferencePtr> prepareReference(const QString& runPath, const JobContext& context);

}  // namespace leafbench
