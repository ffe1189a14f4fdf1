#pragma once

#include "engine/dataset/ClassCatalogue.h"

namespace leafbench::ui {

/// A part of a class name in the user's language ("Late_blight": "Late blight", in German "Kraut- und Braunfäule"); readable where
/// nobody has translated it.
QString partText(const QString& part);
/// A readable class, in the user's language: "Tomato · Late blight"; only the species without a disease.
QString classTitle(const ClassName& name);
/// The same of a folder's name: "Tomato___Late_blight"; one without "___" stays one part.
QString classText(const QString& className);
/// The dataset's own name, only made readable.
QString ownClassText(const QString& className);
/// Only the disease ("Late blight"), or the whole name without one.
QString diseaseText(const QString& className);

}  // namespace leafbench::ui
