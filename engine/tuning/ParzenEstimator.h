#pragma once

#include "engine/common/Seed.h"
#include "engine/tuning/Axis.h"

#include <vector>

namespace leafbench {

/// Coordinates on axes, a column an axis.
using Columns = std::vector<std::vector<double>>;

/// A density over some axes from observed points, as Optuna 3.1's _ParzenEstimator (consider_prior, prior_weight 1,
/// magic clip, no endpoints): a mixture of a kernel at each point, cut to the axes' ends, and one wide kernel, the prior.
/// A kernel is the product of a normal, a cell's share of a normal, or category chances on each axis. Immutable.
class ParzenEstimator {
public:
    enum class Bandwidth {
        /// To the farther neighbour, by point: Optuna's univariate. For one axis. As in Optuna 3.1, a continuous kernel counts
        /// by its height, whatever its width: no density, but what its results come from (later ones divide by the width).
        Neighbours,
        /// The normal reference rule, by axis: 1.06 standard deviations / n^(1 / (4 + axes)), as in BOHB (Falkner et al. 2018).
        /// Narrows as the good trials draw together; Optuna's multivariate is wide for good, and finds less for it.
        NormalReference,
    };

    /// axes: kept by reference. points: oldest first; those before the last 25 weigh the less the older they are.
    ParzenEstimator(const std::vector<const Axis*>& axes, const Columns& points, Bandwidth bandwidth);

    /// Points at values that the parameters may have.
    Columns sample(Random& random, int count) const;
    std::vector<double> logDensity(const Columns& points) const;

private:
    /// The kernels on one axis; the last is the prior's.
    struct Kernels {
        const Axis* axis = nullptr;
        std::vector<double> means;     ///< of a categorical: the choice
        std::vector<double> sigmas;    ///< numbers only
        std::vector<double> inverses;  ///< 1 / sigma
        std::vector<double> peaks;     ///< log density at the mean of the normal that is cut to the axis' ends
        double logHit = 0;             ///< categorical: chance of a kernel's own choice, of each other, of each by the prior
        double logMiss = 0;
        double logAny = 0;
    };
    static Kernels categories(const Axis& axis, const std::vector<double>& points);
    static Kernels normals(const Axis& axis, const std::vector<double>& points, Bandwidth bandwidth, std::size_t axes);
    static void mergeEqual(Kernels& kernels, std::vector<double>& weights);
    static double sampleFrom(const Kernels& kernels, std::size_t kernel, Random& random);
    static void addCategory(const Kernels& kernels, double x, std::vector<double>& logs);
    static void addDensity(const Kernels& kernels, double x, std::vector<double>& logs);
    static void addCell(const Kernels& kernels, double x, std::vector<double>& logs);

    std::vector<Kernels> m_kernels;   ///< by axis
    std::vector<double> m_cumulated;  ///< weights of the kernels: 1 in the end
    std::vector<double> m_logWeights;
};

}  // namespace leafbench
