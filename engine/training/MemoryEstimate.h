#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/SystemLimits.h"
#include "engine/training/Recipe.h"

namespace leafbench {

/// What a training takes beside the program itself, bytes. From below, so that what fits is never refused: measured peaks of
/// resident memory at 64 to 256 px lie up to a third above it.
struct MemoryEstimate {
    qint64 models = 0;       ///< weights, gradients, the optimiser's state, and a checkpoint of them
    qint64 activations = 0;  ///< what a step keeps of a batch on its way through the network; on a GPU none of this memory
    qint64 batches = 0;      ///< pictures that the loader has ready

    qint64 total() const { return models + activations + batches; }
};

/// What is to run.
struct TrainingNeeds {
    Recipe recipe;  ///< resolved
    CorePlan cores;
    qint64 images = 0;  ///< of the training subset: there are no larger batches; 0: not known yet
    int parallel = 1;   ///< such trainings at the same time
    bool onGpu = false;
};

/// Of one of them.
MemoryEstimate trainingMemory(const TrainingNeeds& needs);

/// Whether they fit into this process's limits all together: memory, threads and open files.
/// Errors: TooLittleMemory, LimitTooLow.
Status checkFits(const TrainingNeeds& needs, const SystemLimits& limits = systemLimits());

}  // namespace leafbench
