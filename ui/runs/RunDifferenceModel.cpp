#include "ui/runs/RunDifferenceModel.h"

#include "engine/runs/store/RunDifferences.h"
#include "ui/words/MachineText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/RunText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

void RunDifferenceModel::setRuns(const std::vector<Run>& runs)
{
    beginResetModel();
    std::vector<TableColumn> columns;
    m_rows.clear();
    if (!runs.empty()) {
        columns.push_back(text({}, {}, &RunDifferenceLine::label));
        m_rows = {{tr("Best valid"), {}}, {tr("Epochs done"), {}}, {tr("Time"), {}}, {tr("Machine"), {}}};
    }
    for (const Run& run : runs) {
        const auto place = static_cast<qsizetype>(columns.size()) - 1;
        columns.push_back(
            text(words::runTitle(run), run.name, [place](const RunDifferenceLine& line) { return line.values[place]; }));
        m_rows[0].values << (run.best() ? words::percent(run.best()->validAccuracy) : dash());
        m_rows[1].values << words::epochsOfRecipe(run);
        m_rows[2].values << words::trainedTime(run);
        m_rows[3].values << (run.machine.isEmpty() ? dash() : words::machineText(run.machine));
    }
    for (const RecipeDifference& difference : recipeDifferences(runs)) {
        RunDifferenceLine& line = m_rows.emplace_back(RunDifferenceLine{words::recipeKeyLabel(difference.key), {}});
        for (const auto& value : difference.values) {
            const QString shown = words::parameterValueText(difference.key, value);
            line.values << (shown.isEmpty() ? dash() : shown);
        }
    }
    setColumns(std::move(columns));
    endResetModel();
}

QVariant RunDifferenceModel::cell(const RunDifferenceLine& line, const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::FontRole: return boldFont(index.column() == 0);
    case Qt::ToolTipRole: return column(index).text(line);
    default: return TableModel::cell(line, index, role);
    }
}

}  // namespace leafbench::ui
