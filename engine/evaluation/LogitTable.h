#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leafbench {

/// Logits and true classes of many images.
struct LogitTable {
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

/// The class of the highest logit; on a tie the lowest index. At least one logit. Prefer it to softmax(), whose rounding can
/// create ties.
int argmax(std::span<const float> logits);

/// Share of images whose true class is among the k highest, 0 .. 1; 0 without images. As scikit-learn's top_k_accuracy_score,
/// but ties go to the lower class index (scikit-learn: the higher).
double topAccuracy(const LogitTable& scores, int k);

}  // namespace leafbench
