#include "app/cli/Commands.h"
#include "app/cli/ReportLibrary.h"

#include "engine/common/AsideFolder.h"
#include "engine/exchange/ExportRun.h"
#include "engine/exchange/Import.h"
#include "engine/exchange/WriteBundle.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench::cli {
namespace {

const QString plotsName = QStringLiteral("plots");

struct ExchangeOptions {
    QString run, to, formats, bundle;
    QString from;
    QString runs = defaultRunsDir();
};

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat format : enumerators<ExportFormat>())
        names << toWord(format);
    return names << plotsName;
}

/// The requested formats; by default all that the run supports.
Result<std::vector<ExportFormat>> wantedFormats(const QString& names, const Run& run)
{
    std::vector<ExportFormat> formats;
    if (names.isEmpty()) {
        formats = enumerators<ExportFormat>();
        std::erase_if(formats, [&](ExportFormat format) { return needsWeights(format) && !run.hasBest; });
        return formats;
    }
    for (const QString& name : names.split(QLatin1Char(','))) {
        if (name.trimmed() == plotsName)
            continue;  // drawn by the report library
        const auto format = fromWord<ExportFormat>(name.trimmed());
        if (!format)
            return Error{
                .code = ErrorCode::BadValue, .subject = QStringLiteral("--formats"), .detail = name, .choices = formatNames()};
        formats.push_back(*format);
    }
    return formats;
}

/// Draws into the folder; returns relative paths. Other formats do not depend on the drawing library. code: becomes Failed if the
/// plots were drawn and could not be written.
QStringList drawPlots(const Run& run, const QString& folder, Output& out, int& code)
{
    const auto plots = writeRunPlots(run, folder);
    if (!plots) {
        if (plots.failed() && plots.error().code == ErrorCode::NotWritable)
            code = notFinished(out, plots);
        else if (plots.failed())
            out.warning(words::errorText(plots.error()));
        return {};
    }
    QStringList files;
    for (const QString& plot : *plots)
        files << QDir(folder).relativeFilePath(plot);
    return files;
}

int exportFormats(const ExchangeOptions& options, const Run& run, Output& out, const JobContext& context)
{
    const auto formats = wantedFormats(options.formats, run);
    if (!formats)
        return notFinished(out, formats);
    const QString folder = QFileInfo(options.to).absoluteFilePath();
    const auto files = exportRun(run, *formats, folder, context);
    if (!files)
        return notFinished(out, files);
    const bool plots = options.formats.isEmpty() || options.formats.split(QLatin1Char(',')).contains(plotsName);
    int code = Finished;
    const QStringList all = plots ? *files + drawPlots(run, folder, out, code) : *files;
    out.endProgress();
    out.object({{"run", run.path}, {"folder", folder}, {"files", QJsonArray::fromStringList(all)}});
    for (const QString& file : all)
        out.text(folder + QLatin1Char('/') + file);
    return code;
}

int bundle(const ExchangeOptions& options, const Run& run, Output& out, const JobContext& context)
{
    const QString file = QFileInfo(options.bundle).absoluteFilePath();
    const AsideFolder plots = temporaryFolder();
    int code = Finished;
    const bool drawn = !plots.path().isEmpty() && !drawPlots(run, plots.path(), out, code).isEmpty();
    const auto written = writeBundle(run.path, drawn ? plots.path() : QString(), file, context);
    if (!written)
        return notFinished(out, written);
    out.endProgress();
    const qint64 size = QFileInfo(file).size();
    out.object({{"run", run.path}, {"bundle", file}, {"bytes", size}});
    out.text(Text::tr("%1 (%2)").arg(file, words::bytes(size)));
    return code;
}

int exportCommand(const ExchangeOptions& options, Output& out, const JobContext& context)
{
    if (options.to.isEmpty() && options.bundle.isEmpty()) {
        out.warning(Text::tr("Say where to: --to FOLDER, --bundle FILE.zip, or both."));
        return Usage;
    }
    const auto run = openRun(findRun(options.run, options.runs));
    if (!run)
        return notFinished(out, run);
    sayDamage(out, *run);
    const int exported = options.to.isEmpty() ? Finished : exportFormats(options, *run, out, context);
    return exported != Finished || options.bundle.isEmpty() ? exported : bundle(options, *run, out, context);
}

int importCommand(const ExchangeOptions& options, Output& out, const JobContext& context)
{
    const auto taken = importAnything(options.from, options.runs, context);
    if (!taken)
        return notFinished(out, taken);
    out.endProgress();
    const bool weights = taken->kind == ImportKind::Weights;
    const auto& [prefix, head, skipped] = taken->notes;
    QJsonObject said{{weights ? "weights" : "run", taken->path}};
    if (!prefix.isEmpty()) {
        said["cut_prefix"] = prefix;
        out.warning(Text::tr("Cut from the tensors' names: %1").arg(prefix));
    }
    if (!head.isEmpty()) {
        said["head"] = head;
        out.warning(Text::tr("Taken as the last layer: %1").arg(head));
    }
    if (!skipped.isEmpty()) {
        said["skipped"] = QJsonArray::fromStringList(skipped);
        out.warning(Text::tr("Skipped, and not executed: %1").arg(skipped.join(QStringLiteral(", "))));
    }
    out.object(said);
    out.text(weights ? Text::tr("%1\nTrain from it with --set weights=FILE.").arg(taken->path) : taken->path);
    return Finished;
}

}  // namespace

void addExport(CLI::App& app, Action& chosen)
{
    const Command<ExchangeOptions> command(app, chosen, "export", Text::tr("A run's weights and numbers for other programs"),
                                           exportCommand);
    ExchangeOptions& options = command.options();
    command.run();
    command.option("--to", options.to, Text::tr("Folder to write into"));
    command.option("--formats", options.formats,
                   Text::tr("Some of %1, between commas; all when left out").arg(formatNames().join(QStringLiteral(", "))));
    command.option("--bundle", options.bundle, Text::tr("The whole run and all formats in one zip with SHA-256 sums"));
    command.runs();
}

void addImport(CLI::App& app, Action& chosen)
{
    const Command<ExchangeOptions> command(
        app, chosen, "import", Text::tr("Takes a bundle, another machine's run, or ResNet-18 weights in"), importCommand);
    command
        .option("FROM", command.options().from,
                Text::tr("A bundle, a run's folder, or weights (safetensors, or a state_dict of torch)"))
        ->required();
    command.runs();
}

}  // namespace leafbench::cli
