#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/SystemLimits.h"
#include "engine/training/Recipe.h"

namespace leafbench {

/// Memory of a training in addition to the program itself, bytes. A lower bound, so that a training that fits is never refused:
/// measured peaks of resident memory at 64 to 256 px are up to a third higher.
struct MemoryEstimate {
    qint64 models = 0;       ///< weights, gradients, the optimiser's state, and a checkpoint of them
    qint64 activations = 0;  ///< kept by a step for the backward pass; 0 on a GPU, which has its own memory
    qint64 batches = 0;      ///< pictures prefetched by the loader

    qint64 total() const { return models + activations + batches; }
};

/// The planned trainings.
struct TrainingNeeds {
    Recipe recipe;  ///< resolved
    CorePlan cores;
    qint64 images = 0;  ///< of the training subset, a limit for the batch size; 0: unknown
    int parallel = 1;   ///< such trainings, or ranks of one, at the same time on this machine
    bool onGpu = false;
};

/// The memory of one of them.
MemoryEstimate trainingMemory(const TrainingNeeds& needs);

/// Whether all together fit into this process's limits: memory, threads and open files.
/// Errors: TooLittleMemory, LimitTooLow.
Status checkFits(const TrainingNeeds& needs, const SystemLimits& limits = systemLimits());

}  // namespace leafbench
