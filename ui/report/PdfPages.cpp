#include "ui/report/PdfPages.h"

#include "ui/report/ReportText.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace leafbench::ui::report {

QFont textFont(int pixels, bool strong)
{
    QFont font = fontForPaper({});
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont logFont(int pixels)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const QFont& font) { return QFontMetricsF(font).height() * 1.2; }

QStringList brokenLines(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i)
            lines << paragraph.mid(layout.lineAt(i).textStart(), layout.lineAt(i).textLength());
        if (layout.lineCount() == 0)
            lines << QString();
    }
    return lines;
}

double wordsHeight(const QString& text, const QFont& font, double width)
{
    return static_cast<double>(brokenLines(text, font, width).size()) * lineHeight(font);
}

PdfPages::PdfPages(QPdfWriter* writer, QPainter* painter, int total, QString footer)
    : m_writer(writer),
      m_painter(painter),
      m_total(total),
      m_footer(std::move(footer))
{
    this->footer();
}

void PdfPages::space(double height)
{
    if (!atTop())
        m_y += height;
}

void PdfPages::require(double height)
{
    if (height > left() && !atTop())
        newPage();
}

void PdfPages::newPage()
{
    if (m_painter)
        m_writer->newPage();
    ++m_page;
    m_y = pageMargin;
    footer();
}

void PdfPages::line(const QString& text, const QFont& font, const QColor& color, const QRectF& place, Qt::Alignment side)
{
    if (!m_painter)
        return;
    m_painter->setFont(font);
    m_painter->setPen(color);
    m_painter->drawText(place, int(side | Qt::AlignVCenter), text);
}

void PdfPages::words(const QString& text, const QFont& font, const QColor& color, double x, double width)
{
    const double height = lineHeight(font);
    for (const QString& line : brokenLines(text, font, width)) {
        require(height);
        this->line(line, font, color, QRectF(pageMargin + x, m_y, textWidth - x, height));
        m_y += height;
    }
}

void PdfPages::caption(const QString& number, const QString& title, int pixels, QPointF at)
{
    const QFont strong = textFont(pixels, true);
    const double width = number.isEmpty() ? 0 : QFontMetricsF(strong).horizontalAdvance(number) + 7;
    const QRectF place(at, QSizeF(textWidth, pixels + 4));
    line(number, strong, ink, place);
    line(title, textFont(pixels), ink, place.translated(width, 0));
}

void PdfPages::footer()
{
    const QRectF place(pageMargin, pageHeight - 54, textWidth, 16);
    line(m_footer, textFont(10), mutedInk, place);
    line(Text::tr("Page %1 of %2").arg(QString::number(m_page), QString::number(m_total)), textFont(10), mutedInk, place,
         Qt::AlignRight);
}

}  // namespace leafbench::ui::report
