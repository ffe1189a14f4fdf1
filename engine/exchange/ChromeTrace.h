#pragma once

#include "engine/monitor/Timeline.h"

#include <QByteArray>
#include <QString>

namespace leafbench {

/// A timeline in Chrome's trace event format (JSON), which Perfetto (ui.perfetto.dev) and chrome://tracing open: a process by the
/// name of `title`, in it a thread a lane, in that a complete event ("X") a span, named by its activity, in microseconds.
QByteArray chromeTrace(const Timeline& timeline, const QString& title);

}  // namespace leafbench
