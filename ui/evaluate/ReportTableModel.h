#pragma once

#include "engine/evaluation/ClassificationReport.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// A classification report: a row a class, then accuracy, macro and weighted average. Sorting and filtering affect only the
/// classes.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Precision, Recall, F1, Support, Columns };
    static constexpr int ClassRole = Qt::UserRole;         ///< index of the class in the report; -1 in the rows below
    static constexpr int ShareRole = Qt::UserRole + 1;     ///< 0 .. 1, drawn as a bar; may be invalid
    static constexpr int IntervalRole = Qt::UserRole + 2;  ///< QPointF(low, high): 95 % Wilson; may be invalid
    static constexpr int SpeciesRole = Qt::UserRole + 3;   ///< of column Name: "Tomato"; empty in the rows below
    static constexpr int DiseaseRole = Qt::UserRole + 4;   ///< of column Name: "Late blight", or the row's name

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(ClassificationReport report);
    void clear() { setReport({}); }
    const ClassificationReport& report() const { return m_report; }
    /// The classes of some rows, in the rows' order, with the averages of the whole report.
    ClassificationReport reportOf(const QList<int>& rows) const;

    /// Shows the classes whose name holds every word of `text`, in any case; empty: all.
    void setFilter(const QString& text);
    int shownClasses() const { return static_cast<int>(m_order.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1 restores the report's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    const ReportRow& rowAt(int row) const;
    bool isSummary(int row) const { return row >= static_cast<int>(m_order.size()); }
    bool isAccuracy(int row) const { return m_report.microIsAccuracy && row == static_cast<int>(m_order.size()); }
    QString cellText(int row, int column) const;
    QString cellWords(int row, int column) const;  ///< with a description of the number, for tool tips and screen readers
    std::optional<double> share(int row, int column) const;
    std::optional<std::array<double, 2>> interval(int row, int column) const;
    QVariant nameData(int row, int role) const;
    void sortRows();

    ClassificationReport m_report;
    std::vector<int> m_order;  ///< class of each row
    QStringList m_words;       ///< filter words
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace leafbench::ui
