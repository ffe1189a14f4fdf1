#pragma once

#include "engine/evaluation/ClassificationReport.h"
#include "ui/shared/TableModel.h"

#include <array>
#include <optional>

namespace leafbench::ui {

/// A classification report: a row a class, then accuracy, macro and weighted average. Sorting and filtering affect only the
/// classes.
class ReportTableModel : public TableModel<const ReportRow*> {
    Q_OBJECT
public:
    enum Column { Name, Precision, Recall, F1, Support, Columns };
    static constexpr int ClassRole = ValueRole + 1;     ///< index of the class in the report; -1 in the rows below
    static constexpr int ShareRole = ValueRole + 2;     ///< 0 .. 1, drawn as a bar; may be invalid
    static constexpr int IntervalRole = ValueRole + 3;  ///< QPointF(low, high): 95 % Wilson; may be invalid
    static constexpr int SpeciesRole = ValueRole + 4;   ///< of column Name: "Tomato"; empty in the rows below
    static constexpr int DiseaseRole = ValueRole + 5;   ///< of column Name: "Late blight", or the row's name

    explicit ReportTableModel(QObject* parent = nullptr);

    void setReport(ClassificationReport report);
    void clear() { setReport({}); }
    const ClassificationReport& report() const { return m_report; }
    /// The classes of some rows, in the rows' order, with the averages of the whole report.
    ClassificationReport reportOf(const QList<int>& rows) const;

    /// Shows the classes whose name holds every word of `text`, in any case; empty: all.
    void setFilter(const QString& text);
    int shownClasses() const { return std::max(0, rowCount() - 3); }

    /// Column -1 restores the report's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    using Row = const ReportRow*;  ///< into m_report
    bool isAccuracy(Row row) const { return m_report.microIsAccuracy && row == &m_report.micro; }
    bool isSummary(Row row) const { return row == &m_report.micro || row == &m_report.macro || row == &m_report.weighted; }
    int classOf(Row row) const { return isSummary(row) ? -1 : static_cast<int>(row - m_report.classes.data()); }
    QVariant cell(const Row& row, const QModelIndex& index, int role) const override;
    QString cellWords(Row row,
                      const QModelIndex& index) const;  ///< with a description of the number, for tool tips and screen readers
    std::optional<std::array<double, 2>> interval(Row row, int column) const;
    QVariant nameData(Row row, int role) const;
    void sortRows();

    ClassificationReport m_report;
    QStringList m_words;  ///< filter words
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace leafbench::ui
