#pragma once

namespace leafbench::testing {

/// The program is built with -fsanitize=address or thread: terabytes of address space are reserved, so that it cannot be limited.
/// Not by the compiler's own macros: the tests' own sources are compiled without the address sanitizer (tests/CMakeLists.txt).
#ifdef LEAFBENCH_SANITIZED
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// How many times the seconds of a bound are allowed: a sanitizer checks every access.
inline constexpr int slowdown = sanitized ? 10 : 1;

}  // namespace leafbench::testing
