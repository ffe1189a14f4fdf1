#pragma once

#include "engine/dataset/ClassCatalogue.h"

namespace leafbench::ui {

/// A readable class: "Tomato · Late blight"; only the species without a disease.
inline QString classTitle(const ClassName& name)
{
    const QString species = readable(name.species);
    const QString disease = readable(name.disease);
    return disease.isEmpty() ? species : species + QStringLiteral(" · ") + disease;
}

}  // namespace leafbench::ui
