#pragma once

#include "engine/dataset/demo/LeafCanvas.h"

namespace leafbench::demo {

/// How far the virus of a class has rolled its leaves (leafShape's curl).
float curlOf(int classIndex, Random& random);

/// Paints what the disease of a class of paperClasses() does to a leaf; on a healthy one, next to nothing.
void paintMarks(int classIndex, LeafCanvas& leaf);

}  // namespace leafbench::demo
