#include "app/cli/RunsPlaceCommand.h"

#include "engine/common/Paths.h"
#include "engine/runs/place/MovePlace.h"
#include "engine/runs/place/MoveRuns.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

/// Has no member `runs`: a folder that is away can be replaced here (Command::start).
struct PlaceArguments {
    explicit PlaceArguments(const QString& runs) : inUse(runs) {}

    const QString& inUse;  ///< the runs folder; complete after the parsing
    QString to;
};

/// The setting is not for a folder that --runs or LEAFBENCH_RUNS names.
Status checkSettled(const QString& runs)
{
    if (absolutePath(runs) == absolutePath(settledRunsDir()))
        return Ok{};
    return Error{.code = ErrorCode::PlaceUnusable, .subject = runs, .detail = QStringLiteral("elsewhere")};
}

int showPlace(const QString& runs, Output& out)
{
    const auto place = readRunsPlace(runs);
    if (!place)
        return notFinished(out, place);
    out.object({{"runs_folder", place->folder},
                {"runs", place->runs},
                {"tuning_studies", place->studies},
                {"files", place->files},
                {"bytes", place->bytes},
                {"free_bytes", place->disk.freeBytes},
                {"network", place->disk.network}});
    out.text(Text::tr("%1\n%2, %3\n%4 in %5\n%6 free on its disk")
                 .arg(place->folder, words::runsText(place->runs), words::studiesText(place->studies), words::bytes(place->bytes),
                      words::filesText(place->files), words::bytes(place->disk.freeBytes)));
    return Finished;
}

int useFolder(const PlaceArguments& arguments, Output& out, const JobContext&)
{
    if (arguments.to.isEmpty())
        return showPlace(arguments.inUse, out);
    if (const auto settled = settleRunsDir(arguments.to); !settled)
        return notFinished(out, settled);
    return showPlace(settledRunsDir(), out);
}

int moveFolder(const PlaceArguments& arguments, Output& out, const JobContext& context)
{
    if (const auto settled = checkSettled(arguments.inUse); !settled)
        return notFinished(out, settled);
    const auto moved = moveRuns(arguments.to, context);
    out.endProgress();
    if (!moved)
        return notFinished(out, moved);
    out.object({{"runs_folder", moved->folder},
                {"files", moved->files},
                {"bytes", moved->bytes},
                {"left", moved->left},
                {"kept", moved->kept}});
    out.text(Text::tr("The runs are in %1 now: %2 in %3, compared with the old ones.")
                 .arg(moved->folder, words::bytes(moved->bytes), words::filesText(moved->files)));
    for (const QString& left : words::leftBehind(*moved))
        out.warning(left);
    return Finished;
}

}  // namespace

void addRunsPlace(CLI::App& app, Action& chosen, const QString& runs)
{
    using Place = Command<PlaceArguments>;
    const auto arguments = std::make_shared<PlaceArguments>(runs);
    const Place showing(app, chosen, "folder", Text::tr("Where the runs lie; with DIR: use the runs there from now on"), useFolder,
                        arguments);
    showing.app().fallthrough();
    showing.option("DIR", arguments->to, Text::tr("A folder of runs; nothing is moved"));
    const Place moving(app, chosen, "move", Text::tr("Move all runs and studies to another folder, on another disk"), moveFolder,
                       arguments);
    moving.app().fallthrough();
    moving
        .option(
            "DIR", arguments->to,
            Text::tr("An empty folder, or a new one. The old one is removed after all files are copied and compared; cancelled or "
                     "killed before, it stays in use"))
        ->required();
}

}  // namespace leafbench::cli
