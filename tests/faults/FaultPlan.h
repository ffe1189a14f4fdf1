#pragma once

#include <cstddef>
#include <sys/types.h>

/// What the preloaded library is told by its environment, and what it has counted. No memory is taken and nothing is thrown here:
/// it runs inside malloc() and before main().
///   LEAFBENCH_FAULT_CALLS   kinds between commas: write sync rename create open read map memory thread process mkdir unlink
///   LEAFBENCH_FAULT_ERRNO   errno's number; 0: the call does half of what it is asked (write, read); -9: the process is killed
///   LEAFBENCH_FAULT_AT      the n-th call fails (1-based); 0: all are only counted
///   LEAFBENCH_FAULT_LASTING 1: so do all after it
///   LEAFBENCH_FAULT_PATHS   prefixes between colons; calls on other paths do not count. Not for memory, thread and process
///   LEAFBENCH_FAULT_BYTES   memory: smaller requests do not count
///   LEAFBENCH_FAULT_STATE   file of 64-bit numbers, shared by child processes: all calls so far, those that failed,
///                           and the calls of each kind
namespace faults {

enum class Kind { Write, Sync, Rename, Create, Open, Read, Map, Memory, Thread, Process, Mkdir, Unlink, Count };
constexpr std::size_t kinds = static_cast<std::size_t>(Kind::Count);
constexpr const char* kindNames[kinds]
    = {"write", "sync", "rename", "create", "open", "read", "map", "memory", "thread", "process", "mkdir", "unlink"};

/// What becomes of a call.
enum class Fate { Works, Fails, Half };

Fate fate(Kind kind);
Fate fate(Kind kind, const char* path);
Fate fate(Kind kind, int file);
Fate fateOfMemory(std::size_t bytes);

/// main() begins: until then the loader and the libraries' constructors take memory, which always works.
void arm();

}  // namespace faults
