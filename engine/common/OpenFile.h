#pragma once

#include "engine/common/Interrupted.h"

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <unistd.h>

namespace leafbench {

/// A file opened for reading with one system call (QFile needs five); RAII. Never blocks on a pipe or device.
class OpenFile {
public:
    explicit OpenFile(const QByteArray& systemPath)
        : m_file(uninterrupted([&] { return ::open(systemPath.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }))
    {
    }
    explicit OpenFile(const QString& path) : OpenFile(QFile::encodeName(path)) {}
    ~OpenFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)

    int get() const { return m_file; }  ///< below 0: opening failed, see errno

private:
    const int m_file;
};

}  // namespace leafbench
