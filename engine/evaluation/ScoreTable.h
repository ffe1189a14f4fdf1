#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leafbench {

/// What a network said of many images, and the truth: a row an image.
struct ScoreTable {
    int classes = 0;
    std::vector<float> logits;  ///< images x classes
    std::vector<int> truths;    ///< class indexes

    std::size_t images() const { return truths.size(); }
    std::span<const float> row(std::size_t image) const
    {
        return std::span(logits).subspan(image * static_cast<std::size_t>(classes), static_cast<std::size_t>(classes));
    }
};

/// exp(logit / temperature), normalised to a sum of 1.
std::vector<float> softmax(std::span<const float> logits, double temperature = 1);

/// Share of images whose true class is among the k likeliest, 0 .. 1 (scikit-learn's top_k_accuracy_score; ties count for the
/// lower class index).
double topAccuracy(const ScoreTable& scores, int k);

}  // namespace leafbench
