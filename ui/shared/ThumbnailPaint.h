#pragma once

#include <QImage>
#include <QRect>

class QPainter;

namespace leafbench::ui {

struct ThumbnailLook {
    bool broken = false;
    bool selected = false;
    bool hovered = false;
};

/// A picture as a tile, whole, centred; empty without one; crossed out if it is broken.
void paintThumbnail(QPainter& painter, const QRect& rect, const QImage& image, const ThumbnailLook& look);

/// Only the selection or hover frame of a tile.
void paintThumbnailFrame(QPainter& painter, const QRect& rect, const ThumbnailLook& look);

}  // namespace leafbench::ui
