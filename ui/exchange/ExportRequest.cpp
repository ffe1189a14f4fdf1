#include "ui/exchange/ExportRequest.h"

#include "engine/common/AsideFolder.h"
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

static Status write(const ExportRequest& request, const Run& run, const JobContext& context)
{
    const QString target = request.target(run);
    const AsideFolder aside = temporaryFolder();  // a bundle takes its plots from there
    const QString plots = request.bundle ? aside.path() : target + QStringLiteral("/plots");
    if (request.bundle && !QDir().mkpath(request.folder))
        return Error{.code = ErrorCode::NotWritable, .subject = request.folder};
    if (request.bundle && aside.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = aside.failure()};
    if (request.plots) {
        if (const auto drawn = request.plots(run, plots); !drawn)
            return drawn.as<Ok>();
    }
    if (request.bundle)
        return writeBundle(run.path, request.plots ? plots : QString(), target, context);
    const auto files = exportRun(run, request.formats, target, context);
    return files ? Status(Ok{}) : files.as<Ok>();
}

Result<QStringList> runExport(const ExportRequest& request, const JobContext& context)
{
    QStringList written;
    for (const Run& run : request.runs) {
        if (const auto done = write(request, run, context); !done)
            return done.as<QStringList>();
        written << request.target(run);
    }
    return written;
}

}  // namespace leafbench::ui
