#include "tests/fuzz/MemoryWatch.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <malloc.h>

// GCC has macros, clang has features; Qt's headers define __has_feature(x) as 0 where there is none.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LEAFBENCH_SANITIZER_HEAP
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define LEAFBENCH_SANITIZER_HEAP
#endif
#endif

#ifdef LEAFBENCH_SANITIZER_HEAP
// sanitizer/allocator_interface.h, which GCC does not install.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void*, std::size_t),
                                                         void (*)(const volatile void*));
extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void*);
#endif

namespace leafbench::fuzz {
namespace {

std::atomic<qint64> held = 0;
std::atomic<qint64> peak = 0;
std::atomic<qint64> largest = 0;

void raise(std::atomic<qint64>& most, qint64 value)
{
    if (value > most.load(std::memory_order_relaxed))
        most.store(value, std::memory_order_relaxed);
}

void taken(qint64 bytes)
{
    raise(peak, held.fetch_add(bytes, std::memory_order_relaxed) + bytes);
    raise(largest, bytes);
}

void given(qint64 bytes) { held.fetch_sub(bytes, std::memory_order_relaxed); }

}  // namespace

void resetMemoryPeak()
{
    peak = held.load();
    largest = 0;
}

MemoryUse memoryUse() { return {held, peak, largest}; }

#ifdef LEAFBENCH_SANITIZER_HEAP

void startMemoryWatch()
{
    __sanitizer_install_malloc_and_free_hooks(
        [](const volatile void*, std::size_t size) { taken(static_cast<qint64>(size)); },
        [](const volatile void* piece) { given(static_cast<qint64>(__sanitizer_get_allocated_size(piece))); });
}

}  // namespace leafbench::fuzz

#else

void startMemoryWatch() {}

static void* counted(void* piece)
{
    if (piece)
        taken(static_cast<qint64>(malloc_usable_size(piece)));
    return piece;
}

}  // namespace leafbench::fuzz

// glibc's own functions under other names: the program's take their places for all libraries.
extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* piece, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* piece);

void* malloc(std::size_t size) noexcept { return leafbench::fuzz::counted(__libc_malloc(size)); }

void* calloc(std::size_t count, std::size_t size) noexcept { return leafbench::fuzz::counted(__libc_calloc(count, size)); }

void* realloc(void* piece, std::size_t size) noexcept
{
    const auto before = static_cast<qint64>(piece ? malloc_usable_size(piece) : 0);
    void* grown = __libc_realloc(piece, size);
    if (grown || size == 0)
        leafbench::fuzz::given(before);
    return leafbench::fuzz::counted(grown);
}

void* memalign(std::size_t alignment, std::size_t size) noexcept
{
    return leafbench::fuzz::counted(__libc_memalign(alignment, size));
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept { return memalign(alignment, size); }

int posix_memalign(void** piece, std::size_t alignment, std::size_t size) noexcept
{
    *piece = memalign(alignment, size);
    return *piece ? 0 : ENOMEM;
}

void free(void* piece) noexcept
{
    if (piece)
        leafbench::fuzz::given(static_cast<qint64>(malloc_usable_size(piece)));
    __libc_free(piece);
}
}

#endif
