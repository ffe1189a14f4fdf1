#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <unistd.h>

namespace leafbench {

/// A file opened for reading, with the one system call that takes (QFile asks the system five times); closed with this.
/// Never blocks: neither a pipe that nobody writes into nor a device is waited for.
class OpenFile {
public:
    explicit OpenFile(const QByteArray& systemPath) : m_file(::open(systemPath.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    explicit OpenFile(const QString& path) : OpenFile(QFile::encodeName(path)) {}
    ~OpenFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)

    int get() const { return m_file; }  ///< below 0: it could not be opened, and errno says why

private:
    const int m_file;
};

}  // namespace leafbench
