#include "ui/evaluate/ConfusedPairModel.h"

#include "ui/words/EvaluationWords.h"

namespace leafbench::ui {

void ConfusedPairModel::setEvaluation(const Evaluation& evaluation, int limit)
{
    std::vector<ConfusedPairLine> lines;
    for (const ConfusedPair& pair : confusedPairs(evaluation.matrix, 2 * limit)) {
        const bool told = std::any_of(lines.begin(), lines.end(), [&pair](const ConfusedPairLine& line) {
            return line.truth == pair.predicted && line.predicted == pair.truth;
        });
        if (!told && static_cast<int>(lines.size()) < limit)
            lines.push_back({pairText(pair, evaluation), pair.truth, pair.predicted});
    }
    setRows(std::move(lines));
}

QVariant ConfusedPairModel::cell(const ConfusedPairLine& line, const QModelIndex&, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return line.text;
    case TruthRole: return line.truth;
    case PredictedRole: return line.predicted;
    default: return {};
    }
}

}  // namespace leafbench::ui
