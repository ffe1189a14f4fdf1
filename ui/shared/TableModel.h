#pragma once

#include "ui/words/Words.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <vector>

namespace leafbench::ui {

using words::dash;

QVariant boldFont(bool bold);  ///< for Qt::FontRole; invalid if not bold
/// Headers and rows, tab-separated, for a spreadsheet.
QString tableText(const QAbstractItemModel& model);

/// Rows of one kind below `Base`, a list or table model. A subclass overrides rows() if it stores them elsewhere.
template <class Row, class Base>
class RowModel : public Base {
public:
    using Base::Base;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(rows().size()); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return {};
        return cell(row(index.row()), index, role);
    }

    virtual const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int row) const { return rows()[static_cast<std::size_t>(row)]; }

    void setRows(std::vector<Row> rows)
    {
        this->beginResetModel();
        m_rows = std::move(rows);
        this->endResetModel();
    }
    void clear() { setRows({}); }

protected:
    virtual QVariant cell(const Row& row, const QModelIndex& index, int role) const = 0;

    /// The first row for which `found` is true; -1: none.
    template <class Found>
    int findRow(Found found) const
    {
        const auto at = std::find_if(rows().begin(), rows().end(), found);
        return at == rows().end() ? -1 : static_cast<int>(at - rows().begin());
    }

    void allChanged()
    {
        const QAbstractItemModel& model = *this;  // a list model hides its one column
        if (rowCount() > 0)
            emit this->dataChanged(model.index(0, 0), model.index(rowCount() - 1, model.columnCount() - 1));
    }

    /// Sorts by `sort()`, which changes the order of the rows. `key` identifies a row: persistent indexes follow it.
    template <class Sort, class Key>
    void reorder(Sort sort, Key key)
    {
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = this->persistentIndexList();
        std::vector<std::decay_t<std::invoke_result_t<Key, const Row&>>> keys;
        for (const QModelIndex& index : from)
            keys.push_back(std::invoke(key, row(index.row())));
        sort();
        QModelIndexList to;
        for (qsizetype i = 0; i < from.size(); ++i) {
            const auto same = [&](const Row& row) { return std::invoke(key, row) == keys[static_cast<std::size_t>(i)]; };
            to << this->index(findRow(same), from[i].column());
        }
        this->changePersistentIndexList(from, to);
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    std::vector<Row> m_rows;
};

template <class Row>
using ListModel = RowModel<Row, QAbstractListModel>;

/// A table of rows. Each column names its title, its help and what it shows of a row: a table that is no more than that needs no
/// subclass. Lives in the UI thread.
template <class Row>
class TableModel : public RowModel<Row, QAbstractTableModel> {
public:
    static constexpr int ValueRole = Qt::UserRole;  ///< a raw number or text, to sort by; may be invalid

    using Text = std::function<QString(const Row&)>;
    using Value = std::function<QVariant(const Row&)>;

    struct TableColumn {
        QString title;
        QString help;  ///< the header's tool tip
        Qt::Alignment alignment;
        Text text;
        Value value;  ///< may be empty
    };

    using RowModel<Row, QAbstractTableModel>::RowModel;

    void setColumns(std::vector<TableColumn> columns) { m_columns = std::move(columns); }
    void setHelp(Text help) { m_help = std::move(help); }                             ///< a row's tool tip
    void setBold(std::function<bool(const Row&)> bold) { m_bold = std::move(bold); }  ///< rows that stand out

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const TableColumn& column = columnAt(section);
        switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::ToolTipRole:  // the title too: a narrow column shortens it
            return column.title.isEmpty() || column.help.isEmpty() ? column.title + column.help
                                                                   : column.title + u'\n' + column.help;
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        default: return {};
        }
    }

    /// Text, left-aligned. Sorted by the text or by a value.
    static TableColumn text(const QString& title, const QString& help, Text text, Value value = {})
    {
        return {title, help, Qt::AlignLeft, text, value ? std::move(value) : Value(text)};
    }
    /// A number, right-aligned; a dash for a missing one.
    static TableColumn number(const QString& title, const QString& help, Value value, std::function<QString(double)> format)
    {
        Text shown = [value, format = std::move(format)](const Row& row) {
            const QVariant number = value(row);
            return number.isValid() ? format(number.toDouble()) : dash();
        };
        return {title, help, Qt::AlignRight, std::move(shown), std::move(value)};
    }
    /// A number with its own text, right-aligned.
    static TableColumn number(const QString& title, const QString& help, Text text, Value value = {})
    {
        return {title, help, Qt::AlignRight, std::move(text), std::move(value)};
    }

protected:
    const TableColumn& columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    const TableColumn& column(const QModelIndex& index) const { return columnAt(index.column()); }

    /// Text, value, alignment, tool tip and font. A subclass adds further roles.
    QVariant cell(const Row& row, const QModelIndex& index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole: return column(index).text(row);
        case ValueRole: return column(index).value ? column(index).value(row) : QVariant();
        case Qt::TextAlignmentRole: return QVariant::fromValue(column(index).alignment | Qt::AlignVCenter);
        case Qt::ToolTipRole: return m_help ? m_help(row) : QVariant();
        case Qt::FontRole: return boldFont(m_bold && m_bold(row));
        default: return {};
        }
    }

private:
    std::vector<TableColumn> m_columns;
    Text m_help;
    std::function<bool(const Row&)> m_bold;
};

}  // namespace leafbench::ui
