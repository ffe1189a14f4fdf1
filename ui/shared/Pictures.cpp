#include "ui/shared/Pictures.h"

namespace leafbench::ui {

QImage toQImage(const RgbImage& image)
{
    if (image.empty())
        return {};
    const QImage view(image.pixels.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

QImage shrunk(const QImage& image, int side)
{
    if (image.width() <= side && image.height() <= side)
        return image;
    // A very thin picture keeps a pixel.
    const QSize size = image.size().scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace leafbench::ui
