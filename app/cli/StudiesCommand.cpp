#include "app/cli/Commands.h"

#include "engine/paper/PaperComparison.h"
#include "engine/replay/Replay.h"
#include "engine/tuning/optuna/StudyList.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/TrialWords.h"
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

struct StudiesOptions {
    QString runs = defaultRunsDir();
};

/// One of a list. kind: for JSON; name: what the window's chooser calls it.
void printStudy(Output& out, const char* kind, const QString& name, const QString& path)
{
    out.object({{"kind", QLatin1String(kind)}, {"name", name}, {"path", path}});
    out.text(QStringLiteral("  %1\n      %2").arg(onOneLine(name), onOneLine(path)));
}

int studies(const StudiesOptions& options, Output& out, const JobContext&)
{
    UnreadableList unreadable;
    out.text(Text::tr("Speedup studies (of leafbench-cli speedup):"));
    for (const SpeedupStudy& study : listStudies(studiesDirOf(options.runs), &unreadable))
        printStudy(out, "speedup", ui::studyName(study), study.path);
    out.text(Text::tr("Tuning studies (go on with: leafbench-cli tune --study STUDY --trials N):"));
    for (const TuningStudy& study : listTuningStudies(options.runs, &unreadable))
        printStudy(out, "tuning", ui::tuningStudyName(study), addressOf(study));
    out.text(Text::tr("Replays of the paper (go on with: leafbench-cli replay --resume REPLAY):"));
    for (const Replay& replay : listReplays(options.runs, &unreadable))
        printStudy(out, "replay", ui::replayName(replay), replay.path);
    sayUnreadable(out, unreadable);
    return Finished;
}

int paper(const StudiesOptions& options, Output& out, const JobContext&)
{
    UnreadableList unreadable;
    const std::vector<SpeedupStudy> studies = listStudies(studiesDirOf(options.runs), &unreadable);
    for (const ComparedTable& table : compareWithPaper(studies)) {
        out.object(tableJson(table));
        printTable(out, table);
    }
    sayUnreadable(out, unreadable);
    return Finished;
}

}  // namespace

void addStudies(CLI::App& app, Action& chosen)
{
    Command<StudiesOptions>(app, chosen, "studies", Text::tr("List the stored speedup studies, tuning studies and replays"),
                            studies)
        .runs();
}

void addPaper(CLI::App& app, Action& chosen)
{
    Command<StudiesOptions>(app, chosen, "paper",
                            Text::tr("The paper's tables of times and speedups beside those measured on this machine"), paper)
        .runs();
}

}  // namespace leafbench::cli
