#pragma once

#include "engine/processes/Frame.h"

#include <QByteArray>
#include <QCborValue>

#include <memory>
#include <mutex>
#include <optional>

namespace leafbench {

/// For a worker process, at its start: the kernel kills it with its parent. False if the parent is gone already.
bool dieWithParent(int socket);

/// The worker process's end of the socket. Reads block until a message is complete. One thread reads; any thread writes.
class MessageSocket {
public:
    /// Makes it close-on-exec, so that child processes do not inherit it.
    explicit MessageSocket(int socket);

    /// None if the other end is closed or sends something other than messages, or if this is not an open file.
    std::optional<QCborValue> read();
    /// False once the other end is closed.
    bool write(const QByteArray& frame);
    /// From now on read() returns none. Any thread.
    void stopReading();

private:
    static constexpr std::size_t pieceBytes = 64 << 10;
    const int m_socket;
    const std::unique_ptr<char[]> m_piece{new char[pieceBytes]};
    FrameReader m_reader;
    std::mutex m_writing;  ///< a frame at a time
};

}  // namespace leafbench
