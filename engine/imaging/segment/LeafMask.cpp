#include "engine/imaging/segment/LeafMask.h"

#include "engine/imaging/CvView.h"
#include "engine/imaging/decode/OpenCvSetup.h"
#include "engine/imaging/segment/BorderColour.h"

#include <opencv2/imgproc.hpp>

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

constexpr int workingSide = 128;     // GrabCut's time grows with the pixels; a leaf's outline does not need more
constexpr double lightWeight = 0.5;  // of the first guess
constexpr int iterations = 4;
constexpr double leastShare = 0.08, mostShare = 0.85;
constexpr double mostOfBorder = 0.6;
constexpr double leastInOnePart = 0.8;
/// Distance of the mean colours inside and outside, over the deviation of both (Fisher's criterion).
constexpr double leastContrast = 0.9;

/// The largest part without holes; empty if much lies elsewhere.
cv::Mat onePart(const cv::Mat& leaf)
{
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(leaf, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    double all = 0, largest = 0;
    int best = -1;
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const double area = cv::contourArea(outlines[i]);
        all += area;
        if (area > largest) {
            largest = area;
            best = static_cast<int>(i);
        }
    }
    if (best < 0 || largest < leastInOnePart * all)
        return {};
    cv::Mat part(leaf.size(), CV_8U, cv::Scalar(0));
    cv::drawContours(part, outlines, best, cv::Scalar(255), cv::FILLED);
    return part;
}

double contrast(const cv::Mat& picture, const cv::Mat& leaf)
{
    cv::Mat lab, outside;
    cv::cvtColor(picture, lab, cv::COLOR_RGB2Lab);
    cv::bitwise_not(leaf, outside);
    cv::Scalar mean, deviation, otherMean, otherDeviation;
    cv::meanStdDev(lab, mean, deviation, leaf);
    cv::meanStdDev(lab, otherMean, otherDeviation, outside);
    double best = 0;
    for (int channel = 0; channel < 3; ++channel) {
        const double spread
            = std::sqrt((deviation[channel] * deviation[channel] + otherDeviation[channel] * otherDeviation[channel]) / 2);
        best = std::max(best, std::abs(mean[channel] - otherMean[channel]) / std::max(1.0, spread));
    }
    return best;
}

double shareOf(const cv::Mat& leaf) { return cv::countNonZero(leaf) / static_cast<double>(leaf.total()); }

bool isTrustworthy(const cv::Mat& picture, const cv::Mat& leaf)
{
    const double share = shareOf(leaf);
    return share >= leastShare && share <= mostShare && shareOfBorder(leaf) <= mostOfBorder
        && contrast(picture, leaf) >= leastContrast;
}

}  // namespace

std::optional<LeafMask> cutOutLeaf(const RgbImage& image)
{
    if (std::min(image.width, image.height) < 32)
        return std::nullopt;
    setUpOpenCv();
    const double scale = std::min(1.0, workingSide / static_cast<double>(std::min(image.width, image.height)));
    const cv::Size size(std::max(1, qRound(scale * image.width)), std::max(1, qRound(scale * image.height)));
    cv::Mat small;
    cv::resize(cvView(image), small, size, 0, 0, cv::INTER_AREA);
    const cv::Mat guess = unlikeBorder(small, lightWeight);
    if (cv::countNonZero(guess) == 0 || cv::countNonZero(guess) == static_cast<int>(guess.total()))
        return std::nullopt;

    // What is of another colour than the border is probably leaf: GrabCut's start.
    cv::Mat marks(small.size(), CV_8U, cv::Scalar(cv::GC_PR_BGD));
    marks.setTo(cv::GC_PR_FGD, guess);
    marks.setTo(cv::GC_BGD, borderOf(small) & ~guess);
    cv::Mat outsideModel, leafModel;
    cv::theRNG().state = 42;  // GrabCut's clusters start from it
    cv::grabCut(small, marks, {}, outsideModel, leafModel, iterations, cv::GC_INIT_WITH_MASK);
    cv::Mat leaf = (marks == cv::GC_FGD) | (marks == cv::GC_PR_FGD);
    cv::morphologyEx(leaf, leaf, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    leaf = onePart(leaf);
    if (leaf.empty() || !isTrustworthy(small, leaf))
        return std::nullopt;

    LeafMask mask;
    mask.width = image.width;
    mask.height = image.height;
    mask.share = shareOf(leaf);
    mask.leaf.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    cv::Mat whole(image.height, image.width, CV_8U, mask.leaf.data());
    cv::resize(leaf, whole, whole.size(), 0, 0, cv::INTER_LINEAR);
    return mask;
}

}  // namespace leafbench
