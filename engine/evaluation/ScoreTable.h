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

/// The class of the highest logit; of equal ones the lowest index. At least one logit. Ask this rather than softmax(), whose
/// rounding can make equal what is not.
int likeliest(std::span<const float> logits);

/// Share of images whose true class is among the k likeliest, 0 .. 1; 0 without images. As scikit-learn's
/// top_k_accuracy_score, but of equal scores the lower class index is the likelier (scikit-learn: the higher).
double topAccuracy(const ScoreTable& scores, int k);

}  // namespace leafbench
