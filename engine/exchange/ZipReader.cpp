#include "engine/exchange/ZipReader.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <limits>
#include <sys/stat.h>

namespace leafbench {
namespace {

constexpr qsizetype piece = 1 << 20;

/// True if it stays within the destination folder.
bool staysInside(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString& part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
}

/// A Unix entry that is neither file nor folder: a link or a device.
bool isSpecial(zip* archive, quint64 index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return true;
    const mode_t mode = attributes >> 16U;
    return system == ZIP_OPSYS_UNIX && (mode & S_IFMT) != 0 && !S_ISREG(mode) && !S_ISDIR(mode);
}

}  // namespace

void ZipReader::Closer::operator()(zip* archive) const
{
    zip_discard(archive);  // never writes
}

Error ZipReader::badFile(const QString& detail) const { return {.code = ErrorCode::BadFile, .subject = m_path, .detail = detail}; }

Result<std::shared_ptr<ZipReader>> ZipReader::open(const QString& path)
{
    using Made = std::shared_ptr<ZipReader>;
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{.code = ErrorCode::NotFound, .subject = path};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::NotReadable, .subject = path, .detail = file.errorString()};
    Made reader(new ZipReader(path));
    int code = 0;
    reader->m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!reader->m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return reader->badFile(why);
    }
    if (auto listed = reader->list(); !listed)
        return listed.as<Made>();
    return reader;
}

Status ZipReader::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        Entry entry;
        if (const QString why = problem(static_cast<quint64>(i), entry); !why.isEmpty())
            return badFile(entry.name + QStringLiteral(": ") + why);
        if (entry.name.endsWith(QLatin1Char('/')))
            continue;
        if (!m_places.emplace(entry.name, m_entries.size()).second)
            return badFile(entry.name + QStringLiteral(": twice"));
        m_entries.push_back(entry);
    }
    return Ok{};
}

QString ZipReader::problem(quint64 index, Entry& entry) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const char* raw = zip_get_name(m_zip.get(), index, ZIP_FL_ENC_RAW);
    if (!raw || zip_stat_index(m_zip.get(), index, 0, &stat) != 0)
        return QStringLiteral("unreadable");
    const QByteArray name(raw);
    entry.name = QString::fromUtf8(name);
    entry.index = index;
    const bool folder = name.endsWith('/');
    if (entry.name.toUtf8() != name)
        return QStringLiteral("name is not UTF-8");
    if (!staysInside(folder ? entry.name.chopped(1) : entry.name))
        return QStringLiteral("leads out of the folder");
    if (isSpecial(m_zip.get(), index))
        return QStringLiteral("a link");
    if (!(stat.valid & ZIP_STAT_SIZE) || stat.size > static_cast<zip_uint64_t>(std::numeric_limits<qint64>::max() / 2))
        return QStringLiteral("no size");
    if (folder && stat.size > 0)
        return QStringLiteral("a folder with bytes");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return QStringLiteral("encrypted");
    entry.size = static_cast<qint64>(stat.size);
    return {};
}

const ZipReader::Entry* ZipReader::find(const QString& name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? nullptr : &m_entries[found->second];
}

Status ZipReader::read(const Entry& entry, const std::function<bool(QByteArrayView)>& take) const
{
    const auto bad = [&](const QString& why) { return badFile(entry.name + QStringLiteral(": ") + why); };
    const auto close = [](zip_file_t* file) { zip_fclose(file); };
    const std::unique_ptr<zip_file_t, decltype(close)> file(zip_fopen_index(m_zip.get(), entry.index, 0), close);
    if (!file)
        return bad(QString::fromUtf8(zip_strerror(m_zip.get())));
    QByteArray buffer(piece, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
        if (got < 0)
            return bad(QString::fromUtf8(zip_file_strerror(file.get())));
        done += got;
        if (done > entry.size || (got == 0 && done < entry.size))
            return bad(QStringLiteral("not as long as it says"));
        if (got == 0)
            return Ok{};
        if (!take(QByteArrayView(buffer.constData(), got)))
            return Cancelled{};
    }
}

}  // namespace leafbench
