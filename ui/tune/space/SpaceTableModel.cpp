#include "ui/tune/space/SpaceTableModel.h"

#include "ui/tune/space/SearchableKeys.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {
namespace {

using Kind = Distribution::Kind;

/// In full, so that editing a cell preserves its value.
QString exact(double number) { return words::decimal(number, 'g', 12).replace(QLatin1String("e-0"), QLatin1String("e-")); }

bool isNumeric(const RecipeKey* key)
{
    return key && (key->kind == RecipeKey::Kind::Integer || key->kind == RecipeKey::Kind::Real);
}

}  // namespace

SpaceTableModel::SpaceTableModel(QObject* parent) : TableModel(parent)
{
    using P = const Parameter&;
    const auto step = [](P p) { return p.distribution.step > 0 ? exact(p.distribution.step) : QString(); };
    const auto choices = [](P p) {
        const RecipeKey* key = findRecipeKey(p.name);
        return key && p.distribution.kind == Kind::Categorical ? joinChoices(*key, p.distribution.choices) : QString();
    };
    const auto searched = [](P p) { return p.parent.isEmpty() ? tr("always") : words::conditionText(p); };
    setColumns(
        {text(tr("Parameter"), tr("The recipe's key that trials differ in"), [](P p) { return words::recipeKeyLabel(p.name); }),
         text(tr("Low"), tr("Lowest value"), [](P p) { return exact(p.distribution.low); }),
         text(tr("High"), tr("Highest value; it belongs to the range"), [](P p) { return exact(p.distribution.high); }),
         text(tr("Log"), tr("Search by orders of magnitude: as often between 0.001 and 0.01 as between 0.01 and 0.1"),
              [](P) { return QString(); }),
         text(tr("Step"), tr("Distance of neighbouring values; empty: any number"), step),
         text(tr("Choices"), tr("Values between commas instead of a range"), choices),
         text(tr("Searched"), tr("Always, or only in trials in which a parameter above has a certain value"), searched)});
    setSpace(paperSpace());
}

void SpaceTableModel::setSpace(const SearchSpace& space)
{
    beginResetModel();
    m_space = space;
    check();
    endResetModel();
    emit changed();
}

void SpaceTableModel::setRecipe(const Recipe& recipe)
{
    m_recipe = recipe;
    check();
    allChanged();
    emit changed();
}

int SpaceTableModel::add()
{
    const int row = rowCount();
    const QStringList free = freeKeys(row);
    if (free.isEmpty())
        return -1;
    beginInsertRows({}, row, row);
    m_space.parameters.push_back(suggestedParameter(*findRecipeKey(free.first()), m_recipe));
    check();
    endInsertRows();
    emit changed();
    return row;
}

void SpaceTableModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_space.parameters.erase(m_space.parameters.begin() + row);
    check();
    endRemoveRows();
    allChanged();
    emit changed();
}

void SpaceTableModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, row - 1);
    std::swap(m_space.parameters[std::size_t(row)], m_space.parameters[std::size_t(row - 1)]);
    check();
    endMoveRows();
    allChanged();
    emit changed();
}

void SpaceTableModel::check()
{
    m_errors.clear();
    m_hints.clear();
    SearchSpace right;  // the valid rows above: one wrong row must not blame others
    for (const Parameter& parameter : m_space.parameters) {
        right.parameters.push_back(parameter);
        const Status checked = right.checkForRecipe();
        m_errors << (checked.failed() ? words::errorText(checked.error()) : QString());
        m_hints << (checked ? words::noEffectText(parameter, m_space, m_recipe) : QString());
        if (!checked)
            right.parameters.pop_back();
    }
}

QString SpaceTableModel::problem() const
{
    const auto wrong = std::find_if(m_errors.begin(), m_errors.end(), [](const QString& e) { return !e.isEmpty(); });
    if (wrong != m_errors.end())
        return *wrong;
    const Status whole = m_space.checkForRecipe();
    return whole.failed() ? words::errorText(whole.error()) : QString();
}

