#pragma once

#include "engine/demo/LeafCanvas.h"

namespace leafbench::demo {

/// Diseases whose lesions spread over the leaf. Private to engine/demo.
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
