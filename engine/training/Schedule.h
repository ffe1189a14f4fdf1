#pragma once

#include "engine/training/Recipe.h"

namespace leafbench {

/// The learning rate of a step, as in torch.optim.lr_scheduler. Step: StepLR(step_size, gamma), by epoch. OneCycle:
/// OneCycleLR(max_lr, total_steps, pct_start 0.3, anneal "cos", div_factor 25, final_div_factor 1e4), by step, with constant
/// momentum. step: 0-based over the whole training; stepsPerEpoch >= 1.
double learningRateAt(const Recipe& recipe, qint64 step, qint64 stepsPerEpoch);

}  // namespace leafbench
