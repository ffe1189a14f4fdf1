#pragma once

#include <sys/resource.h>
#include <unistd.h>

namespace leafbench::testing {

/// While it lives the system gives this process no further thread: the limit on its user's processes is reached. Root has no such
/// limit, and is another user meanwhile.
class NoThreads {
public:
    NoThreads()
    {
        getrlimit(RLIMIT_NPROC, &m_before);
        if (m_isRoot)
            m_works = setresuid(nobody, nobody, 0) == 0;
        rlimit none = m_before;
        none.rlim_cur = m_isRoot ? 0 : 1;
        m_works = setrlimit(RLIMIT_NPROC, &none) == 0 && m_works;
    }
    ~NoThreads()
    {
        setrlimit(RLIMIT_NPROC, &m_before);
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            m_works = false;
    }
    NoThreads(const NoThreads&) = delete;
    NoThreads& operator=(const NoThreads&) = delete;

    bool works() const { return m_works; }

private:
    static constexpr uid_t nobody = 65534;

    const bool m_isRoot = getuid() == 0;
    bool m_works = true;
    rlimit m_before{};
};

}  // namespace leafbench::testing
