#pragma once

#include <QString>

namespace leafbench::testing {

/// A disk that fills up, for this process: linked into a test, it stands before the C library's calls. From the n-th change below a
/// folder on (1-based: a file made, written, synced or renamed, a folder made) each fails with ENOSPC.
/// Not for several threads at once that change the setting; the calls may come from any.
namespace fulldisk {
void fillAt(const QString& folder, int change);  ///< 0: never
int changes();                                   ///< below the folder since fillAt()
}  // namespace fulldisk

}  // namespace leafbench::testing
