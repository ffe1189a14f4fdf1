#include "ui/tune/TrialTableModel.h"

#include "ui/words/RecipeText.h"
#include "ui/words/TrialWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QFont>

namespace leafbench::ui {
namespace {

QString dash() { return QStringLiteral("\u2013"); }

}  // namespace

void TrialTableModel::setStudy(std::shared_ptr<const TuningStudy> study)
{
    const QStringList parameters = study ? study->parameterNames() : QStringList();
    const Trial* best = study ? study->best() : nullptr;
    const bool grows = m_study && study && m_study->path == study->path && m_study->name == study->name
        && parameters == m_parameters && study->trials.size() >= m_study->trials.size();
    if (!grows) {
        beginResetModel();
        m_study = std::move(study);
        m_parameters = parameters;
        m_best = best ? best->number : -1;
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = static_cast<int>(study->trials.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_study = std::move(study);
    m_best = best ? best->number : -1;
    if (after > before)
        endInsertRows();
    if (before > 0)
        emit dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

int TrialTableModel::rowOf(int number) const
{
    const Trial* trial = findTrial(m_study.get(), number);
    return trial ? static_cast<int>(trial - m_study->trials.data()) : -1;
}

int TrialTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_study ? 0 : static_cast<int>(m_study->trials.size());
}

int TrialTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || !m_study ? 0 : slotColumn() + 1; }

QVariant TrialTableModel::value(const Trial& trial, int column) const
{
    if (column == Number)
        return trial.number;
    if (column == State)
        return trialStateText(trial.state);
    if (column == Value)
        return trial.value ? QVariant(*trial.value) : QVariant();
    if (column == epochsColumn())
        return static_cast<int>(trial.intermediate.size());
    if (column == timeColumn())
        return trial.completed.isValid() ? QVariant(trial.seconds()) : QVariant();
    if (column == slotColumn())
        return trial.userAttributes.contains(QLatin1String("slot")) ? QVariant(trial.slot() + 1) : QVariant();
    const TrialParameter* parameter = trial.find(m_parameters[column - FirstParameter]);
    return parameter ? QVariant(parameter->internal) : QVariant();
}

QString TrialTableModel::cell(const Trial& trial, int column) const
{
    const QVariant bare = value(trial, column);
    if (!bare.isValid())
        return dash();
    if (column == Number)
        return trial.number == m_best ? tr("%1  best").arg(trial.number) : QString::number(trial.number);
    if (column == Value)
        return trialValueText(*m_study, bare.toDouble());
    if (column == timeColumn())
        return words::duration(bare.toDouble());
    if (column >= FirstParameter && column < epochsColumn()) {
        const QString& name = m_parameters[column - FirstParameter];
        return words::parameterValueText(name, trial.find(name)->value());
    }
    return bare.toString();
}

QString TrialTableModel::help(const Trial& trial) const
{
    if (trial.number == m_best)
        return tr("The best value so far");
    return words::failureText(trial.failure());
}

QVariant TrialTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Trial& trial = m_study->trials[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(trial, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return trial.number == m_best ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole: return help(trial);
    case ValueRole: return value(trial, index.column());
    case NumberRole: return trial.number;
    case BestRole: return trial.number == m_best;
    default: return {};
    }
}

QVariant TrialTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool parameter = section >= FirstParameter && section < epochsColumn();
    if (role == Qt::ToolTipRole)
        return parameter              ? words::recipeKeyHelp(m_parameters[section - FirstParameter])
            : section == Value        ? metricText(*m_study)
            : section == slotColumn() ? tr("Which of the trials side by side it was")
                                      : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (parameter)
        return parameterLabel(m_parameters[section - FirstParameter]);
    switch (section) {
    case Number: return tr("Trial");
    case State: return tr("State");
    case Value: return metricShort(*m_study);
    default: return section == epochsColumn() ? tr("Epochs") : section == timeColumn() ? tr("Time") : tr("Slot");
    }
}

}  // namespace leafbench::ui
