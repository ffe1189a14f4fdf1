#pragma once

#include "engine/ranks/RankPlace.h"

#include <string>

namespace leafbench::detail {

/// The address of this machine's interface that leads to a host, as Gloo is to listen on: "10.0.0.3". The host itself: the address
/// by which it is called, or, if that is loopback by /etc/hosts (Debian's 127.0.1.1), the one that leads out of this machine.
/// Empty if the host's name is unknown.
std::string addressTowards(const QString& host);

/// Whether something listens there, asked once; reason: else, the system's. At most a second an address of the host.
bool listens(const RankPlace& place, std::string& reason);

}  // namespace leafbench::detail
