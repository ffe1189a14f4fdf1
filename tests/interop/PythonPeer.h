#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace leafbench::testing {

/// The reason why Debian's python3 cannot import these modules; empty when it can. With LEAFBENCH_REQUIRE=peers a missing one fails
/// the test, which otherwise skips.
QString pythonLacks(const QStringList& modules);

/// Runs tests/interop/peers/NAME with the given arguments and standard input.
struct PeerAnswer {
    bool ok = false;
    QByteArray output;
    QByteArray errors;
};
/// What python3 is called with for that.
QStringList peerArguments(const QString& name, const QStringList& arguments);
PeerAnswer runPeer(const QString& name, const QStringList& arguments, const QByteArray& input = {});

}  // namespace leafbench::testing
