#include "ui/exchange/ExportRequest.h"

#include "engine/common/AsideFolder.h"
#include "engine/exchange/WriteBundle.h"

#include <QDir>

#include <utility>

namespace leafbench::ui {

ExportableRuns readExportable(const QStringList& runPaths)
{
    ExportableRuns readable;
    for (const QString& path : runPaths) {
        auto run = openRun(path);
        if (!run)
            continue;
        for (const ExportFormat format : enumerators<ExportFormat>())
            readable.bytes[format] += estimatedSize(*run, format);
        readable.bundleBytes += estimatedBundleSize(*run);
        readable.runs.push_back(std::move(run).value());
    }
    return readable;
}

QString ExportRequest::target(const Run& run) const
{
    const QString within = folder + QLatin1Char('/') + run.name;
    if (bundle)
        return within + QStringLiteral(".zip");
    return runs.size() == 1 ? folder : within;
}

static Status writeAsBundle(const ExportRequest& request, const Run& run, const JobContext& context)
{
    if (!QDir().mkpath(request.folder))
        return Error{.code = ErrorCode::NotWritable, .subject = request.folder};
    const AsideFolder plots = temporaryFolder();
    if (plots.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = plots.failure()};
    if (request.plots) {
        if (const auto drawn = request.plots(run, plots.path()); !drawn)
            return drawn.as<Ok>();
    }
    return writeBundle(run.path, request.plots ? plots.path() : QString(), request.target(run), context);
}

static Status writeFiles(const ExportRequest& request, const Run& run, const JobContext& context)
{
    const QString target = request.target(run);
    if (request.plots) {
        if (const auto drawn = request.plots(run, target + QStringLiteral("/plots")); !drawn)
            return drawn.as<Ok>();
    }
    const auto files = exportRun(run, request.formats, target, context);
    return files ? Status(Ok{}) : files.as<Ok>();
}

Result<QStringList> runExport(const ExportRequest& request, const JobContext& context)
{
    QStringList written;
    for (const Run& run : request.runs) {
        if (const auto done = request.bundle ? writeAsBundle(request, run, context) : writeFiles(request, run, context); !done)
            return done.as<QStringList>();
        written << request.target(run);
    }
    return written;
}

}  // namespace leafbench::ui
