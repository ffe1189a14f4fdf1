#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/preprocessing/ChannelStatistics.h"

#include <QString>

#include <vector>

namespace leafbench {

/// One epoch's numbers. Losses are means over images (natural log), accuracies 0 .. 1, times in seconds.
struct EpochRecord {
    int epoch = 0;  ///< 1-based
    double trainLoss = 0;
    double trainAccuracy = 0;
    double validLoss = 0;  ///< without label smoothing
    double validAccuracy = 0;
    double learningRate = 0;  ///< of the epoch's last step
    double elapsedSeconds = 0;  ///< training and validation
    double trainSeconds = 0;
    double imagesPerSecond = 0;  ///< training images over trainSeconds
    double waitShare = 0;  ///< 0 .. 1 of trainSeconds that the trainer waited for data
    bool best = false;  ///< highest validAccuracy so far
};

/// A step of training, for live plots.
struct StepRecord {
    int epoch = 0;      ///< 1-based
    double position = 0;  ///< in epochs: 0.5 is half way through the first
    double loss = 0;
    double learningRate = 0;
};

/// Watches a training. Called from the training thread, in order; must not block for long.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    virtual void onStep(const StepRecord&) {}
    virtual void onEpoch(const EpochRecord&) {}
    virtual void onRefused(const RefusedImage&) {}
    /// Asked after each epoch, once its record is told: true ends the training there, with its state stored.
    virtual bool wantsStop() const { return false; }
};

}  // namespace leafbench
