#include "app/cli/CommandLine.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Launcher.h"
#include "app/cli/ReportLibrary.h"
#include "engine/common/Exceptions.h"
#include "engine/common/TextFile.h"
#include "engine/common/Version.h"
#include "engine/estimate/Probe.h"
#include "engine/processes/CrashLine.h"
#include "engine/processes/MessageSocket.h"
#include "engine/processes/Process.h"
#include "engine/replay/ReplayProcess.h"
#include "engine/runs/training/RunProcess.h"
#include "engine/speedup/SpeedupProcess.h"
#include "engine/taskgraph/WorkerFunctions.h"
#include "engine/tuning/tuner/TuneProcess.h"
#include "ui/words/Translation.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <signal.h>

#include <charconv>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace leafbench::cli {

/// `leafbench-cli worker FD`, `leafbench-cli job FD` and `leafbench-cli rank FD`: the programs' worker processes, the window's
/// jobs, and ranks on this machine. Internal, so not in the help, and fast: no translations, no command line parser. False for any
/// other command.
static bool isWorker(int argc, char** argv)
{
    return argc == 3
        && (std::strcmp(argv[1], "worker") == 0 || std::strcmp(argv[1], "job") == 0 || std::strcmp(argv[1], "rank") == 0);
}

/// What went wrong is told to rank 0.
static int workAsRank(int socket) { return dieWithParent(socket) && obeyLocally(socket) ? Finished : Failed; }

/// Rank 0 hears Slurm's signals and ends the others.
static int workOnNode()
{
    signal(SIGUSR1, SIG_IGN);
    const Status served = obeyOnNode();
    if (served.failed())
        fprintf(stderr, "%s\n", qPrintable(toWord(served.error().code) + QLatin1Char(' ') + served.error().subject));
    return served ? Finished : Failed;
}

static int work(int argc, char** argv)
{
    configureMalloc();
    const bool job = std::strcmp(argv[1], "job") == 0, rank = std::strcmp(argv[1], "rank") == 0;
    std::optional<QCoreApplication> application;
    if (job || rank)
        application.emplace(argc, argv);  // a study's file is opened by Qt, which asks for one since 6.5
    else
        std::setlocale(LC_ALL, "");  // localised system messages, as with QCoreApplication
    std::setlocale(LC_NUMERIC, "C");
    if (rank && std::strcmp(argv[2], "launched") == 0)
        return workOnNode();
    int socket = -1;
    const char* const end = argv[2] + std::strlen(argv[2]);
    if (std::from_chars(argv[2], end, socket).ptr != end || socket < 0)
        return Usage;
    if (rank)
        return workAsRank(socket);
    return job ? serveJob<TrainJob, TuneJob, SpeedupJob, ReplayJob, ProbeJob>(socket) : serveTasks(socket);
}

/// main() without the handling of unexpected exceptions.
static int run(int argc, char** argv)
{
    nameCrashes("leafbench-cli");
    setenv("QT_NO_GLIB", "1", 1);  // GLib ends a program that runs out of memory, and no event loop is needed here
    if (isWorker(argc, argv))
        return work(argc, argv);
    prepareProcess(argv);
    CancellationToken token;
    const Interrupt interrupt(token);
    std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    const auto stays = qScopeGuard([&] {
        if (application->inherits("QGuiApplication"))
            (void)application.release();  // out of memory, its destructor would hang in fontconfig
    });
    setlocale(LC_NUMERIC, "C");  // numbers are read and written for programs, not in the user's language
    words::installChosenTranslation(*application);
    endWhenOutOfMemory(errorLine({.code = ErrorCode::OutOfMemory}).toUtf8().constData(), Failed);
    QCoreApplication::setApplicationName(QStringLiteral("leafbench"));
    QCoreApplication::setApplicationVersion(programVersion());

    CommandLine line;
    if (const auto code = line.parse(argc, argv))
        return *code;

    // A closed pipe must not kill the program in the middle of an epoch: the job is cancelled and its state stored.
    signal(SIGPIPE, SIG_IGN);
    Output out(line.json(), [&token] { token.cancel(); });
    const JobContext context{token, [&out](const Progress& progress) { out.progress(progress); }};
    try {
        const int code = line.chosen()(out, context);
        out.endProgress();
        if (code == WasCancelled)
            out.warning(Text::tr("Cancelled."));
        if (code != Finished || out.lost().isEmpty())
            return code;
        out.error({.code = ErrorCode::NotWritable, .subject = QStringLiteral("stdout"), .detail = out.lost()});
    } catch (const std::exception& e) {
        out.error(errorOf(e));
    }
    return Failed;
}

}  // namespace leafbench::cli

int main(int argc, char** argv)
{
    using namespace leafbench;
    endWhenOutOfMemory("Error: The memory did not suffice.", cli::Failed);
    const QString exitFile = cli::takeExitFile();
    int code = cli::Failed;
    try {
        code = cli::run(argc, argv);
    } catch (const std::exception& e) {
        cli::Output(false, nullptr).error(errorOf(e));
    }
    if (!exitFile.isEmpty())
        (void)writeFile(exitFile, QByteArray::number(code) + '\n');  // without it, srun's word counts
    return code;
}
