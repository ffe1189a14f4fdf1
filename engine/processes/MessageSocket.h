#pragma once

#include "engine/processes/Frame.h"

#include <QByteArray>
#include <QCborValue>

#include <memory>
#include <mutex>
#include <optional>

namespace leafbench {

/// A worker process's end of its socket. Waits for whole messages. One thread reads; any write.
class MessageSocket {
public:
    /// Makes it close-on-exec: what this process starts does not inherit it.
    explicit MessageSocket(int socket);

    /// Nothing once the other end is closed or sends something else than messages, or where this is no open file.
    std::optional<QCborValue> read();
    /// False once the other end is closed.
    bool write(const QByteArray& frame);
    /// read() returns nothing from now on. Any thread.
    void stopReading();

private:
    static constexpr std::size_t pieceBytes = 64 << 10;
    const int m_socket;
    const std::unique_ptr<char[]> m_piece{new char[pieceBytes]};
    FrameReader m_reader;
    std::mutex m_writing;  ///< a frame at a time
};

}  // namespace leafbench
