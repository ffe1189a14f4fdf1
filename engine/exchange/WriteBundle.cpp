#include "engine/exchange/WriteBundle.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/FilePieces.h"
#include "engine/common/Interrupted.h"
#include "engine/common/OpenFile.h"
#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/concurrency/ByteProgress.h"
#include "engine/exchange/ExportRun.h"
#include "engine/exchange/Folder.h"
#include "engine/exchange/Sums.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <zip.h>

#include <cerrno>

namespace leafbench {
namespace {

struct Source {
    QString path;
    FolderFile file;  ///< its name in the bundle
};

/// Incompressible files: weights and pictures.
bool isDense(const QString& name)
{
    static const QStringList dense{QStringLiteral("safetensors"), QStringLiteral("pth"), QStringLiteral("onnx"),
                                   QStringLiteral("pdf"), QStringLiteral("png")};
    return dense.contains(QFileInfo(name).suffix());
}

Error notWritable(const QString& file, const QString& why)
{
    return {.code = ErrorCode::NotWritable, .subject = file, .detail = why};
}

/// Writes a zip aside and renames it.
class BundleWriter {
public:
    BundleWriter(const QString& file, const JobContext& context) : m_file(file), m_context(context) {}

    ~BundleWriter()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Q_DISABLE_COPY_MOVE(BundleWriter)

    Status open(const QString& aside)
    {
        int code = 0;
        m_zip = zip_open(QFile::encodeName(aside).constData(), ZIP_CREATE | ZIP_EXCL, &code);
        if (!m_zip)
            return notWritable(m_file, qt_error_string(errno));
        return Ok{};
    }

