#include "engine/backend/Backend.h"

#include <QFileInfo>
#include <QLibrary>

#include <dlfcn.h>

#include <mutex>

namespace leafbench {

/// The folder of the engine's own library: the other one lies beside it, in a build as in an installation.
static QString libraryFolder()
{
    Dl_info own{};
    if (dladdr(reinterpret_cast<void*>(&backend), &own) && own.dli_fname)
        return QFileInfo(QString::fromLocal8Bit(own.dli_fname)).absolutePath();
    return QStringLiteral(".");
}

Outcome<Backend*> backend()
{
    static std::mutex mutex;
    static Backend* loaded = nullptr;
    const std::lock_guard lock(mutex);
    if (loaded)
        return loaded;

    QLibrary library(libraryFolder() + QStringLiteral("/libleafbench-torch.so"));
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    using Make = Backend* (*)();
    const auto make = reinterpret_cast<Make>(library.resolve("leafbench_backend"));
    if (!make)
        return Error{.code = ErrorCode::BackendMissing, .subject = library.fileName(), .detail = library.errorString()};
    loaded = make();
    return loaded;
}

}  // namespace leafbench
