#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace leafbench::ui {

class FilteredImages;

/// The classes in a filter, with their number of matching images, chosen or not. The first row stands for all classes and stays
/// first when sorted; unlabelled images stay last.
class ClassTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Images, Bar, ColumnCount };
    enum Role {
        ClassRole = Qt::UserRole,  ///< int: class index, or allClasses, or unlabelled
        ShareRole,                 ///< double 0 .. 1: of the largest class; invalid for "all classes"
    };
    static constexpr int allClasses = -2;
    static constexpr int unlabelled = -1;  ///< as in ImageEntry::classIndex

    explicit ClassTableModel(QObject* parent = nullptr);
    /// Copies what it needs; resets only if the listed rows change.
    void show(const FilteredImages& images);
    int rowOf(int classIndex) const;  ///< -1 if it is not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row {
        int classIndex;
        QString title;
        QString folder;
        qint64 images;
    };
    static std::vector<Row> rowsOf(const FilteredImages& images);
    bool hasSameRows(const std::vector<Row>& rows) const;
    QVariant text(const Row& row, int column) const;
    void sortRows();

    std::vector<Row> m_rows;
    qint64 m_largest = 0;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace leafbench::ui
