#pragma once

#include <sys/fsuid.h>
#include <unistd.h>

namespace leafbench::testing {

/// While it lives this thread has no more rights to files than a stranger: root's leave would make every file writable.
class AsNobody {
public:
    AsNobody() : m_before(setfsuid(geteuid() == 0 ? 65534 : geteuid())) {}
    ~AsNobody() { setfsuid(static_cast<uid_t>(m_before)); }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    int m_before;
};

}  // namespace leafbench::testing
