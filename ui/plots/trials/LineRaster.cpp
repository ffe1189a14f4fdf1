#include "ui/plots/trials/LineRaster.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {
namespace {

class Raster {
public:
    explicit Raster(QSize size) : m_image(size, QImage::Format_ARGB32_Premultiplied)
    {
        m_image.fill(Qt::transparent);
        m_stride = m_image.bytesPerLine() / 4;
        m_pixels = reinterpret_cast<QRgb*>(m_image.bits());
    }

    void setPen(const QColor& color, double width)
    {
        m_color = color.rgb();
        m_alpha = color.alphaF();
        m_width = width;
    }

    /// In pixels of the image.
    void add(QPointF from, QPointF to)
    {
        const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
        if (steep)
            step(from.y(), from.x(), to.y(), to.x(), {m_image.height(), m_image.width(), m_stride, 1});
        else
            step(from.x(), from.y(), to.x(), to.y(), {m_image.width(), m_image.height(), 1, m_stride});
    }

    const QImage& image() const { return m_image; }

private:
    /// The way along a line and the way across it.
    struct Ways {
        int along;
        int across;
        std::ptrdiff_t alongStride;
        std::ptrdiff_t acrossStride;
    };

    /// One step a pixel along, u; the line's area there is spread over what it covers across, v.
    void step(double u0, double v0, double u1, double v1, const Ways& ways)
    {
        if (u0 > u1) {
            std::swap(u0, u1);
            std::swap(v0, v1);
        }
        const double slope = u1 > u0 ? (v1 - v0) / (u1 - u0) : 0;
        const double area = m_alpha * m_width * std::sqrt(1 + slope * slope);
        const int first = int(std::max(0.0, u0)), last = int(std::min(u1, ways.along - 1.0));
        QRgb* row = m_pixels + first * ways.alongStride;
        for (int u = first; u <= last; ++u, row += ways.alongStride) {
            const double left = std::max(u0, double(u)), right = std::min(u1, u + 1.0);
            const double a = v0 + slope * (left - u0), b = v0 + slope * (right - u0);
            spread(row, std::min(a, b) - m_width / 2, std::max(a, b) + m_width / 2, area * (right - left), ways);
        }
    }

    void spread(QRgb* row, double low, double high, double area, const Ways& ways)
    {
        const double weight = 256 * std::min(1.0, area / (high - low));
        const int first = int(std::max(0.0, low)), last = int(std::min(high, ways.across - 1.0));
        QRgb* pixel = row + first * ways.acrossStride;
        for (int v = first; v <= last; ++v, pixel += ways.acrossStride)
            blend(*pixel, std::uint32_t(weight * (std::min(high, v + 1.0) - std::max(low, double(v))) + 0.5));
    }

    /// weight: 0 .. 256. Red and blue, and alpha and green, two at a time.
    void blend(QRgb& pixel, std::uint32_t weight) const
    {
        constexpr std::uint32_t even = 0x00ff00ff, half = 0x00800080;
        const std::uint32_t rest = 256 - weight;
        const std::uint32_t redBlue = (((pixel & even) * rest + (m_color & even) * weight + half) >> 8) & even;
        const std::uint32_t alphaGreen = ((pixel >> 8) & even) * rest + ((m_color >> 8) & even) * weight + half;
        pixel = redBlue | (alphaGreen & ~even);
    }

    QImage m_image;
    QRgb* m_pixels = nullptr;
    std::ptrdiff_t m_stride = 0;
    QRgb m_color = 0;
    double m_alpha = 1;
    double m_width = 1;
};

}  // namespace

void drawManyLines(QPainter& painter, const QRectF& area, const std::vector<PlotLine>& lines, const PlotTheme& look)
{
    if (look.paper) {
        painter.setBrush(Qt::NoBrush);
        for (const PlotLine& line : lines) {
            painter.setPen(QPen(line.color, line.width));
            painter.drawPolyline(line.points);
        }
        return;
    }
    const double density = painter.device()->devicePixelRatioF();
    const QPointF origin(std::floor(area.left()), std::floor(area.top()));
    Raster raster((area.size() * density).toSize() + QSize(2, 2));
    for (const PlotLine& line : lines) {
        raster.setPen(line.color, line.width * density);
        for (qsizetype i = 1; i < line.points.size(); ++i)
            raster.add((line.points[i - 1] - origin) * density, (line.points[i] - origin) * density);
    }
    QImage image = raster.image();
    image.setDevicePixelRatio(density);
    painter.drawImage(origin, image);
}

}  // namespace leafbench::ui
