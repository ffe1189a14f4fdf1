// Part of the LibTorch library under the address sanitizer.

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <sanitizer/asan_interface.h>
#include <sys/mman.h>

#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <vector>

namespace {

/// Keeps the memory of large tensors for the next ones. The sanitizer takes each block above 256 KiB from the system and gives it
/// back: half of a training's time went into its page faults. It still sees what it saw: a free block is poisoned, and so is what
/// lies before and behind a tensor. The search for leaks does not read these blocks: no pointer lies in them.
class TensorMemory final : public c10::Allocator {
public:
    // LibTorch 2 dropped the const: each version overrides one of the two.
    c10::DataPtr allocate(size_t size) const { return of(take(size)); }
    c10::DataPtr allocate(size_t size) { return of(take(size)); }
    c10::DeleterFnPtr raw_deleter() const override { return &giveBack; }
    void copy_data(void* to, const void* from, size_t size) const { std::memcpy(to, from, size); }

private:
    /// In front of each tensor; as large as LibTorch's alignment.
    struct alignas(64) Header {
        size_t size;  ///< of the whole block
    };

    static constexpr size_t Large = 256 << 10;

    static c10::DataPtr of(void* data) { return {data, data, &giveBack, c10::Device(c10::DeviceType::CPU)}; }

    static void* take(size_t size)
    {
        if (size == 0)
            return nullptr;
        // Header, tensor, and at least as much again as a header.
        const bool isLarge = sizeof(Header) + size >= Large;
        const size_t whole = isLarge ? (2 * sizeof(Header) + size + 4095) / 4096 * 4096 : sizeof(Header) + size;
        void* const block = isLarge ? large(whole) : small(whole);
        ASAN_UNPOISON_MEMORY_REGION(block, sizeof(Header) + size);
        new (block) Header{whole};
        ASAN_POISON_MEMORY_REGION(block, sizeof(Header));
        char* const data = static_cast<char*>(block) + sizeof(Header);
        ASAN_POISON_MEMORY_REGION(data + size, whole - sizeof(Header) - size);
        return data;
    }

    static void giveBack(void* data)
    {
        if (!data)
            return;
        void* const block = static_cast<char*>(data) - sizeof(Header);
        ASAN_UNPOISON_MEMORY_REGION(block, sizeof(Header));
        const size_t whole = static_cast<Header*>(block)->size;
        if (whole < Large) {
            std::free(block);
            return;
        }
        ASAN_POISON_MEMORY_REGION(block, whole);
        const std::scoped_lock lock(s_mutex);
        (*s_free)[whole].push_back(block);
    }

    static void* small(size_t whole)
    {
        void* block = nullptr;
        if (posix_memalign(&block, alignof(Header), whole) != 0)
            throw std::bad_alloc();
        return block;
    }

    static void* large(size_t whole)
    {
        {
            const std::scoped_lock lock(s_mutex);
            std::vector<void*>& blocks = (*s_free)[whole];
            if (!blocks.empty()) {
                void* const block = blocks.back();
                blocks.pop_back();
                return block;
            }
        }
        void* const block = mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (block == MAP_FAILED)
            throw std::bad_alloc();
        madvise(block, whole, MADV_HUGEPAGE);
        return block;
    }

    static inline std::mutex s_mutex;
    /// By their sizes. Never destroyed: tensors in static variables come back at the very end.
    static inline auto* const s_free = new std::map<size_t, std::vector<void*>>;
};

const bool s_isSet = [] {
    c10::SetCPUAllocator(new TensorMemory, 100);
    return true;
}();

}  // namespace
