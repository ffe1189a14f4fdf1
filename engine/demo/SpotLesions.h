#pragma once

#include "engine/demo/LeafCanvas.h"

namespace leafbench::demo {

/// Diseases whose lesions stand apart. Number and size vary, as in the photographs. Private to engine/demo.
void healthy(LeafCanvas& leaf);
void appleScab(LeafCanvas& leaf);
void frogeyeRot(LeafCanvas& leaf);
void cedarRust(LeafCanvas& leaf);
void commonRust(LeafCanvas& leaf);
void grapeBlackRot(LeafCanvas& leaf);
void shotHoles(LeafCanvas& leaf);
void bacterialHalo(LeafCanvas& leaf);
void bacterialSpecks(LeafCanvas& leaf);
void earlyBlight(LeafCanvas& leaf);
void septoria(LeafCanvas& leaf);
void targetSpot(LeafCanvas& leaf);
void squashMildew(LeafCanvas& leaf);

}  // namespace leafbench::demo
