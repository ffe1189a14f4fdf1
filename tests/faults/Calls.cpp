// The C library's calls, preloaded in tests: each does what faults::fate() says, which is mostly what it always does.

#include "tests/faults/FaultPlan.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>

using faults::Fate;
using faults::fate;
using faults::Kind;

namespace {

template <class F>
F* next(const char* name)
{
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

#define REAL(name) static auto* const real = next<decltype(name)>(#name)

std::size_t half(std::size_t size) { return size > 1 ? size / 2 : size; }

/// Whether a library of that name called.
bool isOf(const char* name, const void* caller)
{
    Dl_info library{};
    return dladdr(caller, &library) != 0 && library.dli_fname && std::strstr(library.dli_fname, name);
}

bool fails(Kind kind, const char* path) { return fate(kind, path) == Fate::Fails; }
bool fails(Kind kind, int file) { return fate(kind, file) == Fate::Fails; }

bool hasMode(int flags) { return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE; }

Kind kindOf(int flags) { return (flags & O_ACCMODE) == O_RDONLY && !hasMode(flags) ? Kind::Open : Kind::Create; }

/// stdio's calls are never interrupted: the C library goes on by itself.
bool failsInStdio(Kind kind, FILE* file)
{
    if (!file || fate(kind, fileno(file)) != Fate::Fails || errno == EINTR)
        return false;
    file->_flags |= 0x20;  // what ferror() looks at
    return true;
}

/// O_TMPFILE's path is the folder.
bool failsToOpen(const char* path, int flags) { return fails(kindOf(flags), path); }

}  // namespace

// The C library's headers say noexcept of some, and nonnull of others: the same here.
#pragma GCC diagnostic ignored "-Wnonnull-compare"

extern "C" {

#define OPEN(name)                                                                                                                 \
    int name(const char* path, int flags, ...)                                                                                     \
    {                                                                                                                              \
        REAL(name);                                                                                                                \
        va_list rest;                                                                                                              \
        va_start(rest, flags);                                                                                                     \
        const mode_t mode = hasMode(flags) ? va_arg(rest, mode_t) : 0;                                                             \
        va_end(rest);                                                                                                              \
        return failsToOpen(path, flags) ? -1 : real(path, flags, mode);                                                            \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                                               \
    int name(int folder, const char* path, int flags, ...)                                                                         \
    {                                                                                                                              \
        REAL(name);                                                                                                                \
        va_list rest;                                                                                                              \
        va_start(rest, flags);                                                                                                     \
        const mode_t mode = hasMode(flags) ? va_arg(rest, mode_t) : 0;                                                             \
        va_end(rest);                                                                                                              \
        return failsToOpen(path, flags) ? -1 : real(folder, path, flags, mode);                                                    \
    }
OPENAT(openat)
OPENAT(openat64)

#define FOPEN(name)                                                                                                                \
    FILE* name(const char* path, const char* mode)                                                                                 \
    {                                                                                                                              \
        REAL(name);                                                                                                                \
        return failsToOpen(path, std::strpbrk(mode, "wa+") ? O_RDWR : O_RDONLY) ? nullptr : real(path, mode);                      \
    }
FOPEN(fopen)
FOPEN(fopen64)

#define MOVED(name, kind, parameters, arguments)                                                                                   \
    ssize_t name parameters                                                                                                        \
    {                                                                                                                              \
        REAL(name);                                                                                                                \
        const Fate now = fate(kind, file);                                                                                         \
        if (now == Fate::Half)                                                                                                     \
            size = half(size);                                                                                                     \
        return now == Fate::Fails ? -1 : real arguments;                                                                           \
    }
MOVED(write, Kind::Write, (int file, const void* bytes, size_t size), (file, bytes, size))
MOVED(pwrite, Kind::Write, (int file, const void* bytes, size_t size, off_t at), (file, bytes, size, at))
MOVED(pwrite64, Kind::Write, (int file, const void* bytes, size_t size, off64_t at), (file, bytes, size, at))
MOVED(read, Kind::Read, (int file, void* bytes, size_t size), (file, bytes, size))
MOVED(pread, Kind::Read, (int file, void* bytes, size_t size, off_t at), (file, bytes, size, at))
MOVED(pread64, Kind::Read, (int file, void* bytes, size_t size, off64_t at), (file, bytes, size, at))

ssize_t writev(int file, const iovec* pieces, int count)
{
    REAL(writev);
    const Fate now = fate(Kind::Write, file);
    if (now == Fate::Half) {
        const iovec first{pieces->iov_base, half(pieces->iov_len)};
        return real(file, &first, 1);
    }
    return now == Fate::Fails ? -1 : real(file, pieces, count);
}

ssize_t preadv2(int file, const iovec* pieces, int count, off_t at, int flags)
{
    REAL(preadv2);
    return fails(Kind::Read, file) ? -1 : real(file, pieces, count, at, flags);
}

// What stdio writes goes not by write() above: it fails where it is handed over, or where it must be out.
size_t fwrite(const void* bytes, size_t size, size_t count, FILE* file)
{
    REAL(fwrite);
    return failsInStdio(Kind::Write, file) ? 0 : real(bytes, size, count, file);
}

int fflush(FILE* file)
{
    REAL(fflush);
    return failsInStdio(Kind::Write, file) ? EOF : real(file);
}

int fclose(FILE* file)
{
    REAL(fclose);
    const bool failed = failsInStdio(Kind::Write, file);
    const int error = errno;
    const int closed = real(file);
    if (failed)
        errno = error;
    return failed ? EOF : closed;
}

size_t fread(void* bytes, size_t size, size_t count, FILE* file)
{
    REAL(fread);
    return failsInStdio(Kind::Read, file) ? 0 : real(bytes, size, count, file);
}

int ftruncate(int file, off_t size) noexcept
{
    REAL(ftruncate);
    return fails(Kind::Write, file) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    REAL(ftruncate64);
    return fails(Kind::Write, file) ? -1 : real(file, size);
}

int fsync(int file)
{
    REAL(fsync);
    // SQLite takes an interruption for a fault of the disk; no Linux file system interrupts it.
    const bool failed = fails(Kind::Sync, file) && !(errno == EINTR && isOf("libsqlite3", __builtin_return_address(0)));
    return failed ? -1 : real(file);
}

int fdatasync(int file)
{
    REAL(fdatasync);
    // SQLite takes an interruption for a fault of the disk; no Linux file system interrupts it.
    const bool failed = fails(Kind::Sync, file) && !(errno == EINTR && isOf("libsqlite3", __builtin_return_address(0)));
    return failed ? -1 : real(file);
}

int rename(const char* from, const char* to) noexcept
{
    REAL(rename);
    return fails(Kind::Rename, to) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    REAL(renameat2);
    return fails(Kind::Rename, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    REAL(link);
    return fails(Kind::Rename, to) ? -1 : real(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    REAL(linkat);
    return fails(Kind::Rename, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    REAL(unlink);
    return fails(Kind::Unlink, path) ? -1 : real(path);
}

int rmdir(const char* path) noexcept
{
    REAL(rmdir);
    return fails(Kind::Unlink, path) ? -1 : real(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    REAL(mkdir);
    return fails(Kind::Mkdir, path) ? -1 : real(path, mode);
}

#define MMAP(name, Offset)                                                                                                         \
    void* name(void* at, size_t size, int protection, int flags, int file, Offset offset) noexcept                                 \
    {                                                                                                                              \
        REAL(name);                                                                                                                \
        return file >= 0 && fails(Kind::Map, file) ? MAP_FAILED : real(at, size, protection, flags, file, offset);                 \
    }
MMAP(mmap, off_t)
MMAP(mmap64, off64_t)

/// LibTorch's pool does not look whether its threads start, and waits for them for ever: setTorchThreads() asks before.
static bool isOfTorchPool(const void* caller) { return isOf("libpthreadpool", caller); }

int pthread_create(pthread_t* thread, const pthread_attr_t* how, void* (*work)(void*), void* with) noexcept
{
    REAL(pthread_create);
    if (isOfTorchPool(__builtin_return_address(0)))
        return real(thread, how, work, with);
    return fate(Kind::Thread) == Fate::Fails ? errno : real(thread, how, work, with);
}

pid_t fork() noexcept
{
    REAL(fork);
    return fate(Kind::Process) == Fate::Fails ? -1 : real();
}

int execv(const char* path, char* const arguments[]) noexcept
{
    REAL(execv);
    return fate(Kind::Process) == Fate::Fails ? -1 : real(path, arguments);
}

#define SPAWN(name)                                                                                                                \
    int name(pid_t* pid, const char* program, const posix_spawn_file_actions_t* actions, const posix_spawnattr_t* how,             \
             char* const arguments[], char* const environment[]) noexcept                                                          \
    {                                                                                                                              \
        REAL(name);                                                                                                                \
        return fate(Kind::Process) == Fate::Fails ? errno : real(pid, program, actions, how, arguments, environment);              \
    }
SPAWN(posix_spawn)
SPAWN(posix_spawnp)

void* __libc_malloc(size_t) noexcept;
void* __libc_calloc(size_t, size_t) noexcept;
void* __libc_realloc(void*, size_t) noexcept;
void* __libc_memalign(size_t, size_t) noexcept;

void* malloc(size_t bytes) noexcept { return faults::fateOfMemory(bytes) == Fate::Fails ? nullptr : __libc_malloc(bytes); }

void* calloc(size_t count, size_t bytes) noexcept
{
    return faults::fateOfMemory(count * bytes) == Fate::Fails ? nullptr : __libc_calloc(count, bytes);
}

void* realloc(void* old, size_t bytes) noexcept
{
    return faults::fateOfMemory(bytes) == Fate::Fails ? nullptr : __libc_realloc(old, bytes);
}

void* aligned_alloc(size_t alignment, size_t bytes) noexcept
{
    return faults::fateOfMemory(bytes) == Fate::Fails ? nullptr : __libc_memalign(alignment, bytes);
}

void* memalign(size_t alignment, size_t bytes) noexcept { return aligned_alloc(alignment, bytes); }

int posix_memalign(void** result, size_t alignment, size_t bytes) noexcept
{
    void* const got = aligned_alloc(alignment, bytes);
    if (got)
        *result = got;
    return got ? 0 : ENOMEM;
}

using Main = int (*)(int, char**, char**);

static Main programsMain = nullptr;

static int armedMain(int count, char** arguments, char** environment)
{
    faults::arm();
    return programsMain(count, arguments, environment);
}

int __libc_start_main(Main main, int count, char** arguments, void (*init)(), void (*fini)(), void (*loader)(), void* stack)
{
    static auto* const real = next<decltype(__libc_start_main)>("__libc_start_main");
    programsMain = main;
    return real(&armedMain, count, arguments, init, fini, loader, stack);
}
}
