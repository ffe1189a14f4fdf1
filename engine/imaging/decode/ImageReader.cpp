#include "engine/imaging/decode/ImageReader.h"

#include "engine/common/OpenFile.h"
#include "engine/imaging/decode/FileKind.h"
#include "engine/imaging/decode/ImageError.h"
#include "engine/imaging/decode/ImageHeader.h"

#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <new>

namespace leafbench {
namespace {

constexpr qsizetype usualFile = 64 * 1024;          // one read() is enough for most photographs of a dataset
constexpr std::size_t mostKept = 64 * 1024 * 1024;  // do not keep the memory of one huge file

constexpr qint64 mostBytes = qint64(1) << 30;  // no picture within the pixel limits is larger

/// Such a file may be large; it is not read.
bool isNotImage(const QByteArray& begin)
{
    constexpr qsizetype bytesToTell = 12;
    return begin.size() >= bytesToTell && imageFormat(begin) == ImageFormat::Unknown;
}

Error systemError(int code, const QString& path)
{
    if (code == ENOENT || code == ENOTDIR)
        return imageError(ErrorCode::NotFound, path);
    return imageError(ErrorCode::NotReadable, path, qt_error_string(code));
}

Error tooManyBytes(qint64 bytes, const QString& path)
{
    Error error = imageError(ErrorCode::ImageTooLarge, path, QStringLiteral("bytes"));
    error.low = static_cast<double>(bytes);
    error.high = static_cast<double>(mostBytes);
    return error;
}

/// read() on such a file has unhelpful errors ("Illegal seek").
Error readError(int file, int code, const QString& path)
{
    struct stat info {};
    if (::fstat(file, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode))
        return imageError(ErrorCode::ImageUnsupported, path, specialFileKind(info.st_mode));
    return systemError(code, path);
}

}  // namespace

Status ImageReader::read(const QString& path)
{
    m_path = path;
    const OpenFile file(path);
    if (file.get() < 0)
        return systemError(errno, path);
    try {
        return readAll(file.get());
    } catch (const std::bad_alloc&) {
        return imageError(ErrorCode::OutOfMemory, path);
    }
}

/// Tries a non-blocking read first, to learn whether the disk is needed.
ssize_t ImageReader::readSome(int file, qsizetype at)
{
    const iovec room{m_bytes.data() + at, static_cast<std::size_t>(m_bytes.size() - at)};
    if (!m_waited) {
        const ssize_t got = ::preadv2(file, &room, 1, at, RWF_NOWAIT);
        if (got >= 0 || errno == EINTR)
            return got;
        m_waited = errno == EAGAIN;
    }
    return ::pread(file, room.iov_base, room.iov_len, at);
}

Status ImageReader::readAll(int file)
{
    if (m_bytes.capacity() > static_cast<qsizetype>(mostKept))
        m_bytes = {};
    m_bytes.resize(std::max(usualFile, m_bytes.capacity()));
    m_waited = false;
    struct stat info {};
    if (::fstat(file, &info) != 0)
        return systemError(errno, m_path);
    qsizetype size = 0;
    for (;;) {
        const ssize_t got = readSome(file, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(file, errno, m_path);
        size += got;
        if (got == 0 || isNotImage(QByteArray::fromRawData(m_bytes.constData(), size)))
            break;
        if (const qint64 bytes = std::max<qint64>(info.st_size, size); bytes > mostBytes)
            return tooManyBytes(bytes, m_path);
        if (size == m_bytes.size())
            m_bytes.resize(2 * size);
    }
    m_bytes.resize(size);
    return Ok{};
}

Status ImageReader::decode(const DecodeOptions& options)
{
    if (m_image.pixels.capacity() > mostKept)
        m_image = {};
    return decodeImage(m_bytes, m_path, options, m_image);
}

Result<RgbImage> readImage(const QString& path, const DecodeOptions& options)
{
    ImageReader reader;
    if (const auto read = reader.read(path); !read)
        return read.as<RgbImage>();
    if (const auto decoded = reader.decode(options); !decoded)
        return decoded.as<RgbImage>();
    return std::move(reader.image());
}

}  // namespace leafbench
