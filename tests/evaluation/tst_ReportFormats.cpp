#include "engine/evaluation/ReportFormats.h"

#include "engine/common/CsvReader.h"
#include "engine/common/Seed.h"
#include "engine/statistics/Intervals.h"
#include "tests/testing/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace leafbench;

namespace {

const QStringList reportFormatsNames{"Apple___Apple_scab", "Pepper,_bell___healthy", "Corn_(maize)___Common_rust_",
                                     "say \"50%\" & {more}", "a|b\\c*d~^#$"};

ClassificationReport made(int images = 300)
{
    Random random(21);
    ConfusionMatrix matrix(static_cast<int>(reportFormatsNames.size()));
    for (int i = 0; i < images; ++i) {
        const int truth = static_cast<int>(random.below(5));
        matrix.add(truth, random.uniform() < 0.7 ? truth : static_cast<int>(random.below(5)));
    }
    return classificationReport(matrix, reportFormatsNames);
}

std::vector<QStringList> parsed(const QString& csv)
{
    CsvReader reader(csv.toUtf8());
    std::vector<QStringList> lines;
    QStringList fields;
    while (!reader.atEnd() && reader.next(fields))
        lines.push_back(fields);
    return lines;
}

/// Cells of a Markdown line: what stands between bars that are not escaped.
QStringList markdownCells(const QString& line)
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)(?:\\\\\\\\)*\\|"));
    QString inner = line.trimmed();
    inner.chop(1);
    return inner.mid(1).split(bar);
}

}  // namespace

class ReportFormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvParsesBackToTheSameNumbers()
    {
        const ClassificationReport report = made();
        const auto lines = parsed(reportCsv(report));
        QCOMPARE(lines.size(), report.classes.size() + 4);
        QCOMPARE(lines[0].join(','), QString("class,precision,recall,recall_low,recall_high,f1,support"));
        for (std::size_t i = 0; i < report.classes.size(); ++i) {
            const ReportRow& row = report.classes[i];
            const QStringList& line = lines[i + 1];
            QCOMPARE(line.size(), 7);
            QCOMPARE(line[0], row.name);
            QVERIFY(line[1].toDouble() == row.precision && line[2].toDouble() == row.recall && line[5].toDouble() == row.f1);
            QCOMPARE(line[6].toLongLong(), row.support);
            const auto interval = wilsonInterval(qRound64(row.recall * static_cast<double>(row.support)), row.support);
            QVERIFY(line[3].toDouble() == interval[0] && line[4].toDouble() == interval[1]);
        }
        const QStringList& accuracy = lines[report.classes.size() + 1];
        QCOMPARE(accuracy[0], QString("accuracy"));
        QVERIFY(accuracy[3].toDouble() < report.micro.f1 && report.micro.f1 < accuracy[4].toDouble());
        QCOMPARE(lines.back()[0], QString("weighted avg"));
        QVERIFY(lines.back()[3].isEmpty() && lines.back()[4].isEmpty());
    }

    void latexIsATableOfBooktabs()
    {
        const QString text = reportLatex(made());
        for (const char* part : {"\\begin{tabular}{lrrrrr}", "\\toprule", "\\midrule", "\\bottomrule", "\\end{tabular}"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(text.contains("  Apple\\_\\_\\_Apple\\_scab & 0."));
        QVERIFY(text.contains("say \"50\\%\" \\& \\{more\\} & "));
        QVERIFY(text.contains("a|b\\textbackslash{}c*d\\textasciitilde{}\\textasciicircum{}\\#\\$ & "));
        QVERIFY(text.contains("95 \\% interval"));
        // Of every row: as many cells as columns, whatever stands in the reportFormatsNames.
        static const QRegularExpression ampersand(QStringLiteral("(?<!\\\\)&"));
        int rows = 0;
        for (const QString& line : text.split('\n')) {
            if (!line.endsWith(QLatin1String("\\\\")))
                continue;
            QCOMPARE(line.count(ampersand), 5);
            ++rows;
        }
        QCOMPARE(rows, 1 + 5 + 3);
    }

    void markdownIsAWellFormedTable()
    {
        const QStringList lines = reportMarkdown(made()).trimmed().split('\n');
        QCOMPARE(lines.size(), 2 + 5 + 3);
        for (const QString& line : lines) {
            QVERIFY(line.startsWith('|') && line.endsWith('|'));
            QCOMPARE(markdownCells(line).size(), 6);
        }
        QCOMPARE(markdownCells(lines[1])[1].trimmed(), QString("---:"));
        QCOMPARE(markdownCells(lines[2])[0].trimmed(), QString("Apple\\_\\_\\_Apple\\_scab"));
        QVERIFY(lines[6].startsWith("| a\\|b\\\\c\\*d\\~^\\#$ |"));
    }

    void noImages()
    {
        const ClassificationReport none = classificationReport(ConfusionMatrix(1), {"a"});
        const auto lines = parsed(reportCsv(none));
        QCOMPARE(lines[1].join(','), QString("a,0,0,0,1,0,0"));
        QCOMPARE(lines[2][0], QString("micro avg"));
        QVERIFY(reportMarkdown(none, 3).contains("| a | 0.000 | 0.000 | 0.000\u20131.000 | 0.000 | 0 |"));
    }
};

LEAFBENCH_GUILESS_TEST(ReportFormatsTest)
#include "tst_ReportFormats.moc"
