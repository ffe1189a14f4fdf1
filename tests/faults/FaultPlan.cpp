#include "tests/faults/FaultPlan.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace faults {

namespace {

struct Counters {
    std::atomic<long> calls{0};
    std::atomic<long> failed{0};
    std::atomic<long> ofKind[kinds]{};
};
static_assert(sizeof(Counters) == 8 * (2 + kinds));

struct Plan {
    bool wanted[kinds] = {};
    long at = 0;
    bool lasting = false;
    int error = 0;
    std::size_t bytes = 0;
    char paths[4096] = "";
};

Plan plan;
Counters own;
Counters* counters = &own;
std::atomic<bool> armed{false};

/// Not while a fate is being decided: that itself makes calls.
__thread int busy __attribute__((tls_model("initial-exec"))) = 0;

struct Busy {
    Busy() { ++busy; }
    ~Busy() { --busy; }
};

long numberOf(const char* name)
{
    const char* const text = std::getenv(name);
    return text ? std::strtol(text, nullptr, 10) : 0;
}

bool listed(const char* list, char separator, const char* item, bool prefix)
{
    for (const char* at = list; *at;) {
        const char* const end = std::strchr(at, separator) ? std::strchr(at, separator) : at + std::strlen(at);
        const auto length = static_cast<std::size_t>(end - at);
        if (std::strncmp(at, item, length) == 0 && (prefix || item[length] == 0) && length > 0)
            return true;
        at = *end ? end + 1 : end;
    }
    return false;
}

void shareCounters()
{
    const char* const path = std::getenv("LEAFBENCH_FAULT_STATE");
    if (!path)
        return;
    // Straight to the kernel: the library's own calls stand before the C library's.
    const long file = syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || syscall(SYS_ftruncate, file, sizeof(Counters)) != 0)
        return;
    const long at = syscall(SYS_mmap, nullptr, sizeof(Counters), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (at > 0)
        counters = reinterpret_cast<Counters*>(at);
    syscall(SYS_close, file);
}

__attribute__((constructor(101))) void readPlan()
{
    const char* const calls = std::getenv("LEAFBENCH_FAULT_CALLS");
    for (std::size_t i = 0; calls && i < kinds; ++i)
        plan.wanted[i] = listed(calls, ',', kindNames[i], false);
    plan.at = numberOf("LEAFBENCH_FAULT_AT");
    plan.lasting = numberOf("LEAFBENCH_FAULT_LASTING") != 0;
    plan.error = static_cast<int>(numberOf("LEAFBENCH_FAULT_ERRNO"));
    plan.bytes = static_cast<std::size_t>(numberOf("LEAFBENCH_FAULT_BYTES"));
    const char* const paths = std::getenv("LEAFBENCH_FAULT_PATHS");
    std::snprintf(plan.paths, sizeof plan.paths, "%s", paths ? paths : "");
    shareCounters();
}

bool concerns(Kind kind) { return armed && busy == 0 && plan.wanted[static_cast<std::size_t>(kind)]; }

Fate count(Kind kind)
{
    ++counters->ofKind[static_cast<std::size_t>(kind)];
    const long number = ++counters->calls;
    if (plan.at == 0 || number < plan.at || (number > plan.at && !plan.lasting))
        return Fate::Works;
    ++counters->failed;
    if (plan.error < 0) {
        syscall(SYS_kill, syscall(SYS_getpid), -plan.error);
        syscall(SYS_pause);
    }
    if (plan.error == 0)
        return Fate::Half;
    errno = plan.error;
    return Fate::Fails;
}

}  // namespace

void arm() { armed = true; }

Fate fate(Kind kind) { return concerns(kind) ? count(kind) : Fate::Works; }

Fate fate(Kind kind, const char* path)
{
    return path && concerns(kind) && listed(plan.paths, ':', path, true) ? count(kind) : Fate::Works;
}

Fate fate(Kind kind, int file)
{
    if (!concerns(kind))
        return Fate::Works;
    const int before = errno;
    char link[64], path[PATH_MAX];
    ssize_t length = -1;
    {
        const Busy now;
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        length = syscall(SYS_readlink, link, path, sizeof path - 1);
    }
    errno = before;
    if (length <= 0)
        return Fate::Works;
    path[length] = 0;
    return listed(plan.paths, ':', path, true) ? count(kind) : Fate::Works;
}

Fate fateOfMemory(std::size_t bytes) { return bytes >= plan.bytes && concerns(Kind::Memory) ? count(Kind::Memory) : Fate::Works; }

}  // namespace faults
