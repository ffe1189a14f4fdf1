#include "engine/processes/MessageSocket.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace leafbench {

/// If the parent is gone already, its end of the socket is closed: the kernel closes a program's files before it signals its
/// children.
bool dieWithParent(int socket)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    pollfd peer{socket, 0, 0};
    return ::poll(&peer, 1, 0) == 0;
}

MessageSocket::MessageSocket(int socket) : m_socket(socket) { fcntl(socket, F_SETFD, FD_CLOEXEC); }

std::optional<QCborValue> MessageSocket::read()
{
    for (;;) {
        if (auto message = m_reader.next())
            return message;
        if (m_reader.broken())
            return std::nullopt;
        const ssize_t count = recv(m_socket, m_piece.get(), pieceBytes, 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        m_reader.append(m_piece.get(), count);
    }
}

bool MessageSocket::write(const QByteArray& frame)
{
    const std::lock_guard lock(m_writing);
    for (qsizetype sent = 0; sent < frame.size();) {
        const ssize_t count = send(m_socket, frame.constData() + sent, static_cast<std::size_t>(frame.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return false;
        sent += std::max<ssize_t>(count, 0);
    }
    return true;
}

void MessageSocket::stopReading() { shutdown(m_socket, SHUT_RD); }

}  // namespace leafbench
