#include "ui/evaluate/compare/ClassComparisonModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

namespace leafbench::ui {
namespace {

QString shareText(const std::optional<double>& share) { return share ? words::percent(*share) : QStringLiteral("\u2013"); }

std::optional<double> difference(const ComparedClass& row)
{
    return row.first && row.second ? std::optional(*row.first - *row.second) : std::nullopt;
}

QVariant orNothing(const std::optional<double>& share) { return share ? QVariant(*share) : QVariant(); }

}  // namespace

void ClassComparisonModel::setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes)
{
    beginResetModel();
    m_first = first;
    m_second = second;
    m_classes = std::move(classes);
    endResetModel();
}

int ClassComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_classes.size());
}

int ClassComparisonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ClassComparisonModel::text(const ComparedClass& row, int column) const
{
    switch (column) {
    case Name: return classText(row.name);
    case First: return shareText(row.first);
    case Second: return shareText(row.second);
    case Difference: return difference(row) ? pointsText(*difference(row)) : QString();
    default: return {};
    }
}

QVariant ClassComparisonModel::sortKey(const ComparedClass& row, int column) const
{
    // A missing value sorts below every share and difference.
    switch (column) {
    case Name: return row.name;
    case First:
    case Bars: return row.first.value_or(-2);
    case Second: return row.second.value_or(-2);
    default: return difference(row).value_or(-2);
    }
}

QString ClassComparisonModel::sentence(const ComparedClass& row) const
{
    QString said = tr("%1: %2 %3, %4 %5").arg(classText(row.name), m_first, shareText(row.first), m_second, shareText(row.second));
    if (row.interval)
        said += tr("; difference %1 points (95 % interval %2 to %3)")
                    .arg(pointsText(difference(row).value_or(0)), pointsText((*row.interval)[0]), pointsText((*row.interval)[1]));
    return said;
}

QVariant ClassComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedClass& row = m_classes[static_cast<std::size_t>(index.row())];
    const bool bars = index.column() == Bars;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return sentence(row);
    case Qt::AccessibleTextRole: return bars ? sentence(row) : text(row, index.column());
    case FirstRole: return bars ? orNothing(row.first) : QVariant();
    case SecondRole: return bars ? orNothing(row.second) : QVariant();
    case SortRole: return sortKey(row, index.column());
    default: return {};
    }
}

QVariant ClassComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section <= Bars ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        const QString heads[Columns] = {tr("Class"), QString(), m_first, m_second, tr("Points")};
        return heads[section];
    }
    if (role == Qt::ToolTipRole && section == Difference)
        return tr("The first minus the second, in points of a hundred");
    return {};
}

}  // namespace leafbench::ui
