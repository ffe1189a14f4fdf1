// The text of a classification report, as scikit-learn 1.2 lays it out.
#include "engine/evaluation/ClassificationReport.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace leafbench {

namespace {

constexpr qsizetype columnWidth = 9;

/// As Python counts a string: code points, not UTF-16 units.
qsizetype codePoints(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString padded(const QString& text, qsizetype width)
{
    return QString(std::max<qsizetype>(0, width - codePoints(text)), QLatin1Char(' ')) + text;
}

/// Python's "{:>9.Nf}": rounded exactly, whatever the locale.
QString number(double value, int digits)
{
    std::array<char, 128> buffer;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed, digits).ptr;
    return padded(QString::fromLatin1(buffer.data(), end - buffer.data()), columnWidth);
}

class ReportWriter {
public:
    ReportWriter(qsizetype nameWidth, int digits, bool wholeSupport)
        : m_nameWidth(nameWidth), m_digits(digits), m_wholeSupport(wholeSupport)
    {
    }

    void header()
    {
        m_text += padded({}, m_nameWidth) + QLatin1Char(' ');
        for (const char* title : {"precision", "recall", "f1-score", "support"})
            m_text += QLatin1Char(' ') + padded(QLatin1String(title), columnWidth);
        m_text += QLatin1String("\n\n");
    }

    void row(const ReportRow& row)
    {
        line(row, number(row.precision, m_digits), number(row.recall, m_digits));
    }

    /// Accuracy stands alone, under f1-score.
    void accuracyRow(const ReportRow& row)
    {
        const QString blank = padded({}, columnWidth);
        line(row, blank, blank);
    }

    void blankLine() { m_text += QLatin1Char('\n'); }
    QString text() const { return m_text; }

private:
    void line(const ReportRow& row, const QString& precision, const QString& recall)
    {
        const QString support = QString::number(row.support) + QLatin1String(m_wholeSupport ? "" : ".0");
        m_text += padded(row.name, m_nameWidth) + QLatin1String("  ") + precision + QLatin1Char(' ') + recall
            + QLatin1Char(' ') + number(row.f1, m_digits) + QLatin1Char(' ') + padded(support, columnWidth)
            + QLatin1Char('\n');
    }

    qsizetype m_nameWidth;
    int m_digits;
    bool m_wholeSupport;
    QString m_text;
};

}  // namespace

QString ClassificationReport::text(int digits) const
{
    digits = std::clamp(digits, 0, 100);
    qsizetype width = std::max<qsizetype>(QLatin1String("weighted avg").size(), digits);
    for (const ReportRow& row : classes)
        width = std::max(width, codePoints(row.name));
    // Without a single hit scikit-learn 1.2 counts in floats, and prints the support as such: "3.0".
    const bool anyHit
        = std::any_of(classes.begin(), classes.end(), [](const ReportRow& row) { return row.recall > 0; });

    ReportWriter writer(width, digits, anyHit);
    writer.header();
    for (const ReportRow& row : classes)
        writer.row(row);
    writer.blankLine();
    if (microIsAccuracy)
        writer.accuracyRow(micro);
    else
        writer.row(micro);
    writer.row(macro);
    writer.row(weighted);
    return writer.text();
}

}  // namespace leafbench
