#pragma once

#include "engine/dataset/demo/LeafCanvas.h"
#include "engine/imaging/RgbImage.h"

namespace leafbench::demo {

/// Paints the leaf's own colour and veins, before any marks.
void paintLeaf(Species species, LeafCanvas& leaf);

/// Lights the painted leaf, lays it with its shadow on a table and takes the picture: light, colour cast and table are
/// random, so that mean colours tell little of the class.
RgbImage photograph(Species species, LeafCanvas& leaf);

}  // namespace leafbench::demo
