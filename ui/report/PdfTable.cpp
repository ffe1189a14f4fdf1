#include "ui/report/PdfTable.h"

#include "ui/report/ReportText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace leafbench::ui::report {
namespace {

constexpr double cellGap = 12;  ///< between columns
const QColor rowLine(0xe2e7e3), headLine(0xb9c3bc);

double longestWord(const QString& text, const QFontMetricsF& metrics)
{
    double longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

}  // namespace

PdfTable::PdfTable(const Table& table) : m_table(table)
{
    for (const Column& column : table.columns)
        m_heads << column.head;
    fitColumns();
}

void PdfTable::fitColumns()
{
    const QFontMetricsF plain(font(false)), strong(font(true));
    std::vector<double> least, wanted;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        const auto column = static_cast<qsizetype>(c);
        double word = longestWord(m_heads[column], strong), all = strong.horizontalAdvance(m_heads[column]);
        for (const Row& row : m_table.rows) {
            const QFontMetricsF& metrics = row.strong ? strong : plain;
            const QString& cell = row.cells[column];
            all = std::max(all, metrics.horizontalAdvance(cell));
            // Numbers never wrap; words may.
            word = std::max(word, m_table.columns[c].number ? metrics.horizontalAdvance(cell) : longestWord(cell, metrics));
        }
        least.push_back(std::min(word, textWidth / 2) + cellGap + 1);
        wanted.push_back(all + cellGap + 1);
    }
    const double sumLeast = std::accumulate(least.begin(), least.end(), 0.0);
    const double sumWanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    m_widths = least;
    if (sumWanted <= textWidth) {
        for (std::size_t c = 0; c < wanted.size(); ++c)
            m_widths[c] = wanted[c] * textWidth / sumWanted;
    } else if (sumLeast < textWidth) {
        for (std::size_t c = 0; c < wanted.size(); ++c)
            m_widths[c] += (wanted[c] - least[c]) * (textWidth - sumLeast) / (sumWanted - sumLeast);
    } else {
        for (double& width : m_widths)
            width *= textWidth / sumLeast;
    }
}

double PdfTable::rowHeight(const QStringList& cells, bool strong) const
{
    double height = 0;
    for (qsizetype c = 0; c < cells.size(); ++c)
        height = std::max(height, wordsHeight(cells[c], font(strong), m_widths[static_cast<std::size_t>(c)] - cellGap));
    return height + 2 * padding();
}

double PdfTable::captionHeight() const { return m_table.title.isEmpty() ? 0 : 20; }

double PdfTable::height(std::size_t rows) const
{
    double height = captionHeight() + rowHeight(m_heads, true);
    for (std::size_t i = 0; i < std::min(rows, m_table.rows.size()); ++i)
        height += rowHeight(m_table.rows[i].cells, m_table.rows[i].strong);
    return height;
}

double PdfTable::together() const
{
    const double note = m_table.note.isEmpty() ? 0 : wordsHeight(m_table.note, textFont(10), textWidth) + 4;
    const double all = height(m_table.rows.size()) + note;
    return all < (textBottom - pageMargin) / 2 ? all : height(2);
}

void PdfTable::drawHead(PdfPages& pages, const QString& title) const
{
    if (!m_table.title.isEmpty())
        pages.caption(m_table.number, title, 12, QPointF(pageMargin, pages.y()));
    pages.advance(captionHeight());
    drawRow(pages, m_heads, true, mutedInk, headLine);
}

void PdfTable::drawRow(PdfPages& pages, const QStringList& cells, bool strong, const QColor& color, const QColor& line) const
{
    const double height = rowHeight(cells, strong);
    QPainter* painter = pages.painter();
    if (!painter) {
        pages.advance(height);
        return;
    }
    const QFont font = this->font(strong);
    const double step = lineHeight(font);
    painter->setFont(font);
    painter->setPen(color);
    double x = pageMargin;
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        // The first and last columns align with the text's edges.
        const double inner = c + 1 < m_widths.size() ? m_widths[c] - cellGap : m_widths[c];
        double y = pages.y() + padding();
        const int side = m_table.columns[c].number ? Qt::AlignRight : Qt::AlignLeft;
        for (const QString& text : brokenLines(cells[static_cast<qsizetype>(c)], font, m_widths[c] - cellGap)) {
            painter->drawText(QRectF(x, y, inner, step), int(side | Qt::AlignVCenter), text);
            y += step;
        }
        x += m_widths[c];
    }
    painter->setPen(QPen(line, 0.75));
    painter->drawLine(QPointF(pageMargin, pages.y() + height), QPointF(pageMargin + textWidth, pages.y() + height));
    pages.advance(height);
}

void PdfTable::draw(PdfPages& pages) const
{
    pages.require(together());
    drawHead(pages, m_table.title);
    for (const Row& row : m_table.rows) {
        if (rowHeight(row.cells, row.strong) > pages.left()) {
            pages.newPage();
            drawHead(pages, Text::tr("%1 (continued)").arg(m_table.title));
        }
        drawRow(pages, row.cells, row.strong, ink, rowLine);
    }
    if (m_table.note.isEmpty())
        return;
    pages.advance(4);
    pages.words(m_table.note, textFont(10), mutedInk);
}

}  // namespace leafbench::ui::report
