#pragma once

#include "engine/training/Recipe.h"

namespace leafbench {

/// The learning rate of a step, as in torch.optim.lr_scheduler. Step: StepLR(step_size, gamma), by epoch. OneCycle:
/// OneCycleLR(max_lr, total_steps, pct_start, anneal_strategy, div_factor 25, final_div_factor 1e4), by step, with constant
/// momentum. step: 0-based over the whole training; stepsPerEpoch >= 1.
double learningRateAt(const Recipe& recipe, qint64 step, qint64 stepsPerEpoch);

/// Pixels a side of the training pictures in an epoch (0-based): they grow from start_size to input_size in stages of equal length,
/// 32 pixels apart (progressive resizing; Tan and Le, EfficientNetV2, 2021). With start weights, and with fewer epochs than stages,
/// they have input_size throughout, as validation pictures always do.
int inputSizeAt(const Recipe& recipe, int epoch);

}  // namespace leafbench
