#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"
#include "engine/evaluation/Calibration.h"
#include "engine/evaluation/ConfidenceThreshold.h"
#include "engine/evaluation/FeatureGaussian.h"
#include "engine/imaging/hash/PictureIndex.h"
#include "engine/runs/store/RunStore.h"

#include <memory>
#include <optional>
#include <span>

namespace leafbench {

/// One training picture in the bank.
struct ReferenceImage {
    QString path;  ///< relative to FeatureBank::datasetRoot
    int classIndex = 0;
    PictureHash hash;
    int featureRow = -1;  ///< into FeatureBank::features; -1: only its hash is stored
};

/// Calibrates a run's answers and detects unfamiliar pictures. Built from the run's training and validation images after
/// training. Immutable; share it by FeatureBankPtr between threads.
struct FeatureBank {
    static constexpr int width = 512;
    static constexpr int neighbours = 10;
    static constexpr int rowsPerClass = 512;  ///< features are stored for at most this many training images a class, evenly spaced

    QString datasetRoot;
    TemperatureFit temperature;                              ///< fitted on the validation images
    std::optional<ConfidenceThreshold> confidenceThreshold;  ///< likewise, at that temperature; none: an older version stored it

    /// A picture is out of distribution if the distance to its 10th nearest neighbour is above this (Sun et al. 2022,
    /// arXiv:2204.06507): Euclidean distance of unit-length features, 0 .. 2. That sees leaves that it does not know.
    double threshold = 2;
    /// So it is if its Scores::layer3 are farther than this from those of the training images. That sees what is no leaf, or from
    /// another camera. Not fitted: an older version stored the bank.
    FeatureGaussian layer3;
    double layer3Threshold = 0;
    double falsePositiveRate = 0;  ///< share of the validation images above one of the thresholds, 0 .. 1
    qint64 validImages = 0;

    std::vector<ReferenceImage> images;  ///< every readable training image, in the index's order
    std::vector<float> features;         ///< rows x width, unit length
    std::vector<quint32> imageOfRow;     ///< into images

    SplitDifference difference;  ///< what the dataset has lost and gained since the training; not stored

    /// Distance to the 10th nearest row, and the nearest rows, nearest first. query: `width` numbers of any length.
    struct Neighbors {
        double distance = 0;
        std::vector<std::pair<quint32, double>> images;  ///< into images; distance
    };
    Neighbors nearest(std::span<const float> query) const;
    /// To find copies of its images, by their numbers in `images`.
    PictureIndex pictureIndex() const;

    /// How unlike the training images a picture is.
    struct Unlikeness {
        double distance = 0;  ///< to the 10th nearest neighbour
        double layer3 = 0;    ///< FeatureGaussian::distance(); 0: not fitted
    };
    bool isOutOfDistribution(const Unlikeness& unlike) const
    {
        return unlike.distance > threshold || (layer3.isFitted() && unlike.layer3 > layer3Threshold);
    }
};

/// Of reference.json; the arrays are tensors.
void fields(FeatureBank& bank, auto&& visit)
{
    visit("dataset", bank.datasetRoot);
    visit("temperature", bank.temperature);
    visit("confidence_threshold", bank.confidenceThreshold);
    visit("threshold", bank.threshold);
    visit("layer3_threshold", bank.layer3Threshold);
    visit("false_alarm_rate", bank.falsePositiveRate);
    visit("valid_images", bank.validImages);
}
using FeatureBankPtr = std::shared_ptr<const FeatureBank>;

/// False for null, and for a bank that prepareFeatureBank() would build anew.
inline bool isComplete(const FeatureBankPtr& bank) { return bank && bank->confidenceThreshold && bank->layer3.isFitted(); }

/// Reads reference.safetensors and reference.json of the run. Null if they are missing, damaged or from another best
/// checkpoint (compared by content, not by file times).
FeatureBankPtr loadFeatureBank(const Run& run);

/// The stored bank, if isComplete(). Else builds it: one forward pass over validation images and sampled training images (phase
/// "reference"), their hashes (phase "examine"; facts are cached in the run's parent folder, see audit/DatasetFacts.h). Then
/// stores it in the run; a read-only run folder is no error. data: the dataset's current folder; empty: the recorded one.
/// Cancel: within one batch. Errors: those of openRunPictures(); DatasetGone; EmptySubset (subject: "train" or
/// "valid": none of its images is readable).
Result<FeatureBankPtr> prepareFeatureBank(const QString& runPath, const JobContext& context, const QString& data = {});

}  // namespace leafbench
