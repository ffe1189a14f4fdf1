#include "engine/speedup/NextCount.h"

#include <cmath>

namespace leafbench {
namespace {

/// The law's two columns at a ratio of workers, for n / S: a speedup is measured to a share of itself, so n / S to n / S times
/// that.
struct Row {
    double contention = 0;
    double coherence = 0;
};

Row rowAt(double ratio, const UslFit& fit)
{
    const double inverse = 1 + fit.contention.value * (ratio - 1) + fit.coherence.value * ratio * (ratio - 1);
    return {(ratio - 1) / inverse, ratio * (ratio - 1) / inverse};
}

/// X'X of weighted least squares.
struct Information {
    double aa = 0, ab = 0, bb = 0;

    Information with(const Row& row, double times) const
    {
        return {aa + times * row.contention * row.contention, ab + times * row.contention * row.coherence,
                bb + times * row.coherence * row.coherence};
    }
    /// Of a prediction at `row`, in units of one observation's.
    double variance(const Row& row) const
    {
        const double determinant = aa * bb - ab * ab;
        return (bb * row.contention * row.contention - 2 * ab * row.contention * row.coherence + aa * row.coherence * row.coherence)
            / determinant;
    }
};

}  // namespace

int mostUsefulCount(const SpeedupCurve& curve)
{
    const int measured = curve.points.empty() ? 1 : curve.points.back().workers;
    return std::max(measured, 2 * curve.cores);
}

std::optional<NextCount> nextCount(const SpeedupCurve& curve, int most, int predicted)
{
    if (!curve.usl)
        return {};
    const double base = effective(curve.baseWorkers);
    Information known;
    for (const SpeedupPoint& point : curve.widestPoints())
        known = known.with(rowAt(effective(point.workers) / base, *curve.usl), point.repeats);
    const Row target = rowAt(predicted / base, *curve.usl);
    const double now = known.variance(target);
    std::optional<NextCount> best;
    for (int workers = curve.baseWorkers + 1; workers <= most; ++workers) {
        const double ratio = effective(workers) / base;
        if (ratio <= 1)
            continue;
        const double narrower = std::sqrt(known.with(rowAt(ratio, *curve.usl), 1).variance(target) / now);
        if (!best || narrower < best->narrower)
            best = NextCount{workers, curve.widest(workers) == nullptr, narrower, predicted};
    }
    return best;
}

}  // namespace leafbench
