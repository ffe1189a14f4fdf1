#pragma once

#include "engine/backend/Backend.h"
#include "engine/runs/RunStore.h"

#include <memory>

namespace leafbench {

struct ClassProbability {
    QString className;
    double probability = 0;  ///< 0 .. 1
};

struct Classification {
    QString image;  ///< path or a name for it
    std::vector<ClassProbability> top;  ///< highest first, at most five
    double elapsedMs = 0;  ///< decode, resize and network
    int width = 0;  ///< of the picture as it was decoded (a large JPEG is decoded smaller)
    int height = 0;
};

/// The network of a run's best checkpoint. Errors: RunUnfinished (no checkpoint), BadFile, WeightsMismatch, BackendMissing.
Outcome<std::shared_ptr<Classifier>> openClassifier(const Run& run);

/// A run's best checkpoint, loaded once, answering about single pictures. One thread at a time.
class RunClassifier {
public:
    /// Errors: NotARun, RunUnfinished, BadFile, WeightsMismatch, BackendMissing.
    static Outcome<std::shared_ptr<RunClassifier>> open(const QString& runPath);

    /// Errors: those of readImage.
    Outcome<Classification> classifyFile(const QString& path);
    /// For pasted pictures: encoded bytes (JPEG, PNG, BMP, WebP).
    Outcome<Classification> classifyBytes(const QByteArray& bytes, const QString& name);

    const Run& run() const { return m_run; }

private:
    Outcome<Classification> answer(const Outcome<RgbImage>& image, const QString& name, double decodeMs);
    RunClassifier(Run run, std::shared_ptr<Classifier> classifier);
    Run m_run;
    std::shared_ptr<Classifier> m_classifier;
};

}  // namespace leafbench
