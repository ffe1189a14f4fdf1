#pragma once

#include "engine/concurrency/Job.h"

namespace leafbench {

/// A file for poll() (eventfd, close-on-exec): readable once its token is cancelled, paused or resumed.
class TokenFile {
public:
    explicit TokenFile(const CancellationToken& token);

    /// Negative if the system has no more files: poll the token instead.
    int file() const { return m_file.number; }
    /// Call it before reading the token, so that no change is missed.
    void clear();

private:
    struct File {
        const int number;
        ~File();
    };
    const File m_file;
    const CancellationToken::Registration m_registration;  // last: its destructor waits for a callback that writes to the file
};

}  // namespace leafbench
