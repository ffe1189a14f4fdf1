#include "ui/tune/TrialTableModel.h"

#include "ui/words/RecipeText.h"
#include "ui/words/TrialWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

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
        makeColumns();
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

void TrialTableModel::makeColumns()
{
    if (!m_study) {
        setColumns({});
        return;
    }
    const auto integer = [](double number) { return QString::number(number); };
    const auto trialNumber
        = [this](const Trial& t) { return t.number == m_best ? tr("%1  best").arg(t.number) : QString::number(t.number); };
    const auto value = [](const Trial& t) { return t.value ? QVariant(*t.value) : QVariant(); };
    const auto time = [](const Trial& t) { return t.completed.isValid() ? QVariant(t.seconds()) : QVariant(); };
    const auto slot
        = [](const Trial& t) { return t.userAttributes.contains(QLatin1String("slot")) ? QVariant(t.slot() + 1) : QVariant(); };
    std::vector<TableColumn> columns{text(tr("Trial"), {}, trialNumber, &Trial::number),
                                     text(tr("State"), {}, [](const Trial& t) { return trialStateText(t.state); }),
                                     number(metricShort(*m_study), metricText(*m_study), value,
                                            [this](double number) { return trialValueText(*m_study, number); })};
    for (const QString& name : m_parameters) {
        const auto internal = [name](const Trial& t) {
            const TrialParameter* parameter = t.find(name);
            return parameter ? QVariant(parameter->internal) : QVariant();
        };
        const auto shown = [name](const Trial& t) {
            const TrialParameter* parameter = t.find(name);
            return parameter ? words::parameterValueText(name, parameter->value()) : dash();
        };
        columns.push_back(number(parameterLabel(name), words::recipeKeyHelp(name), shown, internal));
    }
    columns.push_back(number(
        tr("Epochs"), {}, [](const Trial& t) { return static_cast<int>(t.intermediate.size()); }, integer));
    columns.push_back(number(tr("Time"), {}, time, words::duration));
    columns.push_back(number(tr("Slot"), tr("Which of the trials side by side it was"), slot, integer));
    setColumns(std::move(columns));
}

QVariant TrialTableModel::cell(const Trial& trial, const QModelIndex& index, int role) const
{
    const bool isBest = trial.number == m_best;
    switch (role) {
    case Qt::FontRole: return boldFont(isBest);
    case Qt::ToolTipRole: return isBest ? tr("The best value so far") : words::failureText(trial.failure());
    case NumberRole: return trial.number;
    case BestRole: return isBest;
    default: return TableModel::cell(trial, index, role);
    }
}

TrialFilter::TrialFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TrialTableModel::ValueRole);
    setDynamicSortFilter(true);
}

void TrialFilter::setShown(std::optional<std::set<int>> numbers)
{
    if (m_shown == numbers)
        return;
    m_shown = std::move(numbers);
    invalidateFilter();
}

int TrialFilter::rowOf(int number) const
{
    const int row = static_cast<TrialTableModel*>(sourceModel())->rowOf(number);
    return row < 0 ? -1 : mapFromSource(sourceModel()->index(row, 0)).row();
}

bool TrialFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_shown || m_shown->contains(static_cast<TrialTableModel*>(sourceModel())->row(row).number);
}

bool TrialFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(TrialTableModel::ValueRole);
    const QVariant b = right.data(TrialTableModel::ValueRole);
    // Trials without a number are last in either order.
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    return QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace leafbench::ui
