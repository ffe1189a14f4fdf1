#pragma once

#include "engine/dataset/demo/LeafCanvas.h"

/// One function a disease: marks of varied number and size, in the manner of the photographs.
namespace leafbench::demo {

void healthy(LeafCanvas& leaf);

// SpotPainters.cpp: marks that stand apart
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

// AreaPainters.cpp: marks that spread over the leaf
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
