#pragma once

#include "engine/runs/training/TrainRun.h"
#include "tests/testing/SmallDataset.h"

namespace leafbench::testing {

/// Two epochs at 32 px over writeSmallDataset()'s pictures.
inline Recipe smallRecipe(const QString& data)
{
    Recipe recipe;
    recipe.data = data;
    recipe.inputSize = 32;
    recipe.batchSize = 8;
    recipe.epochs = 2;
    recipe.workers = 1;
    recipe.learningRate = 0.02;
    return recipe;
}

/// As smallRecipe(), but each picture passes the network once and the last layer alone is trained: all files of a run in a part of
/// the time.
inline Recipe quickRecipe(const QString& data)
{
    Recipe recipe = smallRecipe(data);
    recipe.trainable = Trainable::Head;
    recipe.batchNorm = BatchNorm::Frozen;
    recipe.augment = {};
    recipe.workers = 0;
    return recipe;
}

/// Writes folder/data and trains on it as a run of folder/runs, in some seconds: it tells most of its pictures apart.
inline Result<TrainResult> trainSmallRun(const QString& folder, int epochs = 5)
{
    const QString data = folder + QStringLiteral("/data");
    writeSmallDataset(data, {.train = 24, .valid = 10});
    Recipe recipe;
    recipe.data = data;
    recipe.inputSize = 32;
    recipe.batchSize = 16;
    recipe.epochs = epochs;
    recipe.workers = 1;
    recipe.learningRate = 0.02;
    recipe.labelSmoothing = 0;
    recipe.precision = Precision::Float32;
    recipe.augment = {};
    RunObserver silent;
    return trainRun(recipe, folder + QStringLiteral("/runs"), silent, {});
}

/// Cancels in the middle of an epoch, at a given step of the whole training.
class CancelAt : public RunObserver {
public:
    CancelAt(CancellationToken token, int step) : m_token(token), m_left(step) {}
    void onRunStart(const RunStart& start) override { path = start.run.path; }
    void onStep(const StepRecord&) override
    {
        if (--m_left == 0)
            m_token.cancel();
    }
    QString path;  ///< of the run

private:
    CancellationToken m_token;
    int m_left;
};

}  // namespace leafbench::testing
