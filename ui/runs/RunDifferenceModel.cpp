#include "ui/runs/RunDifferenceModel.h"

#include "ui/shared/RunListModel.h"
#include "ui/words/MachineText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QFont>

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
    return parent.isValid() || m_runs.empty() ? 0 : 1 + static_cast<int>(m_runs.size());
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

QString RunDifferenceModel::label(int row) const
{
    switch (row) {
    case Accuracy: return tr("Best valid");
    case Epochs: return tr("Epochs done");
    case Time: return tr("Time");
    case Machine: return tr("Machine");
    default: return words::recipeKeyLabel(m_differences[static_cast<std::size_t>(row - Results)].key);
    }
}

QVariant RunDifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::FontRole && index.column() == 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return label(index.row());
    const auto run = static_cast<std::size_t>(index.column() - 1);
    if (index.row() < Results)
        return result(m_runs[run], index.row());
    const RecipeDifference& difference = m_differences[static_cast<std::size_t>(index.row() - Results)];
    const QString text = words::parameterValueText(difference.key, difference.values[run]);
    return text.isEmpty() ? QStringLiteral("\u2013") : text;
}

QVariant RunDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (section == 0)
        return {};
    const Run& run = m_runs[static_cast<std::size_t>(section - 1)];
    return role == Qt::DisplayRole ? QVariant(runTitle(run)) : role == Qt::ToolTipRole ? QVariant(run.name) : QVariant();
}

}  // namespace leafbench::ui
