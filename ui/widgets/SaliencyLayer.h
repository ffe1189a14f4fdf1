#pragma once

#include "engine/evaluation/SaliencyMap.h"

#include <QImage>
#include <QSize>

namespace leafbench::ui {

/// A map smoothly enlarged to `size`, in viridis' colours, as opaque as its values: to be laid over the picture. Null where the map is
/// empty. Thread: any.
QImage saliencyLayer(const SaliencyMap& map, QSize size);

}  // namespace leafbench::ui
