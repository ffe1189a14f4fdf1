#pragma once

#include "engine/imaging/RgbImage.h"

#include <QImage>

namespace leafbench::ui {

/// The same pixels as a QImage of its own. Thread: any.
QImage toQImage(const RgbImage& image);

/// The middle square of a picture, side x side pixels. Thread: any.
QImage squareThumbnail(const RgbImage& image, int side);

}  // namespace leafbench::ui
