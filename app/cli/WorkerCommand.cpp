#include "app/cli/WorkerCommand.h"

#include "app/cli/Commands.h"
#include "engine/processes/Process.h"
#include "engine/replay/ReplayProcess.h"
#include "engine/runs/training/RunProcess.h"
#include "engine/speedup/SpeedupProcess.h"
#include "engine/taskgraph/GraphRunner.h"
#include "engine/taskgraph/ServeTasks.h"
#include "engine/tuning/tuner/TuneProcess.h"

#include <charconv>
#include <clocale>
#include <cstring>

namespace leafbench::cli {

bool isWorker(int argc, char** argv)
{
    return argc == 3 && (std::strcmp(argv[1], "worker") == 0 || std::strcmp(argv[1], "job") == 0);
}

int work(char** argv)
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
