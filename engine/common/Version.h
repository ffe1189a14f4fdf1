#pragma once

#include <QString>

namespace leafbench {

/// "0.1.0 (f6b1c58d2)": with the commit of the build, if known.
QString programVersion();

/// The same, and a line of libraries: "leafbench 0.1.0 (f6b1c58d2)", "Qt 6.4.2, LibTorch 1.13.1, OpenCV 4.6.0". Qt's version is
/// that at run time, the others are those of the build.
QString versionText();

QString plotLibraryVersion();  ///< QCustomPlot's, of the build

}  // namespace leafbench
