#pragma once

#include "engine/imaging/RgbImage.h"

#include <QImage>

namespace leafbench::ui {

/// The same pixels as a QImage of its own; null for an empty picture. Thread: any.
QImage toQImage(const RgbImage& image);

}  // namespace leafbench::ui
