#include "ui/runs/RunTableModel.h"

#include "engine/runs/store/RunTable.h"
#include "ui/shared/runs/RunListModel.h"
#include "ui/words/RecipeText.h"
#include "ui/words/RunText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDateTime>
#include <QDir>
#include <QHash>

#include <utility>

namespace leafbench::ui {
QStringList tagsFromText(const QString& text)
{
    QStringList tags;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

QString tagsText(const QStringList& tags) { return tags.join(QStringLiteral(", ")); }

RunTableModel::RunTableModel(QObject* parent) : TableModel(parent)
{
    using R = const Run&;
    const auto star = [](R r) {
        return r.starter ? QString() : r.annotations.starred ? QStringLiteral("\u2605") : QStringLiteral("\u2606");
    };
    const auto epochs = [](R r) { return words::epochsOfRecipe(r); };
    const auto started = [](R r) { return words::dateAndTime(r.started); };
    const auto percent = [](double share) { return words::percent(share); };
    std::vector<TableColumn> columns{
        {QStringLiteral("\u2605"), {}, Qt::AlignHCenter, star, {}},
        text(tr("Run"), {}, words::runTitle),
        text(tr("State"), {}, [](R r) { return shownStateText(shownState(r)); }),
        number(tr("Best valid"), tr("Best validation accuracy of all epochs"), valueOf(Accuracy), percent),
        number(tr("Epochs"), {}, epochs),
        number(tr("Time"), {}, valueOf(Time), words::duration),
        text(tr("Tags"), {}, [](R r) { return tagsText(r.annotations.tags); }),
        text(tr("Notes"), {}, [](R r) { return r.starter ? tr("its model card") : r.annotations.notes.section(u'\n', 0, 0); }),
        number(tr("Pictures"), words::recipeKeyHelp(QStringLiteral("input_size")), valueOf(InputSize),
               [](double side) { return tr("%1 px").arg(side); }),
        recipeColumn(QStringLiteral("optimizer")),
        recipeColumn(QStringLiteral("learning_rate")),
        recipeColumn(QStringLiteral("batch_size")),
        text(tr("Started"), {}, started),
        text(tr("Dataset"), words::recipeKeyHelp(QStringLiteral("data")),
             [](R r) { return r.recipe.data.isEmpty() ? dash() : QDir(r.recipe.data).dirName(); }),
        number(tr("Last valid"), tr("Validation accuracy of the last epoch"), valueOf(LastAccuracy), percent),
        number(tr("Loss"), tr("Validation loss of the best epoch"), valueOf(BestLoss),
               [](double loss) { return words::decimal(loss, 'f', 3); })};
    for (int column = static_cast<int>(columns.size()); column < total(); ++column)
        columns.push_back(recipeColumn(column == RecipeEpochs ? QStringLiteral("epochs") : columnWord(column)));
    for (int column = 0; column < total(); ++column)
        columns[static_cast<std::size_t>(column)].value = valueOf(column);
    setColumns(std::move(columns));
}

int RunTableModel::total() { return static_cast<int>(runColumns().size()); }

RunTableModel::Value RunTableModel::valueOf(int column)
{
    return [word = columnWord(column)](const Run& run) { return runValue(run, word); };
}

RunTableModel::TableColumn RunTableModel::recipeColumn(const QString& key) const
{
    const auto shown = [key](const Run& run) {
        const QJsonValue value = run.recipe.get(key);
        return value.isNull() ? dash() : words::parameterValueText(key, value);
    };
    const bool isNumber = Recipe().get(key).isDouble();
    return {words::recipeKeyLabel(key), words::recipeKeyHelp(key), isNumber ? Qt::AlignRight : Qt::AlignLeft, shown, {}};
}

void RunTableModel::setRuns(const std::vector<Run>& runs)
{
    QHash<QString, const Run*> coming;
    for (const Run& run : runs)
        coming.insert(run.path, &run);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (coming.contains(this->row(row).path))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < rowCount(); ++row)
        updateRow(row, *coming.take(this->row(row).path));
    if (rowCount() > 0) {
        // One signal for all cells except the editable ones.
        emit dataChanged(index(0, Name), index(rowCount() - 1, Time));
        emit dataChanged(index(0, InputSize), index(rowCount() - 1, total() - 1));
    }
    if (coming.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(coming.size()) - 1);
    for (const Run& run : runs) {
        if (coming.contains(run.path))
            m_rows.push_back(run);
    }
    endInsertRows();
}

/// Signals changed editable cells one by one: a view then keeps the editor of any other cell.
void RunTableModel::updateRow(int row, const Run& run)
{
    const RunAnnotations now = run.annotations;
    const RunAnnotations before = std::exchange(m_rows[static_cast<std::size_t>(row)], run).annotations;
    const auto tell = [&](Column column, bool changed) {
        if (changed)
            emit dataChanged(index(row, column), index(row, column));
    };
    tell(Star, now.starred != before.starred);
    tell(Tags, now.tags != before.tags);
    tell(Notes, now.notes != before.notes);
}

QString RunTableModel::columnWord(int column) { return runColumns().value(column); }

int RunTableModel::columnOf(const QString& word) { return static_cast<int>(runColumns().indexOf(word)); }

const std::vector<int>& RunTableModel::firstColumns()
{
    static const std::vector<int> columns = [] {
        std::vector<int> made;
        for (const QString& word : usualRunColumns())
            made.push_back(columnOf(word));
        return made;
    }();
    return columns;
}

int RunTableModel::rowOf(const QString& path) const
{
    return findRow([&](const Run& run) { return run.path == path; });
}

void RunTableModel::toggleStar(int row)
{
    RunAnnotations annotations = this->row(row).annotations;
    annotations.starred = !annotations.starred;
    emit annotationsEdited(this->row(row).path, annotations);
}

QString RunTableModel::help(const Run& run, int column) const
{
    if (column == Star && run.starter)
        return tr("The starter model comes with the program and cannot be starred");
    if (column == Star)
        return run.annotations.starred ? tr("Starred; a click or Ctrl+D takes the star away")
                                       : tr("A click or Ctrl+D stars this run");
    if (column == Notes && !run.starter && !run.annotations.notes.isEmpty())
        return run.annotations.notes;
    if (column == State && !run.failure.isEmpty())
        return words::failureText(run.failure);
    return tr("%1\n%2\n%3").arg(run.name, runSummary(run), run.path);
}

QVariant RunTableModel::cell(const Run& run, const QModelIndex& index, int role) const
{
    switch (role) {
    // A cell is edited as it is stored: all tags, all lines of a note.
    case Qt::EditRole: return column(index).value(run);
    case Qt::ToolTipRole: return help(run, index.column());
    case Qt::AccessibleTextRole:
        return index.column() != Star ? column(index).text(run) : run.annotations.starred ? tr("starred") : tr("not starred");
    case PathRole: return run.path;
    default: return TableModel::cell(run, index, role);
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Run& edited = row(index.row());
    RunAnnotations annotations = edited.annotations;
    if (index.column() == Tags)
        annotations.tags = tagsFromText(value.toString());
    else
        annotations.notes = value.toString();
    if (annotations == edited.annotations)
        return false;
    emit annotationsEdited(edited.path, annotations);
    return true;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid() || row(index.row()).starter)
        return flags;
    // A line edit would lose the other lines of a longer note.
    const bool oneLine = index.column() == Notes && !row(index.row()).annotations.notes.contains(QLatin1Char('\n'));
    return index.column() == Tags || oneLine ? flags | Qt::ItemIsEditable : flags;
}

RunTableFilter::RunTableFilter(QObject* parent) : QSortFilterProxyModel(parent) { setSortRole(RunTableModel::ValueRole); }

void RunTableFilter::setFilter(const RunFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

const Run& RunTableFilter::run(int row) const { return model().row(mapToSource(index(row, 0)).row()); }

std::vector<Run> RunTableFilter::runs() const
{
    std::vector<Run> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.push_back(run(row));
    return shown;
}

int RunTableFilter::rowOf(const QString& path) const
{
    const int row = model().rowOf(path);
    return row < 0 ? -1 : mapFromSource(model().index(row, 0)).row();
}

bool RunTableFilter::filterAcceptsRow(int row, const QModelIndex&) const { return m_filter.accepts(model().row(row)); }

bool RunTableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RunTableModel::ValueRole), b = right.data(RunTableModel::ValueRole);
    if (!a.isValid() || !b.isValid())  // a missing value sorts first
        return !a.isValid() && b.isValid();
    switch (a.typeId()) {
    case QMetaType::QString: return a.toString().compare(b.toString(), Qt::CaseInsensitive) < 0;
    case QMetaType::QDateTime: return a.toDateTime() < b.toDateTime();
    default: return a.toDouble() < b.toDouble();
    }
}

}  // namespace leafbench::ui
