#include "ui/models/RunDifferenceModel.h"

#include "ui/models/RunListModel.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

void RunDifferenceModel::setRuns(const std::vector<Run>& runs)
{
    beginResetModel();
    m_runs = runs;
    m_differences = recipeDifferences(runs);
    endResetModel();
}

int RunDifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_runs.empty() ? 0 : Results + static_cast<int>(m_differences.size());
}

int RunDifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QString RunDifferenceModel::result(const Run& run, int row) const
{
    switch (row) {
    case Accuracy: return run.best() ? words::percent(run.best()->validAccuracy) : QStringLiteral("\u2013");
    case Epochs: return tr("%1 of %2").arg(run.epochs.size()).arg(run.recipe.epochs);
    case Time: return run.epochs.empty() ? QStringLiteral("\u2013") : words::duration(run.trainedSeconds());
    default: return run.machine.isEmpty() ? QStringLiteral("\u2013") : words::machineText(run.machine);
    }
}

QVariant RunDifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (index.row() < Results)
        return result(m_runs[column], index.row());
    const RecipeDifference& difference = m_differences[static_cast<std::size_t>(index.row() - Results)];
    const QString text = words::parameterValueText(difference.key, difference.values[column]);
    return text.isEmpty() ? QStringLiteral("\u2013") : text;
}

QVariant RunDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount())
            return {};
        const Run& run = m_runs[static_cast<std::size_t>(section)];
        return role == Qt::DisplayRole ? QVariant(runTitle(run)) : role == Qt::ToolTipRole ? QVariant(run.name) : QVariant();
    }
    if (section < 0 || section >= rowCount())
        return {};
    if (section >= Results) {
        const QString& key = m_differences[static_cast<std::size_t>(section - Results)].key;
        return role == Qt::DisplayRole ? QVariant(words::recipeKeyLabel(key)) : role == Qt::ToolTipRole ? QVariant(words::recipeKeyHelp(key)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Accuracy: return tr("Best valid");
    case Epochs: return tr("Epochs");
    case Time: return tr("Time");
    default: return tr("Machine");
    }
}

}  // namespace leafbench::ui
