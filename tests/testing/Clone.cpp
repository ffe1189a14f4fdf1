// Part of every test program under the thread sanitizer, as only the program itself stands in front of the sanitizer's library.

#include <cstdarg>

#include <sched.h>
#include <sys/types.h>

extern "C" int __clone(int (*run)(void*), void* stack, int flags, void* argument, ...);  // the C library's

/// QProcess starts its programs so, in memory that they share with this one until they begin. GCC 12's sanitizer takes that for a
/// fork: from then on it no longer looked at this thread, and ended the program that starts another one.
extern "C" int clone(int (*run)(void*), void* stack, int flags, void* argument, ...) noexcept
{
    va_list more;
    va_start(more, argument);
    auto* const parent = va_arg(more, pid_t*);
    auto* const storage = va_arg(more, void*);
    auto* const child = va_arg(more, pid_t*);
    va_end(more);
    return __clone(run, stack, flags, argument, parent, storage, child);
}
