#pragma once

#include "engine/backend/Backend.h"
#include "engine/evaluation/SaliencyMap.h"
#include "engine/imaging/hash/PictureIndex.h"
#include "engine/runs/answers/Classification.h"
#include "engine/runs/answers/FeatureBank.h"

#include <memory>
#include <optional>

namespace leafbench {

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