QStringList SpaceTableModel::hints() const
{
    QStringList all = m_hints;
    all.removeAll(QString());
    return all;
}

QStringList SpaceTableModel::freeKeys(int row) const
{
    QStringList keys;
    for (const RecipeKey* key : searchableKeys()) {
        const Parameter* searched = m_space.find(key->name);
        if (!searched || (row < rowCount() && searched == &m_space.parameters[std::size_t(row)]))
            keys << key->name;
    }
    return keys;
}

bool SpaceTableModel::applies(const Parameter& parameter, int column) const
{
    const bool categorical = parameter.distribution.kind == Kind::Categorical;
    switch (column) {
    case Low:
    case High:
    case Log: return !categorical;
    case Step: return !categorical && !parameter.distribution.log;
    case Choices: return categorical || isNumeric(findRecipeKey(parameter.name));
    default: return true;
    }
}

QVariant SpaceTableModel::cell(const Parameter& parameter, const QModelIndex& index, int role) const
{
    const bool applied = applies(parameter, index.column());
    const QString& error = m_errors[index.row()];
    const QString& hint = m_hints[index.row()];
    switch (role) {
    case Qt::DisplayRole: return applied ? column(index).text(parameter) : dash();
    case Qt::EditRole: return index.column() == Name ? parameter.name : column(index).text(parameter);
    case Qt::CheckStateRole:
        if (index.column() != Log || !applied)
            return {};
        return parameter.distribution.log ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return !error.isEmpty() ? error : !hint.isEmpty() ? hint : words::recipeKeyHelp(parameter.name);
    case ErrorRole: return error;
    case HintRole: return hint;
    default: return TableModel::cell(parameter, index, role);
    }
}

Qt::ItemFlags SpaceTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool applied = applies(m_space.parameters[std::size_t(index.row())], index.column());
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (applied)
        flags |= index.column() == Log ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

void SpaceTableModel::setChoices(Parameter& parameter, const QString& typed)
{
    const RecipeKey* key = findRecipeKey(parameter.name);
    if (!key)
        return;
    std::vector<QJsonValue> choices = splitChoices(*key, typed);
    // A number without choices becomes a range again.
    parameter.distribution
        = choices.empty() && isNumeric(key) ? suggestedRange(*key, m_recipe) : Distribution::categorical(std::move(choices));
}

bool SpaceTableModel::set(int row, int column, const QVariant& value)
{
    Parameter& parameter = m_space.parameters[std::size_t(row)];
    Distribution& d = parameter.distribution;
    const QString typed = value.toString().trimmed().replace(u',', u'.');
    bool isNumber = false;
    const double number = typed.toDouble(&isNumber);
    switch (column) {
    case Name:
        if (const RecipeKey* key = findRecipeKey(value.toString()); key && parameter.name != key->name)
            parameter = suggestedParameter(*key, m_recipe);
        return true;
    case Low:
    case High: (column == Low ? d.low : d.high) = isNumber ? number : column == Low ? d.low : d.high; return isNumber;
    case Log:
        d.log = value.toInt() == Qt::Checked;
        d.step = d.log || d.kind == Kind::Int ? (d.kind == Kind::Int ? 1 : 0) : d.step;
        return true;
    case Step: d.step = isNumber ? number : d.kind == Kind::Int ? 1 : 0; return isNumber || typed.isEmpty();
    case Choices: setChoices(parameter, value.toString()); return true;
    case When: {
        const auto conditions = possibleConditions(m_space, row);
        const auto chosen = static_cast<std::size_t>(value.toInt());
        if (chosen >= conditions.size())
            return false;
        parameter.parent = conditions[chosen].parent;
        parameter.parentValues = conditions[chosen].values;
        return true;
    }
    default: return false;
    }
}

bool SpaceTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool wanted = index.isValid() && (role == (index.column() == Log ? Qt::CheckStateRole : Qt::EditRole));
    if (!wanted || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)) || !set(index.row(), index.column(), value))
        return false;
    check();
    // This may fix or break other rows.
    allChanged();
    emit changed();
    return true;
}

}  // namespace leafbench::ui
