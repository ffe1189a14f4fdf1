#pragma once

#include "ui/shared/TableModel.h"

#include <array>
#include <optional>

namespace leafbench::ui {

/// One class in two results.
struct ComparedClass {
    QString name;                 ///< as in the dataset
    std::optional<double> first;  ///< shares 0 .. 1; none without images or if the class is unknown there
    std::optional<double> second;
    std::optional<std::array<double, 2>> interval;  ///< 95 %, of first - second
};

/// A share by class in two results: a row a class. To sort, use a proxy with ValueRole.
class ClassComparisonModel : public TableModel<ComparedClass> {
    Q_OBJECT
public:
    enum Column { Name, Bars, First, Second, Difference, Columns };
    static constexpr int FirstRole = ValueRole + 1;  ///< double, in Bars; may be invalid
    static constexpr int SecondRole = ValueRole + 2;

    explicit ClassComparisonModel(QObject* parent = nullptr) : TableModel(parent) { setClasses({}, {}, {}); }

    /// Names of the two results, for the headers and screen readers.
    void setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes);

private:
    QVariant cell(const ComparedClass& row, const QModelIndex& index, int role) const override;
    QString sentence(const ComparedClass& row) const;

    QString m_first;
    QString m_second;
};

}  // namespace leafbench::ui
