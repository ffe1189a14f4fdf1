#include "app/cli/Commands.h"

#include "engine/paper/PaperComparison.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

QJsonObject rowJson(const ComparedRow& row)
{
    QJsonObject json{{"label", row.paper.label},
                     {"workload", row.paper.workload},
                     {"workers", row.paper.workers},
                     {"paper_s", row.paper.seconds},
                     {"paper_speedup", row.paper.speedup}};
    if (row.own) {
        json.insert("own_s", row.own->medianSeconds);
        json.insert("own_speedup", row.own->speedup.value);
        json.insert("own_images", row.images);
        json.insert("measured", row.measured.toString(Qt::ISODate));
    }
    return json;
}

QJsonObject tableJson(const ComparedTable& table)
{
    return {{"table", table.paper->number},
            {"title", table.paper->title},
            {"cpu", table.paper->cpu},
            {"gpu", table.paper->gpu},
            {"rows", jsonList(table.rows, rowJson)}};
}

void printTable(Output& out, const ComparedTable& table)
{
    const PaperTable& paper = *table.paper;
    out.text(Text::tr("Table %1. %2").arg(QString::number(paper.number), paper.title));
    out.text(Text::tr("The paper's machine: %1").arg(words::paperMachine(paper)));
    out.text(Text::tr("%1  paper s  speedup     here s  speedup   images").arg(QString(), -38));
    for (const ComparedRow& row : table.rows) {
        const QString own = row.own ? QStringLiteral("%1  %2  %3")
                                          .arg(QString::number(row.own->medianSeconds, 'f', 3).rightJustified(9),
                                               QString::number(row.own->speedup.value, 'f', 2).rightJustified(6),
                                               words::count(row.images).rightJustified(8))
                                    : Text::tr("  not measured yet");
        out.text(QStringLiteral("%1 %2   %3   %4")
                     .arg(row.paper.label.leftJustified(38), QString::number(row.paper.seconds, 'f', 1).rightJustified(8),
                          QString::number(row.paper.speedup, 'f', paper.speedupDigits).rightJustified(6), own));
    }
    out.text({});
}

struct PaperOptions {
    QString runs = defaultRunsDir();
};

int paper(const PaperOptions& options, Output& out, const JobContext&)
{
    const std::vector<SpeedupStudy> studies = listStudies(studiesDirOf(options.runs));
    for (const ComparedTable& table : compareWithPaper(studies)) {
        out.object(tableJson(table));
        printTable(out, table);
    }
    sayDamaged(out, damagedStudies(studiesDirOf(options.runs)));
    return Finished;
}

}  // namespace

void addPaper(CLI::App& app, Action& chosen)
{
    Command<PaperOptions>(app, chosen, "paper",
                          Text::tr("The paper's tables of times and speedups beside those measured on this machine"), paper)
        .runs();
}

}  // namespace leafbench::cli
