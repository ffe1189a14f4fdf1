#include "ui/models/ReportTableModel.h"

#include "ui/models/ClassText.h"
#include "ui/words/Words.h"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace leafbench::ui {

void ReportTableModel::setReport(ClassificationReport report)
{
    beginResetModel();
    m_report = std::move(report);
    m_order.resize(m_report.classes.size());
    putInOrder();
    endResetModel();
}

void ReportTableModel::putInOrder()
{
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return;
    const auto less = [this](int a, int b) {
        const ReportRow& x = m_report.classes[static_cast<std::size_t>(a)];
        const ReportRow& y = m_report.classes[static_cast<std::size_t>(b)];
        switch (m_sortColumn) {
        case Name: return a < b;  // the dataset's order is that of the names
        case Precision: return x.precision < y.precision;
        case Recall: return x.recall < y.recall;
        case F1: return x.f1 < y.f1;
        default: return x.support < y.support;
        }
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    putInOrder();
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
    return parent.isValid() || m_order.empty() ? 0 : static_cast<int>(m_order.size()) + 3;
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const ReportRow& ReportTableModel::rowAt(int row) const
{
    if (!isSummary(row))
        return m_report.classes[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])];
    const int below = row - static_cast<int>(m_order.size());
    return below == 0 ? m_report.micro : below == 1 ? m_report.macro : m_report.weighted;
}

QString ReportTableModel::cellText(int row, int column) const
{
    const ReportRow& r = rowAt(row);
    const bool accuracy = m_report.microIsAccuracy && row == static_cast<int>(m_order.size());
    switch (column) {
    case Name: return isSummary(row) ? r.name : classText(r.name);
    // As scikit-learn prints it: the accuracy stands in the f1 column alone.
    case Precision: return accuracy ? QString() : QString::number(r.precision, 'f', 2);
    case Recall: return accuracy ? QString() : QString::number(r.recall, 'f', 2);
    case F1: return QString::number(r.f1, 'f', 2);
    default: return words::count(r.support);
    }
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isSummary(index.row())) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole: return index.column() == Name ? rowAt(index.row()).name : QVariant();
    case ClassRole: return isSummary(index.row()) ? -1 : m_order[static_cast<std::size_t>(index.row())];
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
        // The field's own words, not translated: they are looked up in books and in scikit-learn.
        static const char* const names[Columns] = {"Class", "precision", "recall", "f1-score", "support"};
        return section == Name ? tr("Class") : QString::fromLatin1(names[section]);
    }
    if (role == Qt::ToolTipRole) {
        const QString help[Columns] = {tr("Species and disease"),
                                       tr("Of the images taken for this class, the share that is of it"),
                                       tr("Of the images of this class, the share that was found"),
                                       tr("Harmonic mean of precision and recall"), tr("Images of this class")};
        return help[section];
    }
    return {};
}

}  // namespace leafbench::ui
