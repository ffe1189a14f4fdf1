#pragma once

#include "ui/shared/TableModel.h"

namespace leafbench::ui {

class FilteredImages;

struct ClassImages {
    int classIndex;
    QString title;
    QString folder;
    qint64 images;
};

/// The classes in a filter, with their number of matching images, chosen or not. The first row stands for all classes and stays
/// first when sorted; unlabelled images stay last.
class ClassTableModel : public TableModel<ClassImages> {
    Q_OBJECT
public:
    enum Column { Name, Images, Bar };
    enum Role {
        ClassRole = ValueRole + 1,  ///< int: class index, or allClasses, or unlabelled
        ShareRole,                  ///< double 0 .. 1: of the largest class; invalid for "all classes"
    };
    static constexpr int allClasses = -2;
    static constexpr int unlabelled = -1;  ///< as in ImageEntry::classIndex

    explicit ClassTableModel(QObject* parent = nullptr);
    /// Copies what it needs; resets only if the listed rows change.
    void show(const FilteredImages& images);
    int rowOf(int classIndex) const;  ///< -1 if it is not listed

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant cell(const ClassImages& row, const QModelIndex& index, int role) const override;
    bool hasSameRows(const std::vector<ClassImages>& rows) const;
    void sortRows();

    qint64 m_largest = 0;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace leafbench::ui
