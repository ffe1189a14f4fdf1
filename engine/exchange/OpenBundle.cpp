#include "engine/exchange/OpenBundle.h"

#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/concurrency/ByteProgress.h"
#include "engine/exchange/Folder.h"
#include "engine/exchange/Sums.h"
#include "engine/exchange/ZipReader.h"
#include "engine/runs/store/RunStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>

namespace leafbench {
namespace {

const QString sumsName = QStringLiteral("SHA256SUMS");
const QString aboutName = QStringLiteral("bundle.json");
const QString runPrefix = QStringLiteral("run/");

bool mayBeThere(const QString& name)
{
    static const QStringList prefixes{runPrefix, QStringLiteral("export/"), QStringLiteral("plots/")};
    return name == sumsName || name == aboutName
        || std::any_of(prefixes.begin(), prefixes.end(), [&](const QString& prefix) { return name.startsWith(prefix); });
}

/// Reads an entry with a size limit.
Result<QByteArray> readSmall(const ZipReader& zip, const QString& name)
{
    constexpr qint64 largest = 64 << 20;
    const auto* entry = zip.find(name);
    if (!entry || entry->size > largest)
        return zip.badFile(name + (entry ? QStringLiteral(": too large") : QStringLiteral(": missing")));
    QByteArray bytes;
    const auto read = zip.read(*entry, [&](QByteArrayView piece) {
        bytes += piece;
        return true;
    });
    return read ? Result<QByteArray>(bytes) : read.as<QByteArray>();
}

/// The sums, if entries and sums match one to one and all names are allowed.
Result<Sums> checkedSums(const ZipReader& zip)
{
    if (!zip.find(sumsName))
        return zip.badFile(QStringLiteral("no bundle of this program: SHA256SUMS: missing; unpack another archive first"));
    const auto text = readSmall(zip, sumsName);
    if (!text)
        return text.as<Sums>();
    const auto sums = sumsFromText(*text);
    if (!sums)
        return zip.badFile(sumsName + QStringLiteral(": not as sha256sum writes it"));
    for (const auto& [name, sum] : *sums) {
        if (!zip.find(name))
            return zip.badFile(name + QStringLiteral(": missing"));
    }
    for (const auto& entry : zip.entries()) {
        if (!mayBeThere(entry.name))
            return zip.badFile(entry.name + QStringLiteral(": does not belong into a bundle"));
        if (entry.name != sumsName && !sums->count(entry.name))
            return zip.badFile(entry.name + QStringLiteral(": has no sum"));
    }
    return *sums;
}

/// The run's name: the stored one, else the file's.
Result<QString> runName(const ZipReader& zip, const QString& file)
{
    constexpr int version = 1;
    const auto text = readSmall(zip, aboutName);
    if (!text)
        return text.as<QString>();
    const QJsonObject about = QJsonDocument::fromJson(*text).object();
    if (about["version"].toInt() > version)
        return Error{.code = ErrorCode::RunNewer, .subject = file, .detail = QString::number(about["version"].toInt())};
    const QString name = about["name"].toString();
    if (isPlainName(name))
        return name;
    const QString base = QFileInfo(file).completeBaseName();
    return isPlainName(base) ? base : QStringLiteral("run");
}

/// Unpacks a file of the run, or only verifies an entry.
class Unpacked {
public:
    explicit Unpacked(const QString& path)
    {
        if (path.isEmpty())
            return;
        QDir().mkpath(QFileInfo(path).path());
        m_file.setFileName(path);
        m_ok = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    }
    bool write(QByteArrayView bytes)
    {
        m_ok = m_ok && (!m_file.isOpen() || m_file.write(bytes.data(), bytes.size()) == bytes.size());
        return m_ok;
    }
    bool finish()
    {
        if (m_file.isOpen())
            m_ok = m_ok && m_file.flush();
        return m_ok;
    }
    bool ok() const { return m_ok; }
    Error error() const { return {.code = ErrorCode::NotWritable, .subject = m_file.fileName(), .detail = writeFailure(m_file)}; }

private:
    QFile m_file;
    bool m_ok = true;
};

Status takeEntry(const ZipReader& zip, const ZipReader::Entry& entry, const QByteArray& sum, const QString& target,
                 ByteProgress& progress)
{
    Unpacked file(target);
    if (!file.ok())
        return file.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = zip.read(entry, [&](QByteArrayView piece) {
        hash.addData(piece);
        return file.write(piece) && progress.add(piece.size());
    });
    if (read.failed() || (read.cancelled() && file.ok()))
        return read;
    if (!file.finish())
        return file.error();
    if (hash.result().toHex() != sum)
        return zip.badFile(entry.name + QStringLiteral(": its SHA-256 sum differs"));
    return Ok{};
}

/// Checks before writing, also against a bundle that claims more than any disk holds.
Status checkSpace(qint64 wanted, const QString& folder)
{
    const qint64 left = QStorageInfo(folder).bytesAvailable();
    if (left >= 0 && wanted > left)
        return Error{.code = ErrorCode::NotWritable,
                     .subject = folder,
                     .detail
                     = QStringLiteral("%1 bytes are needed and %2 are left").arg(QString::number(wanted), QString::number(left))};
    return Ok{};
}

/// The destination of an entry; empty: not unpacked. A lock would mark the run as in use.
QString targetOf(const QString& name, const QString& folder)
{
    const bool taken = name.startsWith(runPrefix) && name != QLatin1String("run/run.lock");
    return taken ? folder + QLatin1Char('/') + name.mid(runPrefix.size()) : QString();
}

}  // namespace

Result<QString> openBundle(const QString& file, const QString& runsDir, const JobContext& context)
{
    const auto opened = ZipReader::open(file);
    if (!opened)
        return opened.as<QString>();
    const ZipReader& zip = **opened;
    const auto sums = checkedSums(zip);
    if (!sums)
        return sums.as<QString>();
    const auto name = runName(zip, file);
    if (!name)
        return name;
    qint64 total = 0, unpacked = 0;
    for (const auto& entry : zip.entries()) {
        total += entry.size;
        unpacked += targetOf(entry.name, {}).isEmpty() ? 0 : entry.size;
    }
    // Two passes: nothing is written from a damaged bundle. The sums are checked again while unpacking.
    ByteProgress progress(context, QStringLiteral("bundle"), total + unpacked);
    for (const auto& [entryName, sum] : *sums) {
        if (auto verified = takeEntry(zip, *zip.find(entryName), sum, {}, progress); !verified)
            return verified.as<QString>();
    }
    NewFolder folder(runsDir);
    if (folder.path().isEmpty())
        return folder.failure();
    if (auto enough = checkSpace(unpacked, folder.path()); !enough)
        return enough.as<QString>();
    for (const auto& [entryName, sum] : *sums) {
        const QString target = targetOf(entryName, folder.path());
        if (target.isEmpty())
            continue;
        if (auto taken = takeEntry(zip, *zip.find(entryName), sum, target, progress); !taken)
            return taken.as<QString>();
    }
    if (const auto run = openRun(folder.path()); !run) {
        Error error = run.error();
        error.subject = file;
        return error;
    }
    return folder.giveName(*name);
}

}  // namespace leafbench
