#include "ui/models/Pictures.h"

namespace leafbench::ui {

QImage toQImage(const RgbImage& image)
{
    if (image.empty())
        return {};
    const QImage view(image.pixels.data(), image.width, image.height, qsizetype{3} * image.width, QImage::Format_RGB888);
    return view.convertToFormat(QImage::Format_RGB32);
}

}  // namespace leafbench::ui
