#pragma once

#include <QString>

namespace leafbench::ui {

/// A class as people read it: "Tomato___Late_blight" -> "Tomato · Late blight"; a name without "___" stays one part.
QString classText(const QString& className);

/// The disease alone ("Late blight"), or the whole name where there is none.
QString diseaseText(const QString& className);

}  // namespace leafbench::ui
