#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace leafbench {

/// What a file is that is no picture to be classified, by its first bytes (4,096 are enough): a stable word such as "GIF animation",
/// "TIFF picture", "MP4 video", "PDF document", "text". Empty where the bytes tell nothing.
QString fileKind(const QByteArray& begin);

/// "pipe", "socket", "device" or "folder"; empty for a regular file.
QString specialFileKind(mode_t mode);

}  // namespace leafbench
