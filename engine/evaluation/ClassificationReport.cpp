#include "engine/evaluation/ClassificationReport.h"

#include "engine/statistics/Intervals.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <span>

namespace leafbench {
namespace {

/// numpy's pairwise sum of contiguous doubles: same order, hence the same bits. Blocks of up to 128 numbers use eight
/// accumulators; longer ranges are halved at a multiple of eight.
double pairwiseSum(std::span<const double> values)
{
    const std::size_t count = values.size();
    if (count < 8) {
        double sum = 0;
        for (double value : values)
            sum += value;
        return sum;
    }
    if (count > 128) {
        const std::size_t half = count / 2 - (count / 2) % 8;
        return pairwiseSum(values.first(half)) + pairwiseSum(values.subspan(half));
    }
    double r[8];
    std::copy_n(values.begin(), 8, r);
    std::size_t i = 8;
    for (; i + 8 <= count; i += 8) {
        for (std::size_t k = 0; k < 8; ++k)
            r[k] += values[i + k];
    }
    double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
    for (; i < count; ++i)
        sum += values[i];
    return sum;
}

/// The scores of counts, in scikit-learn's order of operations.
ReportRow scores(const QString& name, qint64 hits, qint64 predicted, qint64 support)
{
    ReportRow row{name, share(hits, predicted), share(hits, support), 0.0, support};
    const double sum = row.precision + row.recall;
    row.f1 = 2.0 * row.precision * row.recall / (sum == 0.0 ? 1.0 : sum);
    return row;
}

/// Macro mean of one column.
double macroMean(const std::vector<ReportRow>& rows, double ReportRow::*column)
{
    std::vector<double> values;
    for (const ReportRow& row : rows)
        values.push_back(row.*column);
    return rows.empty() ? 0.0 : pairwiseSum(values) / static_cast<double>(rows.size());
}

/// Weighted mean of one column, by support.
double weightedMean(const std::vector<ReportRow>& rows, double ReportRow::*column, qint64 total)
{
    std::vector<double> values;
    for (const ReportRow& row : rows)
        values.push_back(row.*column * static_cast<double>(row.support));
    return total == 0 ? 0.0 : pairwiseSum(values) / static_cast<double>(total);
}

}  // namespace

ClassificationReport classificationReport(const ConfusionMatrix& matrix, const QStringList& classNames)
{
    std::vector<int> all(static_cast<std::size_t>(matrix.classes()));
    std::iota(all.begin(), all.end(), 0);
    return classificationReport(matrix, classNames, all);
}

/// Whether the listed classes are those that occur, no more and no fewer.
static bool areAllThatOccur(const ConfusionMatrix& matrix, std::span<const int> labels)
{
    for (int i = 0; i < matrix.classes(); ++i) {
        const bool listed = std::find(labels.begin(), labels.end(), i) != labels.end();
        if (listed != (matrix.predictions(i) > 0 || matrix.support(i) > 0))
            return false;
    }
    return true;
}

ClassificationReport classificationReport(const ConfusionMatrix& matrix, const QStringList& classNames, std::span<const int> labels)
{
    Q_ASSERT(classNames.size() == matrix.classes());
    ClassificationReport report;
    qint64 correct = 0, taken = 0, total = 0;
    for (const int i : labels) {
        const qint64 predicted = matrix.predictions(i);
        const qint64 support = matrix.support(i);
        correct += matrix.at(i, i);
        taken += predicted;
        total += support;
        report.classes.push_back(scores(classNames[i], matrix.at(i, i), predicted, support));
    }
    report.microIsAccuracy = areAllThatOccur(matrix, labels);
    const QString microName = report.microIsAccuracy ? QStringLiteral("accuracy") : QStringLiteral("micro avg");
    report.micro = scores(microName, correct, taken, total);
    report.macro = {QStringLiteral("macro avg"), 0, 0, 0, total};
    report.weighted = {QStringLiteral("weighted avg"), 0, 0, 0, total};
    for (auto column : {&ReportRow::precision, &ReportRow::recall, &ReportRow::f1}) {
        report.macro.*column = macroMean(report.classes, column);
        report.weighted.*column = weightedMean(report.classes, column, total);
    }
    return report;
}

namespace {

constexpr qsizetype columnWidth = 9;

/// Length as in Python: code points, not UTF-16 units.
qsizetype codePoints(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString padded(const QString& text, qsizetype width)
{
    return QString(std::max<qsizetype>(0, width - codePoints(text)), QLatin1Char(' ')) + text;
}

/// Python's "{:>9.Nf}": rounded exactly, in any locale.
QString number(double value, int digits)
{
    std::array<char, 128> buffer;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed, digits).ptr;
    return padded(QString::fromLatin1(buffer.data(), end - buffer.data()), columnWidth);
}

class ReportWriter {
public:
    ReportWriter(qsizetype nameWidth, int digits, bool wholeSupport)
        : m_nameWidth(nameWidth),
          m_digits(digits),
          m_wholeSupport(wholeSupport)
    {
    }

    void header()
    {
        m_text += padded({}, m_nameWidth) + QLatin1Char(' ');
        for (const char* title : {"precision", "recall", "f1-score", "support"})
            m_text += QLatin1Char(' ') + padded(QLatin1String(title), columnWidth);
        m_text += QLatin1String("\n\n");
    }

    void row(const ReportRow& row) { line(row, number(row.precision, m_digits), number(row.recall, m_digits)); }

    /// Accuracy has one number, under f1-score.
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
        m_text += padded(row.name, m_nameWidth) + QLatin1String("  ") + precision + QLatin1Char(' ') + recall + QLatin1Char(' ')
            + number(row.f1, m_digits) + QLatin1Char(' ') + padded(support, columnWidth) + QLatin1Char('\n');
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
    // Without any hit scikit-learn 1.2 counts in floats and prints the support as "3.0".
    const bool anyHit = std::any_of(classes.begin(), classes.end(), [](const ReportRow& row) { return row.recall > 0; });

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
