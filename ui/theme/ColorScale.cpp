#include "ui/theme/ColorScale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace leafbench::ui {
namespace {

/// Lightness, chroma, hue in degrees.
struct OkLch {
    double l, c, h;
};

double toLinear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

float fromLinear(double c)
{
    const double bounded = std::clamp(c, 0.0, 1.0);
    return float(bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * std::pow(bounded, 1 / 2.4) - 0.055);
}

QColor toColor(const OkLch& lch)
{
    const double angle = lch.h * std::numbers::pi / 180;
    const double a = lch.c * std::cos(angle), b = lch.c * std::sin(angle);
    const double l = std::pow(lch.l + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lch.l - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lch.l - 0.0894841775 * a - 1.2914855480 * b, 3);
    return QColor::fromRgbF(fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                            fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                            fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

/// Anchors on light and on dark cards: evenly spaced, and so is their lightness.
struct Scale {
    std::array<OkLch, 3> light;
    std::array<OkLch, 3> dark;
};

constexpr Scale goodnessScale{{{{0.83, 0.11, 78}, {0.58, 0.11, 135}, {0.33, 0.07, 158}}},
                              {{{0.46, 0.085, 62}, {0.69, 0.12, 125}, {0.92, 0.09, 160}}}};
constexpr Scale age{{{{0.86, 0.04, 150}, {0.62, 0.075, 152}, {0.38, 0.08, 154}}},
                    {{{0.42, 0.04, 156}, {0.65, 0.09, 155}, {0.88, 0.12, 154}}}};
constexpr Scale right{{{{0.93, 0.035, 158}, {0.68, 0.09, 158}, {0.43, 0.09, 155}}},
                      {{{0.36, 0.04, 158}, {0.60, 0.10, 158}, {0.84, 0.12, 158}}}};
constexpr Scale mistaken{{{{0.92, 0.055, 72}, {0.69, 0.15, 58}, {0.46, 0.14, 40}}},
                         {{{0.37, 0.06, 55}, {0.61, 0.13, 58}, {0.85, 0.13, 78}}}};

QColor colorAt(const Scale& scale, double place, const ThemeColors& colors)
{
    const std::array<OkLch, 3>& anchors = colors.dark ? scale.dark : scale.light;
    const double at = std::clamp(place, 0.0, 1.0) * 2;
    const std::size_t left = at < 1 ? 0 : 1;
    const double share = at - double(left);
    const OkLch& a = anchors[left];
    const OkLch& b = anchors[left + 1];
    return toColor({a.l + share * (b.l - a.l), a.c + share * (b.c - a.c), a.h + share * (b.h - a.h)});
}

}  // namespace

QColor goodnessColor(double place, const ThemeColors& colors) { return colorAt(goodnessScale, place, colors); }

QColor ageColor(double place, const ThemeColors& colors) { return colorAt(age, place, colors); }

QColor rightColor(double place, const ThemeColors& colors) { return colorAt(right, place, colors); }

QColor mistakenColor(double place, const ThemeColors& colors) { return colorAt(mistaken, place, colors); }

double perceivedLightness(const QColor& color)
{
    const double r = toLinear(color.redF()), g = toLinear(color.greenF()), b = toLinear(color.blueF());
    return 0.2104542553 * std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        + 0.7936177850 * std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        - 0.0040720468 * std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
}

QColor seriesColor(int index, const ThemeColors& colors)
{
    static constexpr QRgb light[seriesColors]
        = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffb8578f, 0xffb87900, 0xff3d9bd1, 0xff6b4c2a, 0xff555b66};
    static constexpr QRgb dark[seriesColors]
        = {0xff4aa8e0, 0xfff08a45, 0xff2fc99b, 0xffe39ac4, 0xffe6b03c, 0xff9ad4f5, 0xffc4a27c, 0xffb5bcc8};
    return QColor::fromRgb((colors.dark ? dark : light)[index % seriesColors]);
}

}  // namespace leafbench::ui
