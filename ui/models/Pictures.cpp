#include "ui/models/Pictures.h"

#include <algorithm>

namespace leafbench::ui {

QImage toQImage(const RgbImage& image)
{
    if (image.empty())
        return {};
    return QImage(image.pixels.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888)
        .copy();
}

QImage squareThumbnail(const RgbImage& image, int side)
{
    const int cut = std::min(image.width, image.height);
    if (cut <= 0)
        return {};
    const QImage whole(image.pixels.data(), image.width, image.height, qsizetype{3} * image.width,
                       QImage::Format_RGB888);
    return whole.copy((image.width - cut) / 2, (image.height - cut) / 2, cut, cut)
        .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace leafbench::ui
