#include "engine/evaluation/ConfidenceThreshold.h"

#include "engine/statistics/Intervals.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace leafbench {

ConfidenceThreshold fitConfidenceThreshold(const LogitTable& scores, double temperature)
{
    Q_ASSERT(temperature > 0);
    // As float, because the probabilities that it is compared with are those of softmax().
    std::vector<std::pair<float, bool>> answers;  // probability; right
    for (std::size_t image = 0; image < scores.images(); ++image) {
        const int predicted = argmax(scores.row(image));
        const std::vector<float> probabilities = softmax(scores.row(image), temperature);
        answers.emplace_back(probabilities[static_cast<std::size_t>(predicted)], predicted == scores.truths[image]);
    }
    std::sort(answers.begin(), answers.end(), std::greater<>());
    ConfidenceThreshold threshold;
    qint64 correct = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        correct += answers[i].second;
        // Equal probabilities are sure together or not at all.
        if (i + 1 < answers.size() && answers[i + 1].first == answers[i].first)
            continue;
        const auto images = static_cast<qint64>(i) + 1;
        if (wilsonInterval(correct, images)[0] >= ConfidenceThreshold::precision)
            threshold = {answers[i].first, images, correct};
    }
    return threshold;
}

}  // namespace leafbench
