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

/// A picture as a tile, whole, centred; an empty tile while there is none; a crossed one when it is broken.
void paintThumbnail(QPainter& painter, const QRect& rect, const QImage& image, const ThumbnailLook& look);

/// Only what tells that a tile is selected, or that the pointer is over it.
void paintThumbnailFrame(QPainter& painter, const QRect& rect, const ThumbnailLook& look);

}  // namespace leafbench::ui
