#include "engine/common/EngineLibrary.h"

#include <QFileInfo>
#include <QLibrary>

#include <dlfcn.h>

namespace leafbench {

QString engineLibraryFolder()
{
    Dl_info own{};
    if (dladdr(reinterpret_cast<void*>(&engineLibraryFolder), &own) && own.dli_fname)
        return QFileInfo(QString::fromLocal8Bit(own.dli_fname)).absolutePath();
    return QStringLiteral(".");
}

Result<QFunctionPointer> lateFunction(const QString& library, const char* function)
{
    QLibrary file(engineLibraryFolder() + QLatin1Char('/') + library);
    file.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    if (const QFunctionPointer found = file.resolve(function))
        return found;
    return Error{.code = ErrorCode::BackendMissing, .subject = file.fileName(), .detail = file.errorString()};
}

}  // namespace leafbench
