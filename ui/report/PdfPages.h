#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

class QPainter;
class QPdfWriter;

namespace leafbench::ui::report {

/// A4 in pixels of 1/96 inch, the document's unit.
constexpr double pageWidth = 794;
constexpr double pageHeight = 1123;
constexpr double pageMargin = 60;
constexpr double textWidth = pageWidth - 2 * pageMargin;
constexpr double textBottom = pageHeight - 76;

inline const QColor ink(0x1d2420), mutedInk(0x58635c), accentInk(0x2e7d4f);

QFont textFont(int pixels, bool strong = false);
QFont logFont(int pixels);

/// The position of the next block. Without a painter pages are only counted, to know their total.
class PdfPages {
public:
    PdfPages(QPdfWriter* writer, QPainter* painter, int total, QString footer);

    QPainter* painter() const { return m_painter; }  ///< null: only counting
    double y() const { return m_y; }
    double left() const { return textBottom - m_y; }  ///< pixels to the page's end
    bool atTop() const { return m_y <= pageMargin; }
    int count() const { return m_page; }

    void advance(double height) { m_y += height; }
    void space(double height);    ///< ignored at the top of a page
    void require(double height);  ///< starts another page if less is left
    void newPage();
    /// Wrapped words in the column, continued on the next page. x, width: within the text's width.
    void words(const QString& text, const QFont& font, const QColor& color, double x = 0, double width = textWidth);
    /// A bold number and a title on one line, at a place of the page; takes no height.
    void caption(const QString& number, const QString& title, int pixels, QPointF at);

private:
    void footer();
    void line(const QString& text, const QFont& font, const QColor& color, const QRectF& place, Qt::Alignment side = Qt::AlignLeft);

    QPdfWriter* m_writer;
    QPainter* m_painter;
    int m_total;
    QString m_footer;
    int m_page = 1;
    double m_y = pageMargin;
};

/// The words broken into lines of at most that width, each lineHeight() high.
QStringList brokenLines(const QString& text, const QFont& font, double width);
double lineHeight(const QFont& font);
double wordsHeight(const QString& text, const QFont& font, double width);

}  // namespace leafbench::ui::report
