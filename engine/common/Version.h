#pragma once

#include <QString>

namespace leafbench {

/// "0.1.0 (f6b1c58d2)": with the commit that it was built from, where git knew it.
QString programVersion();

/// The same with a line of the libraries: "leafbench 0.1.0 (f6b1c58d2)", "Qt 6.4.2, LibTorch 1.13.1, OpenCV 4.6.0". Qt is the one
/// that runs, the others those that it was built with.
QString versionText();

}  // namespace leafbench
