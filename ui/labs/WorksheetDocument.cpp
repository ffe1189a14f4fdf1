#include "ui/labs/WorksheetDocument.h"

#include "engine/common/TextFile.h"
#include "engine/common/Version.h"
#include "ui/labs/LabPlots.h"
#include "ui/labs/LabWords.h"
#include "ui/report/HtmlDocument.h"
#include "ui/report/PdfDocument.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace leafbench::ui {
namespace {

struct WorksheetText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::Worksheet)
};

QString labHeading(const Lab& lab)
{
    return lab.number > 0 ? WorksheetText::tr("Lab %1: %2").arg(QString::number(lab.number), lab.title) : lab.title;
}

QString guessWords(const LabRun& run, const LabStep& step)
{
    if (step.form != LabForm::Curve) {
        const auto guess = run.values.number(step.name);
        return guess ? labChoiceText(step, *guess) : QString();
    }
    QStringList parts;
    for (const auto& [at, value] : run.values.curve(step.name))
        parts << QStringLiteral("%1: %2").arg(labNumber(at), labNumber(value));
    return parts.join(QStringLiteral(", "));
}

void addGuesses(report::Document& document, const LabRun& run)
{
    report::Table table{.title = WorksheetText::tr("Guesses, before anything was measured"),
                        .columns = report::columns({WorksheetText::tr("Question"), WorksheetText::tr("Guess")})};
    for (const LabStep& step : run.lab.steps) {
        if (step.kind == LabStepKind::Guess)
            table.add({step.title, guessWords(run, step)});
    }
    if (!table.rows.empty())
        document.add(table);
}

void addExplanations(report::Document& document, const LabRun& run)
{
    for (const LabStep& step : run.lab.steps) {
        if (step.kind != LabStepKind::Explain)
            continue;
        document.add(report::Heading{2, step.title});
        for (const QString& paragraph : labMarkdown(step.text, run.values).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            document.add(report::Words{labPlain(paragraph, {})});
        if (step.figure.kind != LabFigureKind::None)
            document.add(report::Figures{{labDrawing(step.figure, run.values, step.title)}});
    }
}

void addAnswers(report::Document& document, const LabRun& run, const Worksheet& worksheet)
{
    report::Table table{
        .title
        = WorksheetText::tr("Answers: %1 of %2 right").arg(QString::number(worksheet.right()), QString::number(run.questions())),
        .columns = report::columns({WorksheetText::tr("Question"), WorksheetText::tr("Answer"), QString()})};
    for (const WorksheetAnswer& answer : worksheet.answers)
        table.add({answer.question, answer.given, answer.right ? WorksheetText::tr("right") : WorksheetText::tr("wrong")});
    if (!table.rows.empty())
        document.add(table);
}

void addMeasurements(report::Document& document, const LabRun& run)
{
    report::Table table{.title = WorksheetText::tr("Everything that was measured"),
                        .dense = true,
                        .columns = report::columns({WorksheetText::tr("Value")}, {WorksheetText::tr("Measured")})};
    for (const LabStep& step : run.lab.steps) {
        if (step.kind != LabStepKind::Measure)
            continue;
        const QString before = step.name + u'.';
        for (auto one = run.values.numbers.lowerBound(before); one != run.values.numbers.constEnd() && one.key().startsWith(before);
             ++one)
            table.add({one.key(), words::decimal(one.value(), 'g', 5)});
    }
    if (!table.rows.empty())
        document.add(table);
}

}  // namespace

Worksheet worksheetOf(const LabRun& run, const QString& person)
{
    Worksheet sheet{.labId = run.lab.id,
                    .labTitle = run.lab.title,
                    .labNumber = run.lab.number,
                    .person = person.simplified(),
                    .date = QDateTime::currentDateTime(),
                    .machine = worksheetMachine(),
                    .program = programVersion(),
                    .values = run.values,
                    .answers = {},
                    .speedups = {}};
    for (const auto& [index, answer] : run.answers)
        sheet.answers.push_back({run.step(index).title, labChoiceText(run.step(index), answer.given), answer.right});
    for (const LabStep& step : run.lab.steps) {
        if (step.kind == LabStepKind::Measure && step.source == LabSource::Speedup)
            sheet.speedups.push_back(step.name + QStringLiteral(".speedup"));
    }
    return sheet;
}

report::Document worksheetDocument(const LabRun& run, const Worksheet& worksheet)
{
    const QString person = worksheet.person.isEmpty() ? WorksheetText::tr("no name given") : worksheet.person;
    report::Document document;
    document.title = labHeading(run.lab);
    document.subtitle
        = WorksheetText::tr("Worksheet of %1, %2").arg(person, words::locale().toString(worksheet.date, QLocale::ShortFormat));
    document.language = words::locale().name().section(u'_', 0, 0);
    const QString system = worksheet.machine[QStringLiteral("system")].toString();
    document.add(
        report::Words{WorksheetText::tr("Machine: %1, %2. Leafbench %3.").arg(worksheet.machineName(), system, worksheet.program),
                      report::Words::Tone::Muted});
    addGuesses(document, run);
    addExplanations(document, run);
    addAnswers(document, run, worksheet);
    addMeasurements(document, run);
    document.add(report::Words{WorksheetText::tr("Code of this worksheet: %1. The HTML file holds the record behind it, which "
                                                 "leafbench-cli worksheets checks and collects.")
                                   .arg(worksheetCode(worksheet)),
                               report::Words::Tone::Muted});
    return document;
}

Status writeWorksheet(const LabRun& run, const Worksheet& worksheet, const QString& path)
{
    const report::Document document = worksheetDocument(run, worksheet);
    const auto always = [] { return true; };
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const Result<QByteArray> bytes = isPdf ? report::pdfDocument(document, always) : report::htmlDocument(document, always);
    if (!bytes)
        return bytes.as<Ok>();
    return writeFile(path, isPdf ? *bytes : sealedWorksheet(*bytes, worksheet));
}

}  // namespace leafbench::ui
