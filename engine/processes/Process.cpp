#include "engine/processes/Process.h"

#include <malloc.h>
#include <unistd.h>

#include <cstdlib>

namespace leafbench {

void configureMalloc()
{
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, 64 << 20);
}

void prepareProcess(char** argv)
{
    if (!std::getenv("GOMP_SPINCOUNT") && !std::getenv("OMP_WAIT_POLICY")) {
        setenv("GOMP_SPINCOUNT", "10000", 1);
        execv("/proc/self/exe", argv);  // returns only where that cannot be done: then it trains with long waits
    }
    configureMalloc();
}

}  // namespace leafbench
