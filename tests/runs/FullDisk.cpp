#include "tests/runs/FullDisk.h"

#include <QByteArray>
#include <QFile>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstring>

namespace {

char folder[PATH_MAX] = "";
std::atomic<int> fullFrom{0};
std::atomic<int> count{0};

bool isBelow(const char* path) { return folder[0] && std::strncmp(path, folder, std::strlen(folder)) == 0; }

/// Counts a change; true when there is no room for it.
bool fails(const char* path)
{
    if (!path || !isBelow(path))
        return false;
    const int number = ++count;
    const int from = fullFrom;
    if (from == 0 || number < from)
        return false;
    errno = ENOSPC;
    return true;
}

bool fails(int file)
{
    if (!folder[0])
        return false;
    char link[64], path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return fails(path);
}

template <class F>
F* next(const char* name)
{
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

namespace leafbench::testing::fulldisk {

void fillAt(const QString& below, int change)
{
    std::snprintf(folder, sizeof folder, "%s", QFile::encodeName(below).constData());
    fullFrom = change;
    count = 0;
}

int changes() { return count; }

}  // namespace leafbench::testing::fulldisk

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    return fails(file) ? -1 : real(file, bytes, size);
}

int fsync(int file)
{
    static auto* const real = next<int(int)>("fsync");
    return fails(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static auto* const real = next<int(int)>("fdatasync");
    return fails(file) ? -1 : real(file);
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>("rename");
    return fails(to) ? -1 : real(from, to);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static auto* const real = next<int(const char*, mode_t)>("mkdir");
    return fails(path) ? -1 : real(path, mode);
}

int open64(const char* path, int flags, ...)
{
    static auto* const real = next<int(const char*, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const auto mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return (flags & O_CREAT) && fails(path) ? -1 : real(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    static auto* const real = next<int(const char*, int, ...)>("open");
    va_list rest;
    va_start(rest, flags);
    const auto mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return (flags & O_CREAT) && fails(path) ? -1 : real(path, flags, mode);
}
}
