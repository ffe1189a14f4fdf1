#include "app/cli/Commands.h"

#include "engine/paper/PaperComparison.h"
#include "engine/runs/store/RunStore.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/Words.h"

#include <QJsonArray>

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
    QJsonArray rows;
    for (const ComparedRow& row : table.rows)
        rows << rowJson(row);
    return {{"table", table.paper->number},
            {"title", table.paper->title},
            {"cpu", table.paper->cpu},
            {"gpu", table.paper->gpu},
            {"rows", rows}};
}

void printTable(Output& out, const ComparedTable& table)
{
    const PaperTable& paper = *table.paper;
    out.text(Text::tr("Table %1. %2").arg(paper.number).arg(paper.title));
    out.text(Text::tr("The paper's machine: %1").arg(words::paperMachine(paper)));
    out.text(Text::tr("%1  paper s  speedup     here s  speedup   images").arg(QString(), -38));
    for (const ComparedRow& row : table.rows) {
        const QString own = row.own ? QStringLiteral("%1  %2  %3")
                                          .arg(row.own->medianSeconds, 9, 'f', 3)
                                          .arg(row.own->speedup.value, 6, 'f', 2)
                                          .arg(words::count(row.images), 8)
                                    : Text::tr("  not measured yet");
        out.text(QStringLiteral("%1 %2   %3   %4")
                     .arg(row.paper.label, -38)
                     .arg(row.paper.seconds, 8, 'f', 1)
                     .arg(row.paper.speedup, 6, 'f', paper.speedupDigits)
                     .arg(own));
    }
    out.text({});
}

int paper(const QString& runsDir, Output& out, const JobContext&)
{
    const std::vector<SpeedupStudy> studies = listStudies(studiesDirOf(runsDir));
    for (const ComparedTable& table : compareWithPaper(studies)) {
        out.object(tableJson(table));
        if (!out.json())
            printTable(out, table);
    }
    return Finished;
}

}  // namespace

void addPaper(CLI::App& app, Action& chosen)
{
    auto runs = std::make_shared<std::string>(defaultRunsDir().toStdString());
    CLI::App* command = app.add_subcommand(
        "paper", Text::tr("The paper's tables of times and speedups beside those measured on this machine").toStdString());
    command->add_option("--runs", *runs, Text::tr("Folder of the runs").toStdString())->capture_default_str();
    command->callback([&chosen, runs] {
        chosen = [runs](Output& out, const JobContext& context) { return paper(QString::fromStdString(*runs), out, context); };
    });
}

}  // namespace leafbench::cli
