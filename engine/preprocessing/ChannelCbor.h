#pragma once

#include "engine/preprocessing/ChannelResult.h"

#include <QCborValue>

namespace leafbench {

/// A part of the statistics on its way between two processes of the same build: every bit of it arrives.
QCborValue channelResultToCbor(const ChannelResult& result);
/// Errors: Internal where it is none.
Outcome<ChannelResult> channelResultFromCbor(const QCborValue& value);

}  // namespace leafbench
