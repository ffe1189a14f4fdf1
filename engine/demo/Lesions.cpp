#include "engine/demo/Lesions.h"

#include "engine/demo/AreaLesions.h"
#include "engine/demo/SpotLesions.h"

#include <iterator>

namespace leafbench::demo {
namespace {

/// In the order of paperClasses().
constexpr void (*Painters[])(LeafCanvas&) = {
    appleScab,       frogeyeRot,     cedarRust,      healthy,  healthy,       powderyMildew, healthy,
    greyLeafSpot,    commonRust,     northernBlight, healthy,  grapeBlackRot, esca,          isariopsis,
    healthy,         citrusGreening, shotHoles,      healthy,  bacterialHalo, healthy,       earlyBlight,
    lateBlight,      healthy,        healthy,        healthy,  squashMildew,  leafScorch,    healthy,
    bacterialSpecks, earlyBlight,    lateBlight,     leafMold, septoria,      spiderMites,   targetSpot,
    yellowLeafCurl,  mosaicVirus,    healthy,
};
static_assert(std::size(Painters) == 38);

constexpr int YellowLeafCurl = 35;
constexpr int MosaicVirus = 36;

}  // namespace

float curlOf(int classIndex, Random& random)
{
    if (classIndex == YellowLeafCurl)
        return static_cast<float>(random.uniform(0.5, 1));
    if (classIndex == MosaicVirus)
        return static_cast<float>(random.uniform(0, 0.4));
    return 0;
}

void paintLesions(int classIndex, LeafCanvas& leaf) { Painters[classIndex](leaf); }

}  // namespace leafbench::demo
