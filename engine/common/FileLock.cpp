#include "engine/common/FileLock.h"

#include "engine/common/Interrupted.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <thread>
#include <utility>

namespace leafbench {
namespace {

struct flock wholeFile()
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// False: the file was removed or replaced between open() and the lock.
bool isStillThere(int file, const QByteArray& path)
{
    struct stat own {
    }, named{};
    return ::fstat(file, &own) == 0 && ::stat(path.constData(), &named) == 0 && own.st_ino == named.st_ino
        && own.st_dev == named.st_dev;
}

void writeHolder(int file)
{
    const QByteArray text = QStringLiteral("%1 %2@%3\n")
                                .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName(), QString::number(::getpid()),
                                     QSysInfo::machineHostName())
                                .toUtf8();
    // For information only: the lock works without it.
    if (uninterrupted([&] { return ::ftruncate(file, 0); }) == 0)
        (void)!uninterrupted([&] { return ::pwrite(file, text.constData(), static_cast<std::size_t>(text.size()), 0); });
}

}  // namespace

Result<std::optional<FileLock>> FileLock::tryLock(const QString& path)
{
    using Lock = std::optional<FileLock>;
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file = uninterrupted([&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666); });
        if (file < 0)
            return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = qt_error_string(errno)};
        struct flock lock = wholeFile();
        if (uninterrupted([&] { return ::fcntl(file, F_OFD_SETLK, &lock); }) != 0 && (errno == EAGAIN || errno == EACCES)) {
            ::close(file);
            return Lock();
        }
        // A file system without locks (as on some clusters) excludes nobody: better than refusing to work.
        if (isStillThere(file, name)) {
            writeHolder(file);
            return Lock(FileLock(file, path));
        }
        ::close(file);
    }
}

Result<FileLock> FileLock::take(const QString& path, ErrorCode inUse, const QString& subject, std::chrono::milliseconds patience)
{
    // Open-file-description locks have no timed wait: poll.
    constexpr std::chrono::milliseconds pause{10};
    for (QDeadlineTimer deadline(patience);;) {
        auto lock = tryLock(path);
        if (!lock)
            return lock.as<FileLock>();
        if (lock.value())
            return std::move(*lock.value());
        if (deadline.hasExpired())
            return Error{.code = inUse, .subject = subject, .detail = lockHolder(path)};
        std::this_thread::sleep_for(pause);
    }
}

FileLock::FileLock(int file, QString path) : m_file(file), m_path(std::move(path)) {}

FileLock::FileLock(FileLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)), m_path(std::move(other.m_path)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_path, other.m_path);
    return *this;
}

FileLock::~FileLock()
{
    if (m_file < 0)
        return;
    const QByteArray name = QFile::encodeName(m_path);
    if (isStillThere(m_file, name))
        ::unlink(name.constData());
    ::close(m_file);
}

bool isLocked(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = uninterrupted([&] { return ::open(name.constData(), O_RDONLY | O_CLOEXEC); });
    if (file < 0)
        return false;
    struct flock lock = wholeFile();
    const bool known = ::fcntl(file, F_OFD_GETLK, &lock) == 0;
    ::close(file);
    return known && lock.l_type != F_UNLCK;
}

QString lockHolder(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(300)).section(QLatin1Char('\n'), 0, 0) : QString();
}

}  // namespace leafbench
