#include "engine/processes/Process.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <malloc.h>
#include <pwd.h>
#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace leafbench {

void configureMalloc()
{
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, 64 << 20);
}

/// The cores of all OpenMP places; empty if OpenMP is not loaded or has no places.
static std::vector<int> coresOfOpenMp()
{
    const auto function = [](const char* name) { return dlsym(RTLD_DEFAULT, name); };
    const auto places = reinterpret_cast<int (*)()>(function("omp_get_num_places"));
    const auto count = reinterpret_cast<int (*)(int)>(function("omp_get_place_num_procs"));
    const auto numbers = reinterpret_cast<void (*)(int, int*)>(function("omp_get_place_proc_ids"));
    std::vector<int> cores;
    for (int place = 0; places && count && numbers && place < places(); ++place) {
        std::vector<int> ids(std::max(0, count(place)));
        numbers(place, ids.data());
        cores.insert(cores.end(), ids.begin(), ids.end());
    }
    return cores;
}

bool unpinThreads()
{
    if (!std::getenv("GOMP_CPU_AFFINITY") && !std::getenv("OMP_PLACES") && !std::getenv("OMP_PROC_BIND"))
        return false;
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int core : coresOfOpenMp()) {
        if (core >= 0 && core < CPU_SETSIZE)
            CPU_SET(core, &set);
    }
    if (CPU_COUNT(&set) > 0)
        sched_setaffinity(0, sizeof set, &set);
    unsetenv("GOMP_CPU_AFFINITY");
    unsetenv("OMP_PLACES");
    unsetenv("OMP_PROC_BIND");
    return true;
}

void raiseFileLimit()
{
    constexpr rlim_t usual = 1024;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= usual)
        return;
    limit.rlim_cur = std::min(usual, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

void useUtf8()
{
    // In the order in which the C library reads them.
    for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const char* const value = std::getenv(variable);
        if (!value || !*value)
            continue;
        if (std::strcmp(value, "C") == 0 || std::strcmp(value, "POSIX") == 0)
            setenv(variable, "C.UTF-8", 1);
        return;
    }
    setenv("LC_CTYPE", "C.UTF-8", 1);
}

void fillStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) >= 0 || errno != EBADF)
            continue;
        if (open("/dev/null", O_RDONLY) < 0)  // takes the lowest free number
            return;
    }
}

void surviveFileLimit() { signal(SIGXFSZ, SIG_IGN); }

void findHome()
{
    const char* const home = std::getenv("HOME");
    if (home && *home)
        return;
    const passwd* const user = getpwuid(geteuid());
    if (user && user->pw_dir && *user->pw_dir == '/')
        setenv("HOME", user->pw_dir, 1);
}

void findTemporaryFolder()
{
    const char* const folder = std::getenv("TMPDIR");
    struct stat info {};
    if (folder && (stat(folder, &info) != 0 || !S_ISDIR(info.st_mode) || access(folder, W_OK | X_OK) != 0))
        unsetenv("TMPDIR");
}

void prepareProcess(char** argv)
{
    fillStandardStreams();
    surviveFileLimit();
    findHome();
    findTemporaryFolder();
    raiseFileLimit();
    useUtf8();
    bool anew = unpinThreads();
    if (!std::getenv("GOMP_SPINCOUNT") && !std::getenv("OMP_WAIT_POLICY")) {
        setenv("GOMP_SPINCOUNT", "1000", 1);
        anew = true;
    }
    if (!std::getenv("GLIBC_TUNABLES")) {
        setenv("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1", 1);
        anew = true;
    }
    if (anew)
        execv("/proc/self/exe", argv);  // returns only on failure: training then works, with long spin waits
    configureMalloc();
}

}  // namespace leafbench
