#include "engine/statistics/Intervals.h"

#include <cmath>

namespace leafbench {

std::array<double, 2> wilsonInterval(qint64 correct, qint64 total)
{
    if (total == 0)
        return {0, 1};
    const double z = 1.959963984540054, n = static_cast<double>(total), p = static_cast<double>(correct) / n;
    const double centre = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {(centre - half) / scale, (centre + half) / scale};
}

}  // namespace leafbench
