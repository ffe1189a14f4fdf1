#pragma once

#include "engine/training/Recipe.h"

namespace leafbench {

/// The work of a training, counted in passes: one picture of 64 x 64 px, forward and backward through the whole network. Where a
/// machine's time for one pass is known, so is its time for any recipe, by simple rules; each is good to about a third.
///
/// - A picture of another size: by its pixels.
/// - Without the backward pass (validation, a frozen backbone): forwardPass of it.
/// - Reading and decoding: readingPass a picture, whatever the size of the network's input.
/// - The last layer alone on constant features: headPass a picture; the features themselves once, a forward pass each.
constexpr double forwardPass = 0.4;
constexpr double readingPass = 0.06;
constexpr double headPass = 0.001;

double passesOfPicture(int side);  ///< forward and backward, without reading

/// Of the first so many epochs, validation included; without passesOfFeatures().
double passesOfEpochs(const Recipe& recipe, int epochs, qint64 train, qint64 valid);
inline double passesOfTraining(const Recipe& recipe, qint64 train, qint64 valid)
{
    return passesOfEpochs(recipe, recipe.epochs, train, valid);
}
/// Before the first epoch of Recipe::hasFixedFeatures(); else 0.
double passesOfFeatures(const Recipe& recipe, qint64 train, qint64 valid);

}  // namespace leafbench
