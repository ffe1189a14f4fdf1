#pragma once

#include "engine/imaging/RgbImage.h"

#include <QImage>

namespace leafbench::ui {

/// A copy as QImage; null for an empty picture. Thread: any.
QImage toQImage(const RgbImage& image);

/// Scales down to `side` or less a side; keeps smaller pictures. Thread: any.
QImage shrunk(const QImage& image, int side);

}  // namespace leafbench::ui
