#pragma once

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// A class in two results.
struct ComparedClass {
    QString name;                  ///< as in the dataset
    std::optional<double> first;   ///< shares 0 .. 1; none where the class has no image, or is not known there
    std::optional<double> second;
    std::optional<std::array<double, 2>> interval;  ///< 95 %, of first - second
};

/// One share by class in two results: a row a class. Put a proxy before it to sort, by SortRole.
class ClassComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Bars, First, Second, Difference, Columns };
    static constexpr int FirstRole = Qt::UserRole;       ///< double, in Bars; invalid where there is none
    static constexpr int SecondRole = Qt::UserRole + 1;
    static constexpr int SortRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// What the two results are called, in the heads and for screen readers.
    void setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes);
    void clear() { setClasses({}, {}, {}); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ComparedClass& row, int column) const;
    QVariant sortKey(const ComparedClass& row, int column) const;
    QString sentence(const ComparedClass& row) const;

    QString m_first;
    QString m_second;
    std::vector<ComparedClass> m_classes;
};

}  // namespace leafbench::ui
