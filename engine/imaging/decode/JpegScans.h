#pragma once

#include <QByteArray>

namespace leafbench {

/// Whether the scans that a JPEG begins bring every coefficient of every component in all its bits: then its last scan ends the
/// picture, whether or not an end marker follows. Whether that scan's data is whole only its decoder knows.
bool allScansBegin(const QByteArray& bytes);

}  // namespace leafbench
