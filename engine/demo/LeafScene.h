#pragma once

#include "engine/demo/LeafCanvas.h"
#include "engine/imaging/RgbImage.h"

namespace leafbench::demo {

/// Paints the leaf's base colour and veins, before lesions.
void paintLeaf(Species species, LeafCanvas& leaf);

/// Lights the painted leaf, lays it with its shadow on a table and renders the picture. Light, colour cast and table are
/// random, so that mean colours say little about the class.
RgbImage photograph(Species species, LeafCanvas& leaf);

}  // namespace leafbench::demo
