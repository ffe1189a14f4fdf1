#include "engine/ranks/torch/LocalAddress.h"

#include <cerrno>
#include <memory>

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace leafbench::detail {

namespace {

/// A socket for datagrams that is connected sends nothing, and has chosen its interface.
std::string ownAddress(const addrinfo& peer)
{
    const int file = ::socket(peer.ai_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (file < 0)
        return {};
    sockaddr_storage own{};
    socklen_t length = sizeof own;
    char text[NI_MAXHOST] = "";
    if (::connect(file, peer.ai_addr, peer.ai_addrlen) == 0 && ::getsockname(file, reinterpret_cast<sockaddr*>(&own), &length) == 0)
        ::getnameinfo(reinterpret_cast<sockaddr*>(&own), length, text, sizeof text, nullptr, 0, NI_NUMERICHOST);
    ::close(file);
    return text;
}

std::string addressOnTheWayTo(const char* host)
{
    addrinfo hints{}, *found = nullptr;
    hints.ai_socktype = SOCK_DGRAM;
    if (::getaddrinfo(host, "9", &hints, &found) != 0)
        return {};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, ::freeaddrinfo);
    return ownAddress(*all);
}

bool isLoopback(const std::string& address) { return address.starts_with("127.") || address == "::1"; }

}  // namespace

std::string addressTowards(const QString& host)
{
    const std::string name = host.toStdString();
    const std::string found = addressOnTheWayTo(name.c_str());
    if (!isLoopback(found) || isLoopback(name) || name == "localhost")
        return found;
    const std::string outwards = addressOnTheWayTo("192.0.2.1");  // no machine has it (RFC 5737)
    return outwards.empty() ? found : outwards;
}

static bool accepts(const addrinfo& address, std::string& reason)
{
    constexpr int longestMs = 1000;
    const int file = ::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int failure = 0;
    if (file < 0 || ::connect(file, address.ai_addr, address.ai_addrlen) != 0)
        failure = errno;
    if (failure == EINPROGRESS) {
        pollfd connecting{file, POLLOUT, 0};
        socklen_t length = sizeof failure;
        if (::poll(&connecting, 1, longestMs) != 1 || ::getsockopt(file, SOL_SOCKET, SO_ERROR, &failure, &length) != 0)
            failure = ETIMEDOUT;
    }
    if (file >= 0)
        ::close(file);
    if (failure != 0)
        reason = qt_error_string(failure).toStdString();
    return failure == 0;
}

bool listens(const RankPlace& place, std::string& reason)
{
    addrinfo hints{}, *found = nullptr;
    hints.ai_socktype = SOCK_STREAM;
    const std::string host = place.host.toStdString(), port = std::to_string(place.port);
    if (const int failure = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &found); failure != 0) {
        reason = ::gai_strerror(failure);
        return false;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, ::freeaddrinfo);
    for (const addrinfo* address = found; address; address = address->ai_next) {
        if (accepts(*address, reason))
            return true;
    }
    return false;
}

}  // namespace leafbench::detail
