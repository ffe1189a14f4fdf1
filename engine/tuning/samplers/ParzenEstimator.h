#pragma once

#include "engine/common/Seed.h"
#include "engine/tuning/samplers/Axis.h"

#include <vector>

namespace leafbench {

/// Coordinates on axes, a column an axis.
using Columns = std::vector<std::vector<double>>;

/// A density over some axes from observed points, like Optuna 3.1's _ParzenEstimator (consider_prior, prior_weight 1, magic clip,
/// no endpoints): a mixture of a kernel at each point, truncated to the axes, and one wide kernel, the prior. A kernel is the
/// product over the axes of a normal, a cell's share of a normal, or category probabilities. Immutable.
class ParzenEstimator {
public:
    enum class Bandwidth {
        /// To the farther neighbour, by point: Optuna's univariate. For one axis. As in Optuna 3.1, a continuous kernel counts by
        /// its height regardless of its width: not a density, but needed for its results (later versions divide by the width).
        Neighbours,
        /// The normal reference rule, by axis: 1.06 standard deviations / n^(1 / (4 + axes)), as in BOHB (Falkner et al. 2018).
        /// Narrows as the best trials converge; Optuna's multivariate stays wide, with worse results.
        NormalReference,
    };

    /// axes: kept by reference. points: oldest first; before the last 25, weights decrease with age.
    ParzenEstimator(const std::vector<const Axis*>& axes, const Columns& points, Bandwidth bandwidth);

    /// Samples points at valid values.
    Columns sample(Random& random, int count) const;
    std::vector<double> logDensity(const Columns& points) const;

private:
    /// The kernels on one axis; the last is the prior's.
    struct Kernels {
        const Axis* axis = nullptr;
        std::vector<double> means;     ///< of a categorical: the choice
        std::vector<double> sigmas;    ///< numbers only
        std::vector<double> inverses;  ///< 1 / sigma
        std::vector<double> peaks;     ///< log density at the mean of the truncated normal
        double logHit = 0;             ///< categorical: probability of a kernel's own choice, of each other, of each by the prior
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
    std::vector<double> m_cumulated;  ///< of the kernels' weights: 1 at the end
    std::vector<double> m_logWeights;
};

}  // namespace leafbench
