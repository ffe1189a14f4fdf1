#pragma once

#include <span>
#include <vector>

namespace leafbench {

/// One Gaussian over features, and the Mahalanobis distance to its mean: how unusual features are, in standard deviations over all
/// directions. One for all classes, unlike Lee et al. (2018, arXiv:1807.03888), who have a mean for each. Immutable once fitted;
/// any thread.
struct FeatureGaussian {
    std::vector<float> mean;       ///< width numbers; empty: not fitted
    std::vector<float> whitening;  ///< width x width; (features - mean) times it has the identity as covariance

    bool isFitted() const { return !mean.empty(); }
    /// features: as many as the mean. 0 and above; about sqrt(width) for what it was fitted to.
    double distance(std::span<const float> features) const;
};

/// rows: rows x width numbers, at least one row. To the covariance it adds a thousandth of its mean variance, so that directions
/// without variance count for little.
FeatureGaussian fitGaussian(std::span<const float> rows, int width);

}  // namespace leafbench
