#pragma once

#include "engine/backend/Backend.h"
#include "engine/evaluation/SaliencyMap.h"
#include "engine/runs/Reference.h"

#include <memory>
#include <optional>

namespace leafbench {

struct ClassProbability {
    QString className;
    double probability = 0;  ///< 0 .. 1
};

/// A training picture that is near an answer.
struct NearLeaf {
    QString path;       ///< absolute; the file may have gone since
    QString className;
    double distance = 0;  ///< of features of unit length, 0 .. 2
};

/// "This leaf was in your training data."
struct TrainingCopy {
    QString path;            ///< absolute, of the training picture
    QString className;
    bool identical = false;  ///< the same bytes; else the same picture, perhaps turned, mirrored, resized or encoded again
};

enum class Verdict : quint8 {
    Sure,
    Unsure,   ///< no class reached sureFrom
    Unlike,   ///< unlike the training pictures: whatever the classes say, it is not to be trusted
};

struct Classification {
    static constexpr double sureFrom = 0.5;

    QString image;  ///< path or a name for it
    std::vector<ClassProbability> top;  ///< highest first, at most five
    Verdict verdict = Verdict::Sure;
    double elapsedMs = 0;  ///< decode, resize, network and what follows
    int width = 0;  ///< of the picture as it was decoded (a large JPEG is decoded smaller)
    int height = 0;

    // Only of a run with a reference (Reference.h); without one the probabilities are the network's own and nothing is Unlike.
    bool calibrated = false;
    double distance = 0;        ///< to the 10th nearest training picture, 0 .. 2
    double threshold = 2;       ///< above it: Unlike
    double falseAlarmRate = 0;  ///< share of validation pictures that the threshold turns away
    std::vector<NearLeaf> nearest;      ///< at most eight, nearest first
    std::optional<TrainingCopy> copy;
};

/// The network of a run's best checkpoint. Errors: RunUnfinished (no checkpoint), BadFile, WeightsMismatch, BackendMissing.
Outcome<std::shared_ptr<Classifier>> openClassifier(const Run& run);

/// A run's best checkpoint, loaded once, answering about single pictures. One thread at a time.
class RunClassifier {
public:
    /// With the run's stored reference where there is one; it makes none. Errors: NotARun, RunUnfinished, BadFile,
    /// WeightsMismatch, BackendMissing.
    static Outcome<std::shared_ptr<RunClassifier>> open(const QString& runPath);

    /// Null: answers are not calibrated.
    ReferencePtr reference() const { return m_reference; }
    void setReference(ReferencePtr reference);

    /// threads: LibTorch threads; 0: all cores. One beside a training, so as not to disturb it. Errors: those of readImage.
    Outcome<Classification> classifyFile(const QString& path, int threads = 0);
    /// For pasted pictures: encoded bytes (JPEG, PNG, BMP, WebP).
    Outcome<Classification> classifyBytes(const QByteArray& bytes, const QString& name, int threads = 0);

    /// Where in the picture it found what speaks for the class. Errors: those of readImage; BadValue (subject: "class").
    Outcome<SaliencyMap> saliency(const QByteArray& bytes, const QString& name, const QString& className, int threads = 0);

    const Run& run() const { return m_run; }

private:
    RunClassifier(Run run, std::shared_ptr<Classifier> classifier, ReferencePtr reference);
    Outcome<Classification> answer(const QByteArray& bytes, const QString& name, int threads);
    void judge(Classification& answer, const Scores& scores) const;
    std::optional<TrainingCopy> copyOf(const QByteArray& bytes, const RgbImage& image);
    QString trainingPath(quint32 image) const;

    Run m_run;
    std::shared_ptr<Classifier> m_classifier;
    ReferencePtr m_reference;
    std::optional<PictureIndex> m_copies;  ///< of the reference's images; made with the first answer
};

}  // namespace leafbench
