#include "ui/shared/SaliencyLayer.h"

#include "ui/theme/Viridis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr int shades = 256;

/// Viridis with alpha equal to the value, premultiplied: 0 is transparent, 1 is opaque.
std::array<QRgb, shades> makePalette()
{
    std::array<QRgb, shades> palette{};
    for (int i = 0; i < shades; ++i) {
        QColor color = viridis(i / (shades - 1.0));
        color.setAlpha(i);
        palette[static_cast<std::size_t>(i)] = qPremultiply(color.rgba());
    }
    return palette;
}

/// The two cells around a pixel, and its relative position between them.
struct Between {
    int first = 0;
    int second = 0;
    float share = 0;
};

Between between(int pixel, int pixels, int cells)
{
    const float place = std::clamp((pixel + 0.5f) * cells / pixels - 0.5f, 0.0f, cells - 1.0f);
    const int first = static_cast<int>(place);
    return {first, std::min(first + 1, cells - 1), place - first};
}

}  // namespace

QImage saliencyLayer(const SaliencyMap& map, QSize size)
{
    if (map.width <= 0 || map.height <= 0 || size.isEmpty())
        return {};
    static const auto palette = makePalette();
    QImage layer(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<Between> columns;
    for (int x = 0; x < size.width(); ++x)
        columns.push_back(between(x, size.width(), map.width));
    for (int y = 0; y < size.height(); ++y) {
        const Between row = between(y, size.height(), map.height);
        const float* upper = map.values.data() + static_cast<std::ptrdiff_t>(row.first) * map.width;
        const float* lower = map.values.data() + static_cast<std::ptrdiff_t>(row.second) * map.width;
        auto* out = reinterpret_cast<QRgb*>(layer.scanLine(y));
        for (const Between& column : columns) {
            const float above = std::lerp(upper[column.first], upper[column.second], column.share);
            const float below = std::lerp(lower[column.first], lower[column.second], column.share);
            const float value = std::clamp(std::lerp(above, below, row.share), 0.0f, 1.0f);
            *out++ = palette[static_cast<std::size_t>(std::lround(value * (shades - 1)))];
        }
    }
    return layer;
}

}  // namespace leafbench::ui
