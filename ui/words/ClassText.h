#pragma once

#include <QString>

namespace leafbench::ui {

/// A readable class: "Tomato___Late_blight" -> "Tomato · Late blight"; a name without "___" stays one part.
QString classText(const QString& className);

/// Only the disease ("Late blight"), or the whole name without one.
QString diseaseText(const QString& className);

}  // namespace leafbench::ui
