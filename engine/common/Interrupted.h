#pragma once

#include <cerrno>

namespace leafbench {

/// Repeats a system call while signals interrupt it (EINTR), which network file systems may do for every call.
template <class Call>
auto uninterrupted(Call&& call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

}  // namespace leafbench
