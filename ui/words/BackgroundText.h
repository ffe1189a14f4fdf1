#pragma once

#include "engine/runs/evaluation/SwapBackgrounds.h"

#include <QString>

namespace leafbench::words {

/// "Another class's background".
QString backgroundName(Background background);
/// "on another class's background".
QString backgroundText(Background background);
/// How much the run goes by what lies beside the leaf, in a sentence.
QString swapVerdict(const BackgroundSwap& swap);
/// "12 images are left out: the leaf could not be cut out of them." Empty: none is.
QString leftOutText(const BackgroundSwap& swap);

}  // namespace leafbench::words
