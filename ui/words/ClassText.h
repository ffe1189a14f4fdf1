#pragma once

#include "engine/dataset/ClassCatalogue.h"

namespace leafbench::ui {

/// A readable class: "Tomato · Late blight"; only the species without a disease.
QString classTitle(const ClassName& name);
/// The same of a folder's name: "Tomato___Late_blight"; one without "___" stays one part.
QString classText(const QString& className);
/// Only the disease ("Late blight"), or the whole name without one.
QString diseaseText(const QString& className);

}  // namespace leafbench::ui
