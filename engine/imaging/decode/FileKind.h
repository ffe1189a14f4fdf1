#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace leafbench {

/// The kind of a file that is not a supported picture, from its first 4,096 bytes: a stable word such as "GIF animation",
/// "TIFF picture", "MP4 video", "PDF document", "text". Empty if unknown.
QString fileKind(const QByteArray& begin);

/// "pipe", "socket", "device" or "folder"; empty for a regular file.
QString specialFileKind(mode_t mode);

}  // namespace leafbench
