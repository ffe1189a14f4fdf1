#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/RefusedImage.h"

#include <QString>

#include <vector>

namespace leafbench {

/// The metrics of one epoch. Losses are means over images (natural log), accuracies 0 .. 1, times in seconds.
struct EpochRecord {
    int epoch = 0;  ///< 1-based
    double trainLoss = 0;
    double trainAccuracy = 0;
    double validLoss = 0;  ///< without label smoothing
    double validAccuracy = 0;
    double learningRate = 0;    ///< in the epoch's last step
    double elapsedSeconds = 0;  ///< training and validation
    double trainSeconds = 0;
    double imagesPerSecond = 0;  ///< training images over trainSeconds
    double waitShare = 0;        ///< share of trainSeconds spent waiting for data, 0 .. 1
    bool best = false;           ///< highest validAccuracy so far
};

/// In the order of the columns of epochs.csv.
void fields(EpochRecord& record, auto&& visit)
{
    visit("epoch", record.epoch);
    visit("train_loss", record.trainLoss);
    visit("train_accuracy", record.trainAccuracy);
    visit("valid_loss", record.validLoss);
    visit("valid_accuracy", record.validAccuracy);
    visit("learning_rate", record.learningRate);
    visit("elapsed_s", record.elapsedSeconds);
    visit("train_s", record.trainSeconds);
    visit("images_per_s", record.imagesPerSecond);
    visit("wait_share", record.waitShare);
    visit("best", record.best);
}

/// A step of training, for live plots.
struct StepRecord {
    int epoch = 0;        ///< 1-based
    double position = 0;  ///< in epochs: 0.5 is half way through the first
    double loss = 0;
    double learningRate = 0;
};

void fields(StepRecord& step, auto&& visit)
{
    visit("epoch", step.epoch);
    visit("position", step.position);
    visit("loss", step.loss);
    visit("rate", step.learningRate);
}

/// Observes a training. Called on the training thread, in order; must not block for long.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    virtual void onStep(const StepRecord&) {}
    virtual void onEpoch(const EpochRecord&) {}
    virtual void onRefused(const RefusedImage&) {}
    /// Called after each epoch's record; true ends the training, with its state stored.
    virtual bool wantsStop() const { return false; }
};

}  // namespace leafbench
