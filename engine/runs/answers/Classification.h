#pragma once

#include "engine/common/EnumWords.h"
#include "engine/evaluation/ConfidenceThreshold.h"
#include "engine/imaging/segment/PictureFlaw.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace leafbench {

struct ClassProbability {
    QString className;
    double probability = 0;  ///< 0 .. 1
};

/// A training picture near the classified one.
struct NeighborLeaf {
    QString path;  ///< absolute; the file may be gone. Of the starter model relative: it ships without its pictures
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
    Sure,               ///< the most likely class reaches the confidence threshold
    Unsure,             ///< none does, or none can: see candidates()
    OutOfDistribution,  ///< unlike the training pictures, or showsNothing(): ignore the classes
};
constexpr const char* unusualWord(Verdict verdict) { return verdict == Verdict::OutOfDistribution ? "unlike" : nullptr; }

struct Classification {
    QString image;                      ///< path or a name for it
    std::vector<ClassProbability> top;  ///< highest first, at most five
    Verdict verdict = Verdict::Unsure;
    double elapsedMs = 0;  ///< decode, resize, network and everything after
    int width = 0;         ///< as decoded (a large JPEG is decoded smaller)
    int height = 0;
    PictureFlaw flaw = PictureFlaw::None;  ///< with one nothing is sure

    // Only with a feature bank (FeatureBank.h); without one the probabilities are uncalibrated and everything is Unsure.
    bool calibrated = false;
    std::optional<ConfidenceThreshold> confidenceThreshold;
    double distance = 0;                ///< to the 10th nearest training picture, 0 .. 2
    double threshold = 2;               ///< above it: OutOfDistribution
    double layer3 = 0;                  ///< FeatureBank::Unlikeness::layer3
    double layer3Threshold = 0;         ///< above it: OutOfDistribution; 0: none
    double falsePositiveRate = 0;       ///< share of validation pictures above one of the thresholds
    std::vector<NeighborLeaf> nearest;  ///< at most eight, nearest first
    std::optional<TrainingCopy> copy;
};

/// The classes that an answer names: the one that it is sure of; the two or three that an unsure one is between; none if the
/// picture is unlike the training pictures, or if it is as likely none of the first three.
std::span<const ClassProbability> candidates(const Classification& answer);

}  // namespace leafbench
