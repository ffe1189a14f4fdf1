#pragma once

namespace leafbench {

/// The body of `leafbench-cli worker`: serves tasks on the given socket until it closes. Returns the exit code.
int serveTasks(int socket);

}  // namespace leafbench
