#pragma once

#include "engine/demo/LeafCanvas.h"

namespace leafbench::demo {

/// How far a virus of a class rolls its leaves (leafShape's curl).
float curlOf(int classIndex, Random& random);

/// Paints a disease's lesions, by class of paperClasses(); almost nothing on a healthy leaf.
void paintLesions(int classIndex, LeafCanvas& leaf);

}  // namespace leafbench::demo
