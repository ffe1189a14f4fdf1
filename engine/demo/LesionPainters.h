#pragma once

#include "engine/demo/LeafCanvas.h"

namespace leafbench::demo {

// One function for each disease. Private to engine/demo.

/// Diseases whose lesions stand apart. Number and size vary, as in the photographs.
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

/// Diseases whose lesions spread over the leaf.
void powderyMildew(LeafCanvas& leaf);
void greyLeafSpot(LeafCanvas& leaf);
void northernBlight(LeafCanvas& leaf);
void esca(LeafCanvas& leaf);
void isariopsis(LeafCanvas& leaf);
void citrusGreening(LeafCanvas& leaf);
void lateBlight(LeafCanvas& leaf);
void leafScorch(LeafCanvas& leaf);
void leafMold(LeafCanvas& leaf);
void spiderMites(LeafCanvas& leaf);
void yellowLeafCurl(LeafCanvas& leaf);
void mosaicVirus(LeafCanvas& leaf);

}  // namespace leafbench::demo
