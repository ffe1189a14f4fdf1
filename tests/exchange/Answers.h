#pragma once

#include "engine/imaging/augment/Transform.h"
#include "engine/runs/answers/RunClassifier.h"
#include "tests/exchange/RandomRun.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace leafbench::testing {

/// Pictures as a run's network gets them, and what our own Classifier says of them.
struct Answers {
    std::vector<RgbImage> pictures;  ///< inputSize x inputSize
    std::vector<std::vector<float>> logits;
};

inline Answers answersOf(const Run& run, int count)
{
    Answers answers;
    const auto classifier = openClassifier(run);
    if (!classifier)
        qFatal("no classifier: %s", qPrintable(toWord(classifier.error().code)));
    for (int i = 0; i < count; ++i) {
        answers.pictures.push_back(
            resizeAndAugment(randomPicture(90 + 13 * i, 70, static_cast<std::uint64_t>(i)), run.recipe.inputSize));
        answers.logits.push_back((*classifier)->classify(answers.pictures.back())->logits);
    }
    return answers;
}

/// The largest difference, as a share of the largest logit.
inline double largestDifference(const std::vector<std::vector<float>>& ours, const std::vector<std::vector<float>>& theirs)
{
    double largest = 0, difference = ours.size() == theirs.size() ? 0 : INFINITY;
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        if (ours[i].size() != theirs[i].size())
            return INFINITY;
        for (std::size_t c = 0; c < ours[i].size(); ++c) {
            largest = std::max<double>(largest, std::abs(ours[i][c]));
            difference = std::max<double>(difference, std::abs(ours[i][c] - theirs[i][c]));
        }
    }
    return difference / largest;
}

inline std::vector<std::vector<float>> rowsOf(const QJsonArray& json)
{
    std::vector<std::vector<float>> rows;
    for (const QJsonValue& row : json) {
        rows.emplace_back();
        for (const QJsonValue& value : row.toArray())
            rows.back().push_back(static_cast<float>(value.toDouble()));
    }
    return rows;
}

}  // namespace leafbench::testing
