#include "engine/model/files/TorchArchive.h"

#include "engine/model/files/FileFormat.h"

#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <string_view>

namespace leafbench::detail {
namespace {

constexpr std::int64_t largestPickle = 16 << 20;
constexpr std::string_view pickleName = "data.pkl";

[[noreturn]] void refuse(const std::string& entry, const QString& what)
{
    throw FormatError{QString::fromStdString(entry) + QStringLiteral(": ") + what};
}

struct EntryCloser {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

}  // namespace

void TorchArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);  // closes without writing
}

TorchArchive::TorchArchive(const QString& path) : m_fileSize(QFileInfo(path).size())
{
    int code = 0;
    m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        throw FormatError{QStringLiteral("zip: ") + reason};
    }
    m_prefix = findPrefix();
    refuseBigEndian();
}

std::string TorchArchive::findPrefix() const
{
    const zip_int64_t entries = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const char* raw = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        const std::string_view name = raw ? raw : "";
        const std::size_t slash = name.find('/');
        if (slash != std::string_view::npos && name.substr(slash + 1) == pickleName)
            return std::string(name.substr(0, slash + 1));
    }
    throw FormatError{QStringLiteral("a zip without data.pkl: not saved by torch.save")};
}

void TorchArchive::refuseBigEndian() const
{
    const std::string entry = m_prefix + "byteorder";
    const auto size = sizeOf(entry);
    if (size && read(entry, std::min<std::int64_t>(*size, 16)) != "little")
        refuse(entry, QStringLiteral("not little-endian"));
}

std::optional<std::int64_t> TorchArchive::sizeOf(const std::string& entry) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip.get(), entry.c_str(), ZIP_FL_ENC_RAW, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return std::nullopt;
    // Refused: a small compressed file could unpack to any size, and torch never compresses.
    if (!(stat.valid & ZIP_STAT_COMP_METHOD) || stat.comp_method != ZIP_CM_STORE)
        refuse(entry, QStringLiteral("compressed"));
    // Refused before memory is taken for it: what is not compressed is no longer than its file.
    if (stat.size > static_cast<zip_uint64_t>(m_fileSize))
        refuse(entry, QStringLiteral("longer than the file"));
    return static_cast<std::int64_t>(stat.size);
}

QByteArray TorchArchive::pickle() const
{
    const std::string entry = m_prefix + std::string(pickleName);
    const auto size = sizeOf(entry);
    if (!size || *size > largestPickle)
        refuse(entry, QStringLiteral("too large for a state_dict"));
    return read(entry, *size);
}

QByteArray TorchArchive::storage(const std::string& key, std::int64_t bytes) const
{
    const std::string entry = m_prefix + "data/" + key;
    const auto size = sizeOf(entry);
    if (!size)
        refuse(entry, QStringLiteral("missing"));
    if (*size != bytes)
        refuse(entry, QStringLiteral("%1 bytes instead of %2").arg(QString::number(*size), QString::number(bytes)));
    return read(entry, bytes);
}

QByteArray TorchArchive::read(const std::string& entry, std::int64_t size) const
{
    const std::unique_ptr<zip_file_t, EntryCloser> file(zip_fopen(m_zip.get(), entry.c_str(), ZIP_FL_ENC_RAW));
    if (!file)
        refuse(entry, QString::fromUtf8(zip_strerror(m_zip.get())));
    QByteArray bytes(size, Qt::Uninitialized);
    std::int64_t done = 0;
    while (done < size) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, static_cast<zip_uint64_t>(size - done));
        if (got <= 0)
            refuse(entry, got < 0 ? QString::fromUtf8(zip_file_strerror(file.get())) : QStringLiteral("cut off"));
        done += got;
    }
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0)  // at the end libzip verifies the checksum
        refuse(entry, QString::fromUtf8(zip_file_strerror(file.get())));
    return bytes;
}

}  // namespace leafbench::detail
