#include "engine/exchange/Import.h"
#include "engine/common/FilePieces.h"
#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/concurrency/ByteProgress.h"
#include "engine/exchange/Folder.h"
#include "engine/exchange/ModelFacts.h"
#include "engine/exchange/OpenBundle.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/store/RunStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <string_view>

namespace leafbench {
namespace {

/// torch.save's zips hold NAME/data.pkl.
bool holdsPickle(zip* archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        if (name && std::string_view(name).ends_with("/data.pkl"))
            return true;
    }
    return false;
}

bool startsAsZip(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(2) == "PK";
}

Status copyFile(const QString& from, const QString& to, ByteProgress& progress)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::NotReadable, .subject = from, .detail = source.errorString()};
    if (!QDir().mkpath(QFileInfo(to).path()) || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{.code = ErrorCode::NotWritable, .subject = to, .detail = target.errorString()};
    return readPieces(source, [&](QByteArrayView piece) -> Status {
        if (target.write(piece.data(), piece.size()) != piece.size() || !target.flush())
            return Error{.code = ErrorCode::NotWritable, .subject = to, .detail = writeFailure(target)};
        return progress.add(piece.size()) ? Status(Ok{}) : Status(Cancelled{});
    });
}

bool sameTensors(const TensorFile& a, const TensorFile& b)
{
    return a.tensors.size() == b.tensors.size() && std::all_of(a.tensors.begin(), a.tensors.end(), [&](const NamedTensor& tensor) {
               const NamedTensor* other = b.find(tensor.name);
               return other && other->dtype == tensor.dtype && other->shape == tensor.shape && other->bytes == tensor.bytes;
           });
}

/// The first free name, or that of a file with the same weights.
QString weightsPath(const QString& dir, const QString& name, const TensorFile& weights)
{
    QString path = QStringLiteral("%1/%2.safetensors").arg(dir, name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        const auto there = readSafetensors(path);
        if (there && sameTensors(*there, weights))
            break;
        path = QStringLiteral("%1/%2-%3.safetensors").arg(dir, name, QString::number(number));
    }
    return path;
}

}  // namespace

Result<QString> importRunFolder(const QString& folder, const QString& runsDir, const JobContext& context)
{
    const auto run = openRun(folder);
    if (!run)
        return run.as<QString>();
    if (QFileInfo(run->path).canonicalPath() == QFileInfo(runsDir).canonicalFilePath())
        return run->path;
    if (run->inUse)
        return Error{.code = ErrorCode::RunInUse, .subject = run->path};
    const auto files = filesOf(run->path);
    if (!files)
        return files.as<QString>();
    qint64 total = 0;
    for (const FolderFile& file : *files)
        total += file.size;
    NewFolder copy(runsDir);
    if (copy.path().isEmpty())
        return copy.failure();
    ByteProgress progress(context, QStringLiteral("import"), total);
    for (const FolderFile& file : *files) {
        const QString inside = QLatin1Char('/') + file.name;
        if (auto copied = copyFile(run->path + inside, copy.path() + inside, progress); !copied)
            return copied.as<QString>();
    }
    return copy.giveName(isPlainName(run->name) ? run->name : QStringLiteral("run"));
}

Result<QString> importWeights(const QString& file, const QString& runsDir, WeightsNotes* notes)
{
    const auto given = readWeights(file);
    if (!given)
        return given.as<QString>();
    if (notes)
        *notes = {given->cutPrefix, given->head, given->skipped};
    const auto weights = resnet18Weights(*given, std::max(1, classesOf(*given)), file);
    if (!weights)
        return weights.as<QString>();
    const QString dir = QDir(runsDir).absoluteFilePath(QStringLiteral("weights"));
    if (auto made = makeFolderOfRuns(dir); !made)
        return made.as<QString>();
    const QString base = QFileInfo(file).completeBaseName();
    const QString path = weightsPath(dir, isPlainName(base) ? base : QStringLiteral("weights"), *weights);
    if (QFileInfo::exists(path))
        return path;
    const auto written = writeSafetensors(path, *weights);
    return written ? Result<QString>(path) : written.as<QString>();
}

std::optional<ImportKind> importKind(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    if (info.isDir())
        return ImportKind::RunFolder;
    if (!info.isFile() || !startsAsZip(path))  // a pipe is not opened: readWeights() names it
        return ImportKind::Weights;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return ImportKind::Bundle;  // its reader has a better message
    const bool weights = holdsPickle(archive);
    zip_discard(archive);
    return weights ? ImportKind::Weights : ImportKind::Bundle;
}

Result<Imported> importAnything(const QString& path, const QString& runsDir, const JobContext& context)
{
    const auto kind = importKind(path);
    if (!kind)
        return Error{.code = ErrorCode::NotFound, .subject = path};
    if (auto there = checkRunsDir(runsDir); !there)
        return there.as<Imported>();
    WeightsNotes notes;
    const auto taken = *kind == ImportKind::Bundle ? openBundle(path, runsDir, context)
        : *kind == ImportKind::RunFolder           ? importRunFolder(path, runsDir, context)
                                                   : importWeights(path, runsDir, &notes);
    return taken ? Result<Imported>(Imported{*kind, *taken, notes}) : taken.as<Imported>();
}

}  // namespace leafbench
