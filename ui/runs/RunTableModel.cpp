#include "ui/runs/RunTableModel.h"

#include "ui/shared/RunListModel.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace leafbench::ui {
namespace {

QString dash() { return QStringLiteral("\u2013"); }

bool isText(int column)
{
    using C = RunTableModel;
    return column == C::Name || column == C::State || column == C::Optimizer || column == C::Tags || column == C::Notes
        || column == C::Started;
}

const char* recipeKey(int column)
{
    switch (column) {
    case RunTableModel::InputSize: return "input_size";
    case RunTableModel::Optimizer: return "optimizer";
    case RunTableModel::LearningRate: return "learning_rate";
    case RunTableModel::BatchSize: return "batch_size";
    default: return nullptr;
    }
}

}  // namespace

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

void RunTableModel::setRuns(const std::vector<Run>& runs)
{
    QHash<QString, const Run*> coming;
    for (const Run& run : runs)
        coming.insert(run.path, &run);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (coming.contains(run(row).path))
            continue;
        beginRemoveRows({}, row, row);
        m_runs.erase(m_runs.begin() + row);
        endRemoveRows();
    }
    for (Run& run : m_runs)
        run = *coming.take(run.path);
    if (!m_runs.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    if (coming.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(coming.size()) - 1);
    for (const Run& run : runs) {
        if (coming.contains(run.path))
            m_runs.push_back(run);
    }
    endInsertRows();
}

int RunTableModel::rowOf(const QString& path) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& r) { return r.path == path; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

void RunTableModel::toggleStar(int row)
{
    RunAnnotations annotations = run(row).annotations;
    annotations.starred = !annotations.starred;
    emit annotationsEdited(run(row).path, annotations);
}

int RunTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_runs.size()); }

int RunTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RunTableModel::value(const Run& run, int column) const
{
    switch (column) {
    case Star: return run.annotations.starred ? 1 : 0;
    case Name: return run.name;
    case Started: return run.started;
    case State: return shownStateText(shownState(run));
    case Accuracy: return run.best() ? QVariant(run.best()->validAccuracy) : QVariant();
    case Epochs: return static_cast<int>(run.epochs.size());
    case Time: return run.epochs.empty() ? QVariant() : QVariant(run.trainedSeconds());
    case Tags: return tagsText(run.annotations.tags);
    case Notes: return run.annotations.notes;
    default: return run.recipe.get(QLatin1String(recipeKey(column))).toVariant();
    }
}

QString RunTableModel::cell(const Run& run, int column) const
{
    const QVariant bare = value(run, column);
    if (column == Star)
        return run.annotations.starred ? QStringLiteral("\u2605") : QStringLiteral("\u2606");
    if (!bare.isValid() || bare.isNull())
        return dash();
    switch (column) {
    case Started: return run.started.isValid() ? run.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")) : dash();
    case Accuracy: return words::percent(bare.toDouble());
    case Epochs: return tr("%1 of %2").arg(run.epochs.size()).arg(run.recipe.epochs);
    case Time: return words::duration(bare.toDouble());
    case InputSize: return tr("%1 px").arg(bare.toInt());
    case Notes: return run.annotations.notes.section(QLatin1Char('\n'), 0, 0);
    default: break;
    }
    if (const char* key = recipeKey(column))
        return words::parameterValueText(QLatin1String(key), run.recipe.get(QLatin1String(key)));
    return bare.toString();
}

QString RunTableModel::help(const Run& run, int column) const
{
    if (column == Star)
        return run.annotations.starred ? tr("Starred; a click or Ctrl+D takes the star away")
                                       : tr("A click or Ctrl+D stars this run");
    if (column == Notes && !run.annotations.notes.isEmpty())
        return run.annotations.notes;
    if (column == State && !run.failure.isEmpty())
        return words::failureText(run.failure);
    return tr("%1\n%2\n%3").arg(run.name, runSummary(run), run.path);
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run& shown = run(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(shown, column);
    case Qt::EditRole:
        return column == Tags ? QVariant(tagsText(shown.annotations.tags))
            : column == Notes ? QVariant(shown.annotations.notes)
                              : value(shown, column);
    case Qt::ToolTipRole: return help(shown, column);
    case Qt::AccessibleTextRole:
        return column == Star ? (shown.annotations.starred ? tr("starred") : tr("not starred")) : cell(shown, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Star       ? Qt::AlignHCenter
                                        : isText(column) ? Qt::AlignLeft
                                                         : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case ValueRole: return value(shown, column);
    case PathRole: return shown.path;
    default: return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Run& edited = run(index.row());
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
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    // A line edit would lose the other lines of a longer note.
    const bool oneLine = index.column() == Notes && !run(index.row()).annotations.notes.contains(QLatin1Char('\n'));
    return index.column() == Tags || oneLine ? flags | Qt::ItemIsEditable : flags;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Star       ? Qt::AlignHCenter
                                        : isText(section) ? Qt::AlignLeft
                                                          : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    const char* key = recipeKey(section);
    if (role == Qt::ToolTipRole)
        return key                ? words::recipeKeyHelp(QLatin1String(key))
            : section == Accuracy ? tr("Best validation accuracy of all epochs")
                                  : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Star: return QStringLiteral("\u2605");
    case Name: return tr("Run");
    case Started: return tr("Started");
    case State: return tr("State");
    case Accuracy: return tr("Best valid");
    case Epochs: return tr("Epochs");
    case Time: return tr("Time");
    case InputSize: return tr("Pictures");
    case Tags: return tr("Tags");
    case Notes: return tr("Notes");
    default: return words::recipeKeyLabel(QLatin1String(key));
    }
}

}  // namespace leafbench::ui
