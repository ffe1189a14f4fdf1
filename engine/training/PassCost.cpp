#include "engine/training/PassCost.h"

#include "engine/training/Schedule.h"

namespace leafbench {

double passesOfPicture(int side)
{
    const double sides = side / 64.0;
    return sides * sides;
}

double passesOfEpochs(const Recipe& recipe, int epochs, qint64 train, qint64 valid)
{
    if (recipe.hasFixedFeatures())
        return static_cast<double>(epochs) * static_cast<double>(train + valid) * headPass;
    const double learning = recipe.trainable == Trainable::Head ? forwardPass : 1;
    const double judged = static_cast<double>(valid) * (passesOfPicture(recipe.inputSize) * forwardPass + readingPass);
    double passes = 0;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const double learned = passesOfPicture(inputSizeAt(recipe, epoch)) * learning + readingPass;
        passes += static_cast<double>(train) * learned + judged;
    }
    return passes;
}

double passesOfFeatures(const Recipe& recipe, qint64 train, qint64 valid)
{
    if (!recipe.hasFixedFeatures())
        return 0;
    return static_cast<double>(train + valid) * (passesOfPicture(recipe.inputSize) * forwardPass + readingPass);
}

}  // namespace leafbench
