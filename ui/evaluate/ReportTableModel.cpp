#include "ui/evaluate/ReportTableModel.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/statistics/Intervals.h"
#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <QFont>
#include <QPointF>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

void ReportTableModel::setReport(ClassificationReport report)
{
    beginResetModel();
    m_report = std::move(report);
    sortRows();
    endResetModel();
}

void ReportTableModel::setFilter(const QString& text)
{
    beginResetModel();
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    sortRows();
    endResetModel();
}

ClassificationReport ReportTableModel::reportOf(const QList<int>& rows) const
{
    ClassificationReport part = m_report;
    part.classes.clear();
    for (const int row : rows) {
        if (!isSummary(row))
            part.classes.push_back(rowAt(row));
    }
    return part;
}

void ReportTableModel::sortRows()
{
    m_order.clear();
    for (int i = 0; i < static_cast<int>(m_report.classes.size()); ++i) {
        const QString& name = m_report.classes[static_cast<std::size_t>(i)].name;
        const QString text = classText(name) + u' ' + name;
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString& w) { return text.contains(w, Qt::CaseInsensitive); }))
            m_order.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    const auto less = [this](int a, int b) {
        const ReportRow& x = m_report.classes[static_cast<std::size_t>(a)];
        const ReportRow& y = m_report.classes[static_cast<std::size_t>(b)];
        switch (m_sortColumn) {
        case Name: return a < b;  // the dataset's order is by name
        case Precision: return x.precision < y.precision;
        case Recall: return x.recall < y.recall;
        case F1: return x.f1 < y.f1;
        default: return x.support < y.support;
        }
    };
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](int a, int b) { return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from) {
        if (isSummary(old.row())) {
            to << old;
            continue;
        }
        const auto now = std::find(m_order.begin(), m_order.end(), before[static_cast<std::size_t>(old.row())]);
        to << index(static_cast<int>(now - m_order.begin()), old.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_report.classes.empty() ? 0 : static_cast<int>(m_order.size()) + 3;
}

int ReportTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

const ReportRow& ReportTableModel::rowAt(int row) const
{
    if (!isSummary(row))
        return m_report.classes[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])];
    const int below = row - static_cast<int>(m_order.size());
    return below == 0 ? m_report.micro : below == 1 ? m_report.macro : m_report.weighted;
}

std::optional<double> ReportTableModel::share(int row, int column) const
{
    const ReportRow& r = rowAt(row);
    switch (column) {
    // As in scikit-learn: the accuracy is in the f1 column only.
    case Precision: return isAccuracy(row) ? std::nullopt : std::optional(r.precision);
    case Recall: return isAccuracy(row) ? std::nullopt : std::optional(r.recall);
    case F1: return r.f1;
    default: return {};
    }
}

std::optional<std::array<double, 2>> ReportTableModel::interval(int row, int column) const
{
    // Only these are shares of independent images: recall by class, accuracy of all.
    const ReportRow& r = rowAt(row);
    if (isAccuracy(row) && column == F1)
        return wilsonInterval(std::llround(r.f1 * static_cast<double>(r.support)), r.support);
    if (isSummary(row) || column != Recall || r.support == 0)
        return {};
    return wilsonInterval(std::llround(r.recall * static_cast<double>(r.support)), r.support);
}

QString ReportTableModel::cellText(int row, int column) const
{
    if (column == Name)
        return isSummary(row) ? rowAt(row).name : classText(rowAt(row).name);
    if (column == Support)
        return words::count(rowAt(row).support);
    const std::optional<double> shown = share(row, column);
    return shown ? QString::number(*shown, 'f', 2) : QString();
}

QString ReportTableModel::cellWords(int row, int column) const
{
    const QString text = cellText(row, column);
    if (column == Name || text.isEmpty())
        return text;
    if (column == Support)
        return tr("%1 images").arg(text);
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString exact = words::percent(*share(row, column));
    const auto range = interval(row, column);
    if (!range)
        return QStringLiteral("%1 %2").arg(head, exact);
    const qint64 support = rowAt(row).support;
    return tr("%1 %2: %3 of %4 images, 95 % interval %5 to %6 (Wilson)")
        .arg(isAccuracy(row) ? rowAt(row).name : head, exact,
             words::count(std::llround(*share(row, column) * static_cast<double>(support))), words::count(support),
             words::percent((*range)[0]), words::percent((*range)[1]));
}

QVariant ReportTableModel::nameData(int row, int role) const
{
    const ReportRow& r = rowAt(row);
    if (isSummary(row))
        return role == SpeciesRole ? QString() : r.name;
    const ClassName parts = splitClassName(r.name);
    if (role == SpeciesRole)
        return parts.disease.isEmpty() ? QString() : readable(parts.species);
    return diseaseText(r.name);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isSummary(row)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellWords(row, column);
    case ClassRole: return isSummary(row) ? -1 : m_order[static_cast<std::size_t>(row)];
    case ShareRole: {
        const std::optional<double> shown = share(row, column);
        return shown ? QVariant(*shown) : QVariant();
    }
    case IntervalRole: {
        const auto range = interval(row, column);
        return range ? QVariant(QPointF((*range)[0], (*range)[1])) : QVariant();
    }
    case SpeciesRole:
    case DiseaseRole: return column == Name ? nameData(row, role) : QVariant();
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        // The field's words are not translated: users look them up in books and in scikit-learn.
        static const char* const names[Columns] = {"Class", "precision", "recall", "f1-score", "support"};
        return section == Name ? tr("Class") : QString::fromLatin1(names[section]);
    }
    if (role == Qt::ToolTipRole) {
        const QString help[Columns] = {tr("Species and disease"), tr("Of the images taken for this class, the share that is of it"),
                                       tr("Of the images of this class, the share that was found"),
                                       tr("Harmonic mean of precision and recall"), tr("Images of this class")};
        return help[section];
    }
    return {};
}

}  // namespace leafbench::ui
