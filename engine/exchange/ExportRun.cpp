#include "engine/exchange/ExportRun.h"

#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/exchange/CsvExport.h"
#include "engine/exchange/ModelFacts.h"
#include "engine/exchange/OnnxFile.h"
#include "engine/exchange/TensorBoardFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/StateDict.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

/// Writes the formats in sequence; reads the weights once.
class Exporter {
public:
    Exporter(const Run& run, const QString& folder) : m_run(run), m_folder(folder) {}

    Result<QStringList> write(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::Safetensors: return safetensors();
        case ExportFormat::StateDict: return stateDict();
        case ExportFormat::Onnx: return onnx();
        case ExportFormat::Recipe:
            return one(QStringLiteral("recipe.json"), writeRecipe(m_run.recipe, path(QStringLiteral("recipe.json"))));
        case ExportFormat::Csv: return exportCsv(m_run, m_folder);
        case ExportFormat::TensorBoard: return bytes(tensorBoardName(m_run), tensorBoardFile(m_run));
        }
        return QStringList();
    }

private:
    QString path(const QString& name) const { return m_folder + QLatin1Char('/') + name; }

    static Result<QStringList> one(const QString& name, const Status& written)
    {
        return written ? QStringList{name} : written.as<QStringList>();
    }

    Result<QStringList> bytes(const QString& name, const QByteArray& content)
    {
        return one(name, writeSynced(path(name), {content}));
    }

    const Result<TensorFile>& weights()
    {
        if (!m_weights)
            m_weights = bestWeights(m_run);
        return *m_weights;
    }

    Result<QStringList> safetensors()
    {
        const QString name = QStringLiteral("model.safetensors");
        if (!weights())
            return weights().as<QStringList>();
        TensorFile file = *weights();
        file.metadata.merge(modelFacts(m_run));  // the checkpoint's own entries win
        return one(name, writeSafetensors(path(name), file));
    }

    Result<QStringList> stateDict()
    {
        const QString name = QStringLiteral("model.pth");
        return weights() ? one(name, writeStateDict(path(name), *weights())) : weights().as<QStringList>();
    }

    Result<QStringList> onnx()
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
    std::optional<Result<TensorFile>> m_weights;
};

}  // namespace

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

Result<QStringList> exportRun(const Run& run, const std::vector<ExportFormat>& formats, const QString& folder,
                              const JobContext& context)
{
    if (std::any_of(formats.begin(), formats.end(), needsWeights) && !run.hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    // Its own recipe.json and epochs.csv would be replaced.
    if (QFileInfo::exists(folder + QStringLiteral("/run.json")))
        return Error{
            .code = ErrorCode::NotWritable, .subject = folder, .detail = QStringLiteral("it is the folder of a run itself")};
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
