#pragma once

#include "engine/parallel/Frame.h"

#include <QByteArray>
#include <QCborValue>

#include <memory>
#include <mutex>
#include <optional>

namespace leafbench {

/// A worker process's end of its socket: whole messages, waited for. One thread reads; any write.
class WorkerLine {
public:
    explicit WorkerLine(int socket) : m_socket(socket) {}

    /// Nothing once the other end is closed, or talks nonsense.
    std::optional<QCborValue> read();
    /// False once the other end is closed.
    bool write(const QByteArray& frame);
    /// Whoever reads gets nothing from now on. Any thread.
    void stopReading();

private:
    static constexpr std::size_t pieceBytes = 64 << 10;
    const int m_socket;
    const std::unique_ptr<char[]> m_piece{new char[pieceBytes]};
    FrameReader m_reader;
    std::mutex m_writing;  ///< a frame at a time
};

}  // namespace leafbench
