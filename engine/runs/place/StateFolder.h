#pragma once

#include <QString>

namespace leafbench {

/// Where the programs that share a runs folder leave what they tell each other on this machine: what each works at; earlier
/// versions also the queue of the window. leafbench/<a name for the runs folder> below XDG_STATE_HOME (~/.local/state). It need not
/// be there. Asks the disk. Thread: any.
QString stateFolderOf(const QString& runsDir);

}  // namespace leafbench
