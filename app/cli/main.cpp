#include "app/cli/CommandLine.h"
#include "app/cli/Interrupt.h"
#include "app/cli/ReportLibrary.h"
#include "engine/processes/Process.h"
#include "engine/replay/ReplayProcess.h"
#include "engine/runs/training/RunProcess.h"
#include "engine/speedup/SpeedupProcess.h"
#include "engine/taskgraph/WorkerFunctions.h"
#include "engine/tuning/tuner/TuneProcess.h"
#include "ui/words/Translation.h"

#include <QCoreApplication>

#include <signal.h>

#include <charconv>
#include <clocale>
#include <cstring>

namespace leafbench::cli {

/// `leafbench-cli worker FD` and `leafbench-cli job FD`: the programs' worker processes, and the window's jobs. Internal, so not in
/// the help, and fast: no application object, no translations, no command line parser. False for any other command.
static bool isWorker(int argc, char** argv)
{
    return argc == 3 && (std::strcmp(argv[1], "worker") == 0 || std::strcmp(argv[1], "job") == 0);
}

static int work(char** argv)
{
    configureMalloc();
    std::setlocale(LC_ALL, "");  // localised system messages, as with QCoreApplication
    std::setlocale(LC_NUMERIC, "C");
    int socket = -1;
    const char* const end = argv[2] + std::strlen(argv[2]);
    if (std::from_chars(argv[2], end, socket).ptr != end || socket < 0)
        return Usage;
    return std::strcmp(argv[1], "job") == 0 ? serveJob<TrainJob, TuneJob, SpeedupJob, ReplayJob>(socket) : serveTasks(socket);
}

}  // namespace leafbench::cli

int main(int argc, char** argv)
{
    using namespace leafbench;
    using namespace leafbench::cli;
    if (isWorker(argc, argv))
        return work(argv);
    prepareProcess(argv);
    CancellationToken token;
    const Interrupt interrupt(token);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    setlocale(LC_NUMERIC, "C");  // numbers are read and written for programs, whatever the user's language
    words::installTranslation(*application);
    QCoreApplication::setApplicationName(QStringLiteral("leafbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEAFBENCH_VERSION));

    CommandLine line;
    if (const auto code = line.parse(argc, argv))
        return *code;

    // A closed pipe is no reason to be killed in the middle of an epoch: the job ends as if cancelled, its state stored.
    signal(SIGPIPE, SIG_IGN);
    Output out(line.json(), [&token] { token.cancel(); });
    const JobContext context{token, [&out](const Progress& progress) { out.progress(progress); }};
    try {
        const int code = line.chosen()(out, context);
        out.endProgress();
        if (code == WasCancelled)
            out.warning(Text::tr("Cancelled."));
        return code;
    } catch (const std::bad_alloc&) {
        out.error({.code = ErrorCode::OutOfMemory});
    } catch (const std::exception& e) {
        out.error({.code = ErrorCode::Internal, .detail = QString::fromUtf8(e.what())});
    }
    return Failed;
}
