#include "ui/exchange/ExportRequest.h"

#include "engine/exchange/WriteBundle.h"

#include <QDir>

namespace leafbench::ui {

QString ExportRequest::target(const Run& run) const
{
    const QString within = folder + QLatin1Char('/') + run.name;
    if (bundle)
        return within + QStringLiteral(".zip");
    return runs.size() == 1 ? folder : within;
}

static Status write(const ExportRequest& request, std::size_t number, const JobContext& context)
{
    const Run& run = request.runs[number];
    if (request.bundle) {
        if (!QDir().mkpath(request.folder))
            return Error{.code = ErrorCode::NotWritable, .subject = request.folder, .detail = {}, .choices = {}};
        return writeBundle(run.path, request.plots.empty() ? QString() : request.plots[number]->path(), request.target(run),
                           context);
    }
    const auto files = exportRun(run, request.formats, request.target(run), context);
    return files ? Status(Ok{}) : files.as<Ok>();
}

Result<QStringList> runExport(const ExportRequest& request, const JobContext& context)
{
    QStringList written;
    for (std::size_t i = 0; i < request.runs.size(); ++i) {
        if (const auto done = write(request, i, context); !done)
            return done.as<QStringList>();
        written << request.target(request.runs[i]);
    }
    return written;
}

}  // namespace leafbench::ui
