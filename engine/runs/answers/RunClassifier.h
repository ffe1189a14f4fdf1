#pragma once

#include "engine/backend/Backend.h"
#include "engine/evaluation/SaliencyMap.h"
#include "engine/imaging/hash/PictureIndex.h"
#include "engine/runs/answers/FeatureBank.h"

#include <memory>
#include <optional>

namespace leafbench {

struct ClassProbability {
    QString className;
    double probability = 0;  ///< 0 .. 1
};

/// A training picture near the classified one.
struct NeighborLeaf {
    QString path;  ///< absolute; the file may be gone
    QString className;
    double distance = 0;  ///< of unit-length features, 0 .. 2
};

/// "This leaf was in your training data."
struct TrainingCopy {
    QString path;  ///< absolute path of the training picture
    QString className;
    bool identical = false;  ///< same bytes; else the same picture, perhaps rotated, mirrored, resized or re-encoded
};

enum class Verdict : quint8 {
    Sure,
    Unsure,             ///< no class reaches confidenceThreshold
    OutOfDistribution,  ///< unlike the training pictures: ignore the classes
};
constexpr const char* unusualWord(Verdict verdict) { return verdict == Verdict::OutOfDistribution ? "unlike" : nullptr; }

struct Classification {
    static constexpr double confidenceThreshold = 0.5;

    QString image;                      ///< path or a name for it
    std::vector<ClassProbability> top;  ///< highest first, at most five
    Verdict verdict = Verdict::Sure;
    double elapsedMs = 0;  ///< decode, resize, network and everything after
    int width = 0;         ///< as decoded (a large JPEG is decoded smaller)
    int height = 0;

    // Only with a feature bank (FeatureBank.h); without one the probabilities are uncalibrated and nothing is OutOfDistribution.
    bool calibrated = false;
    double distance = 0;                ///< to the 10th nearest training picture, 0 .. 2
    double threshold = 2;               ///< above it: OutOfDistribution
    double falsePositiveRate = 0;       ///< share of validation pictures above the threshold
    std::vector<NeighborLeaf> nearest;  ///< at most eight, nearest first
    std::optional<TrainingCopy> copy;
};

/// The network of a run's best checkpoint. Errors: RunUnfinished (no checkpoint), BadFile, WeightsMismatch, BackendMissing.
Result<std::shared_ptr<Classifier>> openClassifier(const Run& run);

/// A run's best checkpoint, loaded once, to classify single pictures. One thread at a time.
class RunClassifier {
public:
    /// Uses the run's stored feature bank if there is one; builds none. Errors: NotARun, RunUnfinished, BadFile, WeightsMismatch,
    /// BackendMissing.
    static Result<std::shared_ptr<RunClassifier>> open(const QString& runPath);

    /// Null: answers are not calibrated.
    FeatureBankPtr featureBank() const { return m_featureBank; }
    void setFeatureBank(FeatureBankPtr featureBank);

    /// threads: LibTorch threads; 0: all cores. Use one beside a training. Errors: those of readImage().
    Result<Classification> classifyFile(const QString& path, int threads = 0);
    /// For pasted pictures: encoded bytes (decodeImage()).
    Result<Classification> classifyBytes(const QByteArray& bytes, const QString& name, int threads = 0);

    /// Grad-CAM of a class. Errors: those of readImage(); BadValue (subject: "class").
    Result<SaliencyMap> saliency(const QByteArray& bytes, const QString& name, const QString& className, int threads = 0);

    const Run& run() const { return m_run; }

private:
    RunClassifier(Run run, std::shared_ptr<Classifier> classifier, FeatureBankPtr featureBank);
    Result<Classification> answer(const QByteArray& bytes, const QString& name, int threads);
    void assess(Classification& answer, const Scores& scores) const;
    std::optional<TrainingCopy> copyOf(const QByteArray& bytes, const RgbImage& image);
    QString trainingPath(quint32 image) const;

    Run m_run;
    std::shared_ptr<Classifier> m_classifier;
    FeatureBankPtr m_featureBank;
    std::optional<PictureIndex> m_copies;  ///< of the bank's images; built for the first answer
};

}  // namespace leafbench
