#include "ui/evaluate/ConfusedPairModel.h"

#include "ui/words/EvaluationWords.h"

#include <algorithm>

namespace leafbench::ui {

void ConfusedPairModel::setEvaluation(const Evaluation& evaluation, int limit)
{
    beginResetModel();
    m_rows.clear();
    for (const ConfusedPair& pair : confusedPairs(evaluation.matrix, 2 * limit)) {
        const bool told = std::any_of(m_rows.begin(), m_rows.end(), [&pair](const Row& row) {
            return row.truth == pair.predicted && row.predicted == pair.truth;
        });
        if (!told && static_cast<int>(m_rows.size()) < limit)
            m_rows.push_back({pairText(pair, evaluation), pair.truth, pair.predicted});
    }
    endResetModel();
}

void ConfusedPairModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ConfusedPairModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ConfusedPairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.text;
    case TruthRole: return row.truth;
    case PredictedRole: return row.predicted;
    default: return {};
    }
}

}  // namespace leafbench::ui
