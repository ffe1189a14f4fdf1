#pragma once

#include <QString>
#include <QStringList>

namespace leafbench {

/// A line of RFC 4180 CSV (without its end): fields with a comma, a quote or a line break are quoted.
QString csvLine(const QStringList& fields);

/// The shortest text that parses to the same bits.
QString exactNumber(double value);

}  // namespace leafbench
