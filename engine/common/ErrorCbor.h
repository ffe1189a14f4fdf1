#pragma once

#include "engine/common/Error.h"

#include <QCborMap>
#include <QCborValue>

namespace leafbench {

/// An error on its way between two processes of the same build.
QCborMap errorToCbor(const Error& error);
/// Internal, with what came as its detail, where it is no error's map.
Error errorFromCbor(const QCborValue& value);

}  // namespace leafbench
