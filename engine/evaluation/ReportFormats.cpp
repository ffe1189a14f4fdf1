#include "engine/evaluation/ReportFormats.h"

#include "engine/common/Csv.h"
#include "engine/statistics/Intervals.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <optional>

namespace leafbench {
namespace {

/// A row of any table, before formatting.
struct Line {
    const ReportRow& row;
    std::optional<std::array<double, 2>> interval{};  ///< of the recall
};

Line withInterval(const ReportRow& row)
{
    return {row, wilsonInterval(std::llround(row.recall * static_cast<double>(row.support)), row.support)};
}

std::vector<Line> classLines(const ClassificationReport& report)
{
    std::vector<Line> lines;
    for (const ReportRow& row : report.classes)
        lines.push_back(withInterval(row));
    return lines;
}

std::vector<Line> summaryLines(const ClassificationReport& report)
{
    return {withInterval(report.micro), {report.macro}, {report.weighted}};
}

QString csv(const Line& line)
{
    const QStringList interval = line.interval ? QStringList{exactNumber((*line.interval)[0]), exactNumber((*line.interval)[1])}
                                               : QStringList{QString(), QString()};
    return csvLine(QStringList{line.row.name, exactNumber(line.row.precision), exactNumber(line.row.recall)} + interval
                   + QStringList{exactNumber(line.row.f1), QString::number(line.row.support)})
        + QStringLiteral("\r\n");
}

/// "0.75", or with its interval "0.70 - 0.79", with the format's dash.
QStringList cellsOf(const Line& line, const QString& name, const QString& dash, int digits)
{
    const auto number = [digits](double value) { return QString::number(value, 'f', digits); };
    return {name,
            number(line.row.precision),
            number(line.row.recall),
            line.interval ? number((*line.interval)[0]) + dash + number((*line.interval)[1]) : QString(),
            number(line.row.f1),
            QString::number(line.row.support)};
}

QString latexEscaped(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\': escaped += QLatin1String("\\textbackslash{}"); break;
        case u'~': escaped += QLatin1String("\\textasciitilde{}"); break;
        case u'^': escaped += QLatin1String("\\textasciicircum{}"); break;
        case u'_':
        case u'%':
        case u'&':
        case u'#':
        case u'$':
        case u'{':
        case u'}': escaped += u'\\'; [[fallthrough]];
        default: escaped += c;
        }
    }
    return escaped;
}

QString latex(const Line& line, int digits)
{
    return QStringLiteral("  ")
        + cellsOf(line, latexEscaped(line.row.name), QStringLiteral("--"), digits).join(QLatin1String(" & "))
        + QStringLiteral(" \\\\\n");
}

QString markdownEscaped(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>|~#&").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdown(const QStringList& fields)
{
    return QStringLiteral("| ") + fields.join(QLatin1String(" | ")) + QStringLiteral(" |\n");
}

QString markdown(const Line& line, int digits)
{
    return markdown(cellsOf(line, markdownEscaped(line.row.name), QStringLiteral("\u2013"), digits));
}

const QStringList& heads()
{
    static const QStringList titles{QStringLiteral("class"),         QStringLiteral("precision"), QStringLiteral("recall"),
                                    QStringLiteral("95 % interval"), QStringLiteral("f1-score"),  QStringLiteral("support")};
    return titles;
}

}  // namespace

QString reportCsv(const ClassificationReport& report)
{
    QString text = QStringLiteral("class,precision,recall,recall_low,recall_high,f1,support\r\n");
    for (const std::vector<Line>& lines : {classLines(report), summaryLines(report)}) {
        for (const Line& line : lines)
            text += csv(line);
    }
    return text;
}

QString reportLatex(const ClassificationReport& report, int digits)
{
    QString text = QStringLiteral("% \\usepackage{booktabs}\n\\begin{tabular}{lrrrrr}\n  \\toprule\n  ")
        + latexEscaped(heads().join(u'\n')).replace(u'\n', QLatin1String(" & ")) + QStringLiteral(" \\\\\n  \\midrule\n");
    for (const Line& line : classLines(report))
        text += latex(line, digits);
    text += QStringLiteral("  \\midrule\n");
    for (const Line& line : summaryLines(report))
        text += latex(line, digits);
    return text + QStringLiteral("  \\bottomrule\n\\end{tabular}\n");
}

QString reportMarkdown(const ClassificationReport& report, int digits)
{
    QString text = markdown(heads()) + QStringLiteral("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for (const std::vector<Line>& lines : {classLines(report), summaryLines(report)}) {
        for (const Line& line : lines)
            text += markdown(line, digits);
    }
    return text;
}

}  // namespace leafbench
