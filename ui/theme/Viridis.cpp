#include "ui/theme/Viridis.h"

#include <algorithm>
#include <array>

namespace leafbench::ui {
namespace {

/// A polynomial of degree 6 through the map's 256 colours, with an error of at most 0.01 (Zucker 2020).
constexpr std::array<std::array<double, 3>, 7> coefficients{{{0.2777273272, 0.0054073445, 0.3340998053},
                                                             {0.1050930431, 1.4046135299, 1.3845901626},
                                                             {-0.3308618287, 0.2148475595, 0.0950951630},
                                                             {-4.6342304990, -5.7991009734, -19.3324409563},
                                                             {6.2282699363, 14.1799333668, 56.6905526007},
                                                             {4.7763849977, -13.7451453777, -65.3530326334},
                                                             {-5.4354558559, 4.6458526122, 26.3124352496}}};

}  // namespace

QColor viridis(double place)
{
    const double x = std::clamp(place, 0.0, 1.0);
    std::array<double, 3> color{};
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c) {
        for (std::size_t i = 0; i < color.size(); ++i)
            color[i] = color[i] * x + (*c)[i];
    }
    const auto part = [&color](std::size_t i) { return static_cast<float>(std::clamp(color[i], 0.0, 1.0)); };
    return QColor::fromRgbF(part(0), part(1), part(2));
}

}  // namespace leafbench::ui
