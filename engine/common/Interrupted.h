#pragma once

#include <cerrno>

namespace leafbench {

/// Makes a system call again for as long as a signal breaks it off (EINTR), as network file systems may do with each of them.
template <class Call>
auto uninterrupted(Call&& call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

}  // namespace leafbench
