#pragma once

namespace leafbench::testing {

/// Built with -fsanitize=address or thread: terabytes of address space are reserved, so that it cannot be limited.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// How many times the seconds of a bound are allowed: a sanitizer checks every access.
inline constexpr int slowdown = sanitized ? 10 : 1;

}  // namespace leafbench::testing
