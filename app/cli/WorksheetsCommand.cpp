#include "app/cli/Commands.h"
#include "app/cli/ReportLibrary.h"

#include "engine/labs/Worksheet.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QFileInfo>

namespace leafbench::cli {
namespace {

struct WorksheetsArguments {
    QString folder;
    QString plot;
};

QJsonObject speedupsJson(const Worksheet& sheet)
{
    QJsonObject all;
    for (const QString& name : sheet.speedups) {
        QJsonObject one;
        for (const auto& [workers, speedup] : sheet.values.curve(name))
            one.insert(QString::number(workers), speedup);
        all.insert(name.section(u'.', 0, 0), one);
    }
    return all;
}

/// "loader 1: 1.00, 2: 1.84"
QString speedupsText(const Worksheet& sheet)
{
    QStringList all;
    for (const QString& name : sheet.speedups) {
        QStringList one;
        for (const auto& [workers, speedup] : sheet.values.curve(name))
            one << QStringLiteral("%1: %2").arg(QString::number(workers), words::decimal(speedup, 'f', 2));
        all << name.section(u'.', 0, 0) + u' ' + one.join(QStringLiteral(", "));
    }
    return all.join(QStringLiteral("; "));
}

void printSheet(const WorksheetFile& file, Output& out)
{
    const Worksheet& sheet = file.worksheet;
    const bool sound = file.state == WorksheetState::Sound;
    out.object({{"file", QFileInfo(file.path).fileName()},
                {"person", sheet.person},
                {"lab", sheet.labId},
                {"date", sheet.date.toString(Qt::ISODate)},
                {"machine", sheet.machine},
                {"right", sheet.right()},
                {"answers", qint64(sheet.answers.size())},
                {"altered", !sound},
                {"code", worksheetCode(sheet)},
                {"speedups", speedupsJson(sheet)}});
    out.text(QStringLiteral("%1  %2  %3/%4  %5  %6")
                 .arg(sheet.person.leftJustified(20), sheet.labId.leftJustified(24), QString::number(sheet.right()),
                      QString::number(sheet.answers.size()), sound ? worksheetCode(sheet) : Text::tr("ALTERED").leftJustified(12),
                      sheet.machineName()));
    if (const QString speedups = speedupsText(sheet); !speedups.isEmpty())
        out.text(QStringLiteral("    ") + speedups);
}

int worksheets(const WorksheetsArguments& arguments, Output& out, const JobContext&)
{
    const auto read = readWorksheets(arguments.folder);
    if (!read)
        return notFinished(out, read);
    bool altered = false;
    for (const WorksheetFile& file : read->sheets) {
        printSheet(file, out);
        if (file.state == WorksheetState::Altered) {
            out.warning(Text::tr("%1 was changed after Leafbench wrote it.").arg(QFileInfo(file.path).fileName()));
            altered = true;
        }
    }
    for (const Error& error : read->others)
        out.warning(words::errorText(error));
    out.text(Text::tr("Worksheets: %1").arg(read->sheets.size()));
    if (!arguments.plot.isEmpty()) {
        if (const Status written = writeClassSpeedups(*read, arguments.plot); !written)
            return notFinished(out, written);
        out.object({{"plot", QFileInfo(arguments.plot).absoluteFilePath()}});
        out.text(Text::tr("The speedups of all machines: %1").arg(arguments.plot));
    }
    return altered ? BadInput : Finished;
}

}  // namespace

void addWorksheets(CLI::App& app, Action& chosen)
{
    const Command<WorksheetsArguments> command(
        app, chosen, "worksheets", Text::tr("Check the worksheets of guided labs in a folder; one table and one plot of a class"),
        worksheets);
    command.option("DIR", command.options().folder, Text::tr("Folder of the worksheets (*.html)"))->required();
    command.option("--plot", command.options().plot, Text::tr("File for the speedups of all machines: .svg, .pdf or .png"));
}

}  // namespace leafbench::cli
