#pragma once

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// One class in two results.
struct ComparedClass {
    QString name;                 ///< as in the dataset
    std::optional<double> first;  ///< shares 0 .. 1; none without images or if the class is unknown there
    std::optional<double> second;
    std::optional<std::array<double, 2>> interval;  ///< 95 %, of first - second
};

/// A share by class in two results: a row a class. To sort, use a proxy with SortRole.
class ClassComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Bars, First, Second, Difference, Columns };
    static constexpr int FirstRole = Qt::UserRole;  ///< double, in Bars; may be invalid
    static constexpr int SecondRole = Qt::UserRole + 1;
    static constexpr int SortRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Names of the two results, for the headers and screen readers.
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