    Status add(const QString& name, const QByteArray& bytes)
    {
        m_kept.push_back(bytes);  // libzip reads it on closing
        m_sums[name] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return addSource(name, zip_source_buffer(m_zip, m_kept.back().constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                         false);
    }

    Status add(const Source& source, ByteProgress& progress)
    {
        const auto sum = sumOf(source.path, progress);
        if (!sum)
            return sum.as<Ok>();
        m_sums[source.file.name] = *sum;
        const QByteArray path = QFile::encodeName(source.path);
        return addSource(source.file.name, zip_source_file(m_zip, path.constData(), 0, source.file.size),
                         isDense(source.file.name));
    }

    /// Writes all sources. total: bytes, for the progress.
    Status close(qint64 total)
    {
        if (auto added = add(QStringLiteral("SHA256SUMS"), sumsToText(m_sums)); !added)
            return added;
        m_total = total;
        zip_register_progress_callback_with_state(m_zip, 0.01, &BundleWriter::onProgress, nullptr, this);
        zip_register_cancel_callback_with_state(m_zip, &BundleWriter::wantsStop, nullptr, this);
        // What fails to be written leaves the archive as it was: it can be tried again.
        int closed = zip_close(m_zip);
        while (closed != 0 && zip_error_code_system(zip_get_error(m_zip)) == EINTR)
            closed = zip_close(m_zip);
        if (closed == 0) {
            m_zip = nullptr;
            return Ok{};
        }
        if (m_context.token.isCancelled())
            return Cancelled{};
        return notWritable(m_file, QString::fromUtf8(zip_strerror(m_zip)));
    }

private:
    Status addSource(const QString& name, zip_source_t* source, bool stored)
    {
        const zip_int64_t index = source ? zip_file_add(m_zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return notWritable(m_file, QString::fromUtf8(zip_strerror(m_zip)));
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(m_zip, at, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_external_attributes(m_zip, at, 0, ZIP_OPSYS_UNIX, 0100644U << 16U);
        return Ok{};
    }

    static Result<QByteArray> sumOf(const QString& path, ByteProgress& progress)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
        const auto sum
            = sha256(file, [&](QByteArrayView piece) { return progress.add(piece.size()) ? Status(Ok{}) : Status(Cancelled{}); });
        return sum ? Result<QByteArray>(sum->toHex()) : sum;
    }

    static void onProgress(zip_t*, double share, void* self)
    {
        const auto* writer = static_cast<BundleWriter*>(self);
        writer->m_context.report({.phase = QStringLiteral("bundle"),
                                  .done = writer->m_total + static_cast<qint64>(share * static_cast<double>(writer->m_total)),
                                  .total = 2 * writer->m_total});
    }

    static int wantsStop(zip_t*, void* self) { return static_cast<BundleWriter*>(self)->m_context.token.checkpoint() ? 0 : 1; }

    QString m_file;
    const JobContext& m_context;
    zip_t* m_zip = nullptr;
    Sums m_sums;
    std::vector<QByteArray> m_kept;
    qint64 m_total = 0;
};

Status collect(const QString& folder, const QString& prefix, std::vector<Source>& sources)
{
    const auto files = filesOf(folder);
    if (!files)
        return files.as<Ok>();
    for (const FolderFile& file : *files)
        sources.push_back({folder + QLatin1Char('/') + file.name, {prefix + file.name, file.size}});
    return Ok{};
}

std::vector<ExportFormat> formatsOf(const Run& run)
{
    std::vector<ExportFormat> formats = enumerators<ExportFormat>();
    std::erase_if(formats, [&](ExportFormat format) { return needsWeights(format) && !run.hasBest; });
    return formats;
}

Status writeExports(const Run& run, const QString& folder, const JobContext& context)
{
    const auto written = exportRun(run, formatsOf(run), folder, {.token = context.token, .progress = {}});
    return written ? Status(Ok{}) : written.as<Ok>();
}

/// Syncs to disk, then renames.
Status syncAndRename(const QString& aside, const QString& file)
{
    if (auto replaceable = checkReplaceable(file); !replaceable)
        return replaceable;
    const OpenFile written(aside);
    if (written.get() < 0 || uninterrupted([&] { return ::fsync(written.get()); }) != 0
        || std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(file).constData()) != 0)
        return notWritable(file, qt_error_string(errno));
    return syncFolder(QFileInfo(file).absolutePath());
}

}  // namespace

qint64 estimatedBundleSize(const Run& run)
{
    qint64 bytes = 0;
    if (const auto files = filesOf(run.path)) {
        for (const FolderFile& file : *files)
            bytes += file.size;
    }
    for (const ExportFormat format : formatsOf(run))
        bytes += estimatedSize(run, format);
    return bytes;
}

Status writeBundle(const QString& runPath, const QString& extra, const QString& file, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Ok>();
    if (run->inUse)
        return Error{.code = ErrorCode::RunInUse, .subject = run->path};
    // Aside in the same folder: enough space, and an atomic rename.
    const AsideFolder beside(QFileInfo(file).absolutePath(), QStringLiteral("bundle"));
    if (beside.path().isEmpty())
        return notWritable(file, beside.failure());
    if (auto written = writeExports(*run, beside.filePath(QStringLiteral("export")), context); !written)
        return written;

    std::vector<Source> sources;
    if (auto collected = collect(run->path, QStringLiteral("run/"), sources); !collected)
        return collected;
    if (auto collected = collect(beside.filePath(QStringLiteral("export")), QStringLiteral("export/"), sources); !collected)
        return collected;
    if (!extra.isEmpty()) {
        if (auto collected = collect(extra, QStringLiteral("plots/"), sources); !collected)
            return collected;
    }
    qint64 total = 0;
    for (const Source& source : sources)
        total += source.file.size;

    const QString aside = beside.filePath(QStringLiteral("bundle.zip"));
    BundleWriter writer(file, context);
    if (auto opened = writer.open(aside); !opened)
        return opened;
    const QJsonObject about{{"version", 1}, {"name", run->name}};
    if (auto added = writer.add(QStringLiteral("bundle.json"), QJsonDocument(about).toJson()); !added)
        return added;
    ByteProgress progress(context, QStringLiteral("bundle"), 2 * total);
    for (const Source& source : sources) {
        if (auto added = writer.add(source, progress); !added)
            return added;
    }
    if (auto closed = writer.close(total); !closed)
        return closed;
    return syncAndRename(aside, file);
}

}  // namespace leafbench
