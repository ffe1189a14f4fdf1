#pragma once

#include "engine/imaging/RgbImage.h"

#include <QImage>

namespace leafbench::ui {

/// The same pixels as a QImage of its own; null for an empty picture. Thread: any.
QImage toQImage(const RgbImage& image);

/// No side longer than `side`; smaller pictures stay as they are. Thread: any.
QImage shrunk(const QImage& image, int side);

}  // namespace leafbench::ui
