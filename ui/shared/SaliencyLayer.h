#pragma once

#include "engine/evaluation/SaliencyMap.h"

#include <QImage>
#include <QSize>

namespace leafbench::ui {

/// A map smoothly enlarged to `size`, in viridis, with alpha equal to its values: an overlay. Null for an empty map. Thread: any.
QImage saliencyLayer(const SaliencyMap& map, QSize size);

}  // namespace leafbench::ui
