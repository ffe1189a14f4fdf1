#include "ui/report/PdfDocument.h"

#include "ui/report/PdfPages.h"
#include "ui/report/PdfTable.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <span>

namespace leafbench::ui::report {
namespace {

constexpr double columnGap = 24;
constexpr double figureCaptionHeight = 20;
constexpr double highest = 640;  ///< of a drawing

class PdfLayout {
public:
    explicit PdfLayout(PdfPages& pages) : m_pages(pages) {}

    /// False: stopped.
    bool draw(const Document& document, const NextBlock& next)
    {
        m_pages.words(document.title, textFont(26, true), ink);
        m_pages.words(document.subtitle, textFont(12), mutedInk);
        m_pages.space(8);
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            if (!next())
                return false;
            m_following = std::holds_alternative<Heading>(document.blocks[i]) ? least(document.blocks, i + 1) : 0;
            std::visit([this](const auto& block) { add(block); }, document.blocks[i]);
        }
        return true;
    }

private:
    static QFont fontOf(const Heading& heading) { return textFont(heading.level == 1 ? 18 : 14, true); }

    /// Height that must fit below a heading before the block.
    static double least(const std::vector<Block>& blocks, std::size_t place)
    {
        if (place >= blocks.size())
            return 0;
        const Block& block = blocks[place];
        if (const auto* table = std::get_if<Table>(&block))
            return PdfTable(*table).together() + 14;
        if (const auto* figures = std::get_if<Figures>(&block))
            return heightOf(firstRow(figures->drawings)) + 14;
        if (const auto* heading = std::get_if<Heading>(&block))
            return wordsHeight(heading->text, fontOf(*heading), textWidth) + 36 + least(blocks, place + 1);
        return std::holds_alternative<Photos>(block) ? 170 : 54;
    }

    void add(const Heading& heading)
    {
        const bool section = heading.level == 1;
        const QFont font = fontOf(heading);
        m_pages.space(section ? 26 : 16);
        m_pages.require(wordsHeight(heading.text, font, textWidth) + 14 + m_following);
        m_pages.words(heading.text, font, ink);
        if (QPainter* painter = section ? m_pages.painter() : nullptr)
            painter->fillRect(QRectF(pageMargin, m_pages.y() + 2, textWidth, 1.5), accentInk);
        m_pages.advance(section ? 10 : 4);
    }

    void add(const Words& words)
    {
        const QFont font = textFont(words.tone == Words::Tone::Lead ? 14 : 12);
        const double height = wordsHeight(words.text, font, textWidth);
        m_pages.space(6);
        m_pages.require(std::min(height, 54.0));
        m_pages.words(words.text, font, words.tone == Words::Tone::Muted ? mutedInk : ink);
        m_pages.space(2);
    }

    void add(const Points& points)
    {
        const QFont font = textFont(12);
        for (const QString& item : points.items) {
            m_pages.space(4);
            m_pages.require(std::min(wordsHeight(item, font, textWidth - 16), 40.0));
            if (QPainter* painter = m_pages.painter()) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(accentInk);
                painter->drawEllipse(QPointF(pageMargin + 5, m_pages.y() + lineHeight(font) / 2), 2, 2);
            }
            m_pages.words(item, font, ink, 16, textWidth - 16);
        }
    }

    void add(const Log& log)
    {
        m_pages.space(6);
        m_pages.words(log.text, logFont(9), ink, 8, textWidth - 8);
        m_pages.space(4);
    }

    void add(const Table& table)
    {
        m_pages.space(14);
        PdfTable(table).draw(m_pages);
        m_pages.space(4);
    }

    void add(const Figures& figures)
    {
        m_pages.space(14);
        for (std::span<const Drawing> rest = figures.drawings; !rest.empty(); rest = rest.subspan(firstRow(rest).size())) {
            const std::span<const Drawing> row = firstRow(rest);
            const double height = heightOf(row);
            m_pages.require(height);
            drawRow(row);
            m_pages.advance(height);
            m_pages.space(6);
        }
    }

    /// Two small ones stand side by side.
    static std::span<const Drawing> firstRow(std::span<const Drawing> all)
    {
        const bool pair = all.size() > 1 && all[0].size.width() < 500 && all[1].size.width() < 500;
        return all.first(pair ? 2 : 1);
    }

    static QSizeF sizeOf(const Drawing& drawing, std::size_t count)
    {
        const double column = count == 2 ? (textWidth - columnGap) / 2 : textWidth;
        const QSizeF size(drawing.size);
        const double scale = std::min({1.0, column / size.width(), highest / size.height()});
        return count == 2 ? size * (column / size.width()) : size * scale;
    }

    static double heightOf(std::span<const Drawing> row)
    {
        double height = 0;
        for (const Drawing& drawing : row)
            height = std::max(height, sizeOf(drawing, row.size()).height());
        return height + figureCaptionHeight;
    }

    void drawRow(std::span<const Drawing> row)
    {
        QPainter* painter = m_pages.painter();
        if (!painter)
            return;
        double x = pageMargin;
        for (const Drawing& drawing : row) {
            const QSizeF size = sizeOf(drawing, row.size());
            painter->save();
            painter->translate(x, m_pages.y());
            painter->scale(size.width() / drawing.size.width(), size.height() / drawing.size.height());
            drawing.paint(*painter, QRectF(QPointF(), drawing.size));
            painter->restore();
            m_pages.caption(drawing.number, drawing.title, 11, QPointF(x, m_pages.y() + size.height() + 2));
            x += size.width() + columnGap;
        }
    }

    void add(const Photos& photos)
    {
        constexpr int columns = 6;
        constexpr double side = (textWidth - (columns - 1) * 10) / columns, line = 11;
        m_pages.space(14);
        const double rowHeight = side + 2 * line + 10;
        m_pages.require(figureCaptionHeight + rowHeight);
        m_pages.caption(photos.number, photos.title, 11, QPointF(pageMargin, m_pages.y()));
        m_pages.advance(figureCaptionHeight);
        for (std::size_t first = 0; first < photos.photos.size(); first += columns) {
            m_pages.require(rowHeight);
            const std::size_t end = std::min(photos.photos.size(), first + columns);
            for (std::size_t i = first; m_pages.painter() && i < end; ++i)
                drawPhoto(photos.photos[i],
                          QRectF(pageMargin + static_cast<double>(i - first) * (side + 10), m_pages.y(), side, side));
            m_pages.advance(rowHeight);
        }
    }

    void drawPhoto(const Photo& photo, const QRectF& place)
    {
        QPainter& painter = *m_pages.painter();
        painter.drawImage(place, photo.image);
        painter.setFont(textFont(8));
        painter.setPen(ink);
        painter.drawText(QRectF(place.bottomLeft() + QPointF(0, 2), QSizeF(place.width(), 22)),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), photo.caption);
    }

    PdfPages& m_pages;
    double m_following = 0;  ///< height needed below a heading on its page
};

}  // namespace

Result<QByteArray> pdfDocument(const Document& document, const NextBlock& next)
{
    PdfPages counted(nullptr, nullptr, 0, {});
    if (!PdfLayout(counted).draw(document, next))
        return Cancelled{};

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Leafbench"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1200.0 / 96, 1200.0 / 96);
    PdfPages pages(&writer, &painter, counted.count(), document.title);
    if (!PdfLayout(pages).draw(document, next))
        return Cancelled{};
    painter.end();
    return buffer.data();
}

}  // namespace leafbench::ui::report
