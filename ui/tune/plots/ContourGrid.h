#pragma once

#include <vector>

namespace leafbench::ui {

/// A value that was measured at a place of the unit square.
struct SurfaceSample {
    double x = 0;  ///< 0 .. 1
    double y = 0;
    double value = 0;
};

/// Inverse-distance weighting (Shepard 1968, power 2): passes through the samples and stays within their range.
class Surface {
public:
    explicit Surface(std::vector<SurfaceSample> samples);  ///< those at one place are averaged
    double at(double x, double y) const;                   ///< 0 without samples

private:
    std::vector<SurfaceSample> m_samples;
};

/// A surface on size x size points of the unit square, its edges included. Row 0 is y = 0.
struct ContourGrid {
    int size = 0;
    std::vector<double> values;

    double at(int column, int row) const { return values[std::size_t(row) * std::size_t(size) + std::size_t(column)]; }
    double between(double x, double y) const;  ///< bilinear, 0 .. 1
};
ContourGrid contourGrid(const Surface& surface, int size);

/// A piece of a line of equal value.
struct ContourSegment {
    double x1, y1, x2, y2;
};
/// By marching squares, the saddles' middle decides.
std::vector<ContourSegment> contourLine(const ContourGrid& grid, double level);

}  // namespace leafbench::ui
