#include "engine/evaluation/FeatureGaussian.h"

#include <opencv2/core.hpp>

#include <cmath>

namespace leafbench {

FeatureGaussian fitGaussian(std::span<const float> rows, int width)
{
    const auto count = static_cast<int>(rows.size()) / width;
    cv::Mat data, mean, covariance, variances, directions;
    cv::Mat(count, width, CV_32F, const_cast<float*>(rows.data())).convertTo(data, CV_64F);
    cv::calcCovarMatrix(data, covariance, mean, cv::COVAR_NORMAL | cv::COVAR_ROWS | cv::COVAR_SCALE, CV_64F);
    covariance += cv::Mat::eye(width, width, CV_64F) * (1e-3 * cv::trace(covariance)[0] / width + 1e-12);
    cv::eigen(covariance, variances, directions);  // a row each
    for (int i = 0; i < width; ++i)
        directions.row(i) /= std::sqrt(variances.at<double>(i));
    FeatureGaussian gaussian;
    cv::Mat whitening;
    cv::transpose(directions, whitening);
    whitening.convertTo(whitening, CV_32F);
    mean.convertTo(mean, CV_32F);
    gaussian.mean.assign(mean.ptr<float>(), mean.ptr<float>() + width);
    gaussian.whitening.assign(whitening.ptr<float>(), whitening.ptr<float>() + std::ptrdiff_t{width} * width);
    return gaussian;
}

double FeatureGaussian::distance(std::span<const float> features) const
{
    const std::size_t width = mean.size();
    std::vector<float> whitened(width, 0);
    for (std::size_t i = 0; i < width; ++i) {
        const float off = features[i] - mean[i];
        const float* row = whitening.data() + i * width;
        for (std::size_t j = 0; j < width; ++j)
            whitened[j] += off * row[j];
    }
    double sum = 0;
    for (const float value : whitened)
        sum += double{value} * value;
    return std::sqrt(sum);
}

}  // namespace leafbench
