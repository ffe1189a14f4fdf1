#include "app/cli/ReportLibrary.h"

#include "engine/common/EngineLibrary.h"

#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>
#include <optional>
#include <string_view>

namespace leafbench::cli {
namespace {

const QString library = QStringLiteral("libleafbench-report.so");

/// Checks before creating an application: why nothing can be painted.
std::optional<Error> whyNot;

bool writesDocuments(int argc, char** argv)
{
    char** const end = argv + argc;
    char** const command = std::find_if(argv + std::min(1, argc), end, [](const char* argument) { return argument[0] != '-'; });
    constexpr std::string_view writers[] = {"replay", "export", "worksheets"};
    return command != end && std::find(std::begin(writers), std::end(writers), *command) != std::end(writers);
}

/// Qt aborts a program whose platform plugin it cannot find.
Status findPlatform()
{
    const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms/libqoffscreen.so");
    if (QFileInfo::exists(plugin) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH")
        || qEnvironmentVariableIsSet("QT_PLUGIN_PATH"))
        return Ok{};
    return Error{.code = ErrorCode::BackendMissing, .subject = plugin};
}

std::unique_ptr<QCoreApplication> paintingApplication(int& argc, char** argv)
{
    using Make = QCoreApplication* (*)(int*, char**);
    const auto make = lateFunction(library, "leafbench_report_application");
    const auto platform = findPlatform();
    if (make && platform)
        return std::unique_ptr<QCoreApplication>(reinterpret_cast<Make>(*make)(&argc, argv));
    whyNot = make ? platform.error() : make.error();
    return nullptr;
}

template <class What>
Result<QStringList> write(const char* function, const What& what, const QString& folder)
{
    using Write = void (*)(const What*, const QString*, Result<QStringList>*);
    if (whyNot)
        return *whyNot;
    const auto found = lateFunction(library, function);
    if (!found)
        return found.as<QStringList>();
    Result<QStringList> written = QStringList();
    reinterpret_cast<Write> (*found)(&what, &folder, &written);
    return written;
}

}  // namespace

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (writesDocuments(argc, argv))
        application = paintingApplication(argc, argv);
    return application ? std::move(application) : std::make_unique<QCoreApplication>(argc, argv);
}

Result<QStringList> writeReplayReport(const Replay& replay, const QString& folder)
{
    return write("leafbench_report_replay", replay, folder);
}

Status writeClassSpeedups(const WorksheetFolder& folder, const QString& path)
{
    const auto written = write("leafbench_report_class", folder, path);
    return written ? Status(Ok{}) : written.as<Ok>();
}

Result<QStringList> writeRunPlots(const Run& run, const QString& folder) { return write("leafbench_report_run", run, folder); }

}  // namespace leafbench::cli
