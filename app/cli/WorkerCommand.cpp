#include "app/cli/WorkerCommand.h"

#include "app/cli/Commands.h"
#include "engine/parallel/GraphRunner.h"
#include "engine/parallel/Process.h"
#include "engine/replay/ReplayProcess.h"
#include "engine/runs/RunProcess.h"
#include "engine/speedup/SpeedupProcess.h"
#include "engine/tuning/TuneProcess.h"

#include <charconv>
#include <clocale>
#include <cstring>

namespace leafbench::cli {

static Outcome<QCborValue> carryOut(const QCborMap& request, const TellJob& tell, const JobContext& context)
{
    if (request.contains(QLatin1String("tune")))
        return serveTuning(request, tell, context);
    if (request.contains(QLatin1String("measure")))
        return serveMeasuring(request, tell, context);
    if (request.contains(QLatin1String("replay")))
        return serveReplay(request, tell, context);
    return serveTraining(request, tell, context);
}

bool isWorker(int argc, char** argv)
{
    return argc == 3 && (std::strcmp(argv[1], "worker") == 0 || std::strcmp(argv[1], "job") == 0);
}

int work(char** argv)
{
    keepMemory();
    std::setlocale(LC_ALL, "");  // the system's reasons in the user's language, as QCoreApplication would have it
    std::setlocale(LC_NUMERIC, "C");
    int socket = -1;
    const char* const end = argv[2] + std::strlen(argv[2]);
    if (std::from_chars(argv[2], end, socket).ptr != end || socket < 0)
        return Usage;
    return std::strcmp(argv[1], "job") == 0 ? serveJob(socket, carryOut) : serveTasks(socket);
}

}  // namespace leafbench::cli
