#include "engine/tuning/study/Importance.h"

#include "engine/tuning/samplers/Axis.h"

#include <opencv2/ml.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench {
namespace {

constexpr std::size_t leastTrials = 4;
constexpr int trees = 200;

struct Column {
    Axis axis;
    QString name;
    std::vector<float> values;
};

std::vector<const Trial*> completeOf(const TuningStudy& study)
{
    std::vector<const Trial*> complete;
    for (const Trial& trial : study.trials) {
        if (trial.state == TrialState::Complete && trial.value && std::isfinite(*trial.value))
            complete.push_back(&trial);
    }
    return complete;
}

/// None if a trial lacks the parameter, or it never changed.
std::optional<Column> columnOf(const QString& name, const std::vector<const Trial*>& trials)
{
    const TrialParameter* first = trials.front()->find(name);
    if (!first)
        return {};
    Column column{Axis(first->distribution), name, {}};
    for (const Trial* trial : trials) {
        const TrialParameter* parameter = trial->find(name);
        if (!parameter || parameter->distribution.kind != first->distribution.kind)
            return {};
        column.values.push_back(static_cast<float>(column.axis.of(parameter->internal)));
    }
    const auto [least, most] = std::minmax_element(column.values.begin(), column.values.end());
    return *least < *most ? std::optional(column) : std::nullopt;
}

cv::Ptr<cv::ml::TrainData> dataOf(const std::vector<Column>& columns, const std::vector<const Trial*>& trials)
{
    const int rows = static_cast<int>(trials.size()), width = static_cast<int>(columns.size());
    cv::Mat samples(rows, width, CV_32F), values(rows, 1, CV_32F), kinds(1, width + 1, CV_8U, cv::Scalar(cv::ml::VAR_ORDERED));
    for (int x = 0; x < width; ++x) {
        const Column& column = columns[static_cast<std::size_t>(x)];
        if (column.axis.isCategorical())
            kinds.at<uchar>(x) = cv::ml::VAR_CATEGORICAL;
        for (int y = 0; y < rows; ++y)
            samples.at<float>(y, x) = column.values[static_cast<std::size_t>(y)];
    }
    // The rank; ties get their mean rank.
    for (int y = 0; y < rows; ++y) {
        const double own = *trials[static_cast<std::size_t>(y)]->value;
        const auto below = [&](const Trial* other) { return *other->value < own; };
        const auto equal = [&](const Trial* other) { return *other->value == own; };
        values.at<float>(y) = static_cast<float>(std::count_if(trials.begin(), trials.end(), below)
                                                 + 0.5 * static_cast<double>(std::count_if(trials.begin(), trials.end(), equal)));
    }
    return cv::ml::TrainData::create(samples, cv::ml::ROW_SAMPLE, values, cv::noArray(), cv::noArray(), cv::noArray(), kinds);
}

cv::Mat importanceOf(const cv::Ptr<cv::ml::TrainData>& data)
{
    const auto forest = cv::ml::RTrees::create();
    forest->setCalculateVarImportance(true);
    forest->setMinSampleCount(2);
    forest->setMaxDepth(16);
    forest->setRegressionAccuracy(0);
    forest->setActiveVarCount(0);  // OpenCV's default: the square root of their number
    forest->setTermCriteria({cv::TermCriteria::MAX_ITER, trees, 0});
    // OpenCV draws from the thread's generator: seed it for a deterministic result, and restore it afterwards.
    const cv::RNG before = cv::theRNG();
    cv::theRNG() = cv::RNG(42);
    forest->train(data);
    cv::theRNG() = before;
    return forest->getVarImportance();
}

}  // namespace

std::vector<ParameterImportance> parameterImportance(const TuningStudy& study)
{
    const std::vector<const Trial*> trials = completeOf(study);
    const auto sameValue = [&](const Trial* trial) { return *trial->value == *trials.front()->value; };
    if (trials.size() < leastTrials || std::all_of(trials.begin(), trials.end(), sameValue))
        return {};
    std::vector<Column> columns;
    std::vector<ParameterImportance> shares;
    for (const QString& name : study.parameterNames()) {
        if (auto column = columnOf(name, trials))
            columns.push_back(std::move(*column));
    }
    if (columns.empty())
        return {};
    const cv::Mat importance = importanceOf(dataOf(columns, trials));
    double sum = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        // An unimportant parameter comes out slightly above or below 0.
        const double share = std::max(0.0, double(importance.at<float>(static_cast<int>(i))));
        shares.push_back({columns[i].name, share});
        sum += share;
    }
    if (sum <= 0)
        return {};
    for (ParameterImportance& parameter : shares)
        parameter.share /= sum;
    std::stable_sort(shares.begin(), shares.end(), [](const auto& a, const auto& b) { return a.share > b.share; });
    return shares;
}

}  // namespace leafbench
