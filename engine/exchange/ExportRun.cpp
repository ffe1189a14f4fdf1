#include "engine/exchange/ExportRun.h"

#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/exchange/CsvExport.h"
#include "engine/exchange/ModelFacts.h"
#include "engine/exchange/OnnxFile.h"
#include "engine/exchange/TensorBoardFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace leafbench {

namespace {

struct FormatRow {
    ExportFormat format;
    const char* name;
};

constexpr std::array rows{FormatRow{ExportFormat::Safetensors, "safetensors"}, FormatRow{ExportFormat::StateDict, "state-dict"},
                          FormatRow{ExportFormat::Onnx, "onnx"},               FormatRow{ExportFormat::Recipe, "recipe"},
                          FormatRow{ExportFormat::Csv, "csv"},                 FormatRow{ExportFormat::TensorBoard, "tensorboard"}};

/// Writes one format after the other; the weights are read once.
class Exporter {
public:
    Exporter(const Run& run, const QString& folder) : m_run(run), m_folder(folder) {}

    Outcome<QStringList> write(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::Safetensors: return safetensors();
        case ExportFormat::StateDict: return stateDict();
        case ExportFormat::Onnx: return onnx();
        case ExportFormat::Recipe: return one(QStringLiteral("recipe.json"), writeRecipe(m_run.recipe, path(QStringLiteral("recipe.json"))));
        case ExportFormat::Csv: return exportCsv(m_run, m_folder);
        case ExportFormat::TensorBoard: return bytes(tensorBoardName(m_run), tensorBoardFile(m_run));
        }
        return QStringList();
    }

private:
    QString path(const QString& name) const { return m_folder + QLatin1Char('/') + name; }

    static Outcome<QStringList> one(const QString& name, const Outcome<Done>& written)
    {
        return written ? QStringList{name} : written.as<QStringList>();
    }

    Outcome<QStringList> bytes(const QString& name, const QByteArray& content)
    {
        return one(name, writeSynced(path(name), {content}));
    }

    const Outcome<TensorFile>& weights()
    {
        if (!m_weights)
            m_weights = bestWeights(m_run);
        return *m_weights;
    }

    Outcome<QStringList> safetensors()
    {
        const QString name = QStringLiteral("model.safetensors");
        if (!weights())
            return weights().as<QStringList>();
        TensorFile file = *weights();
        file.metadata.merge(modelFacts(m_run));  // the checkpoint's own come first
        return one(name, writeSafetensors(path(name), file));
    }

    Outcome<QStringList> stateDict()
    {
        const QString name = QStringLiteral("model.pth");
        return weights() ? one(name, writeStateDict(path(name), *weights())) : weights().as<QStringList>();
    }

    Outcome<QStringList> onnx()
    {
        if (!weights())
            return weights().as<QStringList>();
        const OnnxOptions options{static_cast<int>(m_run.classNames.size()), m_run.recipe.inputSize, m_run.normalisation,
                                  modelFacts(m_run)};
        const auto file = onnxFile(*weights(), options, m_run.bestCheckpoint());
        return file ? bytes(QStringLiteral("model.onnx"), *file) : file.as<QStringList>();
    }

    const Run& m_run;
    QString m_folder;
    std::optional<Outcome<TensorFile>> m_weights;
};

}  // namespace

QString exportFormatName(ExportFormat format)
{
    return QString::fromLatin1(rows[static_cast<std::size_t>(format)].name);
}

std::optional<ExportFormat> exportFormatFromName(const QString& name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FormatRow& row) { return name == QLatin1String(row.name); });
    return found == rows.end() ? std::nullopt : std::optional(found->format);
}

const std::vector<ExportFormat>& allExportFormats()
{
    static const std::vector<ExportFormat> all = [] {
        std::vector<ExportFormat> formats;
        for (const FormatRow& row : rows)
            formats.push_back(row.format);
        return formats;
    }();
    return all;
}

bool needsWeights(ExportFormat format)
{
    return format == ExportFormat::Safetensors || format == ExportFormat::StateDict || format == ExportFormat::Onnx;
}

qint64 estimatedSize(const Run& run, ExportFormat format)
{
    constexpr qint64 bytesAnEpoch = 320;  // six scalars with their tags
    const auto sizeOf = [&](const QString& name) { return QFileInfo(run.path + QLatin1Char('/') + name).size(); };
    if (needsWeights(format))
        return QFileInfo(run.bestCheckpoint()).size();
    if (format == ExportFormat::Recipe)
        return sizeOf(QStringLiteral("recipe.json"));
    if (format == ExportFormat::TensorBoard)
        return bytesAnEpoch * static_cast<qint64>(run.epochs.size() + 1);
    qint64 bytes = sizeOf(QStringLiteral("epochs.csv"));
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        for (const QFileInfo& file : QDir(run.evaluationDir(subset)).entryInfoList({QStringLiteral("*.csv")}, QDir::Files))
            bytes += file.size();
    }
    return bytes;
}

Outcome<QStringList> exportRun(const Run& run, const std::vector<ExportFormat>& formats, const QString& folder, const JobContext& context)
{
    if (std::any_of(formats.begin(), formats.end(), needsWeights) && !run.hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    if (!QDir().mkpath(folder))
        return Error{.code = ErrorCode::NotWritable, .subject = folder};
    Exporter exporter(run, folder);
    QStringList files;
    qint64 done = 0;
    for (const ExportFormat format : formats) {
        context.report({.phase = QStringLiteral("export"), .done = done++, .total = static_cast<qint64>(formats.size())});
        if (!context.token.checkpoint())
            return Cancelled{};
        const auto written = exporter.write(format);
        if (!written)
            return written;
        files << *written;
    }
    context.report({.phase = QStringLiteral("export"), .done = done, .total = done});
    return files;
}

}  // namespace leafbench
