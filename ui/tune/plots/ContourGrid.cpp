#include "ui/tune/plots/ContourGrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr double samePlace = 1e-9;

struct Corner {
    double x, y, value;
};

/// The position of the level between two corners.
std::pair<double, double> crossing(const Corner& a, const Corner& b, double level)
{
    const double share = b.value == a.value ? 0.5 : (level - a.value) / (b.value - a.value);
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

/// The pieces in one cell; corners go round it.
void addCell(const std::array<Corner, 4>& corners, double level, std::vector<ContourSegment>& segments)
{
    std::vector<std::pair<double, double>> crossed;
    for (std::size_t i = 0; i < 4; ++i) {
        const Corner& a = corners[i];
        const Corner& b = corners[(i + 1) % 4];
        if ((a.value >= level) != (b.value >= level))
            crossed.push_back(crossing(a, b, level));
    }
    const auto join = [&](std::size_t i, std::size_t j) {
        segments.push_back({crossed[i].first, crossed[i].second, crossed[j].first, crossed[j].second});
    };
    if (crossed.size() == 2)
        join(0, 1);
    if (crossed.size() != 4)
        return;
    const double middle = (corners[0].value + corners[1].value + corners[2].value + corners[3].value) / 4;
    const bool firstIsApart = (corners[0].value >= level) != (middle >= level);
    join(0, firstIsApart ? 3 : 1);
    join(firstIsApart ? 1 : 2, firstIsApart ? 2 : 3);
}

}  // namespace

Surface::Surface(std::vector<SurfaceSample> samples)
{
    std::map<std::pair<double, double>, std::pair<double, int>> places;
    for (const SurfaceSample& sample : samples) {
        auto& [sum, count] = places[{sample.x, sample.y}];
        sum += sample.value;
        ++count;
    }
    m_samples.reserve(places.size());
    for (const auto& [place, sum] : places)
        m_samples.push_back({place.first, place.second, sum.first / sum.second});
}

double Surface::at(double x, double y) const
{
    double sum = 0, weights = 0;
    for (const SurfaceSample& sample : m_samples) {
        const double dx = sample.x - x, dy = sample.y - y;
        const double squared = dx * dx + dy * dy;
        if (squared < samePlace * samePlace)
            return sample.value;
        sum += sample.value / squared;
        weights += 1 / squared;
    }
    return weights > 0 ? sum / weights : 0;
}

double ContourGrid::between(double x, double y) const
{
    const double across = std::clamp(x, 0.0, 1.0) * (size - 1), up = std::clamp(y, 0.0, 1.0) * (size - 1);
    const int column = std::min(size - 2, int(across)), row = std::min(size - 2, int(up));
    const double right = across - column, above = up - row;
    return (at(column, row) * (1 - right) + at(column + 1, row) * right) * (1 - above)
        + (at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right) * above;
}

ContourGrid contourGrid(const Surface& surface, int size)
{
    ContourGrid grid{size, {}};
    grid.values.reserve(std::size_t(size) * std::size_t(size));
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column)
            grid.values.push_back(surface.at(double(column) / (size - 1), double(row) / (size - 1)));
    }
    return grid;
}

std::vector<ContourSegment> contourLine(const ContourGrid& grid, double level)
{
    std::vector<ContourSegment> segments;
    const auto corner = [&](int column, int row) {
        return Corner{double(column) / (grid.size - 1), double(row) / (grid.size - 1), grid.at(column, row)};
    };
    for (int row = 0; row + 1 < grid.size; ++row) {
        for (int column = 0; column + 1 < grid.size; ++column)
            addCell({corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)}, level,
                    segments);
    }
    return segments;
}

}  // namespace leafbench::ui
