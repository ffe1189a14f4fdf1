#pragma once

#include "ui/report/Document.h"
#include "ui/report/PdfPages.h"

namespace leafbench::ui::report {

/// A table in the text's width: columns as wide as needed, words wrapped if that is too much.
class PdfTable {
public:
    explicit PdfTable(const Table& table);

    /// Height to keep on one page: the whole table if it is less than half a page, else caption, headers and the first two rows.
    double together() const;
    void draw(PdfPages& pages) const;

private:
    void fitColumns();
    QFont font(bool strong) const { return textFont(m_table.dense ? 10 : 11, strong); }
    double padding() const { return m_table.dense ? 1.5 : 3.5; }
    double rowHeight(const QStringList& cells, bool strong) const;
    double captionHeight() const;
    double height(std::size_t rows) const;  ///< caption, headers and the first rows
    void drawHead(PdfPages& pages, const QString& title) const;
    void drawRow(PdfPages& pages, const QStringList& cells, bool strong, const QColor& color, const QColor& line) const;

    const Table& m_table;
    QStringList m_heads;
    std::vector<double> m_widths;  ///< of the columns, gaps included
};

}  // namespace leafbench::ui::report
