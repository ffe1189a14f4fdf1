#include "ui/report/HtmlDocument.h"

#include <QBuffer>

namespace leafbench::ui::report {
namespace {

constexpr int widestOnAPhone = 480;  ///< wider drawings scroll on a phone instead of shrinking

const char* const style = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 880px; background: #fff; color: #1d2420;
       font: 15px/1.5 Inter, "Noto Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 20px; line-height: 1.3; margin: 40px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #2e7d4f; }
h3 { font-size: 16px; margin: 24px 0 4px; }
p, ul { margin: 8px 0; }
li { margin: 4px 0; }
.subtitle, .muted, .note { color: #58635c; }
.lead { font-size: 17px; }
.note { font-size: 13px; margin-top: 4px; }
.number { font-weight: 600; margin-right: 8px; }
.wide { overflow-x: auto; }
figure { margin: 0; break-inside: avoid; flex: 1 1 320px; min-width: 0; }
figcaption, .caption { margin: 0; padding: 4px 0; font-size: 14px; }
.caption { margin-top: 20px; }
.figures { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 16px 0; align-items: flex-start; }
svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 0 0 4px; font-size: 14px; }
th, td { padding: 4px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid #e2e7e3; }
th { font-weight: 600; color: #58635c; border-bottom-color: #b9c3bc; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; }
td.n { white-space: nowrap; }
.dense { font-size: 12.5px; }
.dense th, .dense td { padding-top: 2px; padding-bottom: 2px; }
.strong td { font-weight: 600; }
pre { font: 12px/1.45 "DejaVu Sans Mono", ui-monospace, monospace; background: #f4f6f4; padding: 12px; overflow-x: auto; }
.photos { display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 12px; }
.photos img { display: block; width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 4px; }
.photos figcaption { font-size: 12px; }
@media (max-width: 600px) { body { font-size: 14px; padding: 16px 12px 48px; } table { font-size: 13px; } th, td { padding: 4px 6px; } }
@page { margin: 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3, .caption { break-after: avoid; } thead { display: table-header-group; } tr, .photos figure { break-inside: avoid; }
  .wide { overflow: visible; } pre { white-space: pre-wrap; }
}
)";

/// An inline <svg> element, in a box that scrolls if it is too wide for a phone.
QString inlineSvg(const Drawing& drawing)
{
    // A file's root has a fixed size; in the document the width is flexible.
    const int width = drawing.size.width();
    const QString atLeast = width > widestOnAPhone ? QStringLiteral(";min-width:%1px").arg(std::min(width, 640)) : QString();
    const QString head
        = QStringLiteral("<div class=\"wide\"><svg xmlns=\"http://www.w3.org/2000/svg\" "
                         "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                         "aria-label=\"%3\" style=\"max-width:%1px%4\">")
              .arg(QString::number(width), QString::number(drawing.size.height()), drawing.words.toHtmlEscaped(), atLeast);
    return head + QString::fromUtf8(svgContent(drawing)) + QLatin1String("</svg></div>");
}

class HtmlWriter {
public:
    Result<QByteArray> write(const Document& document, const NextBlock& next)
    {
        m_html = QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
                                "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, "
                                "initial-scale=1\"/>\n"
                                "<meta name=\"generator\" "
                                "content=\"Leafbench\"/>\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"
                                "<h1>%2</h1>\n<p class=\"subtitle\">%4</p>\n")
                     .arg(text(document.language), text(document.title), QLatin1String(style), text(document.subtitle));
        for (const Block& block : document.blocks) {
            if (!next())
                return Cancelled{};
            std::visit([this](const auto& one) { add(one); }, block);
        }
        m_html += QLatin1String("</body>\n</html>\n");
        return m_html.toUtf8();
    }

private:
    static QString text(const QString& words) { return words.toHtmlEscaped(); }

    static QString caption(const auto& numbered)
    {
        const QString number = QStringLiteral("<span class=\"number\">%1</span>").arg(text(numbered.number));
        return (numbered.number.isEmpty() ? QString() : number) + text(numbered.title);
    }

    void element(const QString& tag, const QString& kind, const QString& words)
    {
        const QString attribute = kind.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(kind);
        m_html += u'<' + tag + attribute + u'>' + text(words) + QStringLiteral("</") + tag + QStringLiteral(">\n");
    }

    void add(const Heading& heading) { element(QStringLiteral("h%1").arg(heading.level + 1), {}, heading.text); }

    void add(const Words& words)
    {
        const QString kinds[] = {{}, QStringLiteral("lead"), QStringLiteral("muted")};
        element(QStringLiteral("p"), kinds[static_cast<int>(words.tone)], words.text);
    }

    void add(const Points& points)
    {
        m_html += QLatin1String("<ul>\n");
        for (const QString& item : points.items)
            element(QStringLiteral("li"), {}, item);
        m_html += QLatin1String("</ul>\n");
    }

    void add(const Log& log) { element(QStringLiteral("pre"), {}, log.text); }

    void addCells(const Table& table, const QStringList& cells, const QString& tag)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool number = table.columns[static_cast<std::size_t>(i)].number;
            element(tag, number ? QStringLiteral("n") : QString(), cells[i]);
        }
    }

    void add(const Table& table)
    {
        // Not a <caption>, which would scroll away with a wide table.
        if (!table.title.isEmpty())
            m_html += QLatin1String("<p class=\"caption\">") + caption(table) + QLatin1String("</p>\n");
        m_html += QLatin1String("<div class=\"wide\"><table") + QLatin1String(table.dense ? " class=\"dense\">" : ">");
        QStringList heads;
        for (const Column& column : table.columns)
            heads << column.head;
        m_html += QLatin1String("<thead><tr>\n");
        addCells(table, heads, QStringLiteral("th"));
        m_html += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const Row& row : table.rows) {
            m_html += QLatin1String(row.strong ? "<tr class=\"strong\">\n" : "<tr>\n");
            addCells(table, row.cells, QStringLiteral("td"));
            m_html += QLatin1String("</tr>\n");
        }
        m_html += QLatin1String("</tbody></table></div>\n");
        if (!table.note.isEmpty())
            element(QStringLiteral("p"), QStringLiteral("note"), table.note);
    }

    void add(const Figures& figures)
    {
        m_html += QLatin1String("<div class=\"figures\">\n");
        for (const Drawing& drawing : figures.drawings) {
            m_html += QLatin1String("<figure>") + inlineSvg(drawing) + QLatin1String("<figcaption>") + caption(drawing)
                + QLatin1String("</figcaption></figure>\n");
        }
        m_html += QLatin1String("</div>\n");
    }

    void add(const Photos& photos)
    {
        m_html += QLatin1String("<p>") + caption(photos) + QLatin1String("</p>\n<div class=\"photos\">\n");
        for (const Photo& photo : photos.photos) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            photo.image.save(&buffer, "JPEG", 82);
            m_html += QStringLiteral("<figure><img alt=\"%1\" "
                                     "src=\"data:image/jpeg;base64,%2\"/><figcaption>%1</figcaption></figure>\n")
                          .arg(text(photo.caption), QString::fromLatin1(bytes.toBase64()));
        }
        m_html += QLatin1String("</div>\n");
    }

    QString m_html;
};

}  // namespace

Result<QByteArray> htmlDocument(const Document& document, const NextBlock& next) { return HtmlWriter().write(document, next); }

}  // namespace leafbench::ui::report
