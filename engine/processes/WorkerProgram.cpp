#include "engine/common/EngineLibrary.h"
#include "engine/processes/WorkerProcess.h"

#include <QFileInfo>

namespace leafbench {

QString workerProgram()
{
    const QString name = QStringLiteral("leafbench-cli");
    if (const QString given = qEnvironmentVariable("LEAFBENCH_WORKER"); !given.isEmpty())
        return given;
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QString library = engineLibraryFolder();
    // bin and lib side by side in a build; lib/<architecture> in an installation.
    for (const QString& folder :
         {QFileInfo(own).path(), library, library + QLatin1String("/../bin"), library + QLatin1String("/../../bin")}) {
        const QFileInfo program(folder + QLatin1Char('/') + name);
        if (program.isExecutable())
            return program.absoluteFilePath();
    }
    return name;
}

}  // namespace leafbench
