#include "ui/bridge/ExportOrder.h"

#include "engine/exchange/Bundle.h"

#include <QDir>

namespace leafbench::ui {

QString ExportOrder::target(const Run& run) const
{
    const QString within = folder + QLatin1Char('/') + run.name;
    if (bundle)
        return within + QStringLiteral(".zip");
    return runs.size() == 1 ? folder : within;
}

static Outcome<Done> write(const ExportOrder& order, std::size_t number, const JobContext& context)
{
    const Run& run = order.runs[number];
    if (order.bundle) {
        if (!QDir().mkpath(order.folder))
            return Error{.code = ErrorCode::NotWritable, .subject = order.folder, .detail = {}, .choices = {}};
        return writeBundle(run.path, order.plots.empty() ? QString() : order.plots[number]->path(), order.target(run), context);
    }
    const auto files = exportRun(run, order.formats, order.target(run), context);
    return files ? Outcome<Done>(Done{}) : files.as<Done>();
}

Outcome<QStringList> carryOut(const ExportOrder& order, const JobContext& context)
{
    QStringList written;
    for (std::size_t i = 0; i < order.runs.size(); ++i) {
        if (const auto done = write(order, i, context); !done)
            return done.as<QStringList>();
        written << order.target(order.runs[i]);
    }
    return written;
}

}  // namespace leafbench::ui
