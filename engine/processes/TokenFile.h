#pragma once

#include "engine/concurrency/Job.h"

namespace leafbench {

/// A file for poll() (eventfd, close-on-exec): readable once its token was cancelled, paused or resumed.
class TokenFile {
public:
    explicit TokenFile(const CancellationToken& token);

    /// Negative where the system has no more files: then the token must be polled.
    int file() const { return m_file.number; }
    /// Call it before the token is read, so that no change is missed.
    void clear();

private:
    struct File {
        const int number;
        ~File();
    };
    const File m_file;
    const CancellationToken::Registration m_registration;  // last: its end waits for a callback that writes to the file
};

}  // namespace leafbench
