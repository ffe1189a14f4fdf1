#pragma once

#include "engine/dataset/ClassCatalogue.h"

namespace leafbench::ui {

/// A class for people: "Tomato · Late blight"; the species alone where there is no disease.
inline QString classTitle(const ClassName& name)
{
    const QString species = readable(name.species);
    const QString disease = readable(name.disease);
    return disease.isEmpty() ? species : species + QStringLiteral(" · ") + disease;
}

}  // namespace leafbench::ui
